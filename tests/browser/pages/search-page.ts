// The search over everything prepared, as a person uses it.
import { expect, type Locator, type Page } from '@playwright/test'

export class SearchPage {
  readonly page: Page
  readonly field: Locator
  readonly hits: Locator

  constructor(page: Page) {
    this.page = page
    this.field = page.getByRole('searchbox', { name: /^Zoek in kaders/ })
    this.hits = page.getByRole('main').locator('section').getByRole('link')
  }
  async openByKey(key: string): Promise<void> {
    await this.page.keyboard.press(key)
    await expect(this.page.getByRole('heading', { name: 'Zoeken', level: 1 })).toBeVisible()
    await expect(this.field).toBeFocused()
  }
  group(name: string): Locator {
    return this.page.getByRole('region', { name })
  }
}
