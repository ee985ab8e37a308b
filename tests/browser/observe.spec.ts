// Observing as an assessor with a watch in hand does it: by keyboard alone, by touch alone, and in two windows at once.
// The counts of keys and taps are what a note may cost.
import { devices, type Page } from '@playwright/test'
import { expectUsable } from '../support/accessible.ts'
import { expect, tablet, test } from '../support/app.ts'
import { makeWorkFile } from '../support/work-file.ts'
import { WorkScreens } from './pages/work.ts'

/** @param file left out: another window has opened it already */
async function observing(page: Page, file?: string): Promise<WorkScreens> {
  const work = new WorkScreens(page)
  if (file === undefined) await work.signIn()
  else await work.openFile(file)
  await work.openNext()
  await expect(work.sentence).toBeVisible()
  return work
}

test('by keyboard alone: each note costs one key besides its words, and nothing typed is lost', async ({
  app,
  openPage,
}) => {
  const work = await observing(await openPage(), await makeWorkFile(app.folder))
  // The sentence has the focus from the start: no key to get there.
  await expect(work.sentence).toBeFocused()
  await work.type('leest de opdracht voor')
  await work.keys('Enter')
  await expect(work.notes).toHaveCount(1)

  // A quote about two: three keys. Switching and back: one each, and the sentence waits.
  await work.type('"')
  await work.type('Vrijdag kan ik niet.')
  await work.keys('Shift+F3', 'Enter')
  await expect(work.notes.first()).toContainText('Vrijdag kan ik niet.')
  await expect(work.notes.first()).toContainText('K-01 Youssef Amrani, K-03 Amina Haddad')
  await work.type('kijkt naar ')
  await work.keys('F2')
  await work.type('telt mee')
  await work.keys('F1')
  await expect(work.sentence).toHaveValue('kijkt naar ')
  await expect(work.candidate('Marleen')).toContainText('zin nog open')

  // The last note corrected while half a sentence stands: one key there, Enter back.
  await work.keys('Control+ArrowUp')
  await expect(work.page.getByRole('textbox', { name: 'Aantekening verbeteren' })).toBeFocused()
  await work.type(' Zaterdag wel.')
  await work.keys('Enter')
  await expect(work.notes.first()).toContainText('Vrijdag kan ik niet. Zaterdag wel.')
  await expect(work.sentence).toBeFocused()
  await expect(work.sentence).toHaveValue('kijkt naar ')

  // What the note is, is found out after the words: a mark before them.
  await work.keys('Home', '!', 'End')
  await work.type('de klok')
  await work.keys('Enter')
  await expect(work.notes.first()).toContainText('niet gedaan: kijkt naar de klok')
  await expectUsable(work.page)
  expect(app.errors).toBe('')
})

test('whoever worked the clock just types on, and no letter of the sentence is a key of the page', async ({
  app,
  openPage,
}) => {
  const work = await observing(await openPage(), await makeWorkFile(app.folder))
  const { page } = work
  // By mouse the caret stays in the sentence; by keyboard the button that was pressed is gone.
  await work.type('kijkt ')
  await page.getByRole('button', { name: 'Starten' }).click()
  await expect(page.getByRole('button', { name: 'Pauzeren' })).toBeVisible()
  await work.type('in het rond')
  await work.press('Pauzeren')
  await expect(page.getByRole('button', { name: 'Verdergaan' })).toBeVisible()
  await work.type(', iets stiller')
  await expect(work.sentence).toHaveValue('kijkt in het rond, iets stiller')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await work.keys('F8')
  await expect(page.getByRole('textbox', { name: 'Wat is er gebeurd?' })).toBeFocused()
  await work.keys('Escape')
  await expect(work.sentence).toBeFocused()
  await expect(work.sentence).toHaveValue('kijkt in het rond, iets stiller')
})

