// The first morning with what ships: the library lies in a new file, a session is made from a programme of it, one run goes
// through every step by the screens, and the day ends in a report. The rest of the work comes in through the contract.
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { competenceTexts, frameworkFacts } from '../../assessments/library/competences/index.ts'
import { exerciseTexts } from '../../assessments/library/exercises/index.ts'
import { competenceTitles } from '../../assessments/library/notation.ts'
import { profileTexts } from '../../assessments/library/profiles.ts'
import { programmeTexts } from '../../assessments/library/programmes.ts'
import { expect, test } from '../support/app.ts'
import { expectReport } from '../support/expect-report.ts'
import { submitTheRest } from '../support/rest-of-day.ts'
import { lead as leadPerson, StartPage } from '../support/start-page.ts'
import { DeliberationPage } from './pages/deliberation-page.ts'
import { GapPage } from './pages/gap-page.ts'
import { SessionPage } from './pages/session-page.ts'
import { WorkScreens } from './pages/work.ts'

test.use({ library: true })
// A whole day in one test: half a minute where nothing else runs.
test.describe.configure({ timeout: 120_000 })

const fileName = 'Eerste morgen'
const session = 'Meetdag met de bibliotheek'
const profile = 'Winkelmedewerker kringwinkel'
const programme = titleOf(programmeTexts, 'HALVE-DAG')
const workSample = titleOf(exerciseTexts, 'WP-1')
const candidate = { code: 'K-01', name: 'Amina Haddad' }
const ilse = { name: 'Ilse Vanhoutte', pin: '1357' }
const bart = { name: 'Bart Claes', pin: '8642' }
const accepted = 'Dit is een proef'
const whyThisLevel = 'In de groep hoorde alleen Ilse de vraag om hulp.'
/** Each with the indicator it is put to. */
const notes = [
  ['legt de bestellijst naast het eerste pakket en telt hardop', textOf('NAU', 1)],
  ['zegt “etiket 3 is er niet” en vraagt wat nu', textOf('INI', 2)],
  ['legt het rode kaartje in elk pakket', textOf('FLE', 2)],
] as const

test('a morning on the shipped library, from a new file to a report', async ({ app, openPage }) => {
  const lead = await openPage()
  await test.step('the library is there', () => findTheLibrary(lead))
  await test.step('a session from a shipped programme', () => startTheSession(lead))
  await test.step('one run, from the first note to submitted', async () => {
    const page = await openPage()
    await new StartPage(page).choosePin(ilse.name, ilse.pin)
    await workThrough(new WorkScreens(page))
  })

  await test.step('the rest of the work comes in', async () => {
    await app.kill()
    const path = join(app.folder, `${fileName}.wakker`)
    await submitTheRest(path, [
      { ...ilse, levelFor: () => 3 },
      { ...bart, levelFor: (competence) => (competence === competenceTitles.SAM ? 1 : 3) },
    ])
    await app.start()
    await lead.goto(app.url)
    await new StartPage(lead).openFile(path)
    await new StartPage(lead).signInAs(leadPerson.name, leadPerson.pin)
  })
  await test.step('eindbespreking', () => talkItOver(lead))
  await test.step('gap and report', () => readGapAndReport(lead))
  expect(app.errors).toBe('')
})

async function findTheLibrary(page: Page): Promise<void> {
  const start = new StartPage(page)
  await start.expectShown()
  await start.createFile(fileName)
  await start.registerLead()
  const go = async (list: string) => {
    await page.getByRole('link', { name: list, exact: true }).click()
    await expect(page.getByRole('heading', { name: list, level: 1 })).toBeVisible()
  }
  const row = (title: string) =>
    page.getByRole('row').filter({ has: page.getByRole('link', { name: title, exact: true }) })

  await go('Kaders')
  await expect(row(frameworkFacts.title)).toContainText(frameworkFacts.code)
  await expect(row(frameworkFacts.title)).toContainText('versie 1')
  await expect(row(frameworkFacts.title)).toContainText(`${competenceTexts.length} competenties`)
  await go('Functieprofielen')
  for (const { title } of profileTexts) await expect(row(title)).toBeVisible()
  await go('Oefeningen')
  for (const { title } of exerciseTexts) await expect(row(title)).toBeVisible()
  await go("Programma's")
  for (const { title, exercises } of programmeTexts)
    await expect(row(title)).toContainText(`${exercises.length} oefeningen`)
}

