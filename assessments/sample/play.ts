// Plays a whole session through the contract, as the screens would: the sample file and the demo are both made this way,
// so neither can hold anything a person could not have made.
import type { CompetenceTalk, GapView } from '../contract/index.ts'
import { grow } from './growth.ts'
import { type Client, found, type Hooks, today } from './play-base.ts'
import { beginDay, type Stage, settle } from './play-setup.ts'
import { playRuns } from './play-work.ts'
import type { Story } from './story.ts'

export interface Outcome {
  candidate: string
  gap: GapView
  report: { fileName: string; base64: string }
}

/**
 * On an open data file without people. `clientFor` is asked once per person and gives each a screen of their own.
 * Ends with the final levels of everyone the story has decided.
 */
export async function playSession(
  clientFor: (personKey: string) => Client,
  story: Story,
  hooks: Hooks = {},
): Promise<Stage> {
  const setting = await settle(story, clientFor, hooks)
  const before = story.earlier && (await playFrom(await beginDay(setting, story.earlier, hooks), hooks))
  hooks.dayBegins?.()
  const stage = await playFrom(await beginDay(setting, story.day(setting.framework.body), hooks), hooks)
  if (before !== undefined) await grow(stage, [...before.candidateIds.values()])
  return stage
}

/** From a session that was just started, whatever it was prepared from. */
export async function playFrom(stage: Stage, hooks: Hooks = {}): Promise<Stage> {
  await playRuns(stage, hooks)
  for (const { candidate, by } of stage.day.decided) {
    hooks.pass?.(10 * 60_000)
    await deliberate(stage, candidate, by)
    await close(stage, candidate, by)
    hooks.progress?.(`Eindoordeel: ${candidate}`)
  }
  return stage
}

async function deliberate(stage: Stage, code: string, by: string): Promise<void> {
  const client = stage.client(by)
  const about = { sessionId: stage.sessionId, candidateId: found(stage.candidateIds, code) }
  await client.deliberations.open({ ...about, reason: '' })
  const { competences, talk: proposed } = await client.deliberations.get(about)
  const { participants, minutes } = proposed
  const moderatorId = found(stage.personIds, by)
  await client.deliberations.begin({
    ...about,
    plan: { moderatorId, participants: participants.map(({ personId, part }) => ({ personId, part })), minutes },
  })
  const agreed = competences.filter((talk) => talk.standing === 'agreed' && talk.lowest !== null)
  const open = competences.filter((talk) => !agreed.includes(talk))
  for (const talk of open) {
    const decision = stage.day.decide(code, talk)
    await client.deliberations.decide({
      ...about,
      competenceId: talk.competenceId,
      carriedBy: carriers(talk),
      ...decision,
    })
  }
  if (agreed.length > 0) {
    await client.deliberations.acceptAgreed({ ...about, competenceIds: agreed.map((talk) => talk.competenceId) })
  }
}

/** The first note of each assessor: what the group read aloud before it decided. */
const carriers = ({ assessors }: CompetenceTalk): string[] => [
  ...new Set(assessors.flatMap(({ notes }) => notes.slice(0, 1).map(({ noteId }) => noteId))),
]

/** What was said of the whole, what the candidate heard, and what they said of it. */
async function close(stage: Stage, code: string, by: string): Promise<void> {
  const story = stage.day.closings?.[code]
  if (story === undefined) return
  const { deliberations } = stage.client(by)
  const about = { sessionId: stage.sessionId, candidateId: found(stage.candidateIds, code) }
  const byId = found(stage.personIds, by)
  const on = await today(stage.lead)
  const { sentence, strengths, growth } = story
  await deliberations.close({ ...about, body: { sentence, strengths, growth, told: { what: story.told, byId, on } } })
  await deliberations.recordFeedback({ ...about, body: { on, byId, notes: story.feedback } })
  if (story.statement !== null) await deliberations.recordStatement({ ...about, body: story.statement })
}

/** Gap and report of everyone decided. */
export async function conclude(stage: Stage): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const { candidate, by } of stage.day.decided) {
    const { gaps, reports } = stage.client(by)
    const about = {
      sessionId: stage.sessionId,
      candidateId: found(stage.candidateIds, candidate),
      jobProfileId: stage.profileId,
    }
    outcomes.push({ candidate, gap: await gaps.get(about), report: await reports.make(about) })
  }
  return outcomes
}
