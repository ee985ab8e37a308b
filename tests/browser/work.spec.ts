// One assignment from the first note to submitted, by keyboard alone, with the power cut in the middle.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/app.ts'
import { makeWorkFile } from '../support/work-file.ts'
import { WorkScreens } from './pages/work.ts'

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
}

test('an assignment from first note to submitted, by keyboard alone, through a power cut', async ({
  app,
  openPage,
}) => {
  test.slow()
  const file = await makeWorkFile(app.folder)
  const first = new WorkScreens(await openPage())
  await first.openFile(file)
  await first.openNext()
  await first.press('Starten')
  await expect(first.page.getByRole('button', { name: 'Pauzeren' })).toBeVisible()

  // Notes about three candidates, of each kind; what is typed stays where it was typed.
  await first.sentence.focus()
  await first.note('leest de opdracht voor aan de groep')
  await first.keys('F2')
  await first.type('"')
  await first.note('Vrijdag kan ik niet.')
  await first.type('rekenen samen na hoeveel')
  await first.keys('F3', 'Shift+F1')
  await first.type('!')
  await first.note('antwoorden op de vraag van Marleen')
  await expect(first.notes).toHaveCount(3)
  await first.keys('ArrowUp')
  await expect(first.page.getByRole('textbox', { name: 'Aantekening verbeteren' })).toBeFocused()
  await first.type(' Daems')
  await first.keys('Enter')
  await expect(first.notes.first()).toContainText('niet gedaan: antwoorden op de vraag van Marleen Daems')
  await expect(first.notes.first()).toContainText('K-01 Youssef Amrani, K-03 Amina Haddad')
  await expect(first.candidate('Marleen')).toContainText('zin nog open')
  await first.type('half')
  await expectAccessible(first.page)
  // The pause in which a half-typed sentence goes to disk.
  await first.page.waitForTimeout(1_500)
  const before = await first.secondsLeft()
  const cutAt = Date.now()
  await app.kill()
  await app.start()

  const again = new WorkScreens(await openPage())
  await again.openFile(file)
  await again.openNext()
  await expect(again.notes).toHaveCount(3)
  await again.keys('F2')
  await expect(again.sentence).toHaveValue('rekenen samen na hoeveel')
  await again.keys('F3')
  await expect(again.sentence).toHaveValue('half')
  const away = (Date.now() - cutAt) / 1_000
  expect(Math.abs(before - away - (await again.secondsLeft()))).toBeLessThan(3)

  // Closing waits for the open sentences, and names them.
  await again.press('Waarneming afsluiten')
  await expect(again.page.getByRole('alert')).toContainText('Er staat nog een zin open')
  await again.press('Zin bij K-02 Marleen Daems')
  await again.note(' tafels er nodig zijn')
  await again.keys('F3')
  await again.keys('Control+A', 'Delete')
  await again.press('Waarneming afsluiten')
  await expect(again.page.getByRole('button', { name: 'Annuleren' })).toBeFocused()
  await again.press('Waarneming afsluiten')

  // Klasseren: five places (one note is about two candidates), each to an indicator or aside.
  await expect(again.page.getByText('0 van 5 geklasseerd')).toBeVisible()
  await expectAccessible(again.page)
  await again.keys('1', 'Enter', '2', '2', 'Enter', '3', 'Enter', 'o', 'Enter', '1', '2')
  await expect(again.page.getByText('5 van 5 geklasseerd')).toBeVisible()
  await again.keys('Enter')

  // Before the first rating of the day: eight rating errors, one button, and the focus is on it.
  await expect(again.page.getByRole('heading', { name: 'Acht valkuilen bij het scoren' })).toBeVisible()
  await expectAccessible(again.page)
  await again.keys('Enter')

  // Scoren: three indicators for three candidates; a level without a note asks a reason.
  await expect(again.page.getByText('0 van 9 gescoord')).toBeVisible()
  await expectAccessible(again.page)
  for (let place = 0; place < 9; place += 1) {
    await again.keys(place === 4 ? '0' : '3')
    await again.keys('b', 'Enter')
  }
  await expect(again.page.getByText('9 van 9 gescoord')).toBeVisible()
  await expect(again.page.getByRole('button', { name: 'Indienen', exact: true })).toBeFocused()
  await again.keys('Enter')
  await expect(again.page.getByText('Je ziet de scores van anderen nadat je indient')).toBeVisible()
  await again.keys('Shift+Tab', 'Enter')

  await expect(again.page.getByRole('heading', { name: 'Je werk is ingediend.' })).toBeVisible()
  await expectAccessible(again.page)
  await expect(again.page.getByRole('link', { name: 'Eindbespreking van Amina Haddad' })).toBeVisible()
  await again.page.getByRole('link', { name: 'Naar mijn werk' }).press('Enter')
  await expect(again.page.getByRole('link', { name: /Groepsoverleg/ })).toContainText('ingediend')
  expect(app.errors).toBe('')
})

test('nothing of judging is on the screen while observing; the seal can be undone', async ({ app, openPage }) => {
  const work = new WorkScreens(await openPage())
  await work.openFile(await makeWorkFile(app.folder))
  await work.openNext()
  await work.sentence.focus()
  await work.note('legt het planblad in het midden')
  await expect(work.notes).toHaveCount(1)
  for (const word of ['sterk', 'zwak', 'Onvoldoende', 'Stemt de taakverdeling af'])
    await expect(work.page.getByText(word)).toHaveCount(0)

  await work.page.getByRole('button', { name: /^Wissen: legt/ }).press('Enter')
  await expect(work.notes.first()).toContainText('aantekening gewist')
  await work.page.getByRole('button', { name: /^Terugzetten/ }).press('Enter')
  await expect(work.notes.first()).toContainText('legt het planblad in het midden')

  await work.press('Waarneming afsluiten')
  await work.press('Waarneming afsluiten')
  await work.press('Toch verder waarnemen')
  await expect(work.notes.first()).toContainText('legt het planblad in het midden')
  await expect(work.page.getByText('sterk')).toHaveCount(0)
  expect(app.errors).toBe('')
})

test('keys faster than the disk lose nothing, and Enter twice makes one note', async ({ app, openPage }) => {
  const work = new WorkScreens(await openPage())
  await work.openFile(await makeWorkFile(app.folder))
  await work.openNext()
  await work.sentence.focus()
  const sentence = 'telt hardop na: 3 dagen, 4 tafels, 11 mensen, en schrijft het daarna op het blad van de groep'
  for (let count = 0; count < 20; count += 1) {
    await work.type(`${count} ${sentence}`)
    await work.keys('Enter', 'Enter')
  }
  await expect(work.notes).toHaveCount(20)
  for (let count = 0; count < 20; count += 1)
    await expect(work.notes.nth(19 - count)).toContainText(`${count} ${sentence}`)
})
