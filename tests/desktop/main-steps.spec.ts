// The main steps through the desktop program: main, preload, core process and page together.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bart, fixtureProfile, ilse } from '../browser/story/cast.ts'
import { arrive, submitAll } from '../browser/story/day.ts'
import { expectReportOf, readGap, talkItOver } from '../browser/story/outcome.ts'
import { makeFile, makeFramework, makeJobProfile, makeProgramme, makeSession } from '../browser/story/prepare.ts'
import { lead, passphrase, StartPage } from '../support/start-page.ts'
import { expect, test } from './launch.ts'

test('makes a data file through the native dialog, and opens it again after a restart', async ({ desktop }) => {
  const path = join(desktop.folder, 'Voorjaar.wakker')

  await test.step('a new file and its lead', async () => {
    const program = await desktop.start()
    await program.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, path)
    const page = await program.firstWindow()
    const start = new StartPage(page)
    await start.expectShown()
    await page.getByRole('button', { name: 'Andere plaats' }).click()
    await expect(page.getByLabel('Plaats van het bestand')).toHaveValue(path)
    await start.enterPassphrase(passphrase)
    await start.registerLead()
    await page.reload()
    await start.expectSignedIn(lead.name)
    await desktop.quit()
  })

  await test.step('the same file the next time', async () => {
    const program = await desktop.start()
    const start = new StartPage(await program.firstWindow())
    await start.expectShown()
    await start.openFile(path)
    await start.signIn(lead.name, lead.pin)
  })
})

test('the main job at one desk, from a data file to a report kept where a person chose', async ({ desktop }) => {
  test.setTimeout(240_000)
  const program = await desktop.start()
  const page = await program.firstWindow()
  const start = new StartPage(page)
  const look = async () => undefined

  await test.step('prepare', async () => {
    await makeFile(page, look)
    await makeFramework(page, look, fixtureProfile)
    await makeJobProfile(page, look, fixtureProfile)
    await makeProgramme(page, look, fixtureProfile)
    await makeSession(page, look)
  })
  await test.step('two assessors, one after the other at the same window', async () => {
    await start.signOut(lead.name)
    await arrive(page, ilse, [bart])
    await submitAll(page, ilse, fixtureProfile.disputed, 2)
    await start.signOut(ilse.name)
    await arrive(page, bart, [ilse])
    await submitAll(page, bart, fixtureProfile.disputed, 2)
    await start.signOut(bart.name)
  })
  await test.step('final levels, the gap, and the report through the native dialog', async () => {
    await start.signInAs(lead.name, lead.pin)
    await talkItOver(page, look, fixtureProfile)
    await readGap(page, look, fixtureProfile)
    const target = join(desktop.folder, 'Verslag van K-01.docx')
    await program.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, target)
    await page.getByRole('button', { name: 'Word-verslag maken' }).click()
    await expect(page.getByRole('status').filter({ hasText: target })).toBeVisible()
    expectReportOf(readFileSync(target), fixtureProfile)
  })
})
