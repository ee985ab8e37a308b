// The import wizard as a person uses it: choosing or pasting a source, looking over what was read, mending, keeping.
import { expect, type Locator, type Page } from '@playwright/test'

export interface SourceFile {
  name: string
  bytes: Buffer
}

export class ImportPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }
  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Kaders', exact: true }).click()
    await this.page.getByRole('link', { name: 'Kader inlezen' }).click()
    await expect(this.page.getByLabel('Of plak de tekst')).toBeVisible()
  }
  async choose(file: string | SourceFile): Promise<void> {
    const chosen =
      typeof file === 'string' ? file : { name: file.name, mimeType: 'application/octet-stream', buffer: file.bytes }
    await this.page.locator('input[type=file]').setInputFiles(chosen)
  }
  async paste(text: string): Promise<void> {
    await this.page.getByLabel('Of plak de tekst').fill(text)
    await this.page.getByRole('button', { name: 'Tekst lezen' }).click()
  }
  async expectFailure(words: string): Promise<void> {
    await expect(this.page.getByRole('alert').filter({ hasText: words })).toBeVisible()
  }
  /** «Vlaams opleidingsprofiel, uit pdf». */
  async expectRecognised(words: string): Promise<void> {
    await expect(this.page.getByRole('banner').or(this.page.locator('header')).getByText(words)).toBeVisible()
  }

  get lines(): Locator {
    return this.page.getByRole('listbox', { name: /^Bron, / })
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
  /** The competence, with all that stands under it. */
  competence(number: string): Locator {
    return this.structure.getByRole('group', { name: `Competentie ${number}`, exact: true })
  }
  get problems(): Locator {
    return this.page.getByRole('region', { name: /om te verbeteren$/ })
  }

  /** With the mouse, as a person: over the line first, then down, across and up. */
  async drag(line: Locator, place: Locator): Promise<void> {
    await place.scrollIntoViewIfNeeded()
    await line.scrollIntoViewIfNeeded()
    await line.hover({ position: { x: 200, y: 10 } })
    // From now on it can be dragged: what drags it has come.
    await expect(line).toHaveAttribute('draggable', 'true')
    await this.page.mouse.down()
    const to = await place.boundingBox()
    if (to === null) throw new Error('the place is not on the screen')
    await this.page.mouse.move(to.x + 60, to.y + 12, { steps: 12 })
    // The browser begins a drag when it gets to it, and tells the place below only while the mouse moves.
    await expect(async () => {
      await this.page.mouse.move(to.x + 70, to.y + 12, { steps: 2 })
      await this.page.mouse.move(to.x + 60, to.y + 12, { steps: 2 })
      await expect(this.page.getByText(/^Laat los: komt onder/)).toBeVisible({ timeout: 1_000 })
    }).toPass({ timeout: 10_000 })
    await this.page.mouse.move(to.x + 64, to.y + 14, { steps: 3 })
    await this.page.mouse.up()
  }
  /** The chosen line, by the keys: words of the place until it is the one marked, then on with it. */
  async belongsUnder(words: string, place: RegExp): Promise<void> {
    const field = this.page.getByRole('combobox', { name: 'Hoort onder' })
    await field.fill(words)
    const places = this.page.getByRole('listbox', { name: 'Hoort onder' })
    await expect(places.getByRole('option', { name: place })).toBeVisible()
    await field.press('ArrowDown')
    await field.press('Enter')
    await expect(field).toHaveValue(place)
    await this.page.getByRole('button', { name: 'Opnieuw lezen' }).press('Enter')
  }
  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: 'Ongedaan maken' }).click()
  }
  async keep(): Promise<void> {
    await this.page.getByRole('button', { name: 'Als ontwerp bewaren' }).click()
  }
}
