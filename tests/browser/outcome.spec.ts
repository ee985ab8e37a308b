// The end of the sample's day: one eindbespreking by keyboard alone, its gap, its report; and a gate that stays shut.
import type { Page } from '@playwright/test'
import { expectUsable } from '../support/accessible.ts'
import { type App, expect, tablet, test } from '../support/app.ts'
import { linesOf, partOf } from '../support/docx.ts'
import { StartPage } from '../support/start-page.ts'
import { DeliberationPage } from './pages/deliberation-page.ts'
import { GapPage } from './pages/gap-page.ts'
import { SessionPage } from './pages/session-page.ts'

const pin = '1234'
const lead = 'Greet Lambrechts'
const levels = ['Onvoldoende', 'Matig', 'Zeer goed']

async function openSample(page: Page): Promise<void> {
  await new StartPage(page).choose('Het voorbeeld bekijken')
  await page.getByRole('button', { name: 'Het voorbeeld openen' }).press('Enter')
}
/** From signing in to the eindbespreking of one candidate, as a lead goes there. */
async function toDeliberation(page: Page, code: string): Promise<DeliberationPage> {
  await new StartPage(page).signInAs(lead, pin)
  const session = new SessionPage(page)
  await session.goToList()
  await page.getByRole('link', { name: /^Voorbeeldsessie/ }).press('Enter')
  await session.openTab('Eindbespreking')
  const talk = new DeliberationPage(page)
  await talk.openFrom(code)
  return talk
}
const expectNothingUnforeseen = (app: App) => expect(app.errors).toBe('')

test('an eindbespreking by keyboard alone, its gap and its report', async ({ app, openPage }) => {
  const page = await openPage()
  await openSample(page)
  const talk = await toDeliberation(page, 'K-05')
  await expectUsable(page)
  // The one thing to do has the focus.
  await expect(page.getByRole('button', { name: 'Eindbespreking openen' })).toBeFocused()
  await page.keyboard.press('Enter')
  await talk.begin()
  await expect(page.getByRole('heading', { name: 'Houdt zich aan afspraken', level: 2 })).toBeVisible()
  await expect(page.getByText(/liggen 2 niveaus uit elkaar/)).toBeVisible()
  await expect(page.getByText('Startwaarde Matig · middelste niveau')).toBeVisible()
  await page.keyboard.press('h')
  await expect(page.getByText(/^Middelste van 2: Matig/)).toBeVisible()
  await page.keyboard.press('h')
  await expect(page.getByText(/^Middelste van 2: Matig/)).toBeHidden()
  await expect(page.getByText('Wat de job vraagt, zie je hier nog niet.', { exact: false })).toBeVisible()
  await expectUsable(page)

  await test.step('a reason is asked where people differed, and nothing typed is lost', async () => {
    await page.keyboard.press('3')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert')).toContainText('Hier hoort een reden bij')
    await expect(page.getByRole('textbox', { name: 'Reden in eigen woorden' })).toBeFocused()
    await page.keyboard.type('In de werkproef kwam hij zelf vertellen dat het later werd.')
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('heading', { name: 'Communiceert over het werk', level: 2 })).toBeVisible()
    await page.keyboard.press('ArrowUp')
    await expect(page.getByRole('textbox', { name: 'Reden in eigen woorden' })).toHaveValue(/zelf vertellen/)
    await expect(page.getByRole('radio', { name: 'Goed', exact: true })).toBeChecked()
    await page.keyboard.press('Enter')
    await expect(page.getByText('1 van 6 vastgelegd')).toBeVisible()
  })

  await test.step('each next one follows by itself', async () => {
    const open = talk.competences.filter({ hasText: 'niveau verschil' })
    for (const [left, keys] of [
      [2, '2b'],
      [1, '0f'],
      [0, '4c'],
    ] as const) {
      for (const key of keys) await page.keyboard.press(key)
      await page.keyboard.press('Enter')
      await expect(open).toHaveCount(left)
    }
  })

  await test.step('what everyone gave is accepted at once', async () => {
    await page.getByRole('button', { name: 'Deze 2 aanvaarden' }).press('Enter')
    await expect(page.getByText('Alle eindniveaus liggen vast.')).toBeVisible()
  })

  await test.step('what is set can be set again', async () => {
    await page.getByRole('button', { name: /^Houdt zich aan afspraken/ }).press('Enter')
    await expect(page.getByText(/^Vastgelegd: Goed, door/)).toBeVisible()
    await page.keyboard.press('2')
    await page.getByRole('button', { name: 'Opnieuw vastleggen' }).press('Enter')
    await expect(page.getByText(/^Vastgelegd: Matig, door/)).toBeVisible()
    await expectUsable(page)
  })

  await test.step('the gap, as a chart and as a table', async () => {
    await page.getByRole('link', { name: 'Naar de kloof' }).press('Enter')
    const gap = new GapPage(page)
    await expect(page.getByRole('heading', { name: /^K-05 .* naar Medewerker sortering/, level: 1 })).toBeVisible()
    await expect(page.getByRole('img', { name: /^Houdt zich aan afspraken: Matig; nodig: / })).toBeVisible()
    await expect(page.getByText('Onvoldoende bewijs: hier zeggen we niets over het niveau')).toBeVisible()
    await expectUsable(page)
    await page
      .getByRole('link', { name: /^Meting plannen voor / })
      .first()
      .press('Enter')
    await expect(page.getByLabel('Volgende meting')).toBeFocused()
    await page.keyboard.press('Escape')
    await page.goBack()
    await expect(gap.part('Essentieel').first()).toBeVisible()
    await page.keyboard.press('t')
    await expect(gap.row('Houdt zich aan afspraken')).toContainText('Nog 1 niveau te gaan')
    await expect(gap.row('Houdt zich aan afspraken')).toContainText('zelf vertellen')
    await expectUsable(page)
  })

  await test.step('two clicks make one report', async () => {
    const downloads: string[] = []
    page.on('download', (download) => downloads.push(download.suggestedFilename()))
    const gap = new GapPage(page)
    const button = page.getByRole('button', { name: 'Word-verslag maken' })
    const download = page.waitForEvent('download')
    await button.dblclick()
    await download
    await expect(page.getByRole('status').filter({ hasText: 'bij je downloads' })).toBeVisible()
    expect(downloads).toHaveLength(1)
    const { name, bytes } = await gap.makeReport()
    expect(name).toMatch(/^Verslag-coach-K-05-.*\.docx$/)
    expect(partOf(bytes, 'word/document.xml')).toContain('K-05')
    expect(linesOf(bytes).length).toBeGreaterThan(20)
  })
  expectNothingUnforeseen(app)
})

