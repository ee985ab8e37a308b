// A framework written from nothing by keyboard alone, with its hints, its versions and its errata; copying from another;
// dragging; and a large one that stays quick.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/app.ts'
import { StartPage } from '../support/start-page.ts'
import { FrameworkEditor } from './pages/framework-editor.ts'
import { FrameworkPages } from './pages/framework-pages.ts'

async function expectAccessible(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
}

async function newFramework(page: Page, title: string, code: string): Promise<FrameworkEditor> {
  await page.getByRole('button', { name: 'Nieuw kader' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel('Titel')).toBeFocused()
  await page.keyboard.insertText(title)
  await page.keyboard.press('Tab')
  await page.keyboard.insertText(code)
  await page.keyboard.press('Enter')
  const editor = new FrameworkEditor(page)
  await expect(editor.tree).toBeVisible()
  return editor
}

/** One competence with one indicator and its four anchors, by keys only. */
async function writeGreeting(editor: FrameworkEditor, indicator: string): Promise<void> {
  await editor.page.getByRole('button', { name: 'Competentie toevoegen' }).press('Enter')
  await editor.write('Ontvangt klanten', 'Control+Shift+Enter')
  await editor.write(indicator, 'Control+Shift+Enter')
  await editor.write('Kijkt niet op als een klant binnenkomt.', 'Control+Enter')
  await editor.write('Groet wie eerst groet.', 'Control+Enter')
  await editor.write('Groet elke klant die binnenkomt.', 'Control+Enter')
  await editor.write('Groet elke klant en wijst nieuwe klanten de weg.')
}

async function atList(page: Page): Promise<FrameworkPages> {
  const start = new StartPage(page)
  await start.createFile('Kaders')
  await start.registerLead()
  const pages = new FrameworkPages(page)
  await pages.openList()
  return pages
}

test('by keyboard alone: written, hints weighed, published, a next version, compared, spelling corrected', async ({
  openPage,
}) => {
  // A long way, with a look by axe at every stop.
  test.slow()
  const page = await openPage()
  const pages = await atList(page)
  await expectAccessible(page)
  const editor = await newFramework(page, 'Onthaal', 'OB-1')
  await expectAccessible(page)
  await page.getByRole('radio', { name: 'Vier niveaus' }).press('Space')
  await writeGreeting(editor, 'Groet elke klandt en luistert goed naar de vraag.')
  await editor.expectAt('Groet elke klant en wijst')
  await expectAccessible(page)

  // The hints stand beside the row, and one that is waved away can come back.
  await editor.goTo('Groet elke klandt')
  await expect(editor.hints.filter({ hasText: 'twee gedragingen' })).toBeVisible()
  await expectAccessible(page)
  const before = Number((await page.getByText(/^Alleen met tips/).innerText()).replace(/\D/g, ''))
  await editor.onlyWithHints(before)
  await expect(editor.row('Schaal')).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('button', { name: /^Wegwuiven: Hier staan twee gedragingen/ }).press('Enter')
  await expect(page.getByRole('button', { name: /^Terughalen: Hier staan twee/ })).toBeFocused()
  await expect(page.getByRole('checkbox', { name: `Alleen met tips (${before - 1})` })).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('checkbox', { name: `Alleen met tips (${before})` })).toBeChecked()
  await page.keyboard.press('Enter')
  await editor.onlyWithHints(before - 1)

  const publish = page.getByRole('button', { name: 'Publiceren als versie 1' })
  await publish.press('Enter')
  await page
    .getByRole('group', { name: /^Nu publiceren/ })
    .getByRole('button', { name: /^Publiceren/ })
    .press('Enter')
  await expect(page.getByText('De inhoud verandert niet meer')).toBeVisible()
  await expectAccessible(page)

  for (const [format, ending] of [
    ['Excel', '.xlsx'],
    ['CSV', '.csv'],
    ['CASE (JSON)', '.json'],
  ] as const) {
    await page.getByRole('button', { name: 'Downloaden' }).press('Enter')
    // The menu takes the focus once it is open; what is pressed before that goes to its first item.
    await expect(page.getByRole('menuitem').first()).toBeFocused()
    const coming = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: format }).press('Enter')
    expect((await coming).suggestedFilename()).toMatch(new RegExp(`${ending.replace('.', '\\.')}$`))
  }

  // A new version with the same words, one of them changed, and a competence more.
  await page.getByRole('button', { name: 'Nieuwe versie maken' }).press('Enter')
  await editor.goTo('1 Ontvangt klanten')
  await editor.press('ArrowRight')
  await editor.goTo('Groet elke klandt')
  await editor.press('Enter')
  await editor.write('Groet elke klandt vriendelijk en luistert naar de vraag.')
  await editor.goTo('1 Ontvangt klanten')
  await editor.press('Control+Enter')
  await editor.write('Werkt veilig')
  await page.getByLabel('Vergelijken met').selectOption({ label: 'versie 1' })
  await expect(page.getByRole('heading', { name: 'Van versie 1 naar ontwerp' })).toBeVisible()
  const changed = page.getByRole('region', { name: '1 Ontvangt klanten' })
  await expect(changed.locator('ins')).toHaveText(['vriendelijk '])
  await expect(changed.locator('del')).toHaveText(['goed '])
  await expect(page.getByRole('region', { name: '2 Werkt veilig' })).toContainText('Nieuw')
  await expectAccessible(page)

  // Spelling in what was published: other words are refused, a letter is not, and the earlier wording stays readable.
  await pages.openList()
  await page
    .getByRole('row', { name: /versie 1/ })
    .getByRole('link', { name: 'Onthaal' })
    .press('Enter')
  await page.getByRole('button', { name: 'Spelfouten verbeteren' }).press('Enter')
  await page.getByRole('button', { name: /^Verbeteren: Groet elke klandt/ }).press('Enter')
  const field = page.getByLabel('Verbeterde tekst')
  await field.fill('Groet elke vaste klandt en luistert goed naar de vraag.')
  await field.press('Enter')
  await expect(page.getByRole('alert')).toContainText('Dit is meer dan spelling')
  await expectAccessible(page)
  await field.fill('Groet elke klant en luistert goed naar de vraag.')
  await field.press('Enter')
  const mark = page.getByRole('button', { name: /^verbeterd op/ })
  await mark.press('Enter')
  await expect(page.getByText('“Groet elke klandt en luistert goed naar de vraag.”')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Archiveren' }).press('Enter')
  await expect(page.getByText('Gearchiveerd: niet meer te kiezen')).toBeVisible()
  await pages.openList()
  await expect(page.getByRole('row', { name: /versie 1/ })).toHaveCount(0)
  await page.getByRole('checkbox', { name: 'Ook gearchiveerde (1)' }).press('Space')
  await expect(page.getByRole('row', { name: /versie 1/ })).toContainText('gearchiveerd')
  await expectAccessible(page)
})

