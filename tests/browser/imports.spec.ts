// Every kind of source through the wizard, as a person does it: brought in, looked over, mended, kept, seen in the draft.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/app.ts'
import { StartPage } from '../support/start-page.ts'
import { caseOfTwo, caseWithCircle, csvFromExcel, workbookWithDate } from './import-sources.ts'
import { ImportPage } from './pages/import-page.ts'

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url))

async function atImport(page: Page): Promise<ImportPage> {
  const start = new StartPage(page)
  await start.createFile('Kaders')
  await start.registerLead()
  const wizard = new ImportPage(page)
  await wizard.open()
  return wizard
}

async function expectAccessible(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
}

/** The draft with this title; its own screen has its own tests. */
async function expectDraft(page: Page, title: string, contents: RegExp): Promise<void> {
  // The wizard's own heading holds the title as well: kept is when the draft's page is there.
  await expect(page).toHaveURL(/#\/kaders\/[0-9a-f]{8}-/)
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await page.getByRole('link', { name: 'Kaders', exact: true }).click()
  await expect(page.getByRole('row').filter({ hasText: title })).toContainText(contents)
}

test('a profile as PDF is corrected by keyboard and kept', async ({ openPage }) => {
  const page = await openPage()
  const wizard = await atImport(page)
  await expectAccessible(page)
  await wizard.choose(fixture('opleidingsprofiel.pdf'))
  await wizard.expectRecognised('Vlaams opleidingsprofiel, uit pdf')

  await wizard.line('Vraagt hulp wanneer').click()
  await wizard.lines.press('7')
  await expect(wizard.item('Vraagt hulp wanneer')).toHaveCount(0)
  await expect(wizard.line('Vraagt hulp wanneer')).toContainText('weggelaten')
  await wizard.undo()
  await expect(wizard.item('Vraagt hulp wanneer')).toHaveCount(1)

  // Under another competence, by the field.
  await wizard.line('Vraagt hulp wanneer').click()
  await wizard.belongsUnder('Ontvangt', /^1 /)
  await expect(wizard.competence('1')).toContainText('Vraagt hulp wanneer')
  await wizard.keep()
  await expectDraft(page, 'Medewerker kringwinkel', /19 gedragsindicatoren/)
})

test('an overview of units keeps its groups, and a line is dragged under another activity', async ({ openPage }) => {
  const page = await openPage()
  const wizard = await atImport(page)
  await wizard.paste(readFileSync(fixture('leereenheden.txt'), 'utf8'))
  await wizard.expectRecognised('Overzicht van leereenheden, uit tekst')
  await expect(page.getByText(/^In dit bestand staat .* leereenheden\./)).toBeVisible()
  await expect(wizard.item('Trefwoorden: Analyseren')).toBeVisible()
  await expect(wizard.competence('1.2')).toContainText('Leerresultaat: Er staat vast')
  await expectAccessible(page)

  await wizard.drag(wizard.line('trekt eerst de stekker uit'), wizard.item('2.1 Herstelt eenvoudige toestellen'))
  await expect(wizard.competence('2.1')).toContainText('trekt eerst de stekker uit')
  await expect(wizard.competence('1.2')).not.toContainText('trekt eerst de stekker uit')
  await expect(wizard.line('trekt eerst de stekker uit')).toContainText('verbeterd')
  await wizard.undo()
  await expect(wizard.competence('1.2')).toContainText('trekt eerst de stekker uit')

  // The same with the keyboard, and into a group of another activity.
  await wizard.line('trekt eerst de stekker uit').click()
  await wizard.belongsUnder('afspraak', /^1\.1 › De medewerker buurtwerkplaats maakt een afspraak/)
  await expect(wizard.competence('1.1')).toContainText('trekt eerst de stekker uit')
  await wizard.keep()
  await expectDraft(page, 'Medewerker Buurtwerkplaats', /4 competenties/)
})

test('a date where a level belongs is mended in its cell', async ({ openPage }) => {
  const page = await openPage()
  const wizard = await atImport(page)
  await wizard.choose(await workbookWithDate())
  await wizard.expectRecognised('Werkblad volgens het sjabloon, uit Excel')
  await expect(wizard.problems).toContainText('Blad Ankers, rij 4, kolom D: “01/02/2026” is een datum, geen niveau.')
  await expectAccessible(page)

  await wizard.keep()
  await expect(wizard.problems.getByRole('alert')).toContainText('Bewaren kan nog niet')
  await expect(page.getByRole('button', { name: 'Naar Ankers, rij 4' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('D · Niveau')).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.type('3')
  await page.keyboard.press('Enter')
  await expect(wizard.problems).toHaveCount(0)
  await expect(wizard.item('Legt elk stuk in de juiste bak')).toContainText('Doet het uit zichzelf.')
  await wizard.keep()
  await expectDraft(page, 'eigen kader.xlsx', /2 competenties/)
})

test('a row can be left out, and an old CSV keeps its letters', async ({ openPage }) => {
  const page = await openPage()
  const wizard = await atImport(page)
  await wizard.choose(csvFromExcel())
  await wizard.expectRecognised('Werkblad volgens het sjabloon, uit CSV')
  await expect(wizard.item('Vraagt één keer hulp')).toBeVisible()
  await wizard.line('Helpt anderen erbij.').click()
  await wizard.lines.press('7')
  await expect(wizard.line('Helpt anderen erbij.')).toContainText('weggelaten')
  await expect(page.getByText('2 competenties, 2 gedragsindicatoren, 7 ankers', { exact: true })).toBeVisible()
  await wizard.keep()
  await expectDraft(page, 'eigen kader.csv', /2 gedragsindicatoren/)
})

test('a CASE file is brought in; one with a circle is refused in words and can be mended', async ({ openPage }) => {
  const page = await openPage()
  const wizard = await atImport(page)
  await wizard.choose(caseWithCircle())
  await wizard.expectRecognised('CASE-bestand, uit JSON')
  await expect(wizard.problems).toContainText('hoort in een kring onder elkaar')
  await wizard.keep()
  await expect(wizard.problems.getByRole('alert')).toContainText('Bewaren kan nog niet')
  await expectAccessible(page)
  await wizard.line('Werkt samen').click()
  await wizard.lines.press('7')
  await expect(wizard.problems).toHaveCount(0)

  await page.getByRole('button', { name: 'Andere bron' }).click()
  await page
    .getByRole('group', { name: /^Met een andere bron beginnen/ })
    .getByRole('button', { name: 'Andere bron' })
    .click()
  await wizard.choose(caseOfTwo())
  await expect(wizard.competence('2')).toContainText('Zegt wat er scheelt')
  await wizard.drag(wizard.line('Zegt wat er scheelt'), wizard.item('1 Overlegt'))
  await expect(wizard.competence('1')).toContainText('Zegt wat er scheelt')
  await wizard.keep()
  await expectDraft(page, 'Werkhouding', /2 competenties/)
})

test('what is no framework is told in a sentence, and nothing is kept', async ({ openPage, app }) => {
  const page = await openPage()
  const wizard = await atImport(page)
  await wizard.choose({ name: 'leeg.txt', bytes: Buffer.of() })
  await wizard.expectFailure('Er staat geen tekst in')
  await wizard.choose({ name: 'brief.txt', bytes: Buffer.from('Beste collega, tot morgen.\n'.repeat(40)) })
  await wizard.expectFailure('herkent hierin geen kader')
  // A person may know better; here nobody does.
  await page.getByRole('button', { name: 'Overzicht van leereenheden' }).click()
  await wizard.expectFailure('herkent hierin geen kader')
  await wizard.choose({ name: 'profiel.pdf', bytes: Buffer.from('%PDF-1.7 en de rest') })
  await wizard.expectFailure('beschadigd of niet volledig')
  await wizard.choose({ name: 'foto.png', bytes: Buffer.from('\u0089PNG\r\n\u001a\n'.repeat(200), 'latin1') })
  await wizard.expectFailure('Dit soort bestand kan Wakker niet lezen')
  const film = join(app.folder, 'film.txt')
  writeFileSync(film, Buffer.alloc(51_000_000, 65))
  await wizard.choose(film)
  await wizard.expectFailure('te groot: 51 MB, hoogstens 20 MB')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Kaders', exact: true }).click()
  await expect(page.getByText('Er is nog geen kader')).toBeVisible()
  expect(app.errors).toBe('')
})

test('the template comes with one click and is read as it is', async ({ openPage }) => {
  const page = await openPage()
  const wizard = await atImport(page)
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Sjabloon voor Excel' }).click()
  const template = await coming
  await expect(page.getByText(/^Het sjabloon staat bij je downloads: .*\.xlsx$/)).toBeVisible()
  await wizard.choose(await template.path())
  await expect(page.getByRole('alert').or(page.getByText('Werkblad volgens het sjabloon, uit Excel'))).toBeVisible()
})

test('a source read as something else says so when there is nothing in it', async ({ openPage }) => {
  const page = await openPage()
  const wizard = await atImport(page)
  await wizard.choose(fixture('leereenheden.txt'))
  await wizard.expectRecognised('Overzicht van leereenheden, uit tekst')
  await page.getByRole('button', { name: 'Is het iets anders?' }).click()
  await page.getByRole('menuitem', { name: 'Lees het als Vlaams opleidingsprofiel' }).click()
  await wizard.expectFailure('Als Vlaams opleidingsprofiel is hier niets in te lezen')
  await wizard.expectRecognised('Overzicht van leereenheden, uit tekst')
})
