// The candidate's own view: given by keys or by finger on a screen that shows nothing else, and laid beside the others'.
import type { Page } from '@playwright/test'
import { expectUsable } from '../support/accessible.ts'
import { expect, tablet, test } from '../support/app.ts'
import { asked, informant, lead, makeSelfAssessmentFile, notAsked, session } from '../support/self-assessment-file.ts'
import { StartPage } from '../support/start-page.ts'
import { Informants } from './pages/forms.ts'

async function openSession(page: Page, file: string): Promise<void> {
  const start = new StartPage(page)
  await start.openFile(file)
  await start.signInAs(lead.name, lead.pin)
  await new Informants(page).openTab(session)
}
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const sentence = (page: Page) => page.getByRole('heading', { level: 1 })
const row = (page: Page, code: string) =>
  page.getByRole('region', { name: 'Eigen inschatting' }).getByRole('row').filter({ hasText: code })
const handOver = (page: Page, code: string) =>
  button(page, `Scherm geven voor de eigen inschatting van ${code}`).press('Enter')

/** Nothing of the file: no name, no session, no way but back. */
async function expectNothingElse(page: Page): Promise<void> {
  const words = (await page.locator('body').textContent()) ?? ''
  for (const word of [asked.name, notAsked.name, session, lead.name, 'Ilse', 'Meetdag', 'Groenzorg'])
    expect(words).not.toContain(word)
  expect(await page.getByRole('link').count()).toBe(0)
  await expectUsable(page)
}

test('answered by keys, stopped, taken up again and handed in; then a thank-you and nothing else', async ({
  app,
  openPage,
}) => {
  const page = await openPage()
  await openSession(page, await makeSelfAssessmentFile(app.folder))
  await expect(row(page, asked.code)).toContainText('3 van 3 beantwoord')
  await expect(button(page, `Scherm geven voor de eigen inschatting van ${asked.code}`)).toHaveCount(0)
  await expect(row(page, notAsked.code)).toContainText('nog niet begonnen')
  await handOver(page, notAsked.code)

  // Enter alone begins; the title is said with the button.
  await expect(button(page, 'Beginnen')).toBeFocused()
  await expect(button(page, 'Beginnen')).toHaveAccessibleDescription('Wat zeg jij?')
  await expectNothingElse(page)
  await page.keyboard.press('Enter')
  await test.step('each sentence is read out where it comes: the focus is on it', async () => {
    await expect(page.getByText('Zin 1 van 3')).toBeVisible()
    await expect(sentence(page)).toBeFocused()
    await expect(sentence(page)).toHaveAccessibleDescription('Zin 1 van 3 Hoe vaak doe je dat?')
    await expectNothingElse(page)
  })
  await page.keyboard.press('3')
  await expect(page.getByRole('radio', { name: /^Vaak/ })).toBeChecked()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: /^Altijd/ })).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Zin 2 van 3')).toBeVisible()
  await expect(sentence(page)).toBeFocused()
  await page.keyboard.press('5')
  await expect(page.getByRole('radio', { name: 'Dat weet ik niet' })).toBeChecked()

  await test.step('stopped: kept, said so, and given back without handing in', async () => {
    await button(page, 'Stoppen').press('Enter')
    await expect(page.getByText('Je gaf 2 antwoorden. Ze zijn bewaard.')).toBeVisible()
    await expectNothingElse(page)
    await button(page, 'Terug naar de begeleiding').press('Enter')
    await page.getByLabel('Je PIN').fill(lead.pin)
    await expect(row(page, notAsked.code)).toContainText('2 van 3 beantwoord')
    await expect(page.getByRole('main')).toBeFocused()
  })
  await handOver(page, notAsked.code)
  await expect(page.getByText('Je was al begonnen. Je antwoorden zijn bewaard.')).toBeVisible()
  await button(page, 'Verder gaan').press('Enter')
  await expect(page.getByText('Zin 3 van 3')).toBeVisible()
  await button(page, 'Terug').press('Enter')
  await button(page, 'Terug').press('Enter')
  await expect(page.getByRole('radio', { name: /^Altijd/ })).toBeChecked()
  for (const _ of [1, 2, 3]) await button(page, 'Volgende').press('Enter')
  await expect(page.getByRole('heading', { name: 'Dat was de laatste zin' })).toBeFocused()
  await button(page, 'Ik ben klaar').press('Enter')
  await expect(page.getByRole('heading', { name: 'Dankjewel' })).toBeFocused()
  await expectNothingElse(page)
  // Nor after a reload.
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Dankjewel' })).toBeVisible()
  await expect(page.getByRole('radio')).toHaveCount(0)
  await button(page, 'Terug naar de begeleiding').press('Enter')
  await page.getByLabel('Je PIN').fill(lead.pin)
  await expect(row(page, notAsked.code)).toContainText('2 van 3 beantwoord')
  await expect(button(page, `Scherm geven voor de eigen inschatting van ${notAsked.code}`)).toHaveCount(0)
})

