// The framework editor as a person with a keyboard uses it: rows of one tree, words written in place.
import { expect, type Locator, type Page } from '@playwright/test'

export class FrameworkEditor {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }
  get tree(): Locator {
    return this.page.getByRole('tree', { name: 'Het kader als boom' })
  }
  get rows(): Locator {
    return this.tree.getByRole('treeitem')
  }
  row(words: string | RegExp): Locator {
    return this.rows.filter({ hasText: words }).first()
  }
  async expectAt(words: string | RegExp): Promise<void> {
    await expect(this.row(words)).toBeFocused()
  }
  /** To a row, as Tab and the arrows would bring somebody there. */
  async goTo(words: string | RegExp): Promise<void> {
    await this.row(words).focus()
    await expect(this.row(words)).toHaveAttribute('aria-selected', 'true')
  }
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }
  /** Writes in the field that is open, and closes it with the last key. */
  async write(text: string, end: 'Enter' | 'Control+Enter' | 'Control+Shift+Enter' = 'Enter'): Promise<void> {
    const field = this.tree.getByRole('textbox').last()
    await expect(field).toBeFocused()
    await field.press('ControlOrMeta+a')
    await this.page.keyboard.insertText(text)
    await expect(field).toHaveValue(text)
    await this.page.keyboard.press(end)
  }
  get hints(): Locator {
    return this.page.getByRole('complementary', { name: 'Bij de gekozen regel' }).getByRole('listitem')
  }
  async onlyWithHints(count: number): Promise<void> {
    await this.page.getByRole('checkbox', { name: `Alleen met tips (${count})` }).press('Space')
  }
}
