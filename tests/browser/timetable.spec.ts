// A timetable by hand: once with keys only, once with the mouse, once by finger.

import type { Page } from '@playwright/test'
import { expectUsable } from '../support/accessible.ts'
import type { App } from '../support/app.ts'
import { expect, test } from '../support/app.ts'
import { lead, StartPage } from '../support/start-page.ts'
import { type TimetableWanted, timetableFile } from '../support/timetable-file.ts'
import { TimetablePage } from './pages/timetable-page.ts'

const title = 'Doorstroom magazijn'

async function opened(app: App, page: Page, wanted: TimetableWanted = {}): Promise<TimetablePage> {
  const file = await timetableFile(app.folder, wanted)
  const start = new StartPage(page)
  await start.openFile(file.path)
  await start.signInAs(lead.name, lead.pin)
  const timetable = new TimetablePage(page)
  await timetable.open(title)
  return timetable
}

test.afterEach(({ app }) => {
  expect(app.errors).toBe('')
})

test('by keyboard alone: place, move, lengthen, another room, fields, clashes, fix, back, and still there afterwards', async ({
  app,
  openPage,
}) => {
  const page = await openPage()
  const timetable = await opened(app, page, { extraTime: true })
  const { chart, band, chosen } = timetable

  await test.step('one button begins, with the rooms there are', async () => {
    await page.getByRole('button', { name: 'Rooster maken' }).press('Enter')
    await expect(band.getByRole('button')).toHaveCount(9)
    await expect(page.getByLabel('Naam van Lokaal 2')).toBeVisible()
  })

  await test.step('an arrow puts it on the timetable, arrows move it and make it longer', async () => {
    await band.getByRole('button', { name: /Groepsoverleg/ }).focus()
    await timetable.keys('ArrowRight')
    await timetable.expectFocus(/Groepsoverleg.*9:00–10:00/)
    await timetable.keys('ArrowRight', 'ArrowRight', 'Shift+ArrowRight', 'ArrowDown')
    await timetable.expectFocus(/9:10–10:15.*Lokaal 4/)
  })

  await test.step('Enter opens the fields; 905 is a time; who is busy says so', async () => {
    await timetable.keys('Control+ArrowUp')
    await timetable.expectFocus(/Werkproef.*K-01.*nog geen uur/)
    await timetable.keys('Enter')
    await expect(page.getByLabel('Begint om')).toBeFocused()
    await page.keyboard.type('905')
    await page.getByRole('checkbox', { name: 'Ilse Vanhoutte' }).press('Space')
    await expect(page.getByText(/K-01.* is op twee plaatsen tegelijk/).first()).toBeVisible()
    await expectUsable(page)
    await timetable.keys('Escape')
    await timetable.expectFocus(/Werkproef.*9:05–9:35.*Ilse.*op twee plaatsen tegelijk/)
  })

  await test.step('clashes in a list, one key to the next, gone when it moves away', async () => {
    await expect(page.getByRole('heading', { name: '2 botsingen' })).toBeVisible()
    await expectUsable(page)
    for (let times = 0; times < 14; times += 1) await timetable.keys('ArrowRight')
    await timetable.expectFocus(/Werkproef.*10:15–10:45/)
    await expect(page.getByText('Niets botst.')).toBeVisible()
  })

  await test.step('fixed it stays where it is', async () => {
    await timetable.keys('l', 'ArrowRight')
    await timetable.expectFocus(/10:15–10:45.*vast/)
    await timetable.keys('l', 'Delete')
    await timetable.expectFocus(/Werkproef.*nog geen uur/)
    await timetable.keys('Control+z')
    await expect(chart.getByRole('button', { name: /Werkproef.*10:15/ })).toHaveCount(1)
  })

  await test.step('extra time is seen, and what is chosen is said', async () => {
    await band.getByRole('button', { name: /Postbak.*K-02/ }).focus()
    await timetable.keys('ArrowRight')
    await timetable.expectFocus(/Postbak.*K-02.*–/)
    await expect(chosen).toContainText(/Postbak.*K-02/)
    await expect(chart.getByText('+50 %').first()).toBeVisible()
  })

  await test.step('what stands there is there again', async () => {
    await timetable.saved()
    await page.getByRole('link', { name: 'Voorbereiding' }).click()
    await page.getByRole('link', { name: 'Rooster', exact: true }).click()
    await expect(chart.getByRole('button', { name: /Groepsoverleg.*9:10–10:15.*Lokaal 4/ })).toHaveCount(4)
  })
})

