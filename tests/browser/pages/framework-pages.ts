// The frameworks screens as a person uses them: reading a profile, looking it over, the draft, publishing.
import { expect, type Locator, type Page } from '@playwright/test'

export class FrameworkPages {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }
  async openList(): Promise<void> {
    await this.page.getByRole('link', { name: 'Kaders', exact: true }).click()
    await expect(this.page.getByRole('heading', { name: 'Kaders', level: 1 })).toBeVisible()
  }
  async openImport(): Promise<void> {
    await this.openList()
    await this.page.getByRole('link', { name: 'Kader inlezen' }).click()
    await expect(this.page.getByLabel('Of plak de tekst')).toBeVisible()
  }
  async chooseFile(file: string | { name: string; bytes: Buffer }): Promise<void> {
    const chosen = typeof file === 'string' ? file : { name: file.name, mimeType: 'text/plain', buffer: file.bytes }
    await this.page.locator('input[type=file]').setInputFiles(chosen)
  }
  async paste(text: string): Promise<void> {
    await this.page.getByLabel('Of plak de tekst').fill(text)
    await this.page.getByRole('button', { name: 'Tekst lezen' }).click()
  }
  async expectFailure(words: string): Promise<void> {
    await expect(this.page.getByRole('alert').filter({ hasText: words })).toBeVisible()
  }
  async expectRead(title: string): Promise<void> {
    await expect(this.page.getByRole('heading', { name: title, level: 1 })).toBeVisible()
    await expect(this.page.getByRole('heading', { name: 'Bron, regel per regel' })).toBeVisible()
  }

  get lines(): Locator {
    return this.page.getByRole('listbox', { name: 'Bron, regel per regel' })
  }
  get structure(): Locator {
    return this.page.getByRole('listbox', { name: 'Wat eruit kwam' })
  }
  line(words: string): Locator {
    return this.lines.getByRole('option').filter({ hasText: words }).first()
  }
  item(words: string): Locator {
    return this.structure.getByRole('option').filter({ hasText: words }).first()
  }
  async keepDraft(): Promise<void> {
    await this.page.getByRole('button', { name: 'Als ontwerp bewaren' }).click()
    await expect(this.page.getByText('Publiceren kan nog niet')).toBeVisible()
  }
  async chooseScale(name: string): Promise<void> {
    await this.page.getByRole('radio', { name }).check()
  }
  async publish(): Promise<void> {
    const publish = this.page.getByRole('button', { name: /^Publiceren als versie/ })
    await publish.click()
    // The question repeats the verb as its answer.
    await this.page
      .getByRole('group', { name: /^Nu publiceren/ })
      .getByRole('button', { name: /^Publiceren/ })
      .click()
    await expect(this.page.getByText('De inhoud verandert niet meer')).toBeVisible()
  }
}
