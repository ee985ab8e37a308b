// The program killed the way a power cut would, and two screens on one core.
import { join } from 'node:path'
import { desk, expect, tablet, test } from '../support/app.ts'
import { lead, StartPage } from '../support/start-page.ts'

test.use({ library: true })

test('a data file made before the program was killed opens again', async ({ app, openPage }) => {
  const start = new StartPage(await openPage())
  await start.expectShown()
  await start.createFile('Voorjaar')
  await start.registerLead()
  await app.kill()
  await app.start()

  const again = new StartPage(await openPage())
  await again.expectShown()
  await again.openFile(join(app.folder, 'Voorjaar.wakker'))
  await again.signIn(lead.name, lead.pin)
  expect(app.errors).toBe('')
})

test('each screen has its own person; reloading keeps them', async ({ openPage }) => {
  const first = await openPage(desk)
  const start = new StartPage(first)
  await start.createFile('Voorjaar')
  await start.registerLead()
  const second = await openPage(tablet)
  await expect(second.getByRole('heading', { name: 'Wie ben je?' })).toBeVisible()
  await first.reload()
  await start.expectSignedIn(lead.name)
})

test('an address without its token is answered in Dutch', async ({ app, browser }) => {
  const page = await browser.newPage()
  await page.goto(new URL('/', app.url).href)
  await expect(page.getByRole('heading', { name: 'Dit adres is niet voor deze browser' })).toBeVisible()
})
