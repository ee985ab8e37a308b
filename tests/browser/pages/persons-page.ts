// People over the years, as their coach finds them and follows them up.
import { expect, type Locator, type Page } from '@playwright/test'

export class PersonsPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }
  /** From anywhere in the program with its navigation in sight. */
  async open(name: string): Promise<void> {
    await this.page.getByRole('link', { name: 'Personen', exact: true }).click()
    await this.page.getByRole('radio', { name: 'Iedereen' }).check()
    await this.page.getByRole('main').getByRole('link', { name }).click()
    await this.expectOpen(name)
  }
  async expectOpen(name: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible()
  }
  /** What happened since the last talk, or since the beginning. */
  since(words: RegExp): Locator {
    return this.page.getByRole('listitem').filter({ hasText: words }).first()
  }
  marks(step: string): Locator {
    return this.page.getByRole('group', { name: `Hoe ging het? ${step}` })
  }
  talk(name: string): Locator {
    return this.page.getByRole('dialog', { name: `Gesprek met ${name}` })
  }
  /** Noted by keyboard, as somebody does who has two minutes. */
  async noteTalk(name: string, words: { notes: string; said: string; agreed: string }): Promise<void> {
    await this.page.getByRole('main').focus()
    await this.page.keyboard.press('g')
    const dialog = this.talk(name)
    await expect(dialog.getByLabel('Wat hebben jullie besproken?')).toBeFocused()
    await this.page.keyboard.insertText(words.notes)
    await dialog.getByLabel(`In de woorden van ${name}`).fill(words.said)
    await dialog.getByLabel('Wat spreken jullie af?').fill(words.agreed)
    await dialog.getByRole('button', { name: 'Klaar' }).click()
    await expect(dialog).toHaveCount(0)
  }
}
