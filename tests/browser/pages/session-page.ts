// A session as a lead prepares it, starts it and follows it.
import { expect, type Locator, type Page } from '@playwright/test'

export class SessionPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }
  async goToList(): Promise<void> {
    await this.page.getByRole('link', { name: 'Sessies' }).click()
    await expect(this.page.getByRole('heading', { name: 'Sessies', level: 1 })).toBeVisible()
  }
  /** What is not chosen stays as the form has it. */
  async make(title: string, choices: { programme: string; place?: string; profile?: string }): Promise<void> {
    await this.page.getByRole('button', { name: 'Nieuwe sessie' }).click()
    await this.page.getByRole('textbox', { name: 'Naam', exact: true }).fill(title)
    const { programme, place, profile } = choices
    await this.page.getByLabel('Programma', { exact: true }).selectOption({ label: programme })
    if (place !== undefined) await this.page.getByLabel('Plaats', { exact: true }).fill(place)
    if (profile !== undefined)
      await this.page.getByLabel('Functieprofiel', { exact: true }).selectOption({ label: profile })
    await this.page.getByRole('button', { name: 'Sessie maken' }).click()
    await expect(this.page.getByRole('heading', { name: title, level: 1 })).toBeVisible()
  }
  newName(): Locator {
    return this.page.getByLabel('Naam van de nieuwe kandidaat')
  }
  /** By keyboard alone: a name, Enter, the next name. */
  async typeCandidates(names: readonly string[]): Promise<void> {
    await this.newName().focus()
    for (const name of names) {
      await this.page.keyboard.insertText(name)
      await this.page.keyboard.press('Enter')
      await expect(this.newName()).toHaveValue('')
    }
  }
  nameOf(code: string): Locator {
    return this.page.getByLabel(`Naam van ${code}`)
  }
  async addAssessor(name: string): Promise<void> {
    await this.page.getByLabel('Nog iemand').fill(name)
    await this.page.keyboard.press('Enter')
    await expect(this.page.getByRole('checkbox', { name, exact: true })).toBeChecked()
  }
  observes(assessor: string, code: string, exercise: string): Locator {
    return this.page.getByRole('checkbox', { name: `${assessor} neemt ${code} waar in ${exercise}` })
  }
  observesInGroup(assessor: string, code: string, exercise: string): Locator {
    return this.page.getByRole('checkbox', { name: `${assessor} neemt ${code} waar in ${exercise}, groep 1` })
  }
  async propose(): Promise<void> {
    await this.page.getByRole('button', { name: 'Stel voor' }).click()
  }
  async openTab(name: string): Promise<void> {
    const tab = this.page.getByRole('link', { name, exact: true })
    await tab.click()
    await expect(tab).toHaveAttribute('aria-current', 'page')
  }
  startButton(): Locator {
    return this.page.getByRole('button', { name: 'Sessie starten' })
  }
  nowButton(): Locator {
    return this.page.getByRole('button', { name: 'Nu starten' })
  }
  /** The same ready reason for everything that deviates. */
  async giveReasons(reason: string): Promise<void> {
    const choices = this.page.getByText(reason, { exact: true })
    // They come all at once, after the last change is on disk.
    await expect(choices.first()).toBeVisible()
    for (const choice of await choices.all()) await choice.click()
  }
}
