// Who was measured with a framework, and what was decided: read in a few questions for everybody, through the gate. Only a
// measurement whose final levels are all set counts, and of each person the last one the caller may see.
import { z } from 'zod'
import type { Competence, MeasurementRef, PersonRef } from '../../contract/index.ts'
import type { MeasuredCompetence, MeasuredCompetences } from '../../rules/match/job-match.ts'
import { competencesShown } from '../../rules/programme-checks.ts'
import { frameworkBody, programmeBody } from '../access/bodies.ts'
import { openedTo } from '../access/gate.ts'
import type { Actor, Reading } from '../context.ts'
import { competenceTalks } from '../deliberation/competences.ts'
import { finalsOf } from '../deliberation/finals.ts'
import { materialOf } from '../deliberation/material.ts'

export interface Measured {
  person: PersonRef
  measurement: MeasurementRef
  frameworkId: string
  /** By competence of that framework; only what the programme shows. */
  competences: MeasuredCompetences
}
interface Taken extends Omit<Measured, 'competences'> {
  programmeId: string
}
interface Final {
  competenceId: string
  level: number | null
  /** null: decided before the levels of that moment were kept with the decision. */
  levels: number[] | null
  at: string
}

const Originals = z.array(z.object({ level: z.int().nullable() }))

/** Everybody with a measurement on these frameworks that has begun. */
export async function measuredOn(
  db: Reading,
  actor: Actor,
  frameworkIds: readonly string[],
): Promise<{ measured: Measured[]; notYet: number }> {
  const taken = await takenOn(db, frameworkIds)
  const sessionIds = [...new Set(taken.map(({ measurement }) => measurement.sessionId))]
  const opened = await openedTo(db, actor.personId, sessionIds)
  const finals = await finalsIn(db, sessionIds)
  const shown = shownCompetences(db)
  const last = new Map<string, { at: string; measured: Measured }>()
  for (const one of taken) {
    const { candidateId, day } = one.measurement
    if (!opened.has(candidateId)) continue
    const own = finals.get(candidateId) ?? []
    const competences = await decidedLevels(db, one, await shown(one), own)
    if (typeof competences === 'number') continue
    const at = `${day} ${own.reduce((latest, final) => (final.at > latest ? final.at : latest), '')}`
    const known = last.get(one.person.id)
    const { programmeId: _, ...rest } = one
    if (known === undefined || at > known.at) last.set(one.person.id, { at, measured: { ...rest, competences } })
  }
  const persons = new Set(taken.map(({ person }) => person.id))
  return { measured: [...last.values()].map(({ measured }) => measured), notYet: persons.size - last.size }
}

/** One measurement; a number says how many final levels are still open. The caller has passed the gate. */
export async function measurementOf(
  db: Reading,
  sessionId: string,
  candidateId: string,
): Promise<Measured | number | undefined> {
  const [taken] = await takenOn(db, null, { sessionId, candidateId })
  if (taken === undefined) return undefined
  const competences = await decidedLevels(
    db,
    taken,
    await shownCompetences(db)(taken),
    (await finalsIn(db, [sessionId])).get(candidateId) ?? [],
  )
  if (typeof competences === 'number') return competences
  const { programmeId: _, ...rest } = taken
  return { ...rest, competences }
}

async function takenOn(
  db: Reading,
  frameworkIds: readonly string[] | null,
  only?: { sessionId: string; candidateId: string },
): Promise<Taken[]> {
  const rows = await db
    .selectFrom('candidates as c')
    .innerJoin('sessions as s', 's.id', 'c.session_id')
    .innerJoin('session_starts as started', 'started.session_id', 's.id')
    .innerJoin('programmes as pr', 'pr.id', 's.programme_id')
    .leftJoin('person_candidates as link', 'link.candidate_id', 'c.id')
    .leftJoin('persons as pe', 'pe.id', 'link.person_id')
    .select(['c.id', 'c.code', 'c.name', 's.id as sessionId', 's.title', 's.day'])
    .select(['pr.id as programmeId', 'pr.framework_id as frameworkId'])
    .select(['link.person_id as personId', 'pe.code as personCode', 'pe.name as personName'])
    .where('c.id', 'not in', db.selectFrom('erasures').select('candidate_id'))
    .$if(frameworkIds !== null, (q) => q.where('pr.framework_id', 'in', frameworkIds ?? []))
    .$if(only !== undefined, (q) =>
      q.where('c.id', '=', only?.candidateId ?? '').where('s.id', '=', only?.sessionId ?? ''),
    )
    .execute()
  return rows.map((row) => ({
    person: { id: row.personId ?? row.id, code: row.personCode ?? row.code, name: row.personName ?? row.name },
    measurement: { sessionId: row.sessionId, candidateId: row.id, session: row.title, day: row.day },
    frameworkId: row.frameworkId,
    programmeId: row.programmeId,
  }))
}

async function finalsIn(db: Reading, sessionIds: readonly string[]): Promise<Map<string, Final[]>> {
  const rows = await db
    .selectFrom('finals')
    .select(['candidate_id', 'competence_id', 'level', 'originals', 'at'])
    .where('session_id', 'in', sessionIds)
    .execute()
  const finals = new Map<string, Final[]>()
  for (const { candidate_id, competence_id: competenceId, level, originals, at } of rows) {
    const kept = Originals.parse(JSON.parse(originals))
    const levels = kept.length === 0 ? null : kept.flatMap((one) => (one.level === null ? [] : [one.level]))
    const own = finals.get(candidate_id)
    if (own === undefined) finals.set(candidate_id, [{ competenceId, level, levels, at }])
    else own.push({ competenceId, level, levels, at })
  }
  return finals
}

/** What a programme shows of its framework; read once for all who went through it. */
function shownCompetences(db: Reading) {
  const known = new Map<string, Competence[]>()
  return async ({ programmeId, frameworkId }: Taken): Promise<Competence[]> => {
    const before = known.get(programmeId)
    if (before !== undefined) return before
    const { exercises } = await programmeBody(db, programmeId)
    const framework = await frameworkBody(db, frameworkId)
    const shown = competencesShown(framework.competences, exercises)
    known.set(programmeId, shown)
    return shown
  }
}

/** Decided when each competence the programme shows has its final level; else how many have not. */
async function decidedLevels(
  db: Reading,
  { measurement }: Taken,
  measured: readonly Competence[],
  finals: readonly Final[],
): Promise<Map<string, MeasuredCompetence> | number> {
  const by = new Map(finals.map((final) => [final.competenceId, final]))
  const open = measured.filter(({ id }) => !by.has(id)).length
  if (open > 0 || measured.length === 0) return open
  const { sessionId, candidateId } = measurement
  const older = finals.some(({ levels }) => levels === null)
  const rated = older ? await ratedLevels(db, sessionId, candidateId) : new Map<string, number[]>()
  return new Map(
    measured.flatMap(({ id, title }): [string, MeasuredCompetence][] => {
      const final = by.get(id)
      if (final === undefined) return []
      return [[id, { title, level: final.level, levels: final.levels ?? rated.get(id) ?? [] }]]
    }),
  )
}

async function ratedLevels(db: Reading, sessionId: string, candidateId: string): Promise<Map<string, number[]>> {
  const material = await materialOf(db, sessionId, candidateId)
  const talks = competenceTalks(material, await finalsOf(db, sessionId, candidateId))
  return new Map(
    talks.map(({ competenceId, assessors }) => [
      competenceId,
      assessors.flatMap(({ level }) => (level === null ? [] : [level])),
    ]),
  )
}
