// Plays a whole session through the contract, as the screens would: the sample file and the demo are both made this way,
// so neither can hold anything a person could not have made.
import type { GapView } from '../contract/index.ts'
import { type Client, found, type Hooks } from './play-base.ts'
import { type Stage, setUp } from './play-setup.ts'
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
  return playFrom(await setUp(story, clientFor, hooks), hooks)
}

/** From a session that was just started, whatever it was prepared from. */
export async function playFrom(stage: Stage, hooks: Hooks = {}): Promise<Stage> {
  await playRuns(stage, hooks)
  for (const { candidate, by } of stage.day.decided) {
    hooks.pass?.(10 * 60_000)
    await deliberate(stage, candidate, by)
    hooks.progress?.(`Eindoordeel: ${candidate}`)
  }
  return stage
}

async function deliberate(stage: Stage, code: string, by: string): Promise<void> {
  const client = stage.client(by)
  const about = { sessionId: stage.sessionId, candidateId: found(stage.candidateIds, code) }
  await client.deliberations.open({ ...about, reason: '' })
  const { competences } = await client.deliberations.get(about)
  const agreed = competences.filter((talk) => talk.standing === 'agreed' && talk.lowest !== null)
  const open = competences.filter((talk) => !agreed.includes(talk))
  for (const talk of open) {
    await client.deliberations.decide({ ...about, competenceId: talk.competenceId, ...stage.day.decide(code, talk) })
  }
  if (agreed.length > 0) {
    await client.deliberations.acceptAgreed({ ...about, competenceIds: agreed.map((talk) => talk.competenceId) })
  }
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
