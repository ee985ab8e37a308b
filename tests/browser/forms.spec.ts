// The exercises that have a form of their own, each the whole way: a STARR interview by keyboard alone, a test from its
// answers to a level, a moment on the work floor, and somebody who knows the daily work.
import type { Page } from '@playwright/test'
import { expectUsable } from '../support/accessible.ts'
import { expect, tablet, test } from '../support/app.ts'
import { arithmetic, ilse, interview, makeFormsFile, nadia, session, workFloor } from '../support/forms-file.ts'
import { lead, StartPage } from '../support/start-page.ts'
import { Informants, TestSheet } from './pages/forms.ts'
import { WorkScreens } from './pages/work.ts'

/** Ilse's screen, at the sentence of one of her assignments. */
async function observing(page: Page, file: string, exercise: string, place = 0): Promise<WorkScreens> {
  const start = new StartPage(page)
  await start.openFile(file)
  await start.choosePin(ilse.name, ilse.pin)
  return openRun(page, exercise, place)
}
async function openRun(page: Page, exercise: string, place = 0): Promise<WorkScreens> {
  const work = new WorkScreens(page)
  await page.getByRole('link', { name: exercise }).nth(place).press('Enter')
  await expect(work.sentence).toBeVisible()
  return work
}
async function seal(work: WorkScreens): Promise<void> {
  await work.press('Waarneming afsluiten')
  await work.press('Waarneming afsluiten')
  await expect(work.page.getByText('Net verzegeld.')).toBeVisible()
}

test('a STARR interview by keyboard alone, from the first question to submitted', async ({ app, openPage }) => {
  test.slow()
  const work = await observing(await openPage({ width: 1366, height: 690 }), await makeFormsFile(app.folder), interview)
  const { page } = work
  await expect(work.sentence).toBeFocused()
  await expect(page.getByText('Vraag 1 van 3')).toBeVisible()
  await expect(page.getByText('Wat zei de ploegbaas ervan?')).toBeVisible()
  await work.note('in de sorteerhal, vorige week')
  await work.keys('ArrowRight')
  await work.note('moest de band leegmaken')
  // The part stays after a note, and an arrow within a sentence only moves the caret.
  await work.type('voor de poetsplo')
  await work.keys('ArrowLeft', 'End')
  await work.type('eg kwam')
  await work.keys('Enter')
  await expect(work.notes).toHaveCount(3)
  await expect(work.notes.first()).toContainText('Taak, vraag 1: voor de poetsploeg kwam')
  await expect(page.getByRole('radio', { name: 'Taak (2)' })).toBeChecked()
  await work.keys('PageDown')
  await work.note('leerde Rachid de heftruck')
  await expect(work.notes.first()).toContainText('Situatie, vraag 2: leerde Rachid de heftruck')
  // Three notes stay in sight below the guide; rows do not end on whole pixels.
  for (const place of [0, 1, 2]) await expect(work.notes.nth(place)).toBeInViewport({ ratio: 0.95 })
  await expectUsable(page)

  // Written in the wrong box: put right with the note, and Page Down is not the interview's there.
  await work.keys('ArrowUp')
  await expect(page.getByRole('textbox', { name: 'Aantekening verbeteren' })).toBeFocused()
  await work.keys('PageDown')
  await expect(page.getByText('Vraag 2 van 3')).toBeVisible()
  await page.getByRole('listitem').getByRole('radio', { name: 'Activiteiten' }).press('Space')
  await work.press('Klaar')
  await expect(work.notes.first()).toContainText('Activiteiten, vraag 2: leerde Rachid de heftruck')

  await work.keys('PageDown')
  await work.type('half')
  await work.page.waitForTimeout(1_000)
  await page.reload()
  await expect(work.sentence).toHaveValue('half')
  await work.keys('Control+A', 'Delete')
  await page.waitForTimeout(600)
  await seal(work)
  await expect(page.getByRole('heading', { name: 'Situatie, vraag 1: in de sorteerhal, vorige week' })).toBeVisible()
  await work.classify([['1'], ['1'], ['2'], ['2']])
  await work.keys('Enter')
  await work.rate(() => 3)
  await work.press('Indienen')
  await work.press('Indienen')
  await expect(page.getByRole('heading', { name: 'Je werk is ingediend.' })).toBeVisible()
  expect(app.errors).toBe('')
})

