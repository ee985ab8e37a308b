// Programmes as a lead meets them: the list, one programme, its exercises and its matrix.
import { expect, type Locator, type Page } from '@playwright/test'

export class ProgrammePage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }
  async goToList(): Promise<void> {
    await this.page.getByRole('link', { name: "Programma's" }).click()
    await expect(this.page.getByRole('heading', { name: "Programma's", level: 1 })).toBeVisible()
  }
  async startNew(title: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Nieuw programma' }).click()
    await this.page.getByRole('textbox', { name: 'Naam', exact: true }).fill(title)
  }
  /** Where there is more than one framework, on the one with these words in the list. */
  async make(title: string, framework?: string): Promise<void> {
    await this.startNew(title)
    if (framework !== undefined) await this.chooseFramework(framework)
    await this.page.getByRole('textbox', { name: 'Naam', exact: true }).press('Enter')
    await this.expectShown(title)
  }
  async chooseFramework(label: string): Promise<void> {
    await this.page.getByLabel('Kader', { exact: true }).selectOption({ label })
  }
  async expectShown(title: string): Promise<void> {
    await expect(this.page.getByRole('heading', { name: title, level: 1 })).toBeVisible()
  }
  /** Adds an exercise and names it by typing, as its field is ready for. */
  async addExercise(title: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Oefening toevoegen' }).click()
    const field = this.page.getByLabel('Naam van de oefening')
    await expect(field).toBeFocused()
    await this.page.keyboard.type(title)
    await expect(field).toHaveValue(title)
  }
  /** From the library, by keyboard; the dialog stays open for more and is closed here. */
  async addFromLibrary(title: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Uit de bibliotheek' }).press('Enter')
    await this.page.getByRole('button', { name: `${title} toevoegen` }).press('Enter')
    await expect(this.page.getByText(`${title} staat nu in het programma.`)).toBeVisible()
    await this.page.keyboard.press('Escape')
    await expect(this.page.getByRole('dialog')).toHaveCount(0)
  }
  async open(title: string): Promise<void> {
    await this.page.locator('ol > li').getByRole('button', { name: title }).first().press('Enter')
  }
  async chooseKind(kind: string): Promise<void> {
    await this.page.getByLabel('Soort').selectOption({ label: kind })
  }
  async closeExercise(): Promise<void> {
    await this.page.getByRole('button', { name: 'Klaar', exact: true }).click()
  }
  exercise(title: string): Locator {
    return this.page.getByRole('listitem').filter({ has: this.page.getByRole('button', { name: title }) })
  }
  titles(): Locator {
    return this.page.locator('ol > li b')
  }
  minutes(phase: number): Locator {
    return this.page.getByLabel(`Minuten van fase ${phase}`)
  }
  cell(competence: string, exercise: string): Locator {
    return this.page.getByRole('checkbox', { name: `${competence} in ${exercise}` })
  }
  /** By the number of the competence alone. */
  cellOf(number: string, exercise: string): Locator {
    return this.page.getByRole('checkbox', { name: new RegExp(`^${number} .* in ${exercise}$`) })
  }
  /** The last save reached the disk. */
  async expectSaved(): Promise<void> {
    await expect(this.page.getByRole('banner').getByText('Bewaard om')).toBeVisible()
  }
}
