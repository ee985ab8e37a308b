// The gap of one candidate: as a chart, as a table, and as a Word report among the downloads.
import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'

export class GapPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }
  /** From the eindbespreking, once every final level is set. */
  async openFromDeliberation(jobProfile: string): Promise<void> {
    await this.page.getByRole('link', { name: 'Naar de kloof' }).click()
    await expect(this.page.getByRole('heading', { name: new RegExp(` naar ${jobProfile}$`), level: 1 })).toBeVisible()
  }
  /** The competences of one part: «Essentieel», «Wenselijk». */
  part(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true }).getByRole('listitem')
  }
  async showTable(): Promise<void> {
    await this.page.getByRole('button', { name: 'Tabel', exact: false }).click()
    await expect(this.page.getByRole('table')).toBeVisible()
  }
  row(competence: string): Locator {
    return this.page.getByRole('row').filter({ hasText: competence })
  }
  /** The document as it lands among the downloads. */
  async makeReport(): Promise<{ name: string; bytes: Uint8Array }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: 'Word-verslag maken' }).click(),
    ])
    const name = download.suggestedFilename()
    await expect(this.page.getByRole('status').filter({ hasText: name })).toBeVisible()
    return { name, bytes: readFileSync(await download.path()) }
  }
}
