// «Uitwisselen» as people use it: the lead's tab of a session, and the assessor's page. Files go through a folder, the stick.
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'

/** What a button hands out, kept on the stick under its own name. */
async function keptFrom(page: Page, stick: string, act: () => Promise<void>): Promise<string> {
  const download = page.waitForEvent('download')
  await act()
  const file = await download
  const path = join(stick, file.suggestedFilename())
  await file.saveAs(path)
  return path
}
const offer = (page: Page, file: string) => page.locator('input[type=file]').first().setInputFiles(file)

export class LeadsExchange {
  readonly page: Page
  readonly stick: string

  constructor(page: Page, stick: string) {
    this.page = page
    this.stick = stick
  }
  async open(session: string): Promise<void> {
    await this.page.getByRole('link', { name: 'Sessies' }).click()
    await this.page.getByRole('link', { name: session }).click()
    await this.page.getByRole('link', { name: 'Uitwisselen', exact: true }).click()
    await expect(this.page.getByRole('heading', { name: 'Wat is waar' })).toBeVisible()
  }
  /** The package's file and the code as it is read out. */
  async dealOut(name: string): Promise<{ file: string; code: string }> {
    await this.page.getByRole('button', { name: new RegExp(`[Uu]itdelen aan ${name}`) }).click()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByRole('radio', { name: 'Met een code' }).check()
    const file = await keptFrom(this.page, this.stick, () =>
      dialog.getByRole('button', { name: 'Pakket maken' }).click(),
    )
    const groups = dialog
      .getByRole('list')
      .filter({ has: this.page.locator('[aria-hidden]') })
      .getByRole('listitem')
    await expect(groups).toHaveCount(4)
    const code = (await groups.locator('[aria-hidden]').allInnerTexts()).join(' ')
    await dialog.getByRole('button', { name: 'Sluiten' }).last().click()
    await expect(dialog).toHaveCount(0)
    return { file, code }
  }
  async offer(file: string): Promise<void> {
    await offer(this.page, file)
  }
  /** Previews, takes in, and keeps the receipt on the stick. */
  async takeIn(file: string, name: string): Promise<string> {
    await this.offer(file)
    await expect(this.page.getByRole('heading', { name: new RegExp(name), level: 1 })).toBeVisible()
    await this.page.getByRole('button', { name: /overnemen|Opnieuw bevestigen/i }).click()
    await expect(this.page.getByText('Het volgende bestand kan.')).toBeVisible()
    return this.receipt(name)
  }
  async receipt(name: string): Promise<string> {
    const button = this.page.getByRole('button', { name: `Op de stick zetten: ontvangstbewijs van ${name}` }).first()
    return keptFrom(this.page, this.stick, () => button.click())
  }
  section(name: string): Locator {
    return this.page.getByRole('region', { name })
  }
}

export class AssessorsExchange {
  readonly page: Page
  readonly stick: string

  constructor(page: Page, stick: string) {
    this.page = page
    this.stick = stick
  }
  /** From the register page of a file without people. */
  async acceptFirst({ file, code }: { file: string; code: string }): Promise<void> {
    await this.page.getByRole('radio', { name: 'Ik ben beoordelaar en kreeg een pakket' }).check()
    await this.accept({ file, code })
  }
  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Uitwisselen', exact: true }).click()
    await expect(this.page.getByRole('heading', { name: 'Uitwisselen', level: 1 })).toBeVisible()
  }
  async accept({ file, code }: { file: string; code: string }): Promise<void> {
    await this.preview({ file, code })
    await this.page.getByRole('button', { name: /^Aannemen/ }).click()
  }
  async preview({ file, code }: { file: string; code: string }): Promise<void> {
    await offer(this.page, file)
    await this.page.getByLabel('Code', { exact: true }).fill(code)
    await this.page.getByRole('button', { name: 'Openen' }).click()
    await expect(this.page.getByRole('heading', { name: /^Pakket van/, level: 1 })).toBeVisible()
  }
  async bringBack(): Promise<string> {
    await this.open()
    const file = await keptFrom(this.page, this.stick, () =>
      this.page.getByRole('button', { name: /erugbrengen$/ }).click(),
    )
    await expect(this.page.getByText('De leiding heeft het nog niet.')).toBeVisible()
    return file
  }
  async readReceipt(file: string): Promise<void> {
    await this.open()
    await offer(this.page, file)
    await expect(this.page.getByText(/Ontvangstbewijs .* is ingelezen/)).toBeVisible()
  }
}
