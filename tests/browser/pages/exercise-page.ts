// Exercises as a lead meets them: the library, one exercise with its brief, and what is printed of it.
import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'
import { textOf } from '../../support/docx.ts'

export class ExercisePage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }
  async goToList(): Promise<void> {
    await this.page.getByRole('link', { name: 'Oefeningen' }).press('Enter')
    await expect(this.page.getByRole('heading', { name: 'Oefeningen', level: 1 })).toBeVisible()
  }
  async make(title: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Nieuwe oefening' }).press('Enter')
    await expect(this.page.getByRole('textbox', { name: 'Naam', exact: true })).toBeFocused()
    await this.page.keyboard.type(title)
    await this.page.keyboard.press('Enter')
    await this.expectShown(title)
  }
  async expectShown(title: string): Promise<void> {
    await expect(this.page.getByRole('heading', { name: title, level: 1 })).toBeVisible()
  }
  /** A part of the brief, by its name. */
  part(name: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${name}`) })
  }
  text(name: string): Locator {
    return this.page.getByRole('textbox', { name, exact: true })
  }
  /** As somebody who never touches the mouse: to the field, and typing. */
  async type(name: string, words: string): Promise<void> {
    const field = this.text(name)
    await field.focus()
    await field.selectText()
    await this.page.keyboard.type(words)
  }
  async press(button: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).press('Enter')
  }
  /** The text of the Word document made for this role. */
  async print(role: string): Promise<{ name: string; text: string }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.press(role)])
    const path = await download.path()
    await expect(this.page.getByText('staat bij je downloads')).toBeVisible()
    return { name: download.suggestedFilename(), text: textOf(new Uint8Array(readFileSync(path))) }
  }
}
