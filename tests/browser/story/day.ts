// Step 6 of the story: the day itself, each assessor at a screen of their own, and the power cut in the middle of it.
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { StartPage } from '../../support/start-page.ts'
import { WorkScreens } from '../pages/work.ts'
import {
  type AssessorOfStory,
  type CompetenceOfStory,
  candidates,
  fileName,
  group,
  type Look,
  type Story,
} from './cast.ts'

/** The first sign-in of an assessor: they choose their PIN, and see their own work only. */
export async function arrive(page: Page, who: AssessorOfStory, others: readonly AssessorOfStory[]): Promise<void> {
  await new StartPage(page).choosePin(who.name, who.pin)
  await expect(page.getByRole('heading', { name: 'Mijn werk', level: 1 })).toBeVisible()
  for (const { name } of others) await expect(page.getByText(name)).toHaveCount(0)
}

/** The clock runs, one note stands and one sentence is half: then the power goes. All three are there afterwards. */
export async function surviveThePowerCut(story: Story, page: Page, who: AssessorOfStory): Promise<void> {
  const work = new WorkScreens(page)
  const [second] = candidates.slice(1)
  await work.openNext()
  await expect(page.getByText(group)).toBeVisible()
  await work.press('Starten')
  await expect(page.getByRole('button', { name: 'Pauzeren' })).toBeVisible()
  await work.sentence.focus()
  await work.note(who.notes[0])
  await expect(work.notes).toHaveCount(1)
  await work.keys('F2')
  await work.type(who.notes[1].slice(0, 12))
  await expect(work.candidate(second?.name ?? '')).toBeVisible()
  await story.look(page, 'observing')
  // The pause in which a half-typed sentence goes to disk.
  await page.waitForTimeout(1_500)
  const before = await work.secondsLeft()
  const cutAt = Date.now()
  await story.app.restart()

  await page.goto(story.app.url)
  const start = new StartPage(page)
  await start.openFile(join(story.app.folder, `${fileName}.wakker`))
  await start.signInAs(who.name, who.pin)
  await work.openNext()
  await expect(work.notes).toHaveCount(1)
  await expect(work.notes.first()).toContainText(who.notes[0])
  const away = (Date.now() - cutAt) / 1_000
  expect(Math.abs(before - away - (await work.secondsLeft()))).toBeLessThan(3)
  await work.keys('F2')
  await expect(work.sentence).toHaveValue(who.notes[1].slice(0, 12))
  await work.sentence.press('End')
  await work.type(who.notes[1].slice(12))
  await work.keys('Enter')
  await expect(work.notes).toHaveCount(2)
}

/** The rest of what this assessor has to do, from the first note to submitted, by keys. */
export async function submitAll(page: Page, who: AssessorOfStory, disputed: CompetenceOfStory, toDo: number) {
  const work = new WorkScreens(page)
  for (let left = toDo; left > 0; left -= 1) {
    await work.expectToDo(left)
    await work.openNext()
    await expect(work.sentence).toBeVisible()
    await work.observe(who.notes)
    await finish(work, who, disputed)
  }
  await work.expectToDo(0)
}

/** From the notes that stand to submitted, and back to the list. */
export async function finish(
  work: WorkScreens,
  who: AssessorOfStory,
  disputed: CompetenceOfStory,
  look: Look = async () => undefined,
) {
  const { page } = work
  const count = await work.notes.count()
  await work.press('Waarneming afsluiten')
  await look(page, 'sealing')
  await work.press('Waarneming afsluiten')
  // The first note speaks for two competences, the second against the disputed one: its key pressed once more.
  await expect(page.getByText(`0 van ${count} geklasseerd`)).toBeVisible()
  await look(page, 'classifying')
  await work.classify(
    [
      ['1', ...(await work.keysAfter(disputed.title))],
      ['1', '1'],
    ].slice(0, count),
  )
  await work.keys('Enter')
  await work.passRatingErrors()
  await expect(page.getByText(/^0 van \d+ gescoord$/)).toBeVisible()
  await look(page, 'rating')
  await work.rate((heading) => (heading.includes(disputed.title) ? who.disputedLevel : who.agreedLevel))
  await work.press('Indienen')
  await look(page, 'submitting')
  await work.press('Indienen')
  await expect(page.getByRole('heading', { name: 'Je werk is ingediend.' })).toBeVisible()
  await look(page, 'submitted')
  await page.getByRole('link', { name: 'Naar mijn werk' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Mijn werk', level: 1 })).toBeVisible()
}