test('a test: points by key, a slip put right, nothing lost by a kill, and a level by the table afterwards', async ({
  app,
  openPage,
}) => {
  test.slow()
  const file = await makeFormsFile(app.folder)
  const work = await observing(await openPage({ width: 1366, height: 690 }), file, arithmetic)
  const { page } = work
  const sheet = new TestSheet(page)
  // The sheet is the work here: it has the focus, and Enter goes down.
  await expect(sheet.answer(1).getByRole('radio').first()).toBeFocused()
  await work.keys('1')
  await sheet.expectTotal('0 van 10 punten · 3 vragen nog niet gescoord')
  await work.keys('2')
  await expect(sheet.points(1)).toHaveValue('2')
  await work.keys('Enter', '1', 'Enter')
  await work.type('18')
  await expect(sheet.points(3)).toHaveValue('3')
  await work.type('0')
  await expect(sheet.points(3)).toHaveValue('')
  await work.keys('Backspace', 'Enter')
  await work.type('anders valt alles om')
  await work.keys('Tab')
  await work.type('9')
  await expect(page.getByText('Geef een heel getal van 0 tot 4.')).toBeVisible()
  await work.keys('Backspace')
  await work.type('3')
  await sheet.expectTotal('9 van 10 punten · alles gescoord')
  await expect(page.getByText('Zeer goed')).toHaveCount(0)
  await expectUsable(page)

  // The other candidate at the same question; the key once more leads to the sentence.
  await work.keys('F2')
  await expect(sheet.points(4)).toBeFocused()
  await work.type('1')
  await sheet.expectTotal('1 van 10 punten · 3 vragen nog niet gescoord')
  await work.keys('F2')
  await expect(work.sentence).toBeFocused()
  await work.note('telt op de vingers')
  await sheet.answer(3).focus()
  await work.type('een stuk of twin')
  // The pause in which what is typed goes to disk.
  await page.waitForTimeout(1_000)
  await app.kill()
  await app.start()

  const again = await openPage({ width: 1366, height: 690 })
  await new StartPage(again).openFile(file)
  await new StartPage(again).signInAs(ilse.name, ilse.pin)
  const after = await openRun(again, arithmetic)
  const same = new TestSheet(again)
  await same.expectTotal('9 van 10 punten · alles gescoord')
  await expect(same.answer(2).getByRole('radio', { name: 'Breekbaar' })).toBeChecked()
  await after.candidate('Marleen').press('Enter')
  await expect(same.answer(3)).toHaveValue('een stuk of twin')

  await after.press('Waarneming afsluiten')
  await expect(again.getByText('Nog niet gescoord: K-02 Marleen Daems, 3 vragen.')).toBeVisible()
  await after.press('Waarneming afsluiten')
  await after.classify([['1']])
  await after.keys('Enter')
  await after.passRatingErrors()
  await expect(again.getByText('Test: 9 van 10 punten.')).toBeVisible()
  await again.getByRole('button', { name: 'Neem niveau uit tabel' }).press('Enter')
  await expect(again.getByRole('radio', { name: /Zeer goed/ })).toBeChecked()
  await expect(again.getByText('1 van 4 gescoord')).toBeVisible()
  expect(app.errors).toBe('')
})

