// From a published profile to a framework and a job profile, as a person does it. What else the import takes and
// refuses: imports.spec.ts.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/app.ts'
import { StartPage } from '../support/start-page.ts'
import { FrameworkEditor } from './pages/framework-editor.ts'
import { FrameworkPages } from './pages/framework-pages.ts'
import { ProfilePages } from './pages/profile-pages.ts'

const fixtureFile = fileURLToPath(new URL('../fixtures/opleidingsprofiel.txt', import.meta.url))
const fixture = readFileSync(fixtureFile, 'utf8')
const title = 'BK-0987-2 · Medewerker kringwinkel'

async function atFrameworks(page: Page): Promise<FrameworkPages> {
  const start = new StartPage(page)
  await start.createFile('Kaders')
  await start.registerLead()
  const frameworks = new FrameworkPages(page)
  await frameworks.openImport()
  return frameworks
}

async function expectAccessible(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
}

test('a profile is read from a file, looked over by keyboard, kept, published and used', async ({ openPage }) => {
  const page = await openPage()
  const frameworks = await atFrameworks(page)
  await expectAccessible(page)
  await frameworks.chooseFile(fixtureFile)
  await frameworks.expectRead(title)
  await expectAccessible(page)

  // A repeat leads to the first wording, and the other way round.
  await frameworks.line('Tilt zware goederen met een juiste houding').click()
  await expect(frameworks.item('Tilt zware goederen met de juiste houding')).toHaveAttribute('aria-selected', 'true')
  await frameworks.item('Telt de kassa aan het einde').click()
  await expect(frameworks.line('Telt de kassa aan het einde')).toHaveAttribute('aria-selected', 'true')

  // A digit says what the line is; then it can be taken back.
  await frameworks.line('Vraagt hulp wanneer dat nodig is').click()
  await frameworks.lines.press('7')
  await expect(frameworks.item('Vraagt hulp wanneer')).toHaveCount(0)
  await expect(frameworks.line('Vraagt hulp wanneer')).toContainText('verbeterd')
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(frameworks.item('Vraagt hulp wanneer')).toHaveCount(1)

  // Other words, by the form.
  await frameworks.line('Vraagt hulp wanneer dat nodig is').click()
  await frameworks.lines.press('Enter')
  await page.getByLabel('De woorden').fill('− Vraagt tijdig hulp')
  await page.keyboard.press('Enter')
  await expect(frameworks.item('Vraagt tijdig hulp')).toBeVisible()
  // Looking something up elsewhere loses nothing.
  await frameworks.openList()
  await page.getByRole('link', { name: 'Kader inlezen' }).click()
  await expect(frameworks.item('Vraagt tijdig hulp')).toHaveCount(1)

  await frameworks.keepDraft()
  await expect(page.getByText(/19 gedragsindicatoren, 19 zonder ankers/)).toBeVisible()
  await expectAccessible(page)
  await frameworks.chooseScale('Vier niveaus')
  const editor = new FrameworkEditor(page)
  await editor.goTo('Ontvangt klanten en schenkers vriendelijk')
  await editor.press('ArrowRight')
  await editor.goTo('Begroet elke bezoeker')
  await editor.press('ArrowRight')
  await editor.goTo(/^Goed\s*nog geen anker/)
  await editor.press('Enter')
  await editor.write('Groet uit zichzelf.')
  await frameworks.publish()
  await expect(page.getByText('Groet uit zichzelf.')).toBeVisible()
  await expectAccessible(page)

  const profiles = new ProfilePages(page)
  await profiles.openList()
  await profiles.create('Winkelmedewerker')
  const greets = '1 Ontvangt klanten en schenkers vriendelijk'
  await profiles.level(greets).getByRole('radio').first().focus()
  await page.keyboard.press('3')
  await expect(profiles.level(greets).getByRole('radio', { name: 'Goed', exact: true })).toBeChecked()
  await expect(page.getByText('Groet uit zichzelf.')).toBeVisible()
  await profiles.need(greets).getByRole('radio', { name: 'wenselijk' }).check()
  await expectAccessible(page)
  await expect(page.getByText('0 essentieel, 1 wenselijk')).toBeVisible()
  await profiles.openList()
  await expect(page.getByRole('row', { name: /Winkelmedewerker/ })).toContainText('0 essentieel, 1 wenselijk')
})

test('pasted text is read as well, and a draft keeps what is done to it', async ({ openPage, app }) => {
  const page = await openPage()
  const frameworks = await atFrameworks(page)
  await frameworks.paste(fixture)
  await frameworks.expectRead(title)
  await frameworks.keepDraft()

  const editor = new FrameworkEditor(page)
  await editor.goTo('Ontvangt klanten en schenkers vriendelijk')
  await editor.press('Control+Shift+Enter')
  await editor.write('Zegt wie hij is 😀')
  await editor.goTo('Begroet elke bezoeker')
  await editor.press('Delete')
  await expect(editor.row('Begroet elke bezoeker')).toHaveCount(0)
  await editor.press('Control+z')
  await editor.expectAt('Begroet elke bezoeker')
  await page.getByRole('radio', { name: 'Eigen woorden' }).check()
  await editor.goTo('Schaal')
  await editor.press('ArrowRight', 'ArrowDown', 'Enter')
  await editor.write('Nog helemaal niet')
  await expect(page.getByRole('button', { name: /^Publiceren als versie 1$/ })).toBeVisible()
  // Everything is on disk: a cut of the power takes nothing.
  await page.waitForTimeout(1_000)
  await app.restart()
  const again = await openPage()
  await new StartPage(again).openFile(join(app.folder, 'Kaders.wakker'))
  await new StartPage(again).signIn('Els Vermeulen', '2580')
  const after = new FrameworkPages(again)
  await after.openList()
  await again.getByRole('link', { name: 'Medewerker kringwinkel' }).click()
  const kept = new FrameworkEditor(again)
  await expect(kept.row('Schaal')).toContainText('Nog helemaal niet / Deels / Wel')
  await kept.goTo('Ontvangt klanten en schenkers vriendelijk')
  await kept.press('ArrowRight')
  await expect(kept.row('Begroet elke bezoeker')).toBeVisible()
  await expect(kept.row('Zegt wie hij is 😀')).toBeVisible()

  await again.getByRole('button', { name: 'Verwijderen', exact: true }).first().click()
  await again
    .getByRole('group', { name: /^Het ontwerp/ })
    .getByRole('button', { name: 'Verwijderen' })
    .click()
  await expect(again.getByText('Er is nog geen kader')).toBeVisible()
})
