// The main steps through the desktop program: main, preload, core process and page together.
import { join } from 'node:path'
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
