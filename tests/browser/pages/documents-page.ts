// A document about a person: begun from their page, read together, made into Word.
import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'

export class DocumentsPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }
  async begin(kind: RegExp, recipient = ''): Promise<void> {
    await this.page.getByRole('button', { name: 'Nieuw document' }).click()
    await this.page.getByRole('radio', { name: kind }).check()
    if (recipient !== '') await this.page.getByRole('textbox', { name: /Voor wie/ }).fill(recipient)
    await this.page.getByRole('button', { name: 'Opstellen' }).click()
    await expect(this.page.getByRole('heading', { name: 'De tekst' })).toBeVisible()
  }
  async share(competence: string): Promise<void> {
    const shared = this.page.getByRole('group', { name: 'Wat gedeeld wordt' })
    await shared.getByRole('checkbox', { name: competence }).check()
  }
  async agreeTogether(): Promise<void> {
    await this.page.getByRole('button', { name: 'Samen lezen' }).click()
    await this.page.getByRole('radio', { name: 'voorgelezen' }).check({ force: true })
    await this.page.getByRole('button', { name: 'Las het en is akkoord' }).click()
    await expect(this.page.getByText('gelezen en akkoord')).toBeVisible()
  }
  /** @param template the house style, by its name */
  async word(template: string): Promise<{ name: string; bytes: Uint8Array }> {
    await this.page.getByLabel('Opmaak').selectOption({ label: template })
    const [file] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: 'Word maken' }).click(),
    ])
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
  }
  async toPerson(): Promise<void> {
    await this.page.getByRole('link', { name: 'Naar de persoon' }).click()
  }
}
