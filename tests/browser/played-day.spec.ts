// A whole day: six candidates, three assessors, three exercises. The lead lets the timetable be made, starts, runs the
// clocks, changes the day; each assessor works on a laptop of their own; one laptop loses its power half way.
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { expectUsable } from '../support/accessible.ts'
import { type App, expect } from '../support/app.ts'
import { assessors, makeDayFile, names, session, today } from '../support/day-file.ts'
import { test } from '../support/laptop-apps.ts'
import { lead, StartPage } from '../support/start-page.ts'
import { DayPage } from './pages/day-page.ts'
import { AssessorsExchange, LeadsExchange } from './pages/exchange.ts'
import { SessionPage } from './pages/session-page.ts'
import { WorkScreens } from './pages/work.ts'

interface Person {
  name: string
  pin: string
}
interface Laptop {
  who: Person
  app: App
  page: Page
  exchange: AssessorsExchange
  work: WorkScreens
}

test('a day of six candidates, three assessors and three exercises', async ({
  app,
  openPage,
  browser,
  newApp,
  stick,
}) => {
  test.setTimeout(420_000)
  const leadsPage = await openPage()
  const start = new StartPage(leadsPage)
  await start.openFile(await makeDayFile(app.folder))
  await app.setClock(new Date(`${today}T08:55:00`).getTime() - Date.now())
  await start.signInAs(lead.name, lead.pin)
  const prepared = new SessionPage(leadsPage)
  const day = new DayPage(leadsPage)

  await test.step('the timetable is proposed, nothing clashes, the session starts', async () => {
    await prepared.goToList()
    await leadsPage.getByRole('link', { name: session }).click()
    await prepared.openTab('Rooster')
    await day.proposeTimetable()
    await expect(leadsPage.getByText('Niets botst.')).toBeVisible()
    await expect(leadsPage.getByText('Alles staat in het rooster.')).toBeVisible()
    await expectUsable(leadsPage)
    await prepared.openTab('Voorbereiding')
    await day.startSession()
  })

  const laptops: Laptop[] = []
  await test.step('each assessor accepts a package on a laptop of their own', async () => {
    const leads = new LeadsExchange(leadsPage, stick)
    await prepared.openTab('Uitwisselen')
    for (const who of assessors) laptops.push(await laptopFor(who, { browser, newApp, leads, stick }))
  })

  await test.step('the day goes otherwise than planned', async () => {
    await prepared.openTab('Verloop')
    await expectUsable(leadsPage)
    await day.noteIncident(names[4], 'Het alarm ging af. Iedereen stond vijf minuten buiten.')
    await day.late(names[5])
    await expect(leadsPage.getByText('15 min te laat').first()).toBeVisible()
    await expectUsable(leadsPage)
  })

  const [first, second, third] = laptops
  if (first === undefined || second === undefined || third === undefined) throw new Error('three laptops')
  await test.step('one laptop loses its power while somebody observes, and nothing is lost', () => powerCut(second))
  for (const laptop of [second, first, third]) {
    await test.step(`${laptop.who.name} observes, classifies, rates and submits everything`, () => everything(laptop))
  }

  await test.step('everything comes home', async () => {
    const leads = new LeadsExchange(leadsPage, stick)
    await prepared.openTab('Uitwisselen')
    for (const { exchange, who } of laptops) {
      const file = await exchange.bringBack()
      await exchange.readReceipt(await leads.takeIn(file, who.name))
    }
    await prepared.openTab('Eindbespreking')
    await expect(leadsPage.getByText('klaar om te openen')).toHaveCount(names.length)
    await prepared.openTab('Verloop')
    await day.openLog()
    await expect(leadsPage.getByRole('heading', { name: 'Dagverslag' })).toBeVisible()
    await expectUsable(leadsPage)
  })
  expect([app, ...laptops.map((laptop) => laptop.app)].map(({ errors }) => errors)).toEqual(['', '', '', ''])
})

interface Morning {
  browser: Browser
  newApp: () => Promise<App>
  leads: LeadsExchange
  stick: string
}
async function laptopFor(who: Person, { browser, newApp, leads, stick }: Morning): Promise<Laptop> {
  const app = await newApp()
  const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage()
  await page.goto(app.url)
  const handed = await leads.dealOut(who.name)
  await new StartPage(page).createFile('Mijn werk')
  const exchange = new AssessorsExchange(page, stick)
  await exchange.acceptFirst(handed)
  await new StartPage(page).choosePin(who.name, who.pin)
  return { who, app, page, exchange, work: new WorkScreens(page) }
}

/** A note made, a sentence half typed and a clock running: all three are there when the laptop is on again. */
async function powerCut({ app, page, work, who }: Laptop): Promise<void> {
  await work.openNext()
  await work.press('Starten')
  await expect(page.getByRole('button', { name: 'Pauzeren' })).toBeVisible()
  await work.sentence.focus()
  await work.note('legt de bladen op een rij')
  await expect(work.notes).toHaveCount(1)
  await work.type('vraagt “wie begint?” en')
  await page.waitForTimeout(1_500)
  const before = await work.secondsLeft()
  const cutAt = Date.now()
  await app.restart()
  await page.goto(app.url)
  const start = new StartPage(page)
  await start.openFile(join(app.folder, 'Mijn werk.wakker'))
  await start.signIn(who.name, who.pin)
  await work.openNext()
  await expect(work.notes).toHaveCount(1)
  await expect(work.sentence).toHaveValue('vraagt “wie begint?” en')
  const passed = Math.round((Date.now() - cutAt) / 1_000)
  expect(Math.abs(before - (await work.secondsLeft()) - passed)).toBeLessThanOrEqual(3)
  await work.sentence.press('Control+A')
  await work.sentence.press('Delete')
}

/** Every run of this assessor: a note about each candidate, a place for each note, a level for each candidate. */
async function everything({ page, work }: Laptop): Promise<void> {
  const toWork = () => page.goto(`${page.url().split('#')[0]}#/werk`)
  await toWork()
  const toDo = await page.getByText(/^nog \d+ opdracht(en)?$/).innerText()
  for (let left = Number(/\d+/.exec(toDo)?.[0]); left > 0; left -= 1) {
    await toWork()
    // Until it has been counted anew, the list still begins with what was just submitted.
    await work.expectToDo(left)
    await work.openNext()
    await expect(work.sentence).toBeVisible()
    const before = await work.notes.count()
    const people = Math.max(1, await page.getByRole('tab').count())
    await work.sentence.focus()
    for (let place = 0; place < people; place += 1) {
      if (people > 1) await work.keys(`F${place + 1}`)
      await work.note(`kijkt op het blad en zegt iets, ${place + 1}`)
      await expect(work.notes).toHaveCount(before + place + 1)
    }
    await work.press('Waarneming afsluiten')
    await work.press('Waarneming afsluiten')
    await work.classify(Array.from({ length: before + people }, () => ['1']))
    await work.keys('Enter')
    await work.passRatingErrors()
    await expect(page.getByText(/^0 van \d+ gescoord$/)).toBeVisible()
    await work.rate(() => 3)
    await work.press('Indienen')
    await work.press('Indienen')
    await expect(page.getByRole('heading', { name: 'Je werk is ingediend.' })).toBeVisible()
  }
  await toWork()
  await work.expectToDo(0)
}
