// The tab «Rooster» as a lead works with it, by keyboard or by mouse.
import { expect, type Locator, type Page } from '@playwright/test'

export class TimetablePage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }
  async open(title: string): Promise<void> {
    await this.page.getByRole('link', { name: 'Sessies' }).click()
    await this.page.getByRole('link', { name: title }).click()
    await this.page.getByRole('link', { name: 'Rooster', exact: true }).click()
  }
  get chart(): Locator {
    return this.page.getByRole('application')
  }
  get band(): Locator {
    return this.page.getByRole('region', { name: 'Nog te plannen' })
  }
  get chosen(): Locator {
    return this.page.getByRole('region', { name: 'Gekozen blok' })
  }
  get result(): Locator {
    return this.page.getByRole('region', { name: 'Voorstel' })
  }
  /** A block that has the focus, with these words in its name. */
  async expectFocus(words: RegExp): Promise<void> {
    await expect(this.page.locator('button:focus')).toHaveAccessibleName(words)
  }
  async keys(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }
  async saved(): Promise<void> {
    await expect(this.page.getByRole('banner').getByText('Bewaard om')).toBeVisible()
  }
  /** Picks up in the middle of a block and holds it over a point, which is asked once the block is in sight. */
  async drag(block: Locator, over: () => Promise<{ x: number; y: number }>): Promise<void> {
    await block.scrollIntoViewIfNeeded()
    const to = await over()
    const from = await this.boxOf(block)
    const at = { x: from.x + Math.min(20, from.width / 2), y: from.y + from.height / 2 }
    await this.page.mouse.move(at.x, at.y)
    // The drag library comes in at this moment.
    await expect(block).toHaveAttribute('draggable', 'true')
    await this.page.mouse.down()
    await this.page.mouse.move(at.x + 8, at.y, { steps: 3 })
    await this.page.mouse.move(to.x, to.y, { steps: 6 })
    // Arriving on a part of the page is one event, being held over it another.
    // A browser that is busy begins the drag late, and then has seen none of these moves: a few more follow.
    for (const off of [1, 0, 1, 0, 1, 0]) {
      await this.page.mouse.move(to.x, to.y + off)
      await this.page.waitForTimeout(60)
    }
  }
  async boxOf(part: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
    const box = await part.boundingBox()
    if (box === null) throw new Error('not on the screen')
    return box
  }
}
