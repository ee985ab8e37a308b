// The wall clock in a window of its own: read from eight metres, heard once, open to anyone, and honest about trouble.
import type { Page } from '@playwright/test'
import type { DayStory } from '../../assessments/sample/story.ts'
import { expectUsable } from '../support/accessible.ts'
import { type App, expect, test } from '../support/app.ts'
import { StartPage } from '../support/start-page.ts'
import { makeStoryFile, nothingYet } from '../support/story-file.ts'
import { assessor, candidates, makeWorkFile } from '../support/work-file.ts'
import { WorkScreens } from './pages/work.ts'

/** A 15-inch screen of 1366 by 768: 332 mm wide. */
const mmPerPixel = 332 / 1366
/** Digits of 1/200 of the distance are read without effort; at eight metres that is 40 mm. */
const neededMm = 8_000 / 200

/** How tall the digits are drawn on such a screen, and whether any stand outside their clock. */
async function digitsOnScreen(wall: Page): Promise<{ mm: number; outside: number }> {
  const { pixels, outside } = await wall.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d')
    const clocks = [...document.querySelectorAll<HTMLElement>('[role="timer"]')].map((digits) => {
      const { fontWeight, fontSize, fontFamily } = getComputedStyle(digits)
      if (pen) pen.font = `${fontWeight} ${fontSize} ${fontFamily}`
      const drawn = document.createRange()
      drawn.selectNodeContents(digits)
      const frame = digits.parentElement?.getBoundingClientRect()
      return {
        // The one is the smallest: it has no round over the line.
        pixels: pen?.measureText('1').actualBoundingBoxAscent ?? 0,
        outside: drawn.getBoundingClientRect().right > (frame?.right ?? 0),
      }
    })
    return {
      pixels: Math.min(...clocks.map((clock) => clock.pixels)),
      outside: clocks.filter((clock) => clock.outside).length,
    }
  })
  return { mm: pixels * mmPerPixel, outside }
}

async function openWall(page: Page): Promise<Page> {
  const opened = page.waitForEvent('popup')
  await page.getByRole('button', { name: 'Wandklok', exact: true }).click()
  const wall = await opened
  await wall.setViewportSize({ width: 1366, height: 768 })
  return wall
}

/** A started clock, and the wall beside it. */
async function clockOnTheWall(
  app: App,
  page: Page,
  phases?: { name: string; minutes: number }[],
): Promise<{ work: WorkScreens; wall: Page; file: string }> {
  const file = await makeWorkFile(app.folder, undefined, undefined, phases)
  const work = new WorkScreens(page)
  await work.openFile(file)
  await work.openNext()
  await work.press('Starten')
  await expect(page.getByRole('button', { name: 'Pauzeren' })).toBeVisible()
  return { work, wall: await openWall(page), file }
}

test('shows phase, digits and what comes next, and no name; goes on when the screen is locked, the file closed, the core gone', async ({
  app,
  openPage,
}) => {
  const page = await openPage()
  const { wall, file } = await clockOnTheWall(app, page)
  await expect(wall.getByRole('heading', { name: 'Lezen' })).toBeVisible()
  await expect(wall.getByRole('timer')).toHaveText(/^0[34]:\d\d$/)
  await expect(wall.getByText('Hierna Overleggen')).toBeVisible()
  const words = (await wall.locator('body').innerText()).toLowerCase()
  for (const { name, code } of candidates)
    for (const word of [code, ...name.split(' ')]) expect(words).not.toContain(word.toLowerCase())
  expect(words).not.toContain(assessor.name.toLowerCase())
  await expectUsable(wall)

  await test.step('a pause shows on the wall', async () => {
    await page.getByRole('button', { name: 'Pauzeren' }).click()
    await expect(wall.getByText('Gepauzeerd')).toBeVisible()
    await page.getByRole('button', { name: 'Verdergaan' }).click()
    await expect(wall.getByText('Gepauzeerd')).toHaveCount(0)
  })
  await test.step('nobody signed in', async () => {
    await new StartPage(page).signOut(assessor.name)
    const before = await wall.getByRole('timer').innerText()
    await expect(wall.getByRole('timer')).not.toHaveText(before)
    await wall.reload()
    await expect(wall.getByRole('timer')).toBeVisible()
  })
  await test.step('the core is gone: the digits go on, and it says so', async () => {
    await app.kill()
    await expect(wall.getByText('Geen verbinding met Wakker')).toBeVisible()
    const before = await wall.getByRole('timer').innerText()
    await expect(wall.getByRole('timer')).not.toHaveText(before)
  })
  await test.step('the core is back without the file', async () => {
    await app.start()
    await page.goto(app.url)
    await new StartPage(page).expectShown()
    await wall.reload()
    await expect(wall.getByText('Het gegevensbestand is gesloten')).toBeVisible()
    await new StartPage(page).openFile(file)
    await expect(wall.getByRole('timer')).toBeVisible()
  })
})

