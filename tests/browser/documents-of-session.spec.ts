// A whole session of documents at once, by keyboard, in the sample: choose, watch, read what is not there and why.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expectUsable } from '../support/accessible.ts'
import { desk, expect, tablet, test } from '../support/app.ts'
import { StartPage } from '../support/start-page.ts'
import { SessionPage } from './pages/session-page.ts'

test('the lead makes the documents of a session and sees what is not there', async ({ app, openPage }) => {
  test.slow()
  const page = await openPage()
  const start = new StartPage(page)
  await start.choose('Het voorbeeld bekijken')
  await page.getByRole('button', { name: 'Het voorbeeld openen' }).press('Enter')
  await start.signInAs('Greet Lambrechts', '1234')
  const session = new SessionPage(page)
  await session.goToList()
  await page.getByRole('link', { name: /^Voorbeeldsessie/ }).press('Enter')
  await session.openTab('Documenten')
  const part = (name: string) => page.getByRole('region', { name, exact: true })
  const form = part('Documenten van deze sessie')
  const made = part('Wat er gemaakt is')
  const folder = join(app.folder, 'documenten')

  await test.step('nothing chosen is said, and nothing is made', async () => {
    for (const name of ['Verslag voor de kandidaat', 'Verslag voor de coach'])
      await form.getByRole('checkbox', { name }).press('Space')
    await form.getByRole('button', { name: 'Documenten maken' }).press('Enter')
    await expect(form.getByText('Kies minstens één soort document.')).toBeVisible()
    await expect(made).toHaveCount(0)
  })
  await test.step('a place that is none is said', async () => {
    await form.getByRole('checkbox', { name: 'Verslag voor de kandidaat' }).press('Space')
    await form.getByRole('checkbox', { name: 'Groepsoverzicht' }).press('Space')
    await form.getByRole('checkbox', { name: 'Voor de werkgever' }).press('Space')
    await form.getByLabel('Map', { exact: true }).fill(join(app.folder, 'niet', 'daar'))
    await form.getByRole('button', { name: 'Documenten maken' }).press('Enter')
    await expect(form.getByRole('alert')).toBeVisible()
  })
  await test.step('what can be made stands in the folder, under codes; of the rest it is said why not', async () => {
    await form.getByLabel('Map', { exact: true }).fill(folder)
    await form.getByRole('button', { name: 'Documenten maken' }).press('Enter')
    await expect(made.getByText('Klaar: 5 documenten staan in de map.')).toBeVisible({ timeout: 60_000 })
    await expect(made.getByText(/K-06: De eindbespreking is nog niet open\./)).toBeVisible()
    await expect(made.getByRole('heading', { name: '6 documenten blijven op slot' })).toBeVisible()
    expect(readdirSync(folder)).toHaveLength(5)
    expect(readdirSync(folder).join()).not.toMatch(/Aïcha|\.tmp/)
  })
  await test.step('it is still there after looking elsewhere, and what failed can go once more', async () => {
    await session.openTab('Cijfers')
    await session.openTab('Documenten')
    await made.getByRole('button', { name: 'Wat misging opnieuw' }).press('Enter')
    await expect(made.getByText('Klaar: 5 documenten staan in de map.')).toBeVisible({ timeout: 60_000 })
    await made.getByText('Alle documenten').press('Enter')
    await expect(made.getByRole('row', { name: /Groepsoverzicht.*klaar/ })).toBeVisible()
  })
  for (const viewport of [desk, tablet]) {
    await page.setViewportSize(viewport)
    await expectUsable(page)
    const main = page.getByRole('main')
    expect(await main.evaluate((each) => each.scrollWidth - each.clientWidth)).toBeLessThanOrEqual(0)
  }
})