test('moments on the work floor are told apart by their day, and say what the work was', async ({ app, openPage }) => {
  const page = await openPage(tablet)
  const start = new StartPage(page)
  await start.openFile(await makeFormsFile(app.folder))
  await start.choosePin(ilse.name, ilse.pin)
  const moments = page.getByRole('link', { name: workFloor })
  await expect(moments).toHaveCount(3)
  const words = await moments.allInnerTexts()
  expect(new Set(words).size).toBe(3)
  expect(words[2]).toContain('nog geen dag')
  await expect(moments.nth(1)).toContainText(/\d+ \p{L}+\.? 09:30/u)

  const work = await openRun(page, workFloor, 1)
  await expect(page.getByText('Dit moment was gepland op')).toBeVisible()
  await page.getByRole('radio', { name: 'De taak' }).check()
  // A tap beside the sentence leaves the keyboard where it is.
  await page.getByRole('radio', { name: 'De omstandigheden' }).click()
  await expect(work.sentence).toBeFocused()
  await work.note('twee persen draaien, veel lawaai')
  await expect(work.notes.first()).toContainText('De omstandigheden: twee persen draaien, veel lawaai')
  await expectUsable(page)
})

test('an informant, from asked to submitted; whoever still judges the candidate does not take it down', async ({
  app,
  openPage,
}) => {
  test.slow()
  const file = await makeFormsFile(app.folder)
  const page = await openPage()
  const start = new StartPage(page)
  await start.openFile(file)
  await start.signInAs(lead.name, lead.pin)
  const informants = new Informants(page)
  await informants.openTab(session)
  await informants.ask(/K-01/, 'رِيك ماس', 'werkbegeleider')
  await expect(informants.row('رِيك ماس')).toContainText('0 van 6 voorbeelden')
  await informants.open('رِيك ماس')
  await informants.example('Gedrag 1.1').fill('zette zelf de bakken klaar')
  // Straight on, without a pause: what was typed is there, and is there again on the way back.
  await page.getByRole('button', { name: 'Verder: hoe vaak' }).press('Enter')
  await expect(page.getByText('zette zelf de bakken klaar')).toBeVisible()
  await expect(page.getByText('geen voorbeeld')).toHaveCount(5)
  await page.getByRole('button', { name: 'Terug naar de voorbeelden' }).press('Enter')
  await expect(informants.example('Gedrag 1.1')).toHaveValue('zette zelf de bakken klaar')
  await page.getByRole('button', { name: 'Verder: hoe vaak' }).press('Enter')
  await expectUsable(page)

  const submit = page.getByRole('button', { name: 'Indienen' })
  await submit.press('Enter')
  await submit.press('Enter')
  await expect(page.getByText('nog geen antwoord')).toHaveCount(6)
  await expect(informants.often('Gedrag 1.1').getByRole('radio').first()).toBeFocused()
  // A slip put right at once: the second choice counts.
  await informants.often('Gedrag 1.1').getByRole('radio', { name: 'nooit' }).check()
  for (const place of ['1.1', '1.2', '2.1', '2.2', '3.1', '3.2'])
    await informants.often(`Gedrag ${place}`).getByRole('radio', { name: 'vaak' }).check()
  await expect(page.getByText('nog geen antwoord')).toHaveCount(0)
  await submit.press('Enter')
  await submit.press('Enter')
  await expect(informants.row('رِيك ماس')).toContainText('ingediend')
  // Behind the gate, for whoever took it down as well.
  await informants.open('رِيك ماس')
  await expect(page.getByText('Je leest ze zodra de eindbespreking van deze kandidaat open is.')).toBeVisible()
  await expect(page.getByText('zette zelf de bakken klaar')).toHaveCount(0)

  await page.goBack()
  await informants.ask(/K-01/, 'Rik Maes', 'collega')
  const hers = await openPage()
  await new StartPage(hers).choosePin(nadia.name, nadia.pin)
  const asJudge = new Informants(hers)
  await asJudge.openTab(session)
  await asJudge.open('Rik Maes')
  await expect(hers.getByText('Je moet deze kandidaat zelf nog beoordelen.')).toBeVisible()
  await expectUsable(hers)
  expect(app.errors).toBe('')
})
