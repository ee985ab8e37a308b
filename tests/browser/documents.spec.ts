// A coach's documents: the candidate's report put in other words, and one for an employer that stays locked until it was
// read together and agreed to, for one competence of two.
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expectUsable } from '../support/accessible.ts'
import { expect, test } from '../support/app.ts'
import { linesOf, textOf } from '../support/docx.ts'
import { StartPage } from '../support/start-page.ts'

const person = 'Aïcha Benali'

async function toPerson(page: Page): Promise<void> {
  const start = new StartPage(page)
  await start.choose('Het voorbeeld bekijken')
  await page.getByRole('button', { name: 'Het voorbeeld openen' }).press('Enter')
  await page.getByRole('heading', { name: 'Wie ben je?' }).waitFor({ timeout: 40_000 })
  await start.signInAs('Greet Lambrechts', '1234')
  await page.getByRole('link', { name: 'Personen', exact: true }).click()
  await page.getByRole('main').getByRole('link', { name: person }).click()
}

async function begin(page: Page, kind: RegExp, recipient = ''): Promise<void> {
  await page.getByRole('button', { name: 'Nieuw document' }).click()
  await page.getByRole('radio', { name: kind }).check()
  if (recipient !== '') await page.getByRole('textbox', { name: /Voor wie/ }).fill(recipient)
  await page.getByRole('button', { name: 'Opstellen' }).click()
  await expect(page.getByRole('heading', { name: 'De tekst' })).toBeVisible()
}

async function word(page: Page): Promise<{ name: string; bytes: Uint8Array }> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Word maken' }).click()
  const file = await download
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

test('composed, put otherwise, read together, agreed to', async ({ openPage, app }) => {
  test.slow()
  const page = await openPage()
  await toPerson(page)

  await test.step('the candidate’s report, one sentence in other words', async () => {
    await begin(page, /Verslag voor de kandidaat/)
    await expectUsable(page)
    await page.getByRole('button', { name: /^Aanpassen: Dit verslag gaat over die dag/ }).press('Enter')
    const field = page.getByRole('textbox', { name: 'Tekst van dit stuk' })
    await expect(field).toBeFocused()
    await field.fill('Dit gaat over één dag uit je leven.')
    await expect(page.getByText('Zo stond het er:')).toBeVisible()
    await expectUsable(page)
    await page.getByRole('button', { name: 'Klaar' }).click()
    await page.getByRole('button', { name: 'Samen lezen' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Jouw verslag' })).toBeFocused()
    await expectUsable(page)
    await page.getByRole('button', { name: 'Stoppen met lezen' }).press('Enter')
    await expect(page.getByRole('button', { name: 'Samen lezen' })).toBeFocused()
    const { name, bytes } = await word(page)
    expect(name).toMatch(/^Verslag-kandidaat-K-01-/)
    expect(linesOf(bytes).map((line) => line.text)).toContain('Dit gaat over één dag uit je leven.')
  })

  await test.step('for an employer: locked, then open for what was agreed to and no more', async () => {
    await page.getByRole('link', { name: 'Naar de persoon' }).click()
    await begin(page, /Voor de werkgever/, 'Kringwinkel Aalst')
    await expect(page.getByRole('button', { name: 'Word maken' })).toHaveCount(0)
    const shared = page.getByRole('group', { name: 'Wat gedeeld wordt' })
    await shared.getByRole('checkbox').nth(0).check()
    await shared.getByRole('checkbox').nth(1).check()
    await expect(page.getByText('Het niveau voor «Communiceert over het werk» is Goed.')).toBeVisible()
    await page.getByRole('button', { name: 'Samen lezen' }).click()
    await page.getByRole('radio', { name: 'voorgelezen' }).check({ force: true })
    await page
      .getByRole('group', { name: 'Dit mag gedeeld worden' })
      .getByRole('checkbox', { name: 'Communiceert over het werk' })
      .uncheck()
    await expectUsable(page)
    await page.getByRole('button', { name: 'Las het en is akkoord' }).click()
    await expect(page.getByText('gelezen en akkoord')).toBeVisible()
    const text = textOf((await word(page)).bytes)
    expect(text).toContain('Kringwinkel Aalst')
    expect(text).toContain('Werkt samen')
    expect(text).not.toContain('Communiceert over het werk')
  })

  await test.step('whatever changes the text locks it again', async () => {
    await page.getByRole('textbox', { name: 'Voor wie' }).fill('Iemand anders')
    await expect(page.getByText('De tekst is veranderd sinds het akkoord.', { exact: false })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Word maken' })).toHaveCount(0)
    await page.getByRole('link', { name: 'Naar de persoon' }).click()
    await expect(page.getByText('veranderd na het akkoord')).toBeVisible()
  })
  expect(app.errors).toBe('')
})
