// Before the day: the list of checks, the information for candidates, what is arranged for them. During it: an incident
// that survives a kill. After it: what is missing, and a log whose paper says no more than it should.
import { localDay } from '../../assessments/services/clock.ts'
import { expectUsable } from '../support/accessible.ts'
import { expect, test } from '../support/app.ts'
import { ilse, lead, makeLeadsFile, rolePlay, session } from '../support/leads-file.ts'
import { StartPage } from '../support/start-page.ts'
import { SessionPage } from './pages/session-page.ts'

test.afterEach(({ app }) => {
  expect(app.errors).toBe('')
})

// The page and the core live on one computer: in another zone, «today» differs between them around midnight.
test.use({ timezoneId: Intl.DateTimeFormat().resolvedOptions().timeZone })

const tomorrow = () => localDay(Date.now() + 26 * 3_600_000)

test('before: every check is met where it is mended, or waived with a reason', async ({ app, openPage }) => {
  test.setTimeout(120_000)
  const page = await openPage()
  await new StartPage(page).openFile(await makeLeadsFile(app.folder))
  await new StartPage(page).signInAs(lead.name, lead.pin)
  const form = new SessionPage(page)
  await form.goToList()
  await form.make('Tweede dag 📋', { programme: 'Halve dag' })
  await form.typeCandidates(['يوسف بن علي', 'Sam'])
  for (const { name } of [ilse]) await page.getByRole('checkbox', { name, exact: true }).check()
  await form.addAssessor('Nieuwe Naam')
  await form.propose()
  const checks = page.getByRole('region', { name: 'Klaar om te starten?' })
  const met = checks.getByRole('list', { name: 'In orde' })

  await test.step('a check leads to the place that mends it, by keyboard', async () => {
    await expect(met).not.toContainText('De informatie voor de kandidaat is klaar')
    await checks.getByRole('button', { name: /^Naar de informatie, voor: Informatie voor/ }).press('Enter')
    const information = page.getByRole('region', { name: 'Informatie voor de kandidaat' })
    await expect(information.locator(':focus')).toHaveCount(1)
    for (const what of ['Waarvoor dient het?', 'Wie ziet het?', 'Hoe lang bewaren we het?'])
      await page.getByRole('button', { name: `Voorstel overnemen: ${what}` }).click()
    await expect(page.getByLabel('Wie ziet het?')).toHaveValue(/Jij leest het verslag eerst/)
    await expect(met).toContainText('De informatie voor de kandidaat is klaar')
  })

  await test.step('told and agreed: one tap each, one for all, and no day that is still to come', async () => {
    await page.getByRole('checkbox', { name: 'K-01 kreeg de informatie' }).check()
    const day = page.getByLabel('Dag waarop K-01 de informatie kreeg')
    await day.fill(tomorrow())
    await expect(page.getByText('Deze dag moet nog komen.')).toBeVisible()
    await day.fill('2026-01-15')
    await page.getByRole('checkbox', { name: 'K-02 kreeg de informatie' }).check()
    await expect(met).toContainText('Elke kandidaat kreeg de informatie')
    await page.getByRole('button', { name: 'Toestemming in het dossier sinds: iedereen vandaag' }).click()
    await expect(met).toContainText('Van elke kandidaat is de toestemming in het dossier')
    await expect(day).toHaveValue('2026-01-15')
  })

  await test.step('what is arranged stands with who reads it, up to 2,000 signs', async () => {
    await page.getByRole('button', { name: 'Aanpassingen voor K-01' }).click()
    const words = page.getByRole('textbox', { name: 'Aanpassingen voor K-01' })
    await expect(words).toBeFocused()
    await expect(words).toHaveAccessibleDescription(/alleen de leiding, de coach en de beoordelaars/)
    await words.fill('x'.repeat(2_001))
    await expect(page.getByText('Dit is te lang.')).toBeVisible()
    await words.fill('Rustige kamer 🕯️ غرفة هادئة')
    await expect(page.getByText('Dit is te lang.')).toBeHidden()
  })

  await test.step('who practised rating is noted with the people', async () => {
    await expect(checks).toContainText(/Nieuwe Naam\S* oefende in de 12 maanden voor de sessie niet/)
    await checks.getByRole('link', { name: /^Naar Beheer/ }).click()
    await page.getByRole('button', { name: 'Nieuwe Naam aanpassen' }).click()
    const day = page.getByLabel('Laatst geoefend op scoren')
    await day.fill(tomorrow())
    await page.getByRole('button', { name: 'Bewaren' }).click()
    await expect(page.getByText('Deze dag moet nog komen.')).toBeVisible()
    await day.fill(localDay(Date.now()))
    await expectUsable(page)
    await page.getByRole('button', { name: 'Bewaren' }).click()
    await expect(page.getByRole('dialog')).toBeHidden()
    await form.goToList()
    await page.getByRole('link', { name: 'Tweede dag 📋' }).click()
    await expect(met).toContainText('Elke beoordelaar oefende op scoren, zo recent als het programma vraagt')
    // Somebody in the other session of this file on the same day: that asks for a reason.
    await expect(checks).toContainText(`${ilse.name} · ${session}`)
    await expect(page.getByRole('textbox', { name: 'Aanpassingen voor K-01' })).toHaveValue(/^Rustige kamer/)
    await expectUsable(page)
  })

  await test.step('what is not met asks a reason that fits it', async () => {
    await page.getByRole('checkbox', { name: 'Toestemming van K-02 staat in het dossier' }).uncheck()
    await expect(checks).toContainText(/K-02\S*: er staat nog geen toestemming/)
    await form.startButton().click()
    await form.nowButton().click()
    await expect(page.getByText(/ontbreekt nog een reden/)).toBeVisible()
    await expect(page.getByText('Staat op papier', { exact: true }).first()).toBeVisible()
    await expectUsable(page)
    await form.giveReasons('Dit is een proef')
    await form.nowButton().click()
    await expect(page.getByRole('link', { name: 'Verloop' })).toHaveAttribute('aria-current', 'page')
  })
})

