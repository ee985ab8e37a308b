// The main job, whole, by the screens: from nothing to a Word report, with the power cut in the middle of it.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expectUsable } from '../support/accessible.ts'
import { expect, test } from '../support/app.ts'
import { lead as leadPerson, StartPage } from '../support/start-page.ts'
import { WorkScreens } from './pages/work.ts'
import { bart, ilse, type Profile, type Story } from './story/cast.ts'
import { arrive, finish, submitAll, surviveThePowerCut } from './story/day.ts'
import { expectNoOtherGap, readGapAndReport, standBeforeTheGate, talkItOver } from './story/outcome.ts'
import { makeFile, makeFramework, makeJobProfile, makeProgramme, makeSession } from './story/prepare.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

async function wholeJob(story: Story, profile: Profile): Promise<void> {
  const { look } = story
  const lead = await story.openPage()
  await test.step('1 gegevensbestand', () => makeFile(lead, look))
  await test.step('2 kader', () => makeFramework(lead, look, profile))
  await test.step('3 functieprofiel', () => makeJobProfile(lead, look, profile))
  await test.step('4 programma', () => makeProgramme(lead, look, profile))
  await test.step('5 sessie', () => makeSession(lead, look))
  await test.step('6 afname: the first assessor, through a power cut', async () => {
    const page = await arrive(story, ilse, [bart])
    await surviveThePowerCut(story, page, ilse)
    await finish(new WorkScreens(page), ilse, profile.disputed, look)
    await submitAll(page, ilse, profile.disputed, 1)
  })
  await test.step('7 eindbespreking: the gate is closed', async () => {
    // After the cut every screen signs in again.
    await lead.goto(story.app.url)
    await new StartPage(lead).signInAs(leadPerson.name, leadPerson.pin)
    await standBeforeTheGate(lead, look)
  })
  await test.step('6 afname: the second assessor', async () => {
    const page = await arrive(story, bart, [ilse])
    await submitAll(page, bart, profile.disputed, 2)
  })
  await test.step('7 eindbespreking: levels and reasons', async () => {
    await talkItOver(lead, look, profile)
  })
  await test.step('8 kloof en verslag', async () => {
    await readGapAndReport(lead, look, profile)
    await expectNoOtherGap(lead, look)
  })
}

test('the whole job on a published profile', async ({ app, openPage }) => {
  test.setTimeout(240_000)
  const text = readFileSync(here('../fixtures/opleidingsprofiel.txt'), 'utf8')
  await wholeJob(
    { app, openPage, look: expectUsable },
    {
      text,
      title: 'BK-0987-2 · Medewerker kringwinkel',
      disputed: { number: '1', title: 'Ontvangt klanten en schenkers vriendelijk' },
      agreed: { number: '6', title: 'Werkt samen met collega’s' },
    },
  )
  expect(app.errors).toBe('')
})
