// The start of the app as a person meets it: a file, its passphrase, the first lead, a PIN. For browser and desktop.
import { expect, type Page } from '@playwright/test'

export const passphrase = 'vijf rustige paarden in mist'
export const lead = { name: 'Els Vermeulen', pin: '2580' }

export class StartPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }
  async expectShown(): Promise<void> {
    await expect(this.page.getByRole('heading', { name: 'Waarmee wil je beginnen?' })).toBeVisible()
  }
  /** A new file under this name in the folder the app proposes. */
  async createFile(name: string): Promise<void> {
    await this.choose('Een nieuw gegevensbestand')
    await this.page.getByLabel('Naam van het bestand').fill(name)
    await this.enterPassphrase(passphrase)
  }
  async openFile(path: string): Promise<void> {
    await this.choose('Een bestand openen')
    await this.page.getByLabel('Plaats van het bestand').fill(path)
    await this.enterPassphrase(passphrase)
  }
  async registerLead(): Promise<void> {
    await expect(this.page.getByRole('heading', { name: 'Wie leidt de sessies?' })).toBeVisible()
    await this.page.getByLabel('Je naam').fill(lead.name)
    await this.page.getByLabel('Kies een PIN van vier cijfers').fill(lead.pin)
    await this.page.getByLabel('Nog eens dezelfde PIN').fill(lead.pin)
    await this.page.getByRole('button', { name: 'Beginnen' }).click()
    await this.expectSignedIn(lead.name)
  }
  /** In a file of one person, who is chosen already. */
  async signIn(name: string, pin: string): Promise<void> {
    await expect(this.page.getByRole('heading', { name: 'Wie ben je?' })).toBeVisible()
    await this.page.getByLabel('Je PIN').fill(pin)
    await this.expectSignedIn(name)
  }
  /** The first time: the name, and twice a PIN nobody else knows. */
  async choosePin(name: string, pin: string): Promise<void> {
    await this.choosePerson(name)
    await this.page.getByLabel('Kies een PIN').fill(pin)
    await this.page.getByLabel('Nog eens').fill(pin)
    await this.expectSignedIn(name)
  }
  async signOut(name: string): Promise<void> {
    await this.page.getByRole('button', { name: `Menu van ${name}` }).click()
    await this.page.getByRole('menuitem', { name: 'Afmelden' }).click()
    await expect(this.page.getByRole('heading', { name: 'Wie ben je?' })).toBeVisible()
  }
  async signInAs(name: string, pin: string): Promise<void> {
    await this.choosePerson(name)
    await this.page.getByLabel('Je PIN').fill(pin)
    await this.expectSignedIn(name)
  }
  private async choosePerson(name: string): Promise<void> {
    await expect(this.page.getByRole('heading', { name: 'Wie ben je?' })).toBeVisible()
    await this.page.getByRole('button', { name }).click()
  }
  async expectSignedIn(name: string): Promise<void> {
    await expect(this.page.getByRole('banner').getByText(name)).toBeVisible()
  }

  async choose(choice: string): Promise<void> {
    await this.page.getByRole('radio', { name: choice }).check()
  }
  async enterPassphrase(words: string): Promise<void> {
    await this.page.getByLabel('Wachtzin', { exact: true }).fill(words)
    await this.page.getByRole('button', { name: 'Verder' }).click()
  }
}