test('a closed gate says who is missing, shows no level, and opens early only with a reason', async ({
  app,
  openPage,
}) => {
  const page = await openPage()
  await openSample(page)
  const talk = await toDeliberation(page, 'K-06')
  await talk.expectClosed(3, levels)
  await expect(page.getByText(/Rollenspel/)).toBeVisible()
  await expectUsable(page)

  await page.getByRole('button', { name: 'Vroeger openen' }).press('Enter')
  await expect(page.getByText('Schrijf kort waarom. Er is nog niets geopend.')).toBeVisible()
  const question = page.getByRole('group', { name: /^Openen zonder 3 afnames/ })
  await expect(question).toHaveCount(0)
  await expect(page.getByRole('textbox', { name: 'Waarom nu al?' })).toBeFocused()
  await page.getByRole('textbox', { name: 'Waarom nu al?' }).fill('De werkproef viel stil door een defecte band.')
  await page.getByRole('button', { name: 'Vroeger openen' }).press('Enter')
  await question.getByRole('button', { name: 'Vroeger openen' }).press('Enter')
  await expect(page.getByText(/^Nu niet aan tafel: .*Ilse Vanhoutte/)).toBeVisible()
  await expectUsable(page)
  await page.getByRole('button', { name: 'Zonder dit verder' }).press('Enter')
  await expect(page.getByText(/^vroeger geopend door .*defecte band/)).toBeVisible()
  await expect(page.getByText(/Nog 3 afnames in te dienen/)).toBeVisible()

  await test.step('an assessor with work to submit stays outside, unless they give up rating', async () => {
    const address = page.url()
    const other = await openPage(tablet)
    await new StartPage(other).signInAs('Ilse Vanhoutte', pin)
    await other.goto(address)
    await expect(other.getByRole('heading', { name: 'Dien eerst je eigen werk in' })).toBeVisible()
    await expect(other.getByRole('link', { name: /^Verderwerken aan/ })).toBeVisible()
    for (const level of levels) await expect(other.getByText(level, { exact: true })).toHaveCount(0)
    await expectUsable(other)
    await other.getByRole('button', { name: 'Meekijken zonder in te dienen' }).click()
    await other
      .getByRole('group', { name: /^Meekijken\?/ })
      .getByRole('button', { name: 'Meekijken zonder in te dienen' })
      .click()
    await expect(other.getByRole('navigation', { name: 'Competenties' })).toBeVisible()
    await expect(other.getByText('De leiding of een coach legt het eindniveau vast.')).toBeVisible()
    await expect(other.getByRole('button', { name: 'Vastleggen' })).toHaveCount(0)
    await expectUsable(other)
  })

  await test.step('the gap waits for the levels', async () => {
    await page.goto(page.url().replace('/eindbespreking/', '/kloof/'))
    await expect(page.getByRole('heading', { name: 'De kloof komt na de eindniveaus' })).toBeVisible()
    await expect(page.getByRole('main').getByRole('link', { name: 'Naar de eindbespreking' })).toBeVisible()
  })
  expectNothingUnforeseen(app)
})
