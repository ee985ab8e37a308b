// Steps 1 to 5 of the story: from nothing to a session that has started.
import { expect, type Page } from '@playwright/test'
import { StartPage } from '../../support/start-page.ts'
import { FrameworkPages } from '../pages/framework-pages.ts'
import { ProfilePages } from '../pages/profile-pages.ts'
import { ProgrammePage } from '../pages/programme-page.ts'
import { SessionPage } from '../pages/session-page.ts'
import {
  bart,
  candidates,
  deviationReason,
  fileName,
  frameworkOption,
  group,
  ilse,
  jobProfile,
  type Look,
  type Profile,
  programme,
  session,
  solo,
} from './cast.ts'

export async function makeFile(page: Page, look: Look): Promise<void> {
  const start = new StartPage(page)
  await start.expectShown()
  await look(page, 'start')
  await start.createFile(fileName)
  await expect(page.getByRole('heading', { name: 'Wie leidt de sessies?' })).toBeVisible()
  await look(page, 'first lead')
  await start.registerLead()
}

export async function makeFramework(page: Page, look: Look, profile: Profile): Promise<void> {
  const frameworks = new FrameworkPages(page)
  await frameworks.openImport()
  await look(page, 'framework source')
  await frameworks.chooseFile({ name: 'profiel.txt', bytes: Buffer.from(profile.text) })
  await frameworks.expectRead(profile.title)
  await look(page, 'framework read')
  await frameworks.keepDraft()
  await frameworks.chooseScale('Vier niveaus')
  await look(page, 'framework draft')
  await frameworks.publish()
  await look(page, 'framework published')
}

/** The disputed competence essential and high, the agreed one desirable and low: one not reached, one reached. */
export async function makeJobProfile(page: Page, look: Look, profile: Profile): Promise<void> {
  const profiles = new ProfilePages(page)
  await profiles.openList()
  await page.getByRole('button', { name: 'Nieuw functieprofiel' }).click()
  await page.getByLabel('Job of vacature').fill(jobProfile)
  await page.getByLabel('Kader', { exact: true }).selectOption({ label: frameworkOption(profile) })
  await page.getByRole('button', { name: 'Maken' }).click()
  await expect(page.getByRole('heading', { name: 'Wat de job vraagt' })).toBeVisible()
  const { disputed, agreed } = profile
  await profiles.levelOf(disputed.number).getByRole('radio', { name: 'Zeer goed', exact: true }).check()
  await profiles.levelOf(agreed.number).getByRole('radio', { name: 'Matig', exact: true }).check()
  await profiles.needOf(agreed.number).getByRole('radio', { name: 'wenselijk' }).check()
  await expect(page.getByText('1 essentieel, 1 wenselijk')).toBeVisible()
  await look(page, 'job profile')
}

export async function makeProgramme(page: Page, look: Look, profile: Profile): Promise<void> {
  const form = new ProgrammePage(page)
  await form.goToList()
  await form.make(programme, frameworkOption(profile))
  await form.addExercise(group)
  await form.chooseKind('groepsopdracht')
  await form.minutes(1).fill('25')
  await look(page, 'exercise')
  await form.closeExercise()
  await form.addExercise(solo)
  await form.closeExercise()
  // One competence in one exercise only: a deviation that the start of the session asks a reason for.
  await form.cellOf(profile.disputed.number, group).check()
  await form.cellOf(profile.disputed.number, solo).check()
  await form.cellOf(profile.agreed.number, group).check()
  await expect(page.getByText('komt in maar één oefening aan bod')).toBeVisible()
  await look(page, 'programme')
}

export async function makeSession(page: Page, look: Look): Promise<void> {
  const form = new SessionPage(page)
  await form.goToList()
  await form.make(session, { place: 'Mechelen', programme, profile: jobProfile })
  await form.typeCandidates(candidates.map(({ name }) => name))
  for (const { code, name } of candidates) await expect(form.nameOf(code)).toHaveValue(name)
  await form.addAssessor(ilse.name)
  await form.addAssessor(bart.name)
  await form.propose()
  // Both see both in the group: that is where they can disagree.
  for (const { name } of [ilse, bart])
    for (const { code } of candidates) await expect(form.observesInGroup(name, code, group)).toBeChecked()
  await look(page, 'session prepared')
  await form.startButton().click()
  await form.nowButton().click()
  await expect(page.getByText(/ontbreekt nog een reden/)).toBeVisible()
  await form.giveReasons(deviationReason)
  await look(page, 'session reasons')
  await form.nowButton().click()
  await expect(page.getByRole('link', { name: 'Verloop' })).toHaveAttribute('aria-current', 'page')
  await look(page, 'progress')
}