async function startTheSession(page: Page): Promise<void> {
  const form = new SessionPage(page)
  await form.goToList()
  await form.make(session, { place: 'Gent', programme, profile })
  await form.typeCandidates([candidate.name, 'Marleen Daems'])
  await form.addAssessor(ilse.name)
  await form.addAssessor(bart.name)
  await form.propose()
  await expect(form.observes(ilse.name, candidate.code, workSample)).toBeChecked()
  await form.startButton().click()
  // Also what this profile asks and a half day does not show.
  await expect(page.getByText(new RegExp(competenceTitles.STI)).first()).toBeVisible()
  await form.giveReasons(accepted)
  await form.nowButton().click()
  await expect(page.getByRole('link', { name: 'Verloop' })).toHaveAttribute('aria-current', 'page')
}

async function workThrough(work: WorkScreens): Promise<void> {
  await work.openNext()
  await expect(work.page.getByText(workSample)).toBeVisible()
  await work.press('Starten')
  await expect(work.page.getByRole('button', { name: 'Pauzeren' })).toBeVisible()
  await work.sentence.focus()
  for (const [text] of notes) await work.note(text)
  await expect(work.notes).toHaveCount(notes.length)
  await work.press('Waarneming afsluiten')
  await work.press('Waarneming afsluiten')

  for (const [text, indicator] of notes) {
    await expect(work.page.getByRole('heading', { name: text })).toBeVisible()
    await work.keys(await work.keyOf(indicator), 'Enter')
  }

  await work.passRatingErrors()
  await expect(work.page.getByText(/^0 van \d+ gescoord$/)).toBeVisible()
  await work.rate((shown) => {
    const indicator = competenceTexts.flatMap(({ indicators }) => indicators).find(({ text }) => shown.includes(text))
    for (const anchor of indicator?.anchors ?? ['an indicator that ships']) expect(shown).toContain(anchor)
    return 3
  })
  await work.press('Indienen')
  await work.press('Indienen')
  await expect(work.page.getByRole('heading', { name: 'Je werk is ingediend.' })).toBeVisible()
}

/** About one competence two assessors stand apart, of one a single assessor saw it; on the others they agree. */
async function talkItOver(page: Page): Promise<void> {
  const form = new SessionPage(page)
  await form.goToList()
  await page.getByRole('link', { name: session }).click()
  await form.openTab('Eindbespreking')
  const talk = new DeliberationPage(page)
  await talk.openFrom(candidate.code)
  await talk.open()
  await expect(page.getByRole('heading', { name: competenceTitles.SAM, level: 2 })).toBeVisible()
  await expect(talk.sideOf(bart.name)).toContainText('Onvoldoende')
  await talk.decide('2', 'Indicator anders gelezen', whyThisLevel)
  await expect(page.getByRole('heading', { name: competenceTitles.VER, level: 2 })).toBeVisible()
  await talk.decide('3', 'Samen zo afgesproken', 'Eén beoordelaar, in twee oefeningen.')
  await talk.acceptAgreed(7)
}

async function readGapAndReport(page: Page): Promise<void> {
  const gap = new GapPage(page)
  await gap.openFromDeliberation(profile)
  const essential = gap.part('Essentieel')
  await expect(essential.filter({ hasText: competenceTitles.SAM })).toContainText('Nog 1 niveau te gaan')
  await expect(essential.filter({ hasText: competenceTitles.KLA })).toContainText('Haalt de grens')
  await expect(gap.part('Niet gemeten in deze sessie').filter({ hasText: competenceTitles.STI })).toBeVisible()
  const { name, bytes } = await gap.makeReport()
  expect(name).toContain(candidate.code)
  expectReport(bytes, {
    code: candidate.code,
    words: [candidate.name, notes[0][0], whyThisLevel, accepted],
    competences: [competenceTitles.SAM, competenceTitles.KLA],
  })
}

function titleOf(texts: readonly { code: string; title: string }[], code: string): string {
  const found = texts.find((each) => each.code === code)
  if (found === undefined) throw new Error(`nothing with the code ${code} ships`)
  return found.title
}
function textOf(competence: string, place: number): string {
  const found = competenceTexts.find(({ code }) => code === competence)?.indicators[place - 1]
  if (found === undefined) throw new Error(`no indicator ${competence}.${place} ships`)
  return found.text
}
