// The first morning with the library that ships: finding what is in it, setting a cut-off with the behaviour beside it,
// and two job profiles beside each other.
import type { Page } from '@playwright/test'
import { expectUsable } from '../support/accessible.ts'
import { expect, tablet, test } from '../support/app.ts'
import { StartPage } from '../support/start-page.ts'
import { assessor, makeWorkFile } from '../support/work-file.ts'
import { ProfilePages } from './pages/profile-pages.ts'
import { SearchPage } from './pages/search-page.ts'

test.use({ library: true })
test.afterEach(({ app }) => {
  expect(app.errors).toBe('')
})

async function begin(page: Page): Promise<void> {
  const start = new StartPage(page)
  await start.createFile('Bibliotheek')
  await start.registerLead()
}

test('search, by keyboard alone', async ({ openPage }) => {
  const page = await openPage()
  await begin(page)
  const search = new SearchPage(page)
  await search.openByKey('Control+k')
  await expectUsable(page)

  await test.step('hits while typing, marked, and the way to where they stand', async () => {
    await page.keyboard.type('hulp vragen')
    await expect(search.group('Ankers').getByRole('link').first()).toBeVisible()
    await expect(page.locator('mark', { hasText: /^Vraagt$/ }).first()).toBeVisible()
    await expectUsable(page)
    await page.keyboard.press('ArrowDown')
    await expect(search.hits.first()).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(search.hits.nth(1)).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await expect(search.field).toBeFocused()
  })

  await test.step('a competence opens in its framework, and the way back leads to the hits', async () => {
    await search.field.fill('stiptheid')
    await expect(
      search
        .group('Competenties')
        .getByRole('link', { name: /Stiptheid/ })
        .first(),
    ).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: /^\d+ Stiptheid$/ })).toBeVisible()
    await page.goBack()
    await expect(search.field).toHaveValue('stiptheid')
    await expect(search.hits.first()).toBeVisible()
  })

  await test.step('Enter at once opens the best as soon as it is there', async () => {
    await search.field.fill('WAKKER-SORTEERLIJN')
    await search.field.press('Enter')
    await expect(page.getByRole('heading', { name: 'Medewerker sorteerlijn', level: 1 })).toBeVisible()
  })

  await test.step('the / key outside fields; inside one it is a sign', async () => {
    await page.getByRole('textbox', { name: 'Bron' }).press('/')
    await expect(page.getByRole('heading', { name: 'Medewerker sorteerlijn', level: 1 })).toBeVisible()
    await page.getByRole('main').focus()
    await search.openByKey('/')
    await expect(search.field).toHaveValue('')
  })

  await test.step('nothing found says what to try; a cut list says how much there is', async () => {
    await page.keyboard.type('xylofoon spelen')
    await expect(page.getByText('Niets gevonden voor “xylofoon spelen”.')).toBeVisible()
    await expect(page.getByText('Typ minder woorden')).toBeVisible()
    await expectUsable(page)
    await search.field.fill('de')
    await expect(page.getByText(/^De beste 50 van \d+ resultaten/)).toBeVisible()
    await page.getByRole('button', { name: 'Meer resultaten tonen' }).click()
    await expect(search.hits).toHaveCount(200)
    await search.field.press('Escape')
    await expect(page.getByText('Typ een woord.')).toBeVisible()
  })

  await test.step('on a tablet it is in the menu', async () => {
    await page.setViewportSize(tablet)
    await page.getByRole('button', { name: 'Menu', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Zoeken' }).click()
    await search.field.fill('klant')
    await expect(search.hits.first()).toBeVisible()
    await expectUsable(page)
  })
})

test('a cut-off with the behaviour of its level beside it', async ({ openPage }) => {
  const page = await openPage()
  await begin(page)
  const profiles = new ProfilePages(page)
  await profiles.openList()
  await page.getByRole('link', { name: 'Medewerker sorteerlijn' }).click()
  const competence = '2 Zelfstandigheid en zelfredzaamheid'
  const next = profiles.level('3 Initiatief')
  const panel = page.getByRole('region', { name: 'Wat dit niveau vraagt' })
  await expect(panel).toContainText('Ga naar een competentie')

  await profiles.level(competence).getByRole('radio', { checked: true }).focus()
  await expect(panel).toContainText('Niet gevraagd')
  const place = async () => Math.round(((await next.boundingBox())?.y ?? 0) / 3)
  const before = await place()
  await page.keyboard.press('ArrowRight')
  await expect(panel).toContainText(competence)
  await expect(panel).toContainText('Onvoldoende')
  const lowest = await panel.getByRole('listitem').first().textContent()
  await page.keyboard.press('3')
  await expect(profiles.level(competence).getByRole('radio', { name: 'Goed', exact: true })).toBeChecked()
  await expect(panel).toContainText('Goed')
  expect(await panel.getByRole('listitem').first().textContent()).not.toBe(lowest)
  expect(await panel.getByRole('listitem').count()).toBe(3)
  // Nothing moved under the hand.
  expect(await place()).toBe(before)

  await panel.getByLabel('Ook het niveau eronder en erboven').check()
  await expect(panel.getByRole('listitem').first()).toContainText(/Matig.*Goed.*Zeer goed/)
  await expectUsable(page)
  await page.setViewportSize(tablet)
  await profiles.need(competence).getByRole('radio', { name: 'wenselijk' }).check()
  await expect(panel).toBeInViewport()
  await expect(profiles.need(competence)).toBeInViewport()
  await expectUsable(page)
  await expect(page.getByText(/4 essentieel, 3 wenselijk/)).toBeVisible()
})

