// The eindbespreking of three assessors who differ for real: by keyboard on a shared large screen, with one of them looking
// on at a tablet; from the order of speaking to the words of the candidate and the session as a whole.
import type { Page } from '@playwright/test'
import { expectUsable } from '../support/accessible.ts'
import { expect, tablet, test } from '../support/app.ts'
import { StartPage } from '../support/start-page.ts'
import {
  competences,
  junior,
  listener,
  makeThreeAssessorsFile,
  middle,
  moderator,
  pin,
  senior,
  session,
} from '../support/three-assessors-file.ts'
import { DeliberationPage } from './pages/deliberation-page.ts'
import { SessionPage } from './pages/session-page.ts'

const large = { width: 1920, height: 1080 }
const sentence = 'Amina werkt graag samen en zegt nog weinig over haar eigen taak.'
const contested = 'Die doos was niet van mij: dat had de ploegbaas zo gezegd.'

/** Inside a sentence a name stands in direction marks of its own. */
const said = (words: string) =>
  new RegExp(
    [junior, middle, senior, listener].reduce(
      (pattern, name) => pattern.replaceAll(name, `\u2068?${name}\u2069?`),
      words.replace(/[.;]/g, '\\$&'),
    ),
  )

/** With the keyboard only: a control is reached and pressed, never clicked. */
const keys = async (page: Page, ...pressed: string[]) => {
  for (const key of pressed) await page.keyboard.press(key)
}
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' })

