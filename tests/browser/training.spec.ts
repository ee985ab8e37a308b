// A worked case from reading to comparison, by keyboard alone, through a reload; and a programme that asks it of its assessors.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/app.ts'
import { lead, makeLeadsFile } from '../support/leads-file.ts'
import { StartPage } from '../support/start-page.ts'
import { shippedCase } from '../support/training.ts'
import { makeWorkFile } from '../support/work-file.ts'
import { WorkScreens } from './pages/work.ts'

const worked = shippedCase()
const indicators = worked.competences.flatMap((competence) => competence.indicators.map(({ id }) => id))

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
}
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
/** One key per sign on from none: sterk, zwak, n.v.t. */
const taps = { plus: 1, minus: 2, 'not-applicable': 3 } as const

test('a worked case, from reading to the comparison, by keyboard', async ({ app, openPage }) => {
  test.slow()
  const file = await makeWorkFile(app.folder)
  const screens = new WorkScreens(await openPage())
  await screens.openFile(file)
  const { page } = screens

  await page.getByRole('link', { name: 'Oefenen', exact: true }).focus()
  await press(page, 'Enter')
  await expect(page.getByRole('heading', { name: 'Oefenen', level: 1 })).toBeVisible()
  await expect(page.getByText('Je oefende nog niet.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: `Beginnen: ${worked.title}` }).focus()
  await press(page, 'Enter')

  // Reading: the case and its minutes; nothing of levels.
  await expect(page.getByRole('heading', { name: worked.title, level: 1 })).toBeVisible()
  await expect(page.getByText(worked.performance[0]?.text ?? '')).toBeVisible()
  await expectAccessible(page)
  await press(page, 'Enter')

  // Classifying as in the work: digits link, O lays aside, Enter goes on.
  await expect(page.getByText(`0 van ${worked.notes.length} geklasseerd`)).toBeVisible()
  await expectAccessible(page)
  for (const { id } of worked.notes) {
    const links = worked.expert.links.filter(({ noteId }) => noteId === id)
    for (const { indicatorId, sign } of links) {
      const digit = String(indicators.indexOf(indicatorId) + 1)
      for (let tap = 0; tap < taps[sign]; tap += 1) await press(page, digit)
    }
    if (links.length === 0) await press(page, 'o')
    if (id !== worked.notes.at(-1)?.id) await press(page, 'Enter')
  }
  await expect(page.getByText(`${worked.notes.length} van ${worked.notes.length} geklasseerd`)).toBeVisible()
  await press(page, 'Enter')

  // Rating: as the expert, but for the first indicator. Half-way the page is loaded again.
  const count = indicators.length
  await expect(page.getByText(`0 van ${count} gescoord`)).toBeVisible()
  await expectAccessible(page)
  const [first, ...rest] = indicators
  const levelOf = (id: string | undefined) =>
    worked.expert.ratings.find(({ indicatorId }) => indicatorId === id)?.level ?? null
  const rate = async (id: string, level: number | null) => {
    await press(page, String(level ?? 0))
    if (level !== null && !worked.expert.links.some(({ indicatorId }) => indicatorId === id)) await press(page, 'b')
  }
  const expertFirst = levelOf(first)
  const ownFirst = expertFirst === null || expertFirst < 3 ? 4 : 1
  await rate(first ?? '', ownFirst)
  await expect(page.getByText(`1 van ${count} gescoord`)).toBeVisible()
  await page.waitForTimeout(600)
  await page.reload()
  await expect(page.getByText(`1 van ${count} gescoord`)).toBeVisible()
  for (const id of rest) {
    // Back at the first open one after the reload; from there Enter leads on.
    await rate(id, levelOf(id))
    await press(page, 'Enter')
  }
  await expect(page.getByRole('button', { name: 'Vergelijken' })).toBeFocused()
  await press(page, 'Enter')
  await expect(page.getByText('Daarna ligt deze oefening vast.')).toBeVisible()
  await page.getByRole('button', { name: 'Vergelijken' }).focus()
  await press(page, 'Enter')

  await expect(page.getByRole('heading', { name: 'Jij naast de expert' })).toBeVisible()
  await expect(
    page.getByText(`Van ${count} indicatoren leggen jij en de expert er ${count - 1} op hetzelfde niveau`),
  ).toBeVisible()
  const differ = page.getByRole('region', { name: 'Waar jullie verschillen' })
  await expect(differ.getByRole('heading', { level: 3 })).toHaveCount(1)
  const why = worked.expert.ratings.find(({ indicatorId }) => indicatorId === first)?.why ?? ''
  await expect(differ).toContainText(why)
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Naar Oefenen' }).focus()
  await press(page, 'Enter')
  await expect(page.getByRole('row', { name: new RegExp(`${count - 1} van ${count}`) })).toBeVisible()
  await expect(page.getByRole('link', { name: `Vergelijking bekijken: ${worked.title}` })).toBeVisible()
  await page.getByRole('link', { name: 'Acht valkuilen' }).focus()
  await press(page, 'Enter')
  await expect(page.getByText(/^Voorbeeld: /)).toHaveCount(8)
  await expectAccessible(page)
})

test('a programme asks how short before a session one practised, or asks nothing', async ({ app, openPage }) => {
  const page = await openPage()
  await new StartPage(page).openFile(await makeLeadsFile(app.folder))
  await new StartPage(page).signInAs(lead.name, lead.pin)
  await page.getByRole('link', { name: "Programma's", exact: true }).click()
  await page.getByRole('link', { name: 'Halve dag' }).click()
  await expect(page.getByText('hoogstens 12 maanden voor de sessie.')).toBeVisible()
  await page.getByRole('button', { name: 'Kopie maken' }).click()
  const months = page.getByLabel('Hoogstens zoveel maanden voor de sessie')
  const asked = page.getByRole('checkbox', { name: 'Vraag beoordelaars om vooraf op scoren te oefenen' })
  await expect(months).toHaveValue('12')
  await months.fill('61')
  await expect(page.getByText('Geef een aantal hele maanden van 1 tot 60.')).toBeVisible()
  await months.fill('3')
  await expectAccessible(page)
  await asked.focus()
  await press(page, 'Space')
  await expect(months).toBeHidden()
  await press(page, 'Space')
  await expect(months).toHaveValue('12')
  await months.fill('6')
  await page.waitForTimeout(1_200)
  await page.reload()
  await expect(months).toHaveValue('6')
})