test('with the mouse: drag in, along, longer, to another room, out again; Escape puts it back', async ({
  app,
  openPage,
}) => {
  const page = await openPage()
  const timetable = await opened(app, page)
  const { chart, band, chosen } = timetable
  await page.getByRole('button', { name: 'Rooster maken' }).click()
  // 9:00 to 16:30 across; in the first row.
  const at = (hours: number) => async () => {
    const track = await timetable.boxOf(chart.locator('[data-track]').first())
    return { x: track.x + ((hours - 9) / 7.5) * track.width, y: track.y + 20 }
  }

  await timetable.drag(band.getByRole('button', { name: /Werkproef.*K-01/ }), at(10))
  await page.mouse.up()
  const work = chart.getByRole('button', { name: /Werkproef.*K-01/ })
  await expect(work).toHaveAccessibleName(/10:00–10:30/)

  await test.step('clashes are said while it is on its way', async () => {
    await timetable.drag(band.getByRole('button', { name: /Postbak.*K-01/ }), at(10.25))
    await expect(chosen).toContainText('op twee plaatsen tegelijk')
    await page.keyboard.press('Escape')
    await page.mouse.up()
    await expect(chart.getByRole('button', { name: /Postbak/ })).toHaveCount(0)
  })

  await test.step('its end makes it longer', async () => {
    const end = chart.locator('[data-end]').first()
    await timetable.drag(end, at(11))
    await page.mouse.up()
    await expect(work).toHaveAccessibleName(/10:00–11:00/)
  })

  await test.step('to another room, and off again', async () => {
    await page.getByRole('radio', { name: 'Lokalen' }).check()
    await timetable.drag(work, at(13.5))
    await page.mouse.up()
    await expect(work).toHaveAccessibleName(/13:20–14:20.*Lokaal 2/)
    await timetable.drag(work, async () => {
      const out = await timetable.boxOf(band)
      return { x: out.x + 200, y: out.y + 20 }
    })
    await page.mouse.up()
    await expect(work).toHaveCount(0)
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await expect(work).toHaveCount(1)
  })
})

test('«Stel voor» fills what is free, says why not, and goes back as one step', async ({ app, openPage }) => {
  const page = await openPage()
  const timetable = await opened(app, page, { rooms: [] })
  const { chart, band, result } = timetable
  await page.getByRole('button', { name: 'Rooster maken' }).click()
  await page.getByRole('button', { name: 'Stel voor' }).click()
  await expect(result).toContainText('Er is geen lokaal voor')
  await result.getByRole('button', { name: 'Sluiten' }).click()

  for (const room of ['Atelier', 'Zolder']) {
    await page.getByLabel('Nieuw lokaal').fill(room)
    await page.getByLabel('Nieuw lokaal').press('Enter')
  }
  await band.getByRole('button', { name: /Postbak.*K-03/ }).focus()
  await timetable.keys('ArrowRight', 'Shift+ArrowRight')
  await timetable.expectFocus(/Postbak.*K-03.*9:00–9:35/)
  await page.getByRole('button', { name: 'Stel voor' }).click()
  await expect(result).toContainText('Alles heeft een plaats.')
  await expect(page.getByText('Niets botst.')).toBeVisible()
  await expect(chart.getByRole('button', { name: /Postbak.*K-03.*9:00–9:35/ })).toHaveCount(1)
  await expectUsable(page)
  await page.getByRole('button', { name: 'Zet terug zoals het was' }).click()
  await expect(chart.getByRole('button')).toHaveCount(1)
})

test('on a tablet: tap a block, tap «Verplaats», tap a place; moments spread over weeks', async ({ app, openPage }) => {
  const page = await openPage({ width: 768, height: 1024 })
  const timetable = await opened(app, page, { onTheFloor: true })
  const { chart, band, chosen } = timetable
  await page.getByRole('button', { name: 'Rooster maken' }).click()
  await band.getByRole('button', { name: /Werkproef.*K-02/ }).click()
  await chosen.getByRole('button', { name: 'Verplaats' }).click()
  const track = await timetable.boxOf(chart.locator('[data-track]').nth(1))
  await page.mouse.click(track.x + (track.width * 60) / 450, track.y + 20)
  await expect(chart.getByRole('button', { name: /Werkproef.*K-02.*10:00–10:30/ })).toHaveCount(1)
  await chosen.getByRole('button', { name: 'Langer' }).click()
  await expect(chosen).toContainText('10:00–10:35')

  await page.getByRole('button', { name: 'Spreid over weken: Kijken op de werkvloer' }).click()
  await page.getByRole('button', { name: 'Verdeel: Kijken op de werkvloer' }).click()
  await expect(page.getByText('12 momenten kregen een datum.')).toBeVisible()
  await page.getByLabel('Tot en met').fill('2026-11-20')
  await expect(page.getByText('De laatste dag ligt voor de eerste.')).toBeVisible()
  await expectUsable(page)
})