async function expectFits(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  await expect(page.getByRole('main')).not.toContainText(/NaN|undefined|\{\{|deliberations\./)
  await expectUsable(page)
}

test('three people who differ talk it over by keyboard, close, and hear the candidate', async ({ app, openPage }) => {
  // Two screens and the whole of a talk.
  test.setTimeout(120_000)
  const file = await makeThreeAssessorsFile(app.folder)
  const page = await openPage(large)
  await new StartPage(page).openFile(file)
  await new StartPage(page).signInAs(moderator, pin)
  const tab = new SessionPage(page)
  await tab.goToList()
  await page.getByRole('link', { name: session }).press('Enter')
  await tab.openTab('Eindbespreking')
  const talk = new DeliberationPage(page)
  await talk.openFrom('K-01')
  await keys(page, 'Enter')

  await test.step('least experienced first; another order is said to be another', async () => {
    await expect(button(page, 'Beginnen')).toBeFocused()
    const speakers = page.getByRole('listitem').filter({ hasText: /eerdere sessie/ })
    await expect(speakers).toHaveText([new RegExp(junior), new RegExp(middle), new RegExp(senior)])
    await expect(page.getByText(/^Onvoldoende|Matig|Zeer goed/)).toHaveCount(0)
    await expect(page.getByLabel('Wie leidt het gesprek?')).toHaveValue(/.+/)
    await button(page, `${senior} omhoog`).press('Enter')
    await expect(page.getByText('Dit is een andere volgorde dan minst ervaren eerst.')).toBeVisible()
    await expect(button(page, `${senior} omhoog`)).toBeFocused()
    await button(page, 'Minst ervaren eerst').press('Enter')
    await expect(speakers).toHaveText([new RegExp(junior), new RegExp(middle), new RegExp(senior)])
    await page.getByLabel('Nog iemand die meeluistert').selectOption({ label: listener })
    await page.getByLabel('Hoeveel minuten?').fill('15')
    await expectFits(page)
    await button(page, 'Beginnen').press('Enter')
    await expect(page.getByText(said(`Luistert: ${listener}`))).toBeVisible()
    await expect(page.getByText('0 van 15 min')).toBeVisible()
    await button(page, 'Anders afspreken').press('Enter')
    await expect(button(page, 'Zo verder')).toBeFocused()
    await expect(page.getByLabel('Wie leidt het gesprek?')).toHaveValue(/.+/)
    await page.getByLabel('Hoeveel minuten?').fill('25')
    await expectFits(page)
    await button(page, 'Zo verder').press('Enter')
    await expect(page.getByText('0 van 25 min')).toBeVisible()
  })

  const looking = await openPage(tablet)
  await test.step('one of the three looks on, and sets nothing', async () => {
    await new StartPage(looking).signInAs(senior, pin)
    await looking.goto(page.url())
    await expect(looking.getByRole('heading', { name: competences.twoApart, level: 2 })).toBeVisible()
    await expect(button(looking, 'Vastleggen')).toHaveCount(0)
    await expect(looking.getByText('spreekt nu')).toHaveCount(0)
    await expectFits(looking)
  })

  await test.step('two apart: everyone speaks in turn, one note carries, one keeps apart', async () => {
    await expect(page.getByRole('heading', { name: competences.twoApart, level: 2 })).toBeVisible()
    await expect(talk.competences.first()).toContainText('2 niveaus verschil')
    await expect(talk.sideOf(junior)).toContainText('spreekt nu')
    await keys(page, 's')
    await expect(talk.sideOf(middle)).toContainText('spreekt nu')
    await keys(page, 's', 's')
    await expect(page.getByText('Iedereen sprak. Weeg nu samen af.')).toBeVisible()
    await keys(page, 'n', 'w')
    await expect(talk.sideOf(junior).getByRole('button', { pressed: true })).toHaveCount(1)
    await keys(page, 'Escape', '3', 'o', 'o', 'Space')
    await expect(button(page, said(`${senior} blijft bij Zeer goed`))).toHaveAttribute('aria-pressed', 'true')
    await expectFits(page)
    await keys(page, 'Escape', 'Enter')
    await expect(page.getByRole('alert')).toContainText('Hier hoort een reden bij')
    await page.keyboard.type('In het overleg gevraagd, bij de dozen niet.')
    await keys(page, 'Enter')
    await expect(page.getByRole('status').filter({ hasText: competences.twoApart })).toContainText(
      said(`${junior} ging van Matig naar Goed, bij ${middle}; ${senior} blijft bij Zeer goed.`),
    )
  })

  await test.step('too little evidence is an outcome of its own; one apart; the agreed ones at once', async () => {
    await expect(page.getByRole('heading', { name: competences.alone, level: 2 })).toBeVisible()
    await expect(page.getByText(said(`Alleen ${middle} gaf een niveau: Goed`))).toBeVisible()
    await keys(page, '0', 'c', 'Enter')
    await expect(page.getByRole('heading', { name: competences.oneApart, level: 2 })).toBeVisible()
    await keys(page, 'h')
    await expect(page.getByText(/^Overleg: .*, samen Goed/)).toBeVisible()
    await keys(page, '2', 'd', 'Enter')
    await expect(talk.competences.filter({ hasText: competences.oneApart })).toContainText('Matig')
    await button(page, 'Deze 2 aanvaarden').press('Enter')
    await expect(page.getByText('Alle eindniveaus liggen vast.')).toBeVisible()
    await expect(button(page, 'Naar de afsluiting')).toBeFocused()
  })

  await test.step('who looked on reads what was decided and who moved', async () => {
    await button(looking, new RegExp(`^${competences.twoApart}`)).press('Enter')
    await expect(looking.getByText(said(`${senior} blijft bij Zeer goed.`))).toBeVisible()
    await expect(looking.getByText('woog mee')).toHaveCount(1)
    await expectFits(looking)
  })

  await test.step('the closing is what comes next, one key away', async () => {
    await keys(page, 'Enter')
    await expect(page.getByRole('heading', { name: 'Afsluiting' })).toBeVisible()
    await button(page, 'Afsluiten').press('Enter')
    await expect(page.getByRole('textbox', { name: 'Slotzin' })).toBeFocused()
    await page.keyboard.type(sentence)
    await button(page, `${competences.twoApart} (Goed)`).press('Enter')
    await expect(page.getByRole('textbox', { name: 'Wat sterk is, regel 1' })).toBeFocused()
    await page.keyboard.type('haalt een stille collega erbij')
    await button(page, 'Regel toevoegen: Wat kan groeien').press('Enter')
    await page.keyboard.type('Zegt wie wat doet voor ze begint.')
    await page.getByRole('textbox', { name: 'Wat vertel je?' }).fill('We beginnen met wat goed ging.')
    await page.getByLabel('Wie vertelt het?').selectOption({ label: listener })
    await expectFits(page)
    await button(page, 'Afsluiten').press('Enter')
    await expect(page.getByText(sentence)).toBeVisible()
    await expect(page.getByRole('link', { name: 'Volgende kandidaat: K-02 Wim Peeters' }).first()).toBeVisible()
    await expectFits(page)
  })

  await test.step('the candidate hears it, and contests in their own words', async () => {
    await keys(page, 'Alt+3')
    await expect(page.getByRole('heading', { name: /^Gesprek met .*Amina Haddad/ })).toBeVisible()
    await expect(page.getByRole('main')).not.toContainText(/Matig|Zeer goed|iedereen heeft ingediend/)
    await button(page, 'Gesprek vastleggen').press('Enter')
    await expect(page.getByText(new RegExp(`^Verteld op .* door .*${listener}`))).toBeVisible()
    const contests = page.getByRole('radio', { name: 'Ik ben het er niet mee eens' })
    await contests.press('Space')
    await button(page, 'Reactie vastleggen').press('Enter')
    await expect(page.getByText('Schrijf in eigen woorden waarmee je het niet eens bent.')).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'In mijn eigen woorden' })).toBeFocused()
    await page.keyboard.type(contested)
    await page.getByRole('checkbox', { name: 'Dit is voorgelezen en het klopt' }).press('Space')
    await expectFits(page)
    await button(page, 'Reactie vastleggen').press('Enter')
    await expect(page.getByText(contested)).toBeVisible()
    await expect(page.getByText(/Voorgelezen: het klopt\./)).toBeVisible()
    await expectFits(page)
  })

  await test.step('the session whole: the rule beside what people decided', async () => {
    await page.getByRole('link', { name: 'Naar de sessie' }).press('Enter')
    await expect(page.getByRole('row', { name: /^K-01 / }).first()).toContainText('gaat niet akkoord')
    const whole = page.getByRole('region', { name: 'Regel en eindniveau naast elkaar' })
    await expect(whole.getByText(/^Van 5 vastgelegde niveaus volgen er 3 de regel\./)).toBeVisible()
    await expect(whole.getByRole('row', { name: new RegExp(competences.oneApart) })).toContainText(
      '1 niveau lager dan Goed',
    )
    await expect(whole.getByRole('row', { name: new RegExp(competences.alone) })).toContainText('de regel gaf Goed')
    await expectFits(page)
  })
  expect(app.errors).toBe('')
})
