// The lead's board on a planned day: a candidate who comes late, another room, an assessor who drops out, each in a few
// keys or taps while a clock runs; and what may not be read in passing.
import type { Page } from '@playwright/test'
import { localDay } from '../../assessments/services/clock.ts'
import { expectUsable } from '../support/accessible.ts'
import { type App, desk, expect, test } from '../support/app.ts'
import { assessorNames, leadName, makePlannedFile } from '../support/planned-day.ts'
import { passphrase, StartPage } from '../support/start-page.ts'
import { pin } from '../support/world.ts'

const day = localDay(Date.now())
/** So far from the real time is five to nine of this day. */
const offsetMs = () => new Date(`${day}T08:55:00`).getTime() - Date.now()

async function boardOn(app: App, page: Page, names?: string[]): Promise<void> {
  const wall = offsetMs()
  const clock = {
    wall: () => Date.now() + wall,
    monotonic: () => performance.now(),
    boot: () => performance.now(),
  }
  const size = { candidates: 6, exercises: 4, assessors: 3, day, phrase: passphrase, ...(names ? { names } : {}) }
  const path = await makePlannedFile(app.folder, clock, size)
  await app.setClock(wall)
  const start = new StartPage(page)
  await start.openFile(path)
  await start.signInAs(leadName, pin)
  await page.getByRole('link', { name: 'Doorstroom magazijn' }).click()
  await expect(page.getByRole('table')).toBeVisible()
}
const row = (page: Page, code: string) => page.getByRole('row', { name: new RegExp(code) })

test('a candidate comes late, by keyboard alone, while clocks run', async ({ app, openPage }) => {
  const page = await openPage(desk)
  await boardOn(app, page)
  await page
    .getByRole('button', { name: 'Alles starten' })
    .or(page.getByRole('button', { name: 'Klok starten' }))
    .click()
  // Three groups begin, one after the other: until all three have, which row still waits is not yet settled.
  await expect(page.getByText('Nu', { exact: true })).toHaveCount(3)
  const waiting = row(page, 'K-02')
  await waiting.getByRole('button').first().focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.getByRole('button', { name: 'Komt te laat' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByRole('heading', { name: 'Dit verandert mee' })).toBeVisible()
  await page.getByRole('button', { name: 'Bevestigen' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(waiting).toContainText('15 min te laat')
  await expect(page.getByRole('complementary')).toContainText('komt later')
  // What was running runs on.
  await expect(page.getByText('Nu', { exact: true }).first()).toBeVisible()
  await expectUsable(page)
})

test('another room by the key D, and an assessor who drops out', async ({ app, openPage }) => {
  const page = await openPage(desk)
  await boardOn(app, page)
  await page.keyboard.press('d')
  await page.getByRole('button', { name: 'Ander lokaal' }).click()
  await page.getByLabel('Oefening en groep').selectOption({ index: 1 })
  await page.getByLabel('Lokaal', { exact: true }).fill('Zolder')
  await expect(page.getByRole('dialog')).toContainText('naar Zolder.')
  await page.getByRole('button', { name: 'Bevestigen' }).click()
  await expect(page.getByRole('table')).toContainText('Zolder')

  const [ilse = ''] = assessorNames
  await page.getByRole('button', { name: ilse, exact: true }).click()
  await page.getByLabel('Wie neemt over?').selectOption({ label: 'Verdelen over de anderen' })
  await expect(page.getByRole('dialog')).toContainText('in plaats van Ilse Verhaege')
  await expectUsable(page)
  await page.getByRole('button', { name: 'Bevestigen' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('table')).not.toContainText('Ilse Verhaege')
})

test('what was arranged for somebody is a tap away, and no level is on the board', async ({ app, openPage }) => {
  const page = await openPage(desk)
  await boardOn(app, page)
  await expect(page.getByText('extra pauze om 11:00')).toHaveCount(0)
  await row(page, 'K-02').getByRole('button').first().click()
  await expect(page.getByText('extra pauze om 11:00')).toBeHidden()
  await page.getByText('Wat is afgesproken').click()
  await expect(page.getByText('extra pauze om 11:00')).toBeVisible()
  await page.keyboard.press('Escape')
  for (const level of ['Onvoldoende', 'Matig', 'Goed', 'Zeer goed']) {
    await expect(page.getByText(level, { exact: true })).toHaveCount(0)
  }
})

test('names of 200 signs and a narrow screen', async ({ app, openPage }) => {
  const page = await openPage({ width: 768, height: 1024 })
  await boardOn(app, page, [`${'w'.repeat(200)}`, 'محمد '.repeat(40).trim(), 'Жан 👩‍🏭', 'a', 'b', 'c'])
  const wide = await page.evaluate(() => {
    const main = document.getElementById('main')
    return main === null || main.scrollWidth > main.clientWidth
  })
  expect(wide).toBe(false)
  await expectUsable(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectUsable(page)
})
