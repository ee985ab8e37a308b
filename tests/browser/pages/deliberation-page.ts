// The eindbespreking of one candidate, on both sides of its gate.
import { expect, type Locator, type Page } from '@playwright/test'

export class DeliberationPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }
  /** From the session, where every candidate has a way in. */
  async openFrom(code: string): Promise<void> {
    await this.page.getByRole('link', { name: `Eindbespreking van ${code}`, exact: true }).click()
    await expect(this.page.getByRole('heading', { name: new RegExp(`^${code} `), level: 1 })).toBeVisible()
  }
  /** Neither a level nor anybody's note is on the closed side. */
  async expectClosed(missing: number, withheld: readonly string[]): Promise<void> {
    await expect(this.page.getByRole('heading', { name: 'Nog niet iedereen heeft ingediend' })).toBeVisible()
    await expect(this.page.getByRole('heading', { name: `Nog ${missing} ` })).toBeVisible()
    for (const words of withheld) await expect(this.page.getByText(words)).toHaveCount(0)
  }
  async open(): Promise<void> {
    await expect(this.page.getByRole('heading', { name: 'Iedereen heeft ingediend' })).toBeVisible()
    await this.page.getByRole('button', { name: 'Eindbespreking openen' }).press('Enter')
    await this.begin()
  }
  /** As it is proposed: no level is in sight until somebody says that the talk begins. */
  async begin(): Promise<void> {
    await expect(this.page.getByRole('button', { name: 'Beginnen', exact: true })).toBeFocused()
    await expect(this.page.getByRole('navigation', { name: 'Competenties' })).toHaveCount(0)
    await this.page.keyboard.press('Enter')
    await expect(this.page.getByRole('navigation', { name: 'Competenties' })).toBeVisible()
  }

  get competences(): Locator {
    return this.page.getByRole('navigation', { name: 'Competenties' }).getByRole('listitem')
  }
  /** What one assessor saw and where they stand. */
  sideOf(assessor: string): Locator {
    return this.page.getByRole('region', { name: assessor, exact: true })
  }
  /** Level and ready reason by their keys, then one's own words. */
  async decide(levelKey: string, reason: string, words: string): Promise<void> {
    await this.page.keyboard.press(levelKey)
    await this.page.getByRole('button', { name: reason }).click()
    await this.page.getByRole('textbox', { name: 'Reden in eigen woorden' }).fill(words)
    await this.page.keyboard.press('Enter')
  }
  async acceptAgreed(count: number): Promise<void> {
    await this.page.getByRole('button', { name: `Deze ${count} aanvaarden` }).click()
    await expect(this.page.getByText('Alle eindniveaus liggen vast.')).toBeVisible()
  }
}
