// The assessor's screens as somebody without a mouse works them: everything here goes by keys.
import { expect, type Locator, type Page } from '@playwright/test'
import { StartPage } from '../../support/start-page.ts'
import { assessor } from '../../support/work-file.ts'

export class WorkScreens {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }
  /** From the start screen to «Mijn werk». */
  async openFile(path: string): Promise<void> {
    await new StartPage(this.page).openFile(path)
    await this.signIn()
  }
  /** In a file that is open already. */
  async signIn(): Promise<void> {
    await expect(this.page.getByRole('heading', { name: 'Wie ben je?' })).toBeVisible()
    await this.page.getByText(assessor.name).click()
    await this.page.getByLabel('Je PIN').fill(assessor.pin)
    await expect(this.page.getByRole('heading', { name: 'Mijn werk' })).toBeVisible()
  }
  /** Enter in the search field opens what is next. */
  async openNext(): Promise<void> {
    await this.page.getByRole('searchbox', { name: 'Zoek een opdracht of kandidaat' }).press('Enter')
  }
  async expectToDo(count: number): Promise<void> {
    const words = count === 0 ? 'alles ingediend' : count === 1 ? 'nog 1 opdracht' : `nog ${count} opdrachten`
    await expect(this.page.getByText(words, { exact: true })).toBeVisible()
  }
  /** One note for each candidate, going from one to the next. */
  async observe(texts: readonly string[]): Promise<void> {
    const people = Math.max(1, await this.page.getByRole('tab').count())
    await this.sentence.focus()
    for (const [place, text] of texts.slice(0, people).entries()) {
      if (people > 1) await this.keys(`F${place + 1}`)
      await this.note(text)
      await expect(this.notes).toHaveCount(place + 1)
    }
  }
  async press(button: string): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).press('Enter')
  }
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
  }
  async keys(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }
  async note(text: string): Promise<void> {
    await this.type(text)
    await this.keys('Enter')
  }

  /** The digit of the first place after those of this competence, which stands on top; none where it stands alone. */
  async keysAfter(competence: string): Promise<string[]> {
    const own = await this.places.filter({ hasText: competence }).count()
    return own < (await this.places.count()) ? [String(own + 1)] : []
  }
  /** The digit of the place with these words. */
  async keyOf(words: string): Promise<string> {
    await expect(this.places.filter({ hasText: words })).toHaveCount(1)
    const shown = await this.places.allInnerTexts()
    return String(shown.findIndex((each) => each.includes(words)) + 1)
  }
  /** Every note to an indicator by its place in the list, the signs by how often the key is pressed. */
  async classify(keysPerNote: readonly string[][]): Promise<void> {
    const count = keysPerNote.length
    await expect(this.page.getByText(`0 van ${count} geklasseerd`)).toBeVisible()
    for (const [place, keys] of keysPerNote.entries()) {
      if (place > 0) await this.keys('Enter')
      await this.keys(...keys)
    }
    await expect(this.page.getByText(`${count} van ${count} geklasseerd`)).toBeVisible()
  }
  /** The eight rating errors stand before the first rating of a day; Enter goes on. */
  async passRatingErrors(): Promise<void> {
    const errors = this.page.getByRole('heading', { name: 'Acht valkuilen bij het scoren' })
    await expect(errors.or(this.page.getByText(/^\d+ van \d+ gescoord$/))).toBeVisible()
    if (await errors.isVisible()) await this.keys('Enter')
  }
  /** Every indicator gets its level; where no note stands behind it, «Volgt uit het resultaat» is the reason. */
  async rate(levelFor: (heading: string) => number): Promise<void> {
    await this.passRatingErrors()
    const progress = this.page.getByText(/^\d+ van \d+ gescoord$/)
    const count = Number(/van (\d+)/.exec(await progress.innerText())?.[1])
    for (let place = 0; place < count; place += 1)
      await this.keys(String(levelFor(await this.openTarget.innerText())), 'c', 'Enter')
    await expect(this.page.getByText(`${count} van ${count} gescoord`)).toBeVisible()
  }

  get places(): Locator {
    return this.page.getByRole('list', { name: 'Waar hoort deze aantekening bij?' }).getByRole('listitem')
  }
  get openTarget(): Locator {
    return this.page.locator('[aria-current="step"]').filter({ has: this.page.getByRole('radiogroup') })
  }
  get sentence(): Locator {
    return this.page.getByRole('textbox', { name: /^Wat zie of hoor je/ })
  }
  get notes(): Locator {
    return this.page.getByRole('region', { name: 'Aantekeningen, nieuwste eerst' }).getByRole('listitem')
  }
  candidate(name: string): Locator {
    return this.page.getByRole('tab', { name })
  }
  /** What the digits say, in seconds. */
  async secondsLeft(): Promise<number> {
    const shown = await this.page.getByRole('timer').innerText()
    const [minutes = 0, seconds = 0] = shown.split(':').map(Number)
    return minutes * 60 + seconds
  }
}
