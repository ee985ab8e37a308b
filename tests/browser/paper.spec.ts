// Paper as a way in: forms printed, written on, and typed over by the lead on behalf of an assessor, by keyboard alone,
// through a power cut; then the assessor reads them over and closes the observation.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/app.ts'
import { StartPage } from '../support/start-page.ts'
import { makeWorkFile } from '../support/work-file.ts'
import { WorkScreens } from './pages/work.ts'

// The clock on the paper is the clock of the computer: page and core stand in one place.
test.use({ timezoneId: Intl.DateTimeFormat().resolvedOptions().timeZone })

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
}

async function signInAsLead(page: Page, file: string): Promise<void> {
  await new StartPage(page).openFile(file)
  await expect(page.getByRole('heading', { name: 'Wie ben je?' })).toBeVisible()
  await page.getByText('Greet Lambrechts').click()
  await page.getByLabel('Je PIN').fill('1234')
  await expect(page.getByRole('heading', { name: 'Sessies' })).toBeVisible()
}

/** The sheets of the one session there is. */
async function openSheets(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Doorstroom voorjaar' }).first().click()
  await page.waitForURL(/sessies\/[0-9a-f-]{36}/)
  const id = /sessies\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
  await page.evaluate((to) => {
    location.hash = to
  }, `/sessies/${id}/roosterbladen`)
  await expect(page.getByRole('heading', { name: 'Roosterbladen' })).toBeVisible()
}

test('a form is printed, and typed over fast on behalf of the assessor', async ({ app, openPage }) => {
  test.slow()
  const file = await makeWorkFile(app.folder)
  const page = await openPage()
  await signInAsLead(page, file)
  await openSheets(page)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Papieren formulieren' }).press('Enter')
  await expectAccessible(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Word-document maken' }).last().press('Enter'),
  ])
  const code = /^Formulier-(.{4}-.{4})\.docx$/.exec(download.suggestedFilename())?.[1] ?? ''
  expect(code).not.toBe('')
  await page.getByRole('link', { name: 'Papier overtypen' }).press('Enter')

  // A slip is told from a code that is not here.
  const field = page.getByLabel('Code van het formulier')
  await expect(field).toBeFocused()
  const { keyboard } = page
  await keyboard.type(`${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`)
  await keyboard.press('Enter')
  await expect(page.getByText('In deze code zit een tikfout.')).toBeVisible()
  await page.getByLabel('Code van het formulier').fill(code.replace('-', '').toLowerCase())
  await keyboard.press('Enter')
  await expect(page.getByText('Je typt over namens Ilse Vanhoutte.')).toBeVisible()
  await expect(page.getByLabel('Uur', { exact: true })).toBeFocused()

  // The first line needs its hour; after that it is as on the line above. Typing never waits for the disk.
  await keyboard.type(' ')
  await expect(page.getByText('Op de eerste regel hoort een uur')).toBeVisible()
  await keyboard.type('930 1 leest de opdracht voor')
  await keyboard.press('Enter')
  await keyboard.press('F2')
  await keyboard.type('"Vrijdag kan ik niet.')
  await keyboard.press('Enter')
  await keyboard.type('9:35 1+3 !antwoorden op de vraag van Marleen')
  await keyboard.press('Enter')
  await keyboard.type(' 9 ')
  await expect(page.getByText('Dit past bij niemand op het formulier.')).toBeVisible()
  await keyboard.press('Escape')
  const lines = page.getByRole('table', { name: 'Regels' }).getByRole('row')
  await expect(lines).toHaveCount(3)
  await expect(page.getByText('3 regels bewaard')).toBeVisible()
  await expectAccessible(page)

  await app.kill()
  await app.start()
  const again = await openPage()
  await signInAsLead(again, file)
  await again.evaluate((to) => {
    location.hash = to
  }, `/papier?code=${code}`)
  const kept = again.getByRole('table', { name: 'Regels' }).getByRole('row')
  await expect(kept).toHaveCount(3)
  await expect(kept.nth(1)).toContainText('9:30')
  await expect(kept.nth(1)).toContainText('K-02')
  await expect(kept.nth(2)).toContainText('niet gedaan: antwoorden op de vraag van Marleen')
  // The last line is mended with the arrow, another wiped and put back.
  await expect(again.getByLabel('Uur', { exact: true })).toBeFocused()
  await again.keyboard.press('ArrowUp')
  await again.keyboard.type(' Daems')
  await again.keyboard.press('Enter')
  await expect(kept.nth(2)).toContainText('Marleen Daems')
  await again.getByRole('button', { name: 'Wissen: leest de opdracht voor' }).press('Enter')
  await expect(kept.nth(0)).toContainText('regel gewist')
  await again.getByRole('button', { name: 'Terugzetten: leest de opdracht voor' }).press('Enter')
  await expect(again.getByText('3 regels bewaard')).toBeVisible()

  const ilse = new WorkScreens(await openPage())
  await ilse.page.getByText('Ilse Vanhoutte').click()
  await ilse.page.getByLabel('Je PIN').fill('1234')
  await expect(ilse.page.getByRole('heading', { name: 'Mijn werk' })).toBeVisible()
  await ilse.openNext()
  await expect(ilse.notes).toHaveCount(3)
  await expect(ilse.notes.first()).toContainText('Marleen Daems')
  await expect(ilse.notes.first()).toContainText('van papier')
})

test('what is printed is the sheets alone', async ({ app, openPage }) => {
  const file = await makeWorkFile(app.folder)
  const page = await openPage()
  await signInAsLead(page, file)
  await openSheets(page)
  await page.getByRole('checkbox', { name: 'K-01 Youssef Amrani' }).check()
  await expect(page.getByText('Je code: K-01').first()).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Afdrukken' })).toBeHidden()
  await expect(page.locator('[data-sheets]').getByText('Je code: K-01')).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await expect(page.locator('[data-sheets]')).toBeHidden()
})
