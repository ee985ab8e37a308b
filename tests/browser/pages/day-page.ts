// The day as its lead works it: the timetable that is proposed, the start, what happens in between, the log.
import { expect, type Page } from '@playwright/test'
import { SessionPage } from './session-page.ts'

export class DayPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }
  async proposeTimetable(): Promise<void> {
    await this.page.getByRole('button', { name: 'Stel voor', exact: true }).click()
    const outcome = this.page.getByRole('region', { name: 'Voorstel' })
    await expect(outcome).toContainText('Alles heeft een plaats.', { timeout: 20_000 })
    await outcome.getByRole('button', { name: 'Goed zo' }).click()
  }
  /** With the same ready reason for whatever is not in order. */
  async startSession(): Promise<void> {
    const session = new SessionPage(this.page)
    await session.startButton().click()
    const reasons = this.page.getByText('Zo afgesproken', { exact: true })
    await expect(session.nowButton()).toBeVisible()
    for (const choice of await reasons.all()) await choice.click()
    await session.nowButton().click()
    await expect(this.page.getByRole('link', { name: 'Verloop', exact: true })).toHaveAttribute('aria-current', 'page')
  }
  async noteIncident(name: string, text: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Incident noteren' }).first().click()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByRole('checkbox', { name: new RegExp(name) }).check()
    await dialog.getByRole('textbox', { name: 'Wat is er gebeurd?' }).fill(text)
    await dialog.getByRole('button', { name: 'Noteren', exact: true }).click()
    await expect(dialog).toBeHidden()
  }
  /** Two taps from the name on the board, and one to confirm. */
  async late(name: string): Promise<void> {
    await this.page.locator('tbody tr').filter({ hasText: name }).getByRole('button').first().click()
    await this.page.getByRole('button', { name: 'Komt te laat' }).click()
    const dialog = this.page.getByRole('dialog')
    await expect(dialog.getByRole('heading', { name: 'Dit verandert mee' })).toBeVisible()
    await dialog.getByRole('button', { name: 'Bevestigen' }).click()
    await expect(dialog).toBeHidden()
  }
  async openLog(): Promise<void> {
    await this.page.getByRole('link', { name: 'Heel het dagverslag' }).click()
  }
}