test('large enough for a finger and for who sees little, on a tablet too', async ({ app, openPage }) => {
  const page = await openPage(tablet)
  await openSession(page, await makeSelfAssessmentFile(app.folder))
  await button(page, `Scherm geven voor de eigen inschatting van ${notAsked.code}`).click()
  await button(page, 'Beginnen').click()
  for (const { width, height, size } of [
    { width: 768, height: 1024, size: '18px' },
    { width: 1366, height: 690, size: '18px' },
    { width: 820, height: 1180, size: '' },
  ]) {
    await page.setViewportSize({ width, height })
    await page.evaluate((fontSize) => document.documentElement.style.setProperty('font-size', fontSize), size)
    const answers = page.locator('label').filter({ has: page.getByRole('radio') })
    await expect(answers).toHaveCount(5)
    for (const answer of await answers.all())
      expect((await answer.boundingBox())?.height, `${width}`).toBeGreaterThanOrEqual(60)
    for (const name of ['Terug', 'Volgende', 'Stoppen'])
      expect((await button(page, name).boundingBox())?.height, name).toBeGreaterThanOrEqual(56)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(over, `${width}`).toBeLessThanOrEqual(0)
    // Everything is in sight at once.
    await expect(button(page, 'Volgende')).toBeInViewport({ ratio: 1 })
    const letters = await sentence(page).evaluate((title) => Number.parseFloat(getComputedStyle(title).fontSize))
    expect(letters).toBeGreaterThanOrEqual(36)
  }
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.locator('label').filter({ hasText: 'Soms' }).click()
  await expect(page.getByRole('radio', { name: /^Soms/ })).toBeChecked()
  await expectUsable(page)
})

test('side by side: what lies far apart first, a way to begin, the same as a table', async ({ app, openPage }) => {
  const page = await openPage()
  await openSession(page, await makeSelfAssessmentFile(app.folder))
  await page.getByRole('link', { name: `Naast elkaar: ${asked.code}` }).press('Enter')
  const first = page.getByRole('region', { name: 'Eerst te bespreken' })
  await expect(first.getByRole('article')).toHaveCount(1)
  await expect(first).toContainText(`Wat ${asked.name} zegt`)
  await expect(first).toContainText('nooit')
  await expect(first).toContainText(`${informant.name}, ${informant.relation}`)
  await expect(first).toContainText('Om te beginnen:')
  const rest = page.getByRole('region', { name: 'De andere punten' })
  await expect(rest.getByRole('article')).toHaveCount(2)
  await expect(rest).toContainText('weet ik niet')
  await expectUsable(page)
  await page.keyboard.press('t')
  const table = page.getByRole('table')
  await expect(table.getByRole('row')).toHaveCount(4)
  await expect(table.getByRole('row').nth(1)).toContainText(/nooit.*vaak.*Goed.*ja/)
  await expectUsable(page)

  await page.getByRole('link', { name: 'Terug naar de bevragingen' }).press('Enter')
  await page.getByRole('link', { name: `Naast elkaar: ${notAsked.code}` }).press('Enter')
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Naar de eindbespreking' })).toBeVisible()
})

test('a plain sentence of the house is what the candidate reads', async ({ app, openPage }) => {
  const page = await openPage()
  await openSession(page, await makeSelfAssessmentFile(app.folder))
  await page.getByRole('link', { name: 'Eenvoudige zinnen bekijken' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Eenvoudige zinnen', level: 1 })).toBeVisible()
  await expectUsable(page)
  const field = page.getByRole('textbox', { name: /: Zin voor/ }).first()
  await field.fill('Ik spreek af wie wat doet.')
  await field.blur()
  await page.goBack()
  await handOver(page, notAsked.code)
  await button(page, 'Beginnen').press('Enter')
  await expect(sentence(page)).toHaveText('Ik spreek af wie wat doet.')
})