test('two job profiles beside each other', async ({ openPage }) => {
  const page = await openPage()
  await begin(page)
  const profiles = new ProfilePages(page)
  await profiles.openList()
  await page.getByRole('link', { name: 'Medewerker sorteerlijn' }).click()
  await page.getByRole('link', { name: 'Vergelijken' }).click()
  await expect(page.getByText('Kies links en rechts een functieprofiel.')).toBeVisible()
  await page.getByLabel('Rechts').selectOption({ label: 'Winkelmedewerker kringwinkel · WAKKER-KRINGWINKEL' })
  await expect(page.getByRole('heading', { name: '11 verschillen in 12 competenties' })).toBeVisible()
  const row = (name: string) => page.getByRole('row', { name: new RegExp(`^\\d+ ${name}`) })
  await expect(row('Samenwerken')).toContainText('één niveau hoger, essentieel in plaats van wenselijk')
  await expect(row('Initiatief')).toContainText('alleen in “Winkelmedewerker kringwinkel”')
  await expect(row('Stiptheid')).toContainText('gelijk')
  await expectUsable(page)

  await row('Samenwerken')
    .getByRole('button', { name: /^Ankers tonen/ })
    .press('Enter')
  await expect(
    page
      .getByRole('row')
      .filter({ has: page.getByRole('list') })
      .getByRole('listitem'),
  ).toHaveCount(3)
  await page.getByLabel('Alleen verschillen').press('Space')
  await expect(row('Stiptheid')).toHaveCount(0)
  await expectUsable(page)
  await page.getByRole('button', { name: 'Omwisselen' }).click()
  await expect(row('Samenwerken')).toContainText('één niveau lager, wenselijk in plaats van essentieel')
  await page.setViewportSize({ width: 768, height: 1024 })
  await expectUsable(page)
})

test('put away and brought back; removed and offered again; taken to a newer version', async ({ openPage }) => {
  const page = await openPage()
  await begin(page)
  const profiles = new ProfilePages(page)
  await profiles.openList()
  const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) })

  await test.step('archive, and back', async () => {
    await row('Groenarbeider')
      .getByRole('button', { name: /^Archiveren/ })
      .click()
    await expect(row('Groenarbeider')).toHaveCount(0)
    await page.getByLabel('Ook gearchiveerde (1)').check()
    await expect(row('Groenarbeider')).toContainText('gearchiveerd')
    await row('Groenarbeider')
      .getByRole('button', { name: /^Uit het archief halen/ })
      .click()
    await expect(row('Groenarbeider')).not.toContainText('gearchiveerd')
  })

  await test.step('what ships is offered again when it was removed', async () => {
    await row('Winkelmedewerker')
      .getByRole('button', { name: /^Verwijderen/ })
      .click()
    await page
      .getByRole('group', { name: /^Het functieprofiel/ })
      .getByRole('button', { name: 'Verwijderen' })
      .click()
    await expect(page.getByText('Nog niet in dit bestand: 1 functieprofiel.')).toBeVisible()
    await page.getByRole('button', { name: 'Bibliotheek toevoegen' }).click()
    await expect(row('Winkelmedewerker')).toBeVisible()
  })

  await test.step('a copy on the next version of its framework, and the two beside each other', async () => {
    await page.getByRole('link', { name: 'Kaders', exact: true }).click()
    await page.getByRole('link', { name: /^Doorstroom/ }).click()
    await page.getByRole('button', { name: 'Nieuwe versie maken' }).click()
    await page.getByRole('button', { name: 'Publiceren als versie 2' }).click()
    await page
      .getByRole('group', { name: /^Nu publiceren/ })
      .getByRole('button', { name: /^Publiceren/ })
      .click()
    await expect(page.getByText('De inhoud verandert niet meer.')).toBeVisible()
    await profiles.openList()
    await page.getByRole('link', { name: 'Groenarbeider' }).click()
    await page.getByRole('button', { name: 'Kopiëren naar versie 2' }).click()
    await expect(page.getByText('7 van 7 gevraagde competenties gaan mee.')).toBeVisible()
    await expectUsable(page)
    await page.getByRole('dialog').getByLabel('Job of vacature').fill('Groenarbeider 2027')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Groenarbeider 2027', level: 1 })).toBeVisible()
    await expect(page.getByText(/versie 2/).first()).toBeVisible()
    await page.getByRole('link', { name: 'Vergelijken' }).click()
    await page.getByLabel('Rechts').selectOption({ label: 'Groenarbeider · WAKKER-GROEN' })
    await expect(page.getByRole('heading', { name: 'Geen verschil: 7 competenties zijn gelijk' })).toBeVisible()
  })
})

test('who still has work to submit sees no level, beside each other neither', async ({ openPage, app }) => {
  const path = await makeWorkFile(app.folder, undefined, ['assessor', 'coach'])
  const page = await openPage()
  const start = new StartPage(page)
  await start.openFile(path)
  await start.signInAs('Greet Lambrechts', assessor.pin)
  const profiles = new ProfilePages(page)
  await profiles.openList()
  await profiles.create('Tweede job')
  await start.signOut('Greet Lambrechts')

  await start.signInAs(assessor.name, assessor.pin)
  await profiles.openList()
  await page.getByRole('link', { name: 'Vergelijken' }).click()
  await page.getByLabel('Links').selectOption('Medewerker sortering')
  await page.getByLabel('Rechts').selectOption('Tweede job')
  await expect(page.getByText(/^Wat de job vraagt, zie je nadat/)).toBeVisible()
  await expect(page.getByRole('table')).toHaveCount(0)
  await expectUsable(page)
})
