// Steps 7 and 8 of the story: the gate, the eindbespreking, the gap and the report.
import { expect, type Page } from '@playwright/test'
import { expectReport } from '../../support/expect-report.ts'
import { DeliberationPage } from '../pages/deliberation-page.ts'
import { GapPage } from '../pages/gap-page.ts'
import { SessionPage } from '../pages/session-page.ts'
import { bart, candidates, deviationReason, ilse, jobProfile, type Look, type Profile, session } from './cast.ts'

const [first, second] = candidates
export const whyThisLevel = 'In beide oefeningen gezien; “klok” was een indruk & geen feit.'

async function openDeliberation(page: Page, code: string): Promise<DeliberationPage> {
  const form = new SessionPage(page)
  await form.goToList()
  await page.getByRole('link', { name: session }).click()
  await form.openTab('Eindbespreking')
  const talk = new DeliberationPage(page)
  await talk.openFrom(code)
  return talk
}

/** One assessor is done, the other is not: the lead sees who is missing, and nothing else. */
export async function standBeforeTheGate(page: Page, look: Look): Promise<void> {
  const talk = await openDeliberation(page, first.code)
  await talk.expectClosed(1, ['Onvoldoende', 'Matig', 'Zeer goed', ...ilse.notes])
  await look(page, 'gate closed')
  await page.getByRole('link', { name: 'Naar de sessie' }).click()
}

export async function talkItOver(page: Page, look: Look, { disputed, agreed }: Profile): Promise<void> {
  const talk = await openDeliberation(page, first.code)
  await look(page, 'gate complete')
  await talk.open()
  // The largest difference on top, and open.
  await expect(talk.competences.first()).toContainText(disputed.title)
  await expect(page.getByRole('heading', { name: disputed.title, level: 2 })).toBeVisible()
  await expect(talk.sideOf(ilse.name)).toContainText('Zeer goed')
  await expect(talk.sideOf(ilse.name)).toContainText(ilse.notes[0])
  await expect(talk.sideOf(bart.name)).toContainText('Onvoldoende')
  await expect(talk.sideOf(bart.name)).toContainText(bart.notes[0])
  await look(page, 'eindbespreking')
  // Apart by more than one level: no level without a reason.
  await page.keyboard.press('3')
  await page.getByRole('button', { name: 'Vastleggen' }).click()
  await expect(page.getByRole('alert')).toContainText('Hier hoort een reden bij')
  await talk.decide('3', 'Vaker gezien', whyThisLevel)
  await expect(talk.competences.filter({ hasText: disputed.title })).toContainText('Goed')
  await talk.acceptAgreed(1)
  await expect(talk.competences.filter({ hasText: agreed.title })).toContainText('Goed')
  await look(page, 'eindniveaus')
}

/** One competence is a level short of what the job asks, the other is above it. */
export async function readGap(page: Page, look: Look, { disputed, agreed }: Profile): Promise<void> {
  const gap = new GapPage(page)
  await gap.openFromDeliberation(jobProfile)
  await expect(gap.part('Essentieel').filter({ hasText: disputed.title })).toContainText('Nog 1 niveau te gaan')
  await expect(gap.part('Wenselijk').filter({ hasText: agreed.title })).toContainText('1 niveau erboven')
  await look(page, 'kloof')
  await gap.showTable()
  await expect(gap.row(disputed.title)).toContainText('Onvoldoende tot Zeer goed')
  await expect(gap.row(disputed.title)).toContainText(whyThisLevel)
  await look(page, 'kloof table')
}

export async function downloadReport(page: Page, profile: Profile): Promise<void> {
  const { name, bytes } = await new GapPage(page).makeReport()
  expect(name).toMatch(/\.docx$/)
  expect(name).toContain(first.code)
  expectReportOf(bytes, profile)
}

/** What this story put in: a name of several scripts, notes of both assessors, the reasons. */
export function expectReportOf(bytes: Uint8Array, { disputed, agreed }: Profile): void {
  expectReport(bytes, {
    code: first.code,
    words: [first.name, ilse.notes[0], bart.notes[0], whyThisLevel, deviationReason],
    competences: [disputed.title, agreed.title],
  })
}

/** The other candidate has no final levels yet, and so no gap. */
export async function expectNoOtherGap(page: Page, look: Look): Promise<void> {
  await page.getByRole('link', { name: 'Eindbespreking', exact: true }).click()
  await page.getByRole('link', { name: 'Naar de sessie' }).click()
  await expect(page.getByRole('link', { name: `Kloof van ${first.code}` })).toBeVisible()
  await expect(page.getByRole('link', { name: `Kloof van ${second.code}` })).toHaveCount(0)
  await look(page, 'session afterwards')
}
