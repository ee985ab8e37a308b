// The person's page as a coach uses it: who is mine, what changed, the line and its table, joining, splitting, and adding
// somebody without a measurement. By keyboard where a key is promised.
import type { Page } from '@playwright/test'
import { expectUsable } from '../support/accessible.ts'
import { expect, test } from '../support/app.ts'
import { makePersonFile, personFile } from '../support/person-file.ts'
import { StartPage } from '../support/start-page.ts'

async function openAt(page: Page, path: string): Promise<void> {
  const start = new StartPage(page)
  await start.choose('Een bestand openen')
  await page.getByLabel('Plaats van het bestand').fill(path)
  await start.enterPassphrase(personFile.passphrase)
  await start.signInAs(personFile.lead, personFile.pin)
  await page.getByRole('link', { name: 'Personen' }).click()
}

test('a person over the years: list, what changed, the line and its table', async ({ app, openPage }) => {
  const path = await makePersonFile(app.folder, 'amina')
  const page = await openPage()
  await openAt(page, path)
  await expect(page.getByRole('radio', { name: 'Mijn personen' })).toBeChecked()
  await expect(page.getByRole('link', { name: /Noor/ })).toBeHidden()
  await page.getByRole('radio', { name: 'Mijn personen' }).press('ArrowRight')
  await expect(page.getByRole('link', { name: /Noor/ })).toBeVisible()
  await page.getByRole('searchbox', { name: /^Zoek/ }).fill('magazijn')
  await expect(page.getByRole('link', { name: /Noor/ })).toBeHidden()
  await expectUsable(page)
  await page.getByRole('link', { name: /Amina/ }).press('Enter')

  await expect(page.getByRole('heading', { name: 'K-03 Amina', level: 1 })).toBeVisible()
  await expect(page.getByText('Competentie 1 gaat van Matig naar Goed.', { exact: false }).first()).toBeVisible()
  await expect(page.getByRole('heading', { name: /^Amina zegt/ })).toBeVisible()
  await expect(page.getByRole('img', { name: /4 metingen, 2 plannen, 8 gesprekken/ })).toBeVisible()
  await test.step('what a newer version of the framework changed is said once, and said plainly', async () => {
    const changed = page.getByText(/veranderde wat je bij een niveau ziet bij Competentie 2\. Leg die niveaus niet/)
    await expect(changed).toHaveCount(1)
    await expect(page.getByText('Competentie 7: Matig.')).toBeVisible()
  })
  await expectUsable(page)
  await page.keyboard.press('t')
  const levels = page.getByRole('table', { name: 'Niveaus per meting' })
  await expect(levels.getByRole('row', { name: /^Competentie 5 Matig onvoldoende bewijs Matig Goed$/ })).toBeVisible()
  await expect(levels.getByRole('row', { name: /^Competentie 2 / })).toContainText(
    'Wat je bij een niveau ziet, veranderde',
  )
  await expect(levels.getByRole('row', { name: /^Competentie 7 (niet gemeten ){3}Matig$/ })).toBeVisible()
  await expect(page.getByRole('table', { name: 'Werk, plannen en gesprekken' })).toContainText('Strijkatelier')
  await expectUsable(page)

  await test.step('a narrow page in the dark scrolls the line, never the page', async () => {
    await page.keyboard.press('t')
    await page.setViewportSize({ width: 768, height: 1024 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect(page.getByRole('img', { name: /^Levenslijn van Amina/ })).toBeVisible()
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(wider).toBe(0)
    await expectUsable(page)
  })
  expect(app.errors).toBe('')
})

test('two who are one, a measurement of somebody else, and somebody without a measurement', async ({
  app,
  openPage,
}) => {
  const path = await makePersonFile(app.folder, 'amina')
  const page = await openPage()
  await openAt(page, path)
  await page.getByRole('link', { name: /Amina/ }).click()

  await test.step('two of one session are not one person', async () => {
    await page.getByRole('button', { name: 'Gegevens' }).press('Enter')
    await expect(page.getByRole('textbox', { name: 'Naam' })).toBeFocused()
    await page.getByRole('button', { name: 'Is dezelfde persoon als…' }).press('Enter')
    await page.getByRole('button', { name: /Noor/ }).press('Enter')
    await expect(page.getByText(/is dezelfde persoon als «K-03 Amina»\?/)).toBeVisible()
    // The safe answer has the focus.
    await expect(page.getByRole('button', { name: 'Annuleren' })).toBeFocused()
    await page.getByRole('button', { name: 'Ja, dezelfde persoon' }).click()
    await expect(page.getByRole('alert')).toContainText('Deze twee deden allebei mee')
    await page.keyboard.press('Escape')
  })

  await test.step('a measurement goes, and comes back', async () => {
    const measurements = page.getByRole('button', { name: /^Is van iemand anders/ })
    await expect(measurements).toHaveCount(4)
    await measurements.last().click()
    await page.getByRole('button', { name: 'Is van iemand anders', exact: true }).click()
    await expect(measurements).toHaveCount(3)
    await page.getByRole('button', { name: 'Gegevens' }).click()
    await page.getByRole('button', { name: 'Is dezelfde persoon als…' }).click()
    await page.getByRole('searchbox', { name: 'Zoek op naam of code' }).fill('K-11')
    await page.getByRole('button', { name: /K-11/ }).click()
    await page.getByRole('button', { name: 'Ja, dezelfde persoon' }).click()
    await expect(measurements).toHaveCount(4)
  })

  await test.step('a name of 200 letters without a measurement', async () => {
    await page.getByRole('link', { name: 'Personen' }).click()
    await page.getByRole('button', { name: 'Persoon toevoegen' }).click()
    await page.getByRole('button', { name: 'Bewaren' }).click()
    await expect(page.getByRole('textbox', { name: 'Naam' })).toBeFocused()
    await page.getByRole('textbox', { name: 'Naam' }).fill('أمينة'.repeat(40))
    await page.getByRole('textbox', { name: 'Code' }).fill('P-1')
    await page.getByRole('button', { name: 'Bewaren' }).click()
    await expect(page.getByRole('heading', { name: /^P-1/, level: 1 })).toBeVisible()
    await expect(page.getByText('Nog geen meting.', { exact: false })).toBeVisible()
    await expectUsable(page)
  })

  await test.step('with only a plan the button of the table leaves the lanes free', async () => {
    await page.getByRole('button', { name: 'POP beginnen' }).press('Enter')
    await page.getByRole('link', { name: /^P-1/ }).press('Enter')
    const button = await page.getByRole('button', { name: /^Tabel/ }).boundingBox()
    const lane = await page
      .getByRole('img', { name: /^Levenslijn/ })
      .getByText('Plan', { exact: true })
      .boundingBox()
    expect(button).not.toBeNull()
    expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(lane?.y ?? 0)
  })

  await test.step('a long name squeezes nothing away on a tablet', async () => {
    await page.setViewportSize({ width: 768, height: 1024 })
    await page.goto(`${page.url().split('#')[0]}#/personen`)
    await page.getByRole('radio', { name: 'Iedereen' }).check()
    for (const same of await page.getByRole('button', { name: /^Is dezelfde persoon als/ }).all())
      expect((await same.boundingBox())?.height ?? 0).toBeLessThan(80)
  })
  expect(app.errors).toBe('')
})
