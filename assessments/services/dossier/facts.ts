// The counts on which the demands of the international guidelines are answered.
import type { DossierAssessor, DossierModel } from '../../documents/dossier/model.ts'
import { candidateCoverage } from '../../rules/coverage.ts'
import type { GuidelineFacts } from '../../rules/guidelines.ts'
import type { Reading } from '../context.ts'
import type { Looked } from './candidates.ts'
import type { DossierSource } from './source.ts'

interface Known {
  looked: readonly Looked[]
  profile: DossierModel['profile']
  assessors: readonly DossierAssessor[]
}

export async function guidelineFacts(
  db: Reading,
  source: DossierSource,
  { looked, profile, assessors }: Known,
): Promise<GuidelineFacts> {
  const { programme, body, competences, assignments } = source
  const held = new Set(body.runs.filter((run) => run.candidateIds.length > 0).map((run) => run.exerciseId))
  const exercises = programme.exercises.filter(({ id }) => held.has(id))
  const cellsOf = (id: string) =>
    exercises.flatMap(({ matrix }) => matrix.filter(({ competenceId }) => competenceId === id))
  const shown = competences.filter(({ id }) => cellsOf(id).length > 0)
  const asWhole = shown.filter(({ id }) => cellsOf(id).every(({ indicatorIds }) => indicatorIds.length === 0)).length
  const lastDay = body.day
  const by = (on: string | null) => on !== null && on <= lastDay
  const observed = assignments.filter(({ candidateIds }) => candidateIds.length > 0)
  const ids = observed.map(({ id }) => id)
  const open = looked.flatMap(({ candidate }) => candidate.open ?? [])
  const candidates = looked.map(({ candidate }) => candidate)
  return {
    profile: profile === null ? null : { source: profile.source.trim() !== '', valid: !profile.expired },
    competences: {
      withIndicators: shown.length - asWhole,
      asWhole,
      inOneExercise: shown.filter(({ id }) => cellsOf(id).length === 1).length,
    },
    exercises: {
      kinds: exercises.map(({ kind }) => kind),
      withoutCompetences: exercises.filter(({ matrix }) => matrix.length === 0).length,
    },
    candidates: candidateCoverage(
      body.candidates.map(({ id }) => id),
      body.runs,
    ),
    assessors: {
      all: assessors.length,
      trained: assessors.filter(({ trainedOn }) => by(trainedOn)).length,
      practised: assessors.filter(({ practisedOn, notRecent }) => by(practisedOn) && !notRecent).length,
    },
    work: {
      assigned: ids.length,
      sealed: await countIn(db, 'seals', ids),
      submitted: await countIn(db, 'submissions', ids),
    },
    open: {
      all: open.length,
      everyoneBefore: open.filter(({ opening }) => opening.work.every(({ submitted }) => submitted === 'before'))
        .length,
      levelsSet: open.filter(({ levels }) => levels.every(({ final }) => final !== null)).length,
      begun: open.filter(({ talk }) => talk !== null).length,
      closed: open.filter(({ closedAt }) => closedAt !== null).length,
    },
    rights: {
      candidates: candidates.length,
      informed: candidates.filter(({ informedOn }) => informedOn !== null).length,
      agreed: candidates.filter(({ agreedOn }) => agreedOn !== null).length,
      told: open.filter(({ toldOn }) => toldOn !== null).length,
      answered: open.filter(({ answer }) => answer !== null).length,
    },
  }
}

async function countIn(db: Reading, table: 'seals' | 'submissions', ids: string[]): Promise<number> {
  const row = await db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('assignment_id', 'in', ids)
    .executeTakeFirst()
  return row?.n ?? 0
}
