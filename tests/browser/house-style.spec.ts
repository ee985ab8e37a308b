// The house's own Word file: looked at before it is kept, tried, renamed and removed, by keyboard; what is wrong with a
// file is said in words, and the ready template passes its own check.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/app.ts'
import { textOf } from '../support/docx.ts'
import { cut, foreignTemplate } from '../support/foreign-template.ts'
import { StartPage } from '../support/start-page.ts'
import { makeWorkFile } from '../support/work-file.ts'

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
}

async function openTemplates(page: Page, file: string): Promise<void> {
  await new StartPage(page).openFile(file)
  await page.getByText('Greet Lambrechts').click()
  await page.getByLabel('Je PIN').fill('1234')
  await expect(page.getByRole('heading', { name: 'Sessies' })).toBeVisible()
  await page.getByRole('link', { name: 'Beheer' }).press('Enter')
  await page.getByRole('link', { name: 'Huisstijl' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Huisstijl', level: 1 })).toBeVisible()
}

const bring = (page: Page, name: string, bytes: Uint8Array) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })

async function downloaded(page: Page, button: string, folder: string): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).first().press('Enter'),
  ])
  const path = join(folder, download.suggestedFilename())
  await download.saveAs(path)
  return new Uint8Array(readFileSync(path))
}

test('a file is looked at, kept, tried, renamed and removed', async ({ app, openPage }) => {
  const file = await makeWorkFile(app.folder)
  const page = await openPage()
  await openTemplates(page, file)
  await expect(page.getByText('Er is nog geen sjabloon.')).toBeVisible()
  await expectAccessible(page)

  await bring(page, 'brief.docx', new TextEncoder().encode('geen Word'))
  await expect(page.getByText('Dit is geen Word-bestand')).toBeVisible()
  await bring(page, 'brief.docx', foreignTemplate({ body: cut('{#competenties}{competentie}') }))
  await expect(page.getByText('Het veld {#competenties} in het sjabloon klopt niet')).toBeVisible()

  await bring(page, 'brief.docx', foreignTemplate({ body: cut('{titel} {nam} {rekening}') }))
  await expect(page.getByText('Bedoelde je {naam}?')).toBeVisible()
  await expect(page.getByText('zonder dit veld komt de tekst van het document er niet in')).toBeVisible()
  await expectAccessible(page)

  await bring(page, 'Brief van de Kade.dotx', foreignTemplate({ dotx: true }))
  const field = page.getByLabel('Naam van het sjabloon')
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('Brief van de Kade')
  await field.fill('')
  await field.press('Enter')
  await expect(field).toBeFocused()
  await field.fill('Brief')
  await field.press('Enter')
  await expect(page.getByText('Brief is bewaard.')).toBeVisible()
  await page.getByText('Wat er ingevuld wordt').click()
  await expect(page.getByText('{koptekst}')).toBeVisible()
  await expectAccessible(page)

  expect(textOf(await downloaded(page, 'Voorbeeld maken', app.folder))).toContain('Het gaat over niemand.')
  await page.getByRole('button', { name: 'Andere naam voor Brief' }).press('Enter')
  await page.getByRole('dialog').getByLabel('Naam van het sjabloon').fill('Brief 2026')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Brief 2026', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Verwijderen: Brief 2026' }).press('Enter')
  await expect(page.getByText('Brief 2026 verwijderen?')).toBeVisible()
  await page.getByRole('button', { name: 'Verwijderen', exact: true }).press('Enter')
  await expect(page.getByText('Er is nog geen sjabloon.')).toBeVisible()
})

test('the ready template passes its own check', async ({ app, openPage }) => {
  const file = await makeWorkFile(app.folder)
  const page = await openPage()
  await openTemplates(page, file)
  const starter = await downloaded(page, 'Startsjabloon downloaden', app.folder)
  await bring(page, 'sjabloon.docx', starter)
  await expect(page.getByText('Niets ontbreekt en elk veld wordt ingevuld.')).toBeVisible()
})
