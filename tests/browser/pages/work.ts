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
    await expect(this.page.getByRole('heading', { name: 'Wie ben je?' })).toBeVisible()
    await this.page.getByText(assessor.name).click()
    await this.page.getByLabel('Je PIN').fill(assessor.pin)
    await expect(this.page.getByRole('heading', { name: 'Mijn werk' })).toBeVisible()
  }
  /** Enter in the search field opens what is next. */
  async openNext(): Promise<void> {
    await this.page.getByRole('searchbox', { name: 'Zoek een opdracht of kandidaat' }).press('Enter')
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
