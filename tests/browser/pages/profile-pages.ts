// The job profiles screens as a person uses them.
import { expect, type Page } from '@playwright/test'

export class ProfilePages {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }
  async openList(): Promise<void> {
    await this.page.getByRole('link', { name: 'Functieprofielen', exact: true }).click()
    await expect(this.page.getByRole('heading', { name: 'Functieprofielen', level: 1 })).toBeVisible()
  }
  async create(title: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Nieuw functieprofiel' }).click()
    await this.page.getByLabel('Job of vacature').fill(title)
    await this.page.getByRole('button', { name: 'Maken' }).click()
    await expect(this.page.getByRole('heading', { name: 'Wat de job vraagt' })).toBeVisible()
  }
  level(competence: string) {
    return this.page.getByRole('group', { name: `Niveau voor ${competence}` })
  }
  need(competence: string) {
    return this.page.getByRole('group', { name: `Nodig voor ${competence}` })
  }
  /** By the number alone. */
  levelOf(number: string) {
    return this.page.getByRole('group', { name: new RegExp(`^Niveau voor ${number} `) })
  }
  needOf(number: string) {
    return this.page.getByRole('group', { name: new RegExp(`^Nodig voor ${number} `) })
  }
}
