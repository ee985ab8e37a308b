// The forms beside the sentence, and the questionnaire of an informant, as somebody without a mouse works them.
import { expect, type Locator, type Page } from '@playwright/test'

export class TestSheet {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }
  /** The group of options, or the field, with what was answered to this question. */
  answer(place: number): Locator {
    return this.page
      .getByRole('group', { name: `Antwoord op vraag ${place}` })
      .or(this.page.getByRole('textbox', { name: `Antwoord op vraag ${place}` }))
  }
  points(place: number): Locator {
    return this.page.getByRole('textbox', { name: new RegExp(`^Punten voor vraag ${place},`) })
  }
  async expectTotal(words: string): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: 'punten' })).toContainText(words)
  }
}

export class Informants {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }
  async openTab(session: string): Promise<void> {
    await this.page.getByRole('link', { name: 'Sessies' }).press('Enter')
    await this.page.getByRole('link', { name: session }).press('Enter')
    await this.page.getByRole('tablist').or(this.page.getByRole('navigation')).first().waitFor()
    await this.page.getByRole('link', { name: 'Bevragingen' }).press('Enter')
    await expect(this.page.getByRole('button', { name: 'Iemand bevragen' })).toBeVisible()
  }
  async ask(candidate: RegExp, name: string, relation: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Iemand bevragen' }).press('Enter')
    const dialog = this.page.getByRole('dialog', { name: 'Iemand bevragen' })
    const who = dialog.getByLabel('Over welke kandidaat?')
    await expect(who).toBeFocused()
    await who.press('ArrowDown')
    await expect(this.page.getByRole('option', { name: candidate })).toBeVisible()
    await this.page.getByRole('option', { name: candidate }).click()
    await dialog.getByLabel('Naam van wie je bevraagt').fill(name)
    await dialog.getByLabel('Hoe kent die de kandidaat?').fill(relation)
    await dialog.getByRole('button', { name: 'Bewaren' }).press('Enter')
    await expect(dialog).toHaveCount(0)
  }
  row(name: string): Locator {
    return this.page.getByRole('row').filter({ hasText: name })
  }
  async open(name: string): Promise<void> {
    await this.row(name).getByRole('link').press('Enter')
  }
  example(words: string): Locator {
    return this.page.getByRole('textbox', { name: words })
  }
  often(words: string): Locator {
    return this.page.getByRole('group', { name: `Hoe vaak: ${words}` })
  }
}
