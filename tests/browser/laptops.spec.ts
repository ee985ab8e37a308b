// A day on four laptops: one lead, three assessors, a stick. The timetable changes at noon, a file is brought twice, a
// laptop is put back from yesterday, and the stick is pulled out while somebody writes on it.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectUsable } from '../support/accessible.ts'
import { type App, expect } from '../support/app.ts'
import { test } from '../support/laptop-apps.ts'
import { bart, ilse, lead, makeLeadsFile, nadia, rolePlay, session } from '../support/leads-file.ts'
import { StartPage } from '../support/start-page.ts'
import { AssessorsExchange, LeadsExchange } from './pages/exchange.ts'
import { SessionPage } from './pages/session-page.ts'
import { WorkScreens } from './pages/work.ts'
import { finish } from './story/day.ts'

interface Person {
  name: string
  pin: string
}
interface Laptop {
  app: App
  page: Page
  exchange: AssessorsExchange
  work: WorkScreens
}

test('one lead, three assessors, four laptops and a stick', async ({ app, openPage, browser, newApp, stick }) => {
  test.setTimeout(240_000)
  const leadsPage = await openPage()
  const start = new StartPage(leadsPage)
  await start.openFile(await makeLeadsFile(app.folder))
  await start.signInAs(lead.name, lead.pin)
  const leads = new LeadsExchange(leadsPage, stick)
  await leads.open(session)

  const laptopFor = async (who: Person): Promise<Laptop> => {
    const own = await newApp()
    const page = await (await browser.newContext()).newPage()
    await page.goto(own.url)
    await expectUsable(leadsPage)
    const handed = await leads.dealOut(who.name)
    expect(handed.file).not.toMatch(new RegExp(who.name.split(' ')[0] ?? '', 'i'))
    await new StartPage(page).createFile('Mijn werk')
    const exchange = new AssessorsExchange(page, stick)
    await exchange.acceptFirst(handed)
    await new StartPage(page).choosePin(who.name, who.pin)
    return { app: own, page, exchange, work: new WorkScreens(page) }
  }
  const judgeNext = async ({ page, work }: Laptop, who: Person, level: number) => {
    await page.getByRole('link', { name: 'Mijn werk', exact: true }).click()
    await work.openNext()
    await expect(work.sentence).toBeVisible()
    await work.observe([`${who.name} ziet iets gebeuren`])
    await finish(
      work,
      { ...who, notes: ['', ''], disputedLevel: level, agreedLevel: level },
      { number: '0', title: 'nooit' },
    )
  }

  // Morning: everybody has their own work and nobody else's.
  const ilses = await laptopFor(ilse)
  const nadias = await laptopFor(nadia)
  const barts = await laptopFor(bart)
  await expect(ilses.page.getByText('nog 2 opdrachten', { exact: true })).toBeVisible()
  for (const other of [nadia, bart]) await expect(ilses.page.getByText(other.name)).toHaveCount(0)
  await expect(ilses.page.getByText('K-03')).toHaveCount(0)
  // Bart's laptop is copied away in the evening before: that copy comes back later.
  const yesterday = mkdtempSync(join(tmpdir(), 'wakker-yesterday-'))
  await barts.app.kill()
  copyDataFile(barts.app.folder, yesterday)
  await barts.app.start()
  await reopen(barts, bart)

  // Noon: Ilse brings everything, twice; Bart is half way.
  await judgeNext(ilses, ilse, 3)
  await judgeNext(ilses, ilse, 2)
  await judgeNext(barts, bart, 4)
  const ilsesFile = await ilses.exchange.bringBack()
  await expectUsable(ilses.page)
  const receipt = await leads.takeIn(ilsesFile, ilse.name)
  await expect(leadsPage.getByText(/ontbreekt geen afname/).first()).toBeVisible()
  await ilses.exchange.readReceipt(receipt)
  await expect(ilses.page.getByText('De leiding heeft alles wat je vastlegde.').first()).toBeVisible()
  await leads.offer(ilsesFile)
  await expect(leadsPage.getByText('Alles in dit bestand is al hier.', { exact: false })).toBeVisible()
  await leadsPage.getByRole('button', { name: /Opnieuw bevestigen/ }).click()
  await expect(leadsPage.getByText(/Alles van .* was al hier/)).toBeVisible()
  const bartsNoon = await barts.exchange.bringBack()
  await leads.offer(bartsNoon)
  await expect(leadsPage.getByRole('heading', { name: /^Terug van/, level: 1 })).toBeVisible()
  await expectUsable(leadsPage)
  await expect(leadsPage.getByText('nog waar te nemen').first()).toBeVisible()
  await leadsPage.getByRole('button', { name: /overnemen/i }).click()
  await expect(leadsPage.getByText('Het volgende bestand kan.')).toBeVisible()

  // The timetable changes: Nadia also sees K-03 in the role play. Her package follows, her work stays.
  await judgeNext(nadias, nadia, 3)
  const preparation = new SessionPage(leadsPage)
  await preparation.openTab('Voorbereiding')
  await preparation.observes(nadia.name, 'K-03', rolePlay).check()
  await preparation.openTab('Uitwisselen')
  await expect(leadsPage.getByText('Rooster veranderd sinds pakket', { exact: false }).first()).toBeVisible()
  const second = await leads.dealOut(nadia.name)
  await nadias.exchange.open()
  await nadias.exchange.preview(second)
  await expectUsable(nadias.page)
  await expect(nadias.page.getByRole('row', { name: /Rollenspel.*K-03.*komt erbij/ })).toBeVisible()
  await nadias.page.getByRole('button', { name: /^Aannemen/ }).click()
  await expect(nadias.page.getByText('is aangenomen', { exact: false })).toBeVisible()
  await nadias.page.getByRole('link', { name: 'Mijn werk', exact: true }).click()
  await expect(nadias.page.getByText('nog 2 opdrachten', { exact: true })).toBeVisible()
  await judgeNext(nadias, nadia, 3)
  await judgeNext(nadias, nadia, 3)

  // Bart's laptop is put back from yesterday; he does his first work again, and then the rest.
  await barts.app.kill()
  copyDataFile(yesterday, barts.app.folder)
  await barts.app.start()
  await reopen(barts, bart)
  await expect(barts.page.getByText('nog 2 opdrachten', { exact: true })).toBeVisible()
  await judgeNext(barts, bart, 2)
  await judgeNext(barts, bart, 2)
  const bartsEvening = await barts.exchange.bringBack()
  await leads.takeIn(bartsEvening, bart.name)
  await expect(leadsPage.getByRole('heading', { name: '1 tegenspraak te beslissen' })).toBeVisible()

  // Evening: the stick leaves the port while Nadia's file is written on it; the second time it is whole.
  const nadiasFile = await nadias.exchange.bringBack()
  const cut = join(stick, 'half.wakkerterug')
  const whole = readFileSync(nadiasFile)
  writeFileSync(cut, whole.subarray(0, whole.length / 2))
  await leads.offer(cut)
  await expect(leadsPage.getByRole('alert').filter({ hasText: /beschadigd|niet heel|onvolledig/ })).toBeVisible()
  await expect(leads.section(nadia.name)).toContainText('uitgedeeld, nog niets gehoord')
  const nadiasReceipt = await leads.takeIn(nadiasFile, nadia.name)
  await nadias.exchange.readReceipt(nadiasReceipt)

  // The lead decides which of Bart's two versions counts; then everything is there and the gates can open.
  await leadsPage.getByRole('button', { name: `Kiezen wat telt: ${bart.name}` }).click()
  await expectUsable(leadsPage)
  await leadsPage.getByRole('radio', { name: 'Versie A telt' }).check()
  await leadsPage
    .getByRole('textbox', { name: 'Waarom?' })
    .fill('De laptop was teruggezet; Bart bevestigt de eerste versie.')
  await leadsPage.getByRole('button', { name: 'Vastleggen' }).click()
  await expect(leadsPage.getByText('Besliste tegenspraak')).toBeVisible()
  for (const { name } of [ilse, nadia, bart]) {
    await expect(
      leads
        .section(name)
        .getByText(/afnames? hier/)
        .first(),
    ).toBeVisible()
  }
  await preparation.openTab('Eindbespreking')
  await expect(leadsPage.getByText('klaar om te openen')).toHaveCount(3)
  rmSync(yesterday, { recursive: true, force: true })
  expect([app, ilses.app, nadias.app, barts.app].map(({ errors }) => errors)).toEqual(['', '', '', ''])
})

/** The file with its log, as they lie after a power cut; what else was there under these names goes. */
function copyDataFile(from: string, to: string): void {
  for (const name of ['Mijn werk.wakker', 'Mijn werk.wakker-wal', 'Mijn werk.wakker-shm']) {
    rmSync(join(to, name), { force: true })
    if (existsSync(join(from, name))) cpSync(join(from, name), join(to, name))
  }
}

async function reopen({ app, page }: Laptop, who: Person): Promise<void> {
  await page.goto(app.url)
  const start = new StartPage(page)
  await start.openFile(join(app.folder, 'Mijn werk.wakker'))
  await start.signIn(who.name, who.pin)
}