test('rows move into groups and between competences by keys, and by mouse', async ({ openPage }) => {
  const page = await openPage()
  await atList(page)
  const editor = await newFramework(page, 'Onthaal', 'OB-1')
  await page.getByRole('radio', { name: 'Vier niveaus' }).press('Space')
  await page.getByRole('button', { name: 'Competentie toevoegen' }).press('Enter')
  await editor.write('Ontvangt klanten', 'Control+Shift+Enter')
  await editor.write('Groet elke klant.', 'Control+Enter')
  await editor.write('Toont de weg.')
  await page.getByRole('button', { name: 'Nieuwe deelactiviteit' }).press('Enter')
  await page.keyboard.insertText('Aan de balie')
  await page.keyboard.press('Tab')
  await page.keyboard.insertText('balie, telefoon')
  await page.keyboard.press('Enter')
  await editor.expectAt('Aan de balie (balie, telefoon)')

  await editor.goTo('Toont de weg.')
  await editor.press('Alt+ArrowDown')
  await expect(editor.row('Toont de weg.')).toHaveAttribute('aria-level', '3')
  await editor.expectAt('Toont de weg.')
  await editor.press('Control+z')
  await expect(editor.row('Toont de weg.')).toHaveAttribute('aria-level', '2')
  await editor.press('Control+y')
  await expect(editor.row('Toont de weg.')).toHaveAttribute('aria-level', '3')

  // The mouse does the same; the way there is long enough for the library to come in.
  const from = editor.row('Groet elke klant.')
  await from.hover()
  await expect(from).toHaveAttribute('draggable', 'true')
  const start = await from.boundingBox()
  const target = await editor.row('Toont de weg.').boundingBox()
  if (!start || !target) throw new Error('no place on the page')
  await page.mouse.move(start.x + 300, start.y + 10)
  await page.mouse.down()
  await page.mouse.move(start.x + 300, start.y + 30, { steps: 4 })
  // The browser begins a drag when it gets to it, and tells the row below only while the mouse moves.
  await expect(async () => {
    await page.mouse.move(target.x + 310, target.y + target.height - 6, { steps: 8 })
    await page.mouse.move(target.x + 300, target.y + target.height - 6, { steps: 2 })
    await expect(editor.row('Toont de weg.')).toHaveAttribute('data-drop', 'after', { timeout: 1_000 })
  }).toPass({ timeout: 10_000 })
  await page.mouse.up()
  await expect(editor.row('Groet elke klant.')).toHaveAttribute('aria-level', '3')
  await expect(editor.row('Groet elke klant.')).toHaveAttribute('aria-posinset', '2')
  await expectAccessible(page)
})

test('competences and single indicators come over from another framework, anchors where the scale fits', async ({
  openPage,
}) => {
  const page = await openPage()
  const pages = await atList(page)
  const first = await newFramework(page, 'Onthaal', 'OB-1')
  await page.getByRole('radio', { name: 'Vier niveaus' }).press('Space')
  await writeGreeting(first, 'Groet elke klant.')
  await pages.openList()

  const editor = await newFramework(page, 'Winkel', 'W-1')
  await page.getByRole('radio', { name: 'EVC, drie niveaus' }).press('Space')
  await page.getByRole('button', { name: 'Competentie toevoegen' }).press('Enter')
  await editor.write('Verkoopt')
  await page.getByRole('button', { name: 'Kopiëren uit ander kader' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: /^1 gedragsindicator/ }).press('Enter')
  await dialog.getByRole('checkbox', { name: 'Groet elke klant.' }).press('Space')
  await expect(dialog.getByText('De ankers blijven achter: dat kader heeft 4 niveaus en dit 3.')).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Overnemen: 1 gedragsindicator' }).press('Enter')
  await editor.expectAt('1 Verkoopt')
  await expect(editor.row('1 Verkoopt')).toContainText('1 gedragsindicator, 1 zonder ankers')

  await page.getByRole('button', { name: 'Kopiëren uit ander kader' }).press('Enter')
  await dialog.getByRole('checkbox', { name: '1 Ontvangt klanten' }).press('Space')
  await dialog.getByRole('button', { name: 'Overnemen: 1 competentie' }).press('Enter')
  await editor.expectAt('2 Ontvangt klanten')
  await page.keyboard.press('Control+z')
  await expect(editor.row('2 Ontvangt klanten')).toHaveCount(0)
})
