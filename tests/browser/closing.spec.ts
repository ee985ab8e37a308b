// The end of an eindbespreking in the sample, by keyboard: it is closed, the candidate hears it and contests it, and the
// session shows how far each candidate is, with the rule beside what people decided.
import type { Locator, Page } from '@playwright/test'
import { expectUsable } from '../support/accessible.ts'
import { type App, desk, expect, tablet, test, type Viewport } from '../support/app.ts'
import { StartPage } from '../support/start-page.ts'
import { DeliberationPage } from './pages/deliberation-page.ts'
import { SessionPage } from './pages/session-page.ts'

const pin = '1234'
const lead = 'Greet Lambrechts'
const expectNothingUnforeseen = (app: App) => expect(app.errors).toBe('')

async function toSession(page: Page): Promise<SessionPage> {
  const session = new SessionPage(page)
  await session.goToList()
  await page.getByRole('link', { name: /^Voorbeeldsessie/ }).press('Enter')
  await session.openTab('Eindbespreking')
  return session
}
async function openSample(page: Page): Promise<void> {
  const start = new StartPage(page)
  await start.choose('Het voorbeeld bekijken')
  await page.getByRole('button', { name: 'Het voorbeeld openen' }).press('Enter')
  await start.signInAs(lead, pin)
  await toSession(page)
}
/** Nothing that is no word got onto the screen, and nothing sticks out of it. */
async function expectReadable(page: Page): Promise<void> {
  const main = page.getByRole('main')
  await expect(main).not.toContainText(/undefined|deliberations\.|outcome\.|\{\{/)
  expect(await main.evaluate((part) => part.scrollWidth - part.clientWidth)).toBeLessThanOrEqual(0)
  await expectUsable(page)
}
const row = (page: Page, code: string): Locator =>
  page
    .getByRole('row')
    .filter({ hasText: code })
    .filter({ has: page.getByRole('link', { name: `Eindbespreking van ${code}` }) })
const field = (page: Page, name: string | RegExp): Locator => page.getByRole('textbox', { name })

test('closed, told and contested by keyboard; the session shows it', async ({ app, openPage }) => {
  test.setTimeout(120_000)
  const page = await openPage()
  await openSample(page)
  await expect(row(page, 'K-03')).toContainText(/afgesloten op .* verteld op .* nog geen reactie/)
  await expect(row(page, 'K-04')).toContainText('nog niet afgesloten')
  await new DeliberationPage(page).openFrom('K-04')

  await test.step('every level is set, so the talk goes on at its closing', async () => {
    await expect(page.getByRole('heading', { name: 'Afsluiting', level: 2 })).toBeVisible()
    // The head says whole who it is about.
    const name = page.getByRole('heading', { level: 1 })
    expect(await name.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0)
    await expectReadable(page)
    await page.getByRole('button', { name: 'Afsluiten', exact: true }).press('Enter')
    await expect(page.getByText('Schrijf eerst een slotzin. Er is nog niets afgesloten.')).toBeVisible()
    await expect(field(page, 'Slotzin')).toBeFocused()
  })

  await test.step('lines are begun from the levels, moved, taken away and given back', async () => {
    await page.keyboard.type('Danuta werkt vlot; overleggen mag vroeger.')
    const strengths = page.getByRole('region', { name: 'Wat sterk is' })
    const start = strengths.getByRole('button', { name: /\((Goed|Zeer goed)\)$/ }).first()
    const title = (await start.innerText()).replace(/ \(.*$/, '')
    await start.press('Enter')
    const first = field(page, 'Wat sterk is, regel 1')
    await expect(first).toBeFocused()
    await expect(first).toHaveValue(`${title}: `)
    await page.keyboard.press('End')
    await page.keyboard.type('ze begint meteen.')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Ze blijft rustig als het druk is.')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Per ongeluk.')
    await strengths.getByRole('button', { name: 'Weg: Wat sterk is, regel 3' }).press('Enter')
    await expect(field(page, 'Wat sterk is, regel 3')).toHaveCount(0)
    await strengths.getByRole('button', { name: 'Terugzetten' }).press('Enter')
    await expect(field(page, 'Wat sterk is, regel 3')).toHaveValue('Per ongeluk.')
    await strengths.getByRole('button', { name: 'Weg: Wat sterk is, regel 3' }).press('Enter')
    await page
      .getByRole('region', { name: 'Wat kan groeien' })
      .getByRole('button', { name: /^Regel toevoegen/ })
      .press('Enter')
    await page.keyboard.type('Vroeger om hulp vragen.')
    await field(page, 'Wat vertel je?').fill('We beginnen met het tempo en vragen dan hoe zij het overleg zag.')
    await page.getByLabel('Wie vertelt het?').selectOption({ label: lead })
    await expectReadable(page)
  })

  await test.step('what is written survives a look at the levels, and a reload', async () => {
    await page.keyboard.press('Alt+1')
    await expect(page.getByRole('navigation', { name: 'Competenties' })).toBeVisible()
    await page.keyboard.press('Alt+2')
    await expect(field(page, 'Slotzin')).toHaveValue(/overleggen mag vroeger/)
    await expect(field(page, 'Wat sterk is, regel 2')).toHaveValue(/rustig/)
    await page.reload()
    await expect(page.getByRole('heading', { name: /^K-04 / })).toBeVisible()
    await page.keyboard.press('Alt+2')
    await expect(field(page, 'Slotzin')).toHaveValue(/overleggen mag vroeger/)
    await expect(field(page, 'Wat kan groeien, regel 1')).toHaveValue('Vroeger om hulp vragen.')
  })

  await test.step('closed: it reads as it was written, and the focus goes along', async () => {
    await page.getByRole('button', { name: 'Afsluiten', exact: true }).press('Enter')
    await expect(page.getByText(/^Afgesloten door .*Greet Lambrechts/)).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Afsluiting', level: 2 })).toBeFocused()
    await expect(page.getByText('Ze blijft rustig als het druk is.')).toBeVisible()
    await expect(page.getByRole('link', { name: /^Volgende kandidaat: K-05/ }).first()).toBeVisible()
    await expectReadable(page)
  })

  await test.step('a change that is left again leaves nothing behind', async () => {
    await page.getByRole('button', { name: 'Aanpassen', exact: true }).press('Enter')
    await field(page, 'Slotzin').fill('Anders.')
    await page.getByRole('button', { name: 'Laten zoals het is' }).press('Enter')
    const question = page.getByRole('group', { name: /^Terug naar wat al vastligt\?/ })
    await question.getByRole('button', { name: 'Laten zoals het is' }).press('Enter')
    await expect(page.getByText('Danuta werkt vlot; overleggen mag vroeger.')).toBeVisible()
    await page.reload()
    await expect(page.getByRole('heading', { name: /^K-04 / })).toBeVisible()
    await page.keyboard.press('Alt+2')
    await expect(page.getByText('Danuta werkt vlot; overleggen mag vroeger.')).toBeVisible()
    await expect(field(page, 'Slotzin')).toHaveCount(0)
  })

  await test.step('with the candidate: the talk', async () => {
    await page.keyboard.press('Alt+3')
    await expect(page.getByText('Danuta werkt vlot; overleggen mag vroeger.')).toBeVisible()
    await expectReadable(page)
    await field(page, 'Wat is er gezegd?').fill('Danuta vroeg wat er nu gebeurt.')
    await page.getByRole('button', { name: 'Gesprek vastleggen' }).press('Enter')
    await expect(page.getByText(/^Verteld op .* door .*Greet Lambrechts/)).toBeVisible()
  })

  await test.step('with the candidate: whoever contests it says with what', async () => {
    await page.getByRole('radio', { name: 'Ik ben het er niet mee eens' }).press('Space')
    await page.getByRole('button', { name: 'Reactie vastleggen' }).press('Enter')
    const words = field(page, 'In mijn eigen woorden')
    await expect(words).toBeFocused()
    await expect(page.getByText(/Er is nog niets vastgelegd/)).toBeVisible()
    await page.keyboard.type('In het overleg mocht ik niet uitspreken.')
    await page.getByRole('checkbox', { name: 'Dit is voorgelezen en het klopt' }).press('Space')
    // Other words were not read aloud yet.
    await words.press('End')
    await page.keyboard.type(' Dat zei ik ook.')
    await expect(page.getByRole('checkbox', { name: 'Dit is voorgelezen en het klopt' })).not.toBeChecked()
    await page.keyboard.press('Alt+1')
    await expect(page.getByRole('navigation', { name: 'Competenties' })).toBeVisible()
    await page.reload()
    await expect(page.getByRole('heading', { name: /^K-04 / })).toBeVisible()
    await page.keyboard.press('Alt+3')
    await expect(words).toHaveValue('In het overleg mocht ik niet uitspreken. Dat zei ik ook.')
    await expect(page.getByRole('radio', { name: 'Ik ben het er niet mee eens' })).toBeChecked()
    await page.getByRole('checkbox', { name: 'Dit is voorgelezen en het klopt' }).press('Space')
    await page.getByRole('button', { name: 'Reactie vastleggen' }).press('Enter')
    await expect(page.getByText('In het overleg mocht ik niet uitspreken. Dat zei ik ook.')).toBeVisible()
    await expect(page.getByText(/^Voorgelezen: het klopt\. Genoteerd door/)).toBeVisible()
    await expectReadable(page)
  })

  await test.step('what was recorded can be recorded again', async () => {
    await page.getByRole('button', { name: 'Aanpassen: de reactie' }).press('Enter')
    await page.getByRole('radio', { name: 'Ik ben het er deels mee eens' }).press('Space')
    await page.getByRole('button', { name: 'Reactie vastleggen' }).press('Enter')
    await expect(page.getByText('Ik ben het er deels mee eens')).toBeVisible()
    await expect(page.getByText(/^Niet voorgelezen\./)).toBeVisible()
    await page.getByRole('button', { name: 'Aanpassen: de reactie' }).press('Enter')
    await page.getByRole('radio', { name: 'Ik ben het er niet mee eens' }).press('Space')
    await page.getByRole('button', { name: 'Reactie vastleggen' }).press('Enter')
    await expect(page.getByText('Ik ben het er niet mee eens')).toBeVisible()
  })

  await test.step('the session shows it', async () => {
    // What was just recorded draws the page anew, and a key that comes in between is nobody's.
    await expect(async () => {
      await page.getByRole('link', { name: 'Naar de sessie' }).press('Enter')
      await expect(page).toHaveURL(/\/sessies\//, { timeout: 2_000 })
    }).toPass()
    await expect(row(page, 'K-04')).toContainText(/afgesloten op .* verteld op .* gaat niet akkoord/)
  })
  expectNothingUnforeseen(app)
})

for (const [name, viewport] of Object.entries({ desk, tablet }) as [string, Viewport][])
  test(`the session whole: the rule beside what people decided (${name})`, async ({ app, openPage }) => {
    const page = await openPage(viewport)
    await openSample(page)
    const whole = page.getByRole('region', { name: 'Regel en eindniveau naast elkaar' })
    await expect(
      whole.getByText(/^Van \d+ vastgelegde niveaus volgen er \d+ de regel\. Anders dan de regel: /),
    ).toBeVisible()
    const table = whole.getByRole('table', { name: 'Regel en eindniveau per kandidaat en competentie' })
    const apart = table.getByText(/niveaus? (hoger|lager) dan|^de regel gaf/)
    const changed = await apart.count()
    expect(changed).toBeGreaterThan(0)
    expect(await table.getByText('zoals de regel').count()).toBeGreaterThan(0)
    await expectReadable(page)

    await whole.getByRole('radio', { name: 'Alleen wat anders is' }).press('Space')
    await expect(table.getByText('zoals de regel')).toHaveCount(0)
    await expect(apart).toHaveCount(changed)
    await whole.getByRole('searchbox').fill('zzz')
    await expect(whole.getByText('Niets gevonden voor “zzz”.')).toBeVisible()
    await whole.getByRole('searchbox').press('Escape')
    await expect(apart).toHaveCount(changed)
    await expect(page.getByRole('button', { name: 'Methodedossier maken' })).toBeVisible()
    expectNothingUnforeseen(app)
  })
