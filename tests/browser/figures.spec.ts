// Figures of the sample: the session's for who leads it, one's own for who rated. By keyboard, as chart and as table.
import type { Locator, Page } from '@playwright/test'
import { expectUsable } from '../support/accessible.ts'
import { desk, expect, tablet, test, type Viewport } from '../support/app.ts'
import { StartPage } from '../support/start-page.ts'
import { SessionPage } from './pages/session-page.ts'

const pin = '1234'

async function openSampleAs(page: Page, name: string): Promise<void> {
  const start = new StartPage(page)
  await start.choose('Het voorbeeld bekijken')
  await page.getByRole('button', { name: 'Het voorbeeld openen' }).press('Enter')
  await start.signInAs(name, pin)
}
async function toFigures(page: Page): Promise<void> {
  const session = new SessionPage(page)
  await session.goToList()
  await page.getByRole('link', { name: /^Voorbeeldsessie/ }).press('Enter')
  await session.openTab('Cijfers')
  await expect(page.getByRole('heading', { name: 'Wie verschilt van wie' })).toBeVisible()
}
async function toOwn(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Mijn scores' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Mijn scores', level: 1 })).toBeVisible()
}
/** Nothing that is no word and no number got onto the screen, and nothing sticks out of it. */
async function expectReadable(page: Page): Promise<void> {
  await expect(page.getByRole('main')).not.toContainText(/NaN|undefined|figures\.|\{\{|Infinity/)
  expect(await page.getByRole('main').evaluate((main) => main.scrollWidth - main.clientWidth)).toBeLessThanOrEqual(0)
  await expectUsable(page)
}
const part = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true })

test('the lead reads who differs from whom, how far they agree, and why a figure is not there', async ({
  app,
  openPage,
}) => {
  const page = await openPage()
  await openSampleAs(page, 'Greet Lambrechts')
  await toFigures(page)
  await expect(page.getByText(/^4 van de 6 kandidaten tellen mee: van hen is de eindbespreking open\./)).toBeVisible()
  await expectReadable(page)

  await test.step('the largest differences first, and only those of one candidate', async () => {
    const differences = part(page, 'Wie verschilt van wie')
    const steps = differences.getByText(/^\d niveaus?$/)
    const sizes = (await steps.allInnerTexts()).map((text) => Number(text[0]))
    expect(sizes.length).toBeGreaterThan(1)
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    const whole = await steps.count()
    await differences.getByLabel('Kandidaat').selectOption({ label: 'K-02 Wim Peeters' })
    await expect.poll(() => steps.count()).toBeLessThan(whole)
    await expect(differences.getByRole('link', { name: 'K-01 Aïcha Benali' })).toHaveCount(0)
    await differences.getByRole('searchbox').fill('zzz')
    await expect(differences.getByText('Niets gevonden voor “zzz”.')).toBeVisible()
    await differences.getByRole('searchbox').press('Escape')
    await differences.getByLabel('Kandidaat').selectOption({ label: 'alle kandidaten' })
    await expect.poll(() => steps.count()).toBe(whole)
  })

  await test.step('agreement in words, and no figure without its reason', async () => {
    const agreement = part(page, 'Hoe vaak beoordelaars het eens waren')
    await expect(agreement.getByText(/^\d+ van de \d+ keer gaven twee beoordelaars hetzelfde niveau\.$/)).toBeVisible()
    await expect(agreement.getByText(/^\d+ van de \d+ keer scheelde het hooguit één niveau\.$/)).toBeVisible()
    await expect(agreement.getByText(/^Een marge is er niet\. Er zijn te weinig kandidaten/).first()).toBeVisible()
    await expect(part(page, 'Overeenstemming in één cijfer').getByText(/^Dit cijfer is er niet\./)).toBeVisible()
  })

  await test.step('each chart is a table, all of them by one key', async () => {
    await expect(page.getByRole('img', { name: /^Werkt samen.*: \d beoordelaars?[:,] / }).first()).toBeVisible()
    await page.getByRole('heading', { name: 'Wie verschilt van wie' }).click()
    await page.keyboard.press('t')
    await expect(page.getByRole('table')).toHaveCount(3)
    await expectReadable(page)
    await page.getByRole('button', { name: 'Tabel van Per competentie' }).press('Enter')
    await expect(page.getByRole('table')).toHaveCount(2)
    await expect(part(page, 'Per competentie').getByRole('img').first()).toBeVisible()
  })

  await test.step('more figures unfold by key', async () => {
    await expect(page.getByText('ICC(A,1)', { exact: false })).toBeHidden()
    await page.getByRole('heading', { name: 'Meer cijfers' }).locator('..').focus()
    await page.keyboard.press('Enter')
    await expect(page.getByText('ICC(A,1)', { exact: false })).toBeVisible()
    await expectReadable(page)
  })

  await test.step('all of it on a tablet upright', async () => {
    await page.setViewportSize({ width: 768, height: 1024 })
    await expectReadable(page)
    await page.setViewportSize(desk)
  })

  await test.step('from a difference to its eindbespreking', async () => {
    await part(page, 'Wie verschilt van wie').getByRole('link').first().press('Enter')
    await expect(page).toHaveURL(/eindbespreking/)
  })
  expect(app.errors).toBe('')
})

