// The measurements of a person: every session they were a candidate in, how far it is, and the levels of those that are
// decided and through whose gate the caller may look. One question per table, however many measurements there are.
import { z } from 'zod'
import type { Measurement } from '../../contract/index.ts'
import { byTime, type MeasuredLevel, type MeasuredOnce } from '../../rules/over-time/lines.ts'
import { competencesShown } from '../../rules/programme-checks.ts'
import { type Framework, frameworkBody, programmeBody } from '../access/bodies.ts'
import { openedTo } from '../access/gate.ts'
import type { Actor, Reading } from '../context.ts'

export interface Measured {
  /** In the order of time. */
  measurements: Measurement[]
  /** Of the decided ones. */
  levels: MeasuredOnce[]
  /** When the last level was set, by candidate. */
  decidedAt: Map<string, string>
  /** The candidates the caller may look at, decided or not. */
  opened: Set<string>
}

const Originals = z.array(z.object({ level: z.int().nullable() }))

export async function measurementsOf(
  db: Reading,
  actor: Actor,
  candidates: readonly { id: string; sessionId: string }[],
): Promise<Measured> {
  const ids = candidates.map(({ id }) => id)
  const sessionIds = [...new Set(candidates.map(({ sessionId }) => sessionId))]
  const rows = await rowsOf(db, ids)
  const gates = await db.selectFrom('gates').select('candidate_id as id').where('candidate_id', 'in', ids).execute()
  const withGate = new Set(gates.map(({ id }) => id))
  const allOpened = withGate.size === 0 ? new Set<string>() : await openedTo(db, actor.personId, sessionIds)
  const opened = new Set(ids.filter((id) => allOpened.has(id)))
  const finals = Map.groupBy(await finalsOf(db, [...opened]), ({ candidate_id }) => candidate_id)
  const programmes = await programmesOf(db, rows)
  const measured: Measured = { measurements: [], levels: [], decidedAt: new Map(), opened }
  for (const row of rows.toSorted((a, b) => byTime(timeOf(a), timeOf(b)))) {
    const programme = programmes.get(row.programmeId)
    if (programme === undefined) continue
    const set = (finals.get(row.id) ?? []).filter((final) => programme.competences.has(final.competence_id))
    const decided = set.length > 0 && set.length === programme.competences.size
    const state =
      row.startedAt === null
        ? 'planned'
        : decided
          ? 'decided'
          : withGate.has(row.id) && !opened.has(row.id)
            ? 'withheld'
            : 'open'
    const { framework } = programme
    measured.measurements.push({
      sessionId: row.sessionId,
      candidateId: row.id,
      code: row.code,
      session: row.title,
      place: row.place,
      day: row.day,
      framework: { id: framework.id, title: framework.title, version: framework.version },
      scale: framework.scale,
      state,
      jobProfileId: row.jobProfileId,
    })
    if (state !== 'decided') continue
    measured.decidedAt.set(
      row.id,
      set.reduce((last, { at }) => (at > last ? at : last), ''),
    )
    const { id, scale, competences } = framework
    measured.levels.push({
      ...timeOf(row),
      framework: { id, scale, competences, family: programme.family },
      levels: set.map(levelOf),
    })
  }
  return measured
}

const rowsOf = (db: Reading, ids: readonly string[]) =>
  db
    .selectFrom('candidates as c')
    .innerJoin('sessions as s', 's.id', 'c.session_id')
    .leftJoin('session_starts as st', 'st.session_id', 's.id')
    .select(['c.id', 'c.code', 's.id as sessionId', 's.title', 's.place', 's.day', 's.programme_id as programmeId'])
    .select(['s.job_profile_id as jobProfileId', 'st.at as startedAt'])
    .where('c.id', 'in', ids)
    .execute()

const finalsOf = (db: Reading, ids: readonly string[]) =>
  db
    .selectFrom('finals')
    .select(['candidate_id', 'competence_id', 'level', 'at', 'originals'])
    .where('candidate_id', 'in', ids)
    .execute()

const timeOf = (row: { id: string; day: string; startedAt: string | null }) => ({
  candidateId: row.id,
  day: row.day,
  startedAt: row.startedAt ?? '',
})

/** Lowest and highest are of each assessor apart, as they stood when it was decided. */
function levelOf(final: { competence_id: string; level: number | null; originals: string }): MeasuredLevel {
  const apart = Originals.parse(JSON.parse(final.originals)).flatMap(({ level }) => level ?? [])
  return {
    competenceId: final.competence_id,
    level: final.level,
    lowest: apart.length === 0 ? null : Math.min(...apart),
    highest: apart.length === 0 ? null : Math.max(...apart),
    assessors: apart.length,
  }
}

export interface KnownProgramme {
  framework: Framework
  /** Versions of one framework are one family. */
  family: string
  /** What it measures. */
  competences: Set<string>
}

/** Of these sessions' programmes; each is read once. */
export async function programmesOf(
  db: Reading,
  sessions: readonly { programmeId: string }[],
): Promise<Map<string, KnownProgramme>> {
  const family = await familiesOf(db)
  const known = new Map<string, KnownProgramme>()
  for (const id of new Set(sessions.map(({ programmeId }) => programmeId))) {
    const programme = await programmeBody(db, id)
    const framework = await frameworkBody(db, programme.frameworkId)
    const competences = new Set(competencesShown(framework.competences, programme.exercises).map(({ id }) => id))
    known.set(id, { framework, family: family(framework.id), competences })
  }
  return known
}

/** A code says which frameworks are versions of one; without one only that a version was made from another does. */
async function familiesOf(db: Reading): Promise<(id: string) => string> {
  const rows = await db.selectFrom('frameworks').select(['id', 'code', 'based_on']).execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return (id) => {
    let at = byId.get(id)
    if (at === undefined) return id
    if (at.code !== '') return `code ${at.code}`
    // A version is always made from an older one, so this ends.
    for (let before = at; before !== undefined; ) {
      at = before
      const older = before.based_on === null ? undefined : byId.get(before.based_on)
      if (older === undefined || older.code !== '') break
      before = older
    }
    return at.id
  }
}