test('short forms: kept in a dialog by key, expanded while typing, and taken back', async ({ app, openPage }) => {
  const work = await observing(await openPage(), await makeWorkFile(app.folder))
  await work.keys('F7')
  const dialog = work.page.getByRole('dialog', { name: 'Je afkortingen' })
  await expect(dialog.getByLabel('Afkorting', { exact: true })).toBeFocused()
  await work.type('kl')
  await work.keys('Tab')
  await work.type('klant')
  await work.keys('Enter')
  await expect(dialog.getByRole('listitem')).toHaveCount(1)
  await expect(dialog.getByLabel('Afkorting', { exact: true })).toBeFocused()
  await work.type('KL')
  await expect(dialog.getByText('kl is er al: klant.')).toBeVisible()
  await expectUsable(work.page)
  await work.keys('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(work.sentence).toBeFocused()

  await work.type('groet de kl, vraagt de kl ')
  await expect(work.sentence).toHaveValue('groet de klant, vraagt de klant ')
  await work.keys('Backspace')
  await expect(work.sentence).toHaveValue('groet de klant, vraagt de kl ')
  await work.type('en de kl')
  await work.keys('Enter')
  await expect(work.notes.first()).toContainText('groet de klant, vraagt de kl en de klant')
})

test('by touch alone, on a tablet: the same notes in as many taps, and the sentence stays in sight', async ({
  app,
  browser,
}) => {
  const file = await makeWorkFile(app.folder)
  const { userAgent } = devices['Galaxy Tab S4']
  const context = await browser.newContext({ viewport: tablet, hasTouch: true, isMobile: true, userAgent })
  const page = await context.newPage()
  await page.goto(app.url)
  const work = await observing(page, file)
  const tap = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).tap()
  const targets = page.getByRole('main').locator('button:visible')
  const small = await targets.evaluateAll((all) =>
    all.filter((each) => each.getBoundingClientRect().height < 43.5).map((each) => each.textContent),
  )
  expect(small).toEqual([])

  await work.type('leest de opdracht voor')
  await tap('Noteren')
  await expect(work.notes).toHaveCount(1)
  await expect(work.sentence).toBeFocused()
  // A tap beside the sentence leaves the keyboard of the tablet where it is.
  await tap('Citaat')
  await tap('Marleen Daems')
  await expect(work.sentence).toBeFocused()
  await work.type('Vrijdag kan ik niet.')
  await tap('Noteren')
  await expect(work.notes.first()).toContainText('K-01 Youssef Amrani, K-02 Marleen Daems')
  await tap(/^Niet gedaan/)
  await work.type('antwoorden')
  await work.candidate('Amina').tap()
  await expect(work.sentence).toBeFocused()
  await work.candidate('Youssef').tap()
  await expect(work.sentence).toHaveValue('antwoorden')
  await tap('Noteren')
  await expect(work.notes.first()).toContainText('niet gedaan: antwoorden')
  await tap(/^Verbeteren: antwoorden/)
  await work.type(' op de vraag')
  await tap('Klaar')
  await expect(work.notes.first()).toContainText('antwoorden op de vraag')
  // The keyboard of a tablet takes the lower half.
  const { y = 0, height = 0 } = (await work.sentence.boundingBox()) ?? {}
  expect(y + height).toBeLessThan(tablet.height / 2)
  await expectUsable(page)
  await context.close()
})

test('in two windows at once: nothing typed in one is written over by the other unseen', async ({ app, openPage }) => {
  const file = await makeWorkFile(app.folder)
  const one = await observing(await openPage(), file)
  const other = await observing(await openPage())
  const said = 'Je bent hier ook in een ander venster aan het noteren.'
  await one.type('staat in het eerste venster')
  // The pause in which a half-typed sentence goes to disk.
  await one.page.waitForTimeout(1_500)
  await other.type('staat in het tweede')
  const alert = other.page.getByRole('alert').filter({ hasText: said })
  await expect(alert).toContainText('staat in het eerste venster')
  await expect(other.sentence).toHaveValue('staat in het tweede')
  await expectUsable(other.page)

  // A note made meanwhile leaves the other window's sentence where it is.
  await other.keys('Enter')
  await expect(other.notes.first()).toContainText('staat in het tweede')
  await other.press('Achter elkaar zetten')
  await expect(alert).toHaveCount(0)
  await expect(other.sentence).toHaveValue('staat in het eerste venster')
  expect(app.errors).toBe('')
})

test('whoever leaves the page and is back at once finds the sentence as it was, also when it was deleted', async ({
  app,
  openPage,
}) => {
  const page = await openPage()
  const work = await observing(page, await makeWorkFile(app.folder))
  const outAndBack = () =>
    page.evaluate(
      () =>
        new Promise<void>((back) => {
          const { hash } = window.location
          window.location.hash = '#/werk'
          setTimeout(() => {
            window.location.hash = hash
            back()
          }, 0)
        }),
    )
  await work.type('vraagt wie er begint')
  await outAndBack()
  await expect(work.sentence).toHaveValue('vraagt wie er begint')
  await work.sentence.fill('')
  await outAndBack()
  await expect(work.sentence).toHaveValue('')
  await page.reload()
  await expect(work.sentence).toHaveValue('')
})