for (const [where, size] of [
  ['a laptop', { width: 1366, height: 768 }],
  ['a tablet', tablet],
] as const satisfies readonly (readonly [string, Viewport])[]) {
  test(`an assessor looks at their own scores on ${where}, and nobody else does`, async ({ app, openPage }) => {
    const page = await openPage(size)
    await openSampleAs(page, 'Samira El Idrissi')
    await toOwn(page)
    await expect(page.getByText('Alleen jij ziet deze pagina.')).toBeVisible()
    await expect(page.getByText(/geen oordeel\. Ze komen in geen verslag en in geen dossier/)).toBeVisible()
    await expect(page.getByText(/^Een sessie telt 24 maanden mee/)).toBeVisible()
    await expectReadable(page)

    await test.step('too few candidates: a sentence, no figure', async () => {
      const questions = part(page, 'Vragen aan jezelf')
      await expect(questions.getByRole('heading', { name: 'Mild of streng · nog niet te zeggen' })).toBeVisible()
      await expect(
        questions.getByText('Je scoorde nog te weinig kandidaten samen met een ander. Er zijn er minstens 5 nodig.'),
      ).toHaveCount(1)
      // Nothing has a margin yet, so none is explained.
      await expect(questions.getByText('Tussen haakjes staat de marge', { exact: false })).toHaveCount(0)
    })

    await test.step('what can be seen shows as charts, and as tables by key', async () => {
      const perCandidate = part(page, 'Verschil per kandidaat')
      await expect(perCandidate.getByRole('img', { name: /^\d+ hoger, \d+ gelijk, \d+ lager$/ }).first()).toBeVisible()
      await expect(part(page, 'Jouw niveaus naast die van de anderen').getByRole('img').first()).toBeVisible()
      await expect(page.getByRole('img', { name: /^Voorbeeldsessie.* keer gelijk/ })).toBeVisible()
      await page.keyboard.press('t')
      await expect(page.getByRole('table')).toHaveCount(3)
      await expect(page.getByRole('row', { name: /^K-01 Aïcha Benali/ })).toBeVisible()
      await expectReadable(page)
    })

    await test.step('the rating errors lie one key away, and give the focus back', async () => {
      await page.getByRole('button', { name: 'Acht valkuilen' }).press('Enter')
      await expect(page.getByRole('heading', { name: 'Te mild zijn' })).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('button', { name: 'Acht valkuilen' })).toBeFocused()
    })
    expect(app.errors).toBe('')
  })
}