test('keeps the screen awake, on the wall and while somebody observes', async ({ app, openPage }) => {
  const page = await openPage()
  await page.context().addInitScript(() => {
    let asked = 0
    navigator.wakeLock.request = () => {
      asked += 1
      Object.assign(window, { asked })
      return Promise.reject(new Error('not here'))
    }
  })
  await page.reload()
  const asked = (of: Page) => of.evaluate(() => Number(Reflect.get(window, 'asked') ?? 0))
  const file = await makeWorkFile(app.folder)
  const work = new WorkScreens(page)
  await work.openFile(file)
  expect(await asked(page)).toBe(0)
  await work.openNext()
  await work.press('Starten')
  await expect.poll(() => asked(page)).toBeGreaterThan(0)
  const wall = await openWall(page)
  await expect.poll(() => asked(wall)).toBeGreaterThan(0)
})

test('full screen by its button and by F', async ({ app, openPage }) => {
  const { wall } = await clockOnTheWall(app, await openPage())
  await wall.getByRole('button', { name: 'Volledig scherm' }).click()
  await expect.poll(() => wall.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  await wall.keyboard.press('f')
  await expect.poll(() => wall.evaluate(() => document.fullscreenElement !== null)).toBe(false)
  await wall.keyboard.press('f')
  await expect.poll(() => wall.evaluate(() => document.fullscreenElement !== null)).toBe(true)
})

test('says so when the browser holds the window back, and gives a link', async ({ app, openPage }) => {
  const page = await openPage()
  const work = new WorkScreens(page)
  await work.openFile(await makeWorkFile(app.folder))
  await work.openNext()
  await page.evaluate(() => Object.assign(window, { open: () => null }))
  await work.press('Wandklok')
  await expect(page.getByText('Je browser hield het venster van de wandklok tegen')).toBeVisible()
  const opened = page.context().waitForEvent('page')
  await page.getByRole('link', { name: 'Wandklok openen' }).click()
  await expect((await opened).getByRole('heading', { name: 'Wandklok', exact: false }).first()).toBeAttached()
})

test('knocks from the wall and not beside the assessor, once each, and asks when the browser is silent', async ({
  app,
  openPage,
}) => {
  const page = await openPage()
  // Counts the tones.
  await page.context().addInitScript(() => {
    const start = OscillatorNode.prototype.start
    let tones = 0
    OscillatorNode.prototype.start = function (when) {
      tones += 1
      Object.assign(window, { tones })
      start.call(this, when)
    }
  })
  const tones = (of: Page) => of.evaluate(() => Number(Reflect.get(window, 'tones') ?? 0))
  const { work, wall: opened } = await clockOnTheWall(app, page)
  // A wall nobody has touched is held back by the browser; but to the browser a question of this test is a touch.
  const wall = await page.context().newPage()
  await wall.addInitScript(() => {
    window.AudioContext = class extends AudioContext {
      constructor() {
        super()
        void this.suspend()
      }
    }
  })
  await wall.goto(opened.url())
  await opened.close()
  const allow = wall.getByRole('button', { name: 'Geluid aanzetten' })
  await expect(wall.getByRole('switch', { name: 'Geluid op dit scherm' })).toBeChecked()
  await expect(page.getByRole('switch', { name: 'Geluid op dit scherm' })).not.toBeChecked()
  await expect(allow).toBeVisible()
  await allow.click()
  // The knock to try it: three tones make one.
  await expect.poll(() => tones(wall)).toBe(3)
  await expect(wall.getByText('Je browser laat nog geen geluid toe')).toHaveCount(0)

  await work.press('Volgende fase')
  await expect(wall.getByRole('heading', { name: 'Overleggen' })).toBeVisible()
  await expect.poll(() => tones(wall)).toBe(9)
  await wall.waitForTimeout(4_500)
  expect(await tones(wall)).toBe(9)
  expect(await tones(page)).toBe(0)

  await test.step('off is remembered on this computer', async () => {
    await wall.getByRole('switch', { name: 'Geluid op dit scherm' }).press(' ')
    await wall.reload()
    await expect(wall.getByRole('switch', { name: 'Geluid op dit scherm' })).not.toBeChecked()
  })
})

const six = ['K-01', 'K-02', 'K-03', 'K-04', 'K-05', 'K-06']
const day: DayStory = {
  session: { title: 'Doorstroom voorjaar', place: 'Mechelen' },
  programme: 'Meetdag',
  profile: { title: 'Medewerker sortering', source: 'Vacature', cutOffs: [] },
  candidates: six.map((code, index) => ({ code, name: `Kandidaat ${index + 1}`, extraTimePercent: 0 })),
  exercises: [
    {
      key: 'gesprek',
      title: 'Rollenspel',
      kind: 'role-play',
      group: false,
      phases: [
        { name: 'Voorbereiden', minutes: 10 },
        { name: 'Gesprek', minutes: 110 },
      ],
      shows: ['1.1'],
    },
  ],
  runs: six.map((code, index) => ({
    exercise: 'gesprek',
    room: `Lokaal ${index + 1}`,
    candidates: [code],
    observers: [{ person: 'ilse', candidates: [code] }],
  })),
  ...nothingYet,
}

test('one to six clocks are read at eight metres from a 15-inch screen', async ({ app, openPage }, testInfo) => {
  test.slow()
  const file = await makeStoryFile(
    app.folder,
    'Zes',
    [
      { key: 'greet', name: 'Greet Lambrechts', roles: ['lead'] },
      { key: 'ilse', name: assessor.name, roles: ['assessor'] },
    ],
    day,
  )
  const page = await openPage()
  const work = new WorkScreens(page)
  await work.openFile(file)
  let wall: Page | undefined
  for (const [index, code] of six.entries()) {
    await page.goto(`${new URL(app.url).origin}/#/werk`)
    await page.getByRole('link', { name: code }).click()
    await work.press('Starten')
    await expect(page.getByRole('button', { name: 'Pauzeren' })).toBeVisible()
    // One clock goes on to the phase of almost two hours: the widest there is.
    if (index === 5) await work.press('Volgende fase')
    wall ??= await openWall(page)
    await expect(wall.getByRole('timer')).toHaveCount(index + 1)
    if (index === 0) await wall.keyboard.press('f')
    const { mm, outside } = await digitsOnScreen(wall)
    testInfo.annotations.push({ type: `digits with ${index + 1}`, description: `${mm.toFixed(1)} mm` })
    expect(outside).toBe(0)
    expect(mm).toBeGreaterThanOrEqual(neededMm)
  }
  await expect(wall?.getByText('1u50') ?? page.getByText('no wall')).toBeVisible()
})

test('the warning by sight can be off, on each screen by itself, and stays off', async ({ app, openPage }) => {
  test.setTimeout(120_000)
  const page = await openPage()
  // Of a minute, the last half warns.
  const { wall } = await clockOnTheWall(app, page, [{ name: 'Kort', minutes: 1 }])
  const onWall = wall.getByRole('switch', { name: 'Waarschuwing in beeld' })
  await onWall.press(' ')
  await wall.reload()
  await expect(onWall).not.toBeChecked()
  const digitsOf = (of: Page) => of.getByRole('timer').first()
  // K-03 has a quarter more time: the minute is 75 seconds, and warns from 37.
  await expect(page.getByText('bijna gedaan').first()).toBeVisible({ timeout: 60_000 })
  await expect(digitsOf(wall)).toHaveText(/^00:3[0-7]$/)
  await expect(wall.getByText('bijna gedaan')).toHaveCount(0)
  await expect(wall.locator('[data-almost]')).toHaveCount(0)
  await page.getByRole('switch', { name: 'Waarschuwing in beeld' }).press(' ')
  await expect(page.getByText('bijna gedaan')).toHaveCount(0)
  await onWall.press(' ')
  await expect(wall.getByText('bijna gedaan').first()).toBeVisible()
})
