// From a gap to other jobs, and from a job to the people beside it: by keyboard, by name, decided with a reason.
import type { Page } from '@playwright/test'
import { expectUsable } from '../support/accessible.ts'
import { expect, tablet, test } from '../support/app.ts'
import { StartPage } from '../support/start-page.ts'
import { SessionPage } from './pages/session-page.ts'

const job = 'Medewerker sortering, vroege ploeg'

async function toGap(page: Page): Promise<void> {
  await new StartPage(page).choose('Het voorbeeld bekijken')
  await page.getByRole('button', { name: 'Het voorbeeld openen' }).press('Enter')
  await new StartPage(page).signInAs('Greet Lambrechts', '1234')
  const session = new SessionPage(page)
  await session.goToList()
  await page.getByRole('link', { name: /^Voorbeeldsessie/ }).press('Enter')
  await session.openTab('Eindbespreking')
  await page.getByRole('row').filter({ hasText: 'K-03' }).locator('a[href*="/kloof/"]').press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /^K-03 .* naar / })).toBeVisible()
}

test('other jobs, the people beside one, and a decision with a reason', async ({ app, openPage }) => {
  test.slow()
  const page = await openPage()
  await toGap(page)
  await expect(page.getByText(/^Van de \d essentiële competenties/)).toBeVisible()
  await page.keyboard.press('t')
  await expect(page.getByRole('table')).toBeVisible()
  await page.keyboard.press('t')
  await expectUsable(page)

  await test.step('the documents of this person are a link away', async () => {
    await page.getByRole('link', { name: 'Documenten', exact: true }).press('Enter')
    await expect(page.locator(':focus').getByRole('button', { name: 'Nieuw document' })).toBeVisible()
    await page.goBack()
  })

  await test.step('jobs stand in groups, each with its reason', async () => {
    await page.getByRole('link', { name: 'Andere jobs' }).press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Jobs' })).toBeVisible()
    const group = page.getByRole('region', { name: 'Eén stap ervandaan' })
    await expect(group.getByText(/^Eén stap opent deze job: .+ van Matig naar Goed\./).first()).toBeVisible()
    await expect(page.getByText(/\d+ ?%/)).toHaveCount(0)
    await expectUsable(page)
    await page
      .getByRole('link', { name: `Kloof bekijken: ${job}` })
      .first()
      .press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: new RegExp(` naar ${job}$`) })).toBeVisible()
    await page.goBack()
  })

  await test.step('people stand by name beside a job', async () => {
    await page.getByRole('link', { name: `Naast personen: ${job}` }).press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: `Personen naast ${job}` })).toBeVisible()
    const names = await page.getByRole('rowheader').locator('bdi').allTextContents()
    expect(names.length).toBeGreaterThan(3)
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'nl')))
    await expect(page.getByText('onvoldoende bewijs', { exact: true }).first()).toBeVisible()
    await expect(page.getByRole('columnheader').getByRole('button')).toHaveCount(0)
    await expectUsable(page)
  })

  await test.step('one person is decided about, with a reason; what was typed stays', async () => {
    const decide = page.getByRole('button', { name: 'Beslissen over Mariam Haidari' })
    await decide.press('Enter')
    const reason = page.getByRole('textbox', { name: 'Waarom?' })
    await expect(page.getByRole('radio', { name: 'Voorstellen voor deze job' })).toBeFocused()
    await reason.focus()
    await page.keyboard.type('Oefent eerst nog in de werkplaats.')
    await page.keyboard.press('Escape')
    await expect(decide).toBeFocused()
    await decide.press('Enter')
    await expect(reason).toHaveValue('Oefent eerst nog in de werkplaats.')
    await page.getByRole('button', { name: 'Vastleggen' }).press('Enter')
    await expect(page.getByRole('alert')).toContainText('Kies eerst wat je beslist.')
    await expectUsable(page)
    await page.getByRole('radio', { name: 'Eerst voorbereiden' }).press('Space')
    await page.getByRole('button', { name: 'Vastleggen' }).press('Enter')
    const row = page.getByRole('row').filter({ hasText: 'Mariam Haidari' })
    await expect(row).toContainText('Eerst voorbereiden')
    await expect(row).toContainText('Greet Lambrechts')
    await expect(row).toContainText('Oefent eerst nog in de werkplaats.')
  })

  await test.step('on a tablet too', async () => {
    await page.setViewportSize(tablet)
    await expectUsable(page)
  })
  expect(app.errors).toBe('')
})