test('during and after: an incident survives a kill, and paper keeps its words', async ({ app, openPage }) => {
  test.setTimeout(120_000)
  const page = await openPage()
  const start = new StartPage(page)
  const path = await makeLeadsFile(app.folder)
  await start.openFile(path)
  await start.signInAs(lead.name, lead.pin)
  const form = new SessionPage(page)
  await form.goToList()
  await page.getByRole('link', { name: session }).click()
  await form.openTab('Verloop')
  const words = page.getByRole('textbox', { name: 'Wat is er gebeurd?' })
  const unpleasant = 'Werd bleek en ging naar buiten. أحضرت ماء 💧'

  await test.step('the key I, and what was typed is there again after a kill', async () => {
    await expect(page.getByRole('button', { name: 'Incident noteren' })).toBeVisible()
    await page.locator('h1').click()
    await page.keyboard.press('i')
    await expect(words).toBeFocused()
    await page.keyboard.insertText(unpleasant)
    await page.getByRole('checkbox', { name: /^K-01/ }).press('Space')
    await expect(page.getByText(/wie al deze kandidaten waarneemt/)).toBeVisible()
    await expectUsable(page)
    await page.waitForTimeout(1_000)
    await app.restart()
    await page.goto(app.url)
    await start.openFile(path)
    await start.signInAs(lead.name, lead.pin)
    await form.goToList()
    await page.getByRole('link', { name: session }).click()
    await page.getByRole('button', { name: 'Incident noteren' }).click()
    await expect(words).toHaveValue(unpleasant)
    await expect(page.getByRole('checkbox', { name: /^K-01/ })).toBeChecked()
  })

  await test.step('noted once by a double click', async () => {
    await page.getByRole('button', { name: 'Noteren', exact: true }).dblclick()
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(page.getByText(/^Genoteerd om/)).toBeVisible()
    await page.getByRole('button', { name: 'Incident noteren' }).click()
    await expect(words).toHaveValue('')
    await page.getByText('Wat al genoteerd is').click()
    await expect(page.getByRole('dialog').getByText(unpleasant)).toHaveCount(1)
    await page.keyboard.press('Escape')
  })

  await test.step('what is missing stands one click from the board, per assessor', async () => {
    await page.goto(`${app.url.split('#')[0]}#${new URL(page.url()).hash.slice(1).split('?')[0]}/dagverslag`)
    await expect(page.getByRole('heading', { name: 'Dagverslag', level: 1 })).toBeVisible()
    const missing = page.getByRole('region', { name: 'Wat nog ontbreekt' })
    await expect(missing.getByRole('heading', { name: new RegExp(ilse.name) })).toContainText('nog 2 opdrachten')
    await expect(missing).toContainText(rolePlay)
  })

  await test.step('the log: filtered, readable, and careful on paper', async () => {
    const log = page.getByRole('region', { name: 'Wat er gebeurde' })
    await expect(log).toContainText('Sessie gestart')
    await expect(log).toContainText(unpleasant)
    await log.getByLabel('Kandidaat').selectOption('K-01')
    await expect(log).not.toContainText('Sessie gestart')
    await expect(log).toContainText('Incident genoteerd')
    await log.getByLabel('Kandidaat').selectOption('')
    await expectUsable(page)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText('Incident genoteerd (zie Wakker)')).toBeVisible()
    for (const hidden of await page.getByText(unpleasant).all()) await expect(hidden).toBeHidden()
    await page.emulateMedia({ media: 'screen' })
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Als Word-document' }).click()
    expect((await download).suggestedFilename()).toBe('Dagverslag-Doorstroom-najaar.docx')
  })
})
