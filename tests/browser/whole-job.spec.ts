// The main job, whole, by the screens: from nothing to a Word report, with the power cut in the middle of it.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expectUsable } from '../support/accessible.ts'
import { expect, test } from '../support/app.ts'
import { lead as leadPerson, StartPage } from '../support/start-page.ts'
import { WorkScreens } from './pages/work.ts'
import { bart, fixtureProfile, ilse, type Profile, type Story } from './story/cast.ts'
import { arrive, finish, submitAll, surviveThePowerCut } from './story/day.ts'
import { downloadReport, expectNoOtherGap, readGap, standBeforeTheGate, talkItOver } from './story/outcome.ts'
import { makeFile, makeFramework, makeJobProfile, makeProgramme, makeSession } from './story/prepare.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

async function wholeJob(story: Story, profile: Profile): Promise<void> {
  const { look } = story
  const lead = await story.openPage()
  await test.step('1 gegevensbestand', () => makeFile(lead, look))
  await test.step('2 kader', () => makeFramework(lead, look, profile))
  await test.step('3 functieprofiel', () => makeJobProfile(lead, look, profile))
  await test.step('4 programma', () => makeProgramme(lead, look, profile))
  await test.step('5 sessie', () => makeSession(lead, look))
  await test.step('6 afname: the first assessor, through a power cut', async () => {
    const page = await story.openPage()
    await arrive(page, ilse, [bart])
    await look(page, 'own work')
    await surviveThePowerCut(story, page, ilse)
    await finish(new WorkScreens(page), ilse, profile.disputed, look)
    await submitAll(page, ilse, profile.disputed, 1)
  })
  await test.step('7 eindbespreking: the gate is closed', async () => {
    // After the cut every screen signs in again.
    await lead.goto(story.app.url)
    await new StartPage(lead).signInAs(leadPerson.name, leadPerson.pin)
    await standBeforeTheGate(lead, look)
  })
  await test.step('6 afname: the second assessor', async () => {
    const page = await story.openPage()
    await arrive(page, bart, [ilse])
    await submitAll(page, bart, profile.disputed, 2)
  })
  await test.step('7 eindbespreking: levels and reasons', async () => {
    await talkItOver(lead, look, profile)
  })
  await test.step('8 kloof en verslag', async () => {
    await readGap(lead, look, profile)
    await downloadReport(lead, profile)
    await expectNoOtherGap(lead, look)
  })
}

// As on a first morning: what ships lies beside what the story makes.
test.use({ library: true })
test.describe.configure({ timeout: 240_000 })

test('the whole job on a published profile', async ({ app, openPage }) => {
  await wholeJob({ app, openPage, look: expectUsable }, fixtureProfile)
  expect(app.errors).toBe('')
})

test('the whole job on the profile of a real training', async ({ app, openPage }) => {
  const file = here('../../../shared/seeds/000_5c919ef7754ef2fb.txt')
  test.skip(!existsSync(file), 'the text of the real profile is not beside this project')
  await wholeJob(
    { app, openPage, look: async () => undefined },
    {
      text: readFileSync(file, 'utf8'),
      title: 'BK-0533-1 · Begeleider in de Sociale Economie',
      disputed: { number: '2', title: 'Gaat correct om met diversiteit' },
      agreed: { number: '3', title: 'Werkt samen' },
    },
  )
  expect(app.errors).toBe('')
})
