// From a published profile to a framework and a job profile, as a person does it; and what is no profile.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/app.ts'
import { StartPage } from '../support/start-page.ts'
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
  await page.getByRole('button', { name: /^Ankers: 0 van 4, gedragsindicator 1$/ }).click()
  await page.getByLabel('Goed', { exact: true }).fill('Groet uit zichzelf.')
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

  await page.getByLabel('Nieuwe gedragsindicator').fill('Zegt wie hij is 😀')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Gedragsindicator 1 verwijderen' }).click()
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await page.getByRole('radio', { name: 'Eigen woorden' }).check()
  await page.getByRole('textbox', { name: 'Niveau 1' }).fill('Nog helemaal niet')
  await page.getByRole('textbox', { name: 'Niveau 1' }).blur()
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
  await expect(again.getByRole('textbox', { name: 'Niveau 1' })).toHaveValue('Nog helemaal niet')
  await expect(again.getByLabel('Gedragsindicator 1', { exact: true })).toHaveValue(/^Begroet elke bezoeker/)
  await expect(again.getByText('Zegt wie hij is 😀')).toBeVisible()

  await again.getByRole('button', { name: 'Verwijderen', exact: true }).first().click()
  await again
    .getByRole('group', { name: /^Het ontwerp/ })
    .getByRole('button', { name: 'Verwijderen' })
    .click()
  await expect(again.getByText('Er is nog geen kader')).toBeVisible()
})

test('what is no profile is told in a sentence, and nothing is kept', async ({ openPage, app }) => {
  const page = await openPage()
  const frameworks = await atFrameworks(page)
  await frameworks.chooseFile({ name: 'leeg.txt', bytes: Buffer.of() })
  await frameworks.expectFailure('Er staat geen tekst in')
  await frameworks.chooseFile({ name: 'brief.txt', bytes: Buffer.from('Beste collega, tot morgen.\n'.repeat(40)) })
  await frameworks.expectFailure('herkent hierin geen beroepsprofiel')
  await frameworks.chooseFile({ name: 'profiel.txt', bytes: Buffer.from('%PDF-1.7 en de rest') })
  await frameworks.expectFailure('Dit is geen tekstbestand')
  const film = join(app.folder, 'film.txt')
  writeFileSync(film, Buffer.alloc(51_000_000, 65))
  await frameworks.chooseFile(film)
  await frameworks.expectFailure('te groot (51 MB)')
  await frameworks.openList()
  await expect(page.getByText('Er is nog geen kader')).toBeVisible()
  expect(app.errors).toBe('')
})

test('a file of Windows-1252 keeps its letters', async ({ openPage }) => {
  const page = await openPage()
  const frameworks = await atFrameworks(page)
  // «é» is one byte there; what 1252 lacks is written as a hyphen.
  const text = fixture.replace('Vraagt hulp', 'Vraagt één keer hulp').replaceAll('−', '-').replaceAll('\u00ad\n', '')
  const bytes = Buffer.from([...text].map((letter) => (letter.charCodeAt(0) < 256 ? letter : "'")).join(''), 'latin1')
  await frameworks.chooseFile({ name: 'profiel.txt', bytes })
  await expect(page.getByRole('heading', { name: 'Bron, regel per regel' })).toBeVisible()
  await expect(frameworks.item('Vraagt één keer hulp')).toHaveCount(1)
})
