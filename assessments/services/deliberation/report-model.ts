// From the outcome to what the Word report says. Deviations and the way the gate was opened go in: the report is honest.
import { type ReportModel, Warning } from '../../contract/index.ts'
import { isAboutMeasurement } from '../../rules/readiness-checks.ts'
import { candidatesNamedIn } from '../../rules/warnings.ts'
import { instant } from '../clock.ts'
import type { CoreState, Reading } from '../context.ts'
import { measuredCompetences } from './competences.ts'
import type { Outcome } from './outcome.ts'

export async function reportModel(
  db: Reading,
  core: CoreState,
  madeBy: string,
  { view, deliberation, material, jobProfile }: Outcome,
): Promise<ReportModel> {
  const { session, programme, framework } = material
  const extra = await db
    .selectFrom('candidates')
    .select('extra_time_percent')
    .where('id', '=', view.candidate.id)
    .executeTakeFirst()
  const byExercise = Map.groupBy(material.ratings, (r) => r.exerciseId)
  const assessorsIn = (exerciseId: string) => [...new Set(byExercise.get(exerciseId)?.map((r) => r.personId))]
  const name = (personId: string) => material.assessors.find((a) => a.id === personId)?.name ?? ''
  return {
    organisation: core.file?.name ?? '',
    candidate: view.candidate,
    session: { title: session.title, place: session.place, day: session.day },
    jobProfile: { title: jobProfile.title, source: jobProfile.source },
    framework: {
      title: framework.title,
      code: framework.code,
      version: framework.version,
      source: framework.source,
    },
    scale: framework.scale,
    madeAt: instant(core.clock.wall()),
    madeBy,
    assessors: material.assessors.map((a) => a.name),
    exercises: programme.exercises
      .filter((e) => assessorsIn(e.id).length > 0)
      .map((e) => ({
        title: e.title,
        kind: e.kind,
        minutes: e.phases.reduce((total, phase) => total + phase.minutes, 0),
        competences: measuredCompetences({ ...material, programme: { ...programme, exercises: [e] } }).map(
          (c) => c.title,
        ),
        assessors: assessorsIn(e.id).map(name),
      })),
    combination: material.combination,
    deviations: await deviationsOf(db, session.id, view.candidate.id),
    gate: {
      early: deliberation.gate.status === 'open-early',
      reason: deliberation.gate.reason ?? '',
      missing: deliberation.gate.missing.length,
    },
    ratedByTwo: programme.exercises.some((e) => assessorsIn(e.id).length >= 2),
    closing: deliberation.closing,
    part: deliberation.part,
    extraTime: (extra?.extra_time_percent ?? 0) > 0,
    rows: view.rows.map((row) => {
      const talk = deliberation.competences.find((c) => c.competenceId === row.competenceId)
      return {
        ...row,
        definition: framework.competences.find((c) => c.id === row.competenceId)?.definition ?? '',
        perAssessor: talk?.assessors.map((a) => ({ name: a.name, level: a.level })) ?? [],
        evidence: talk?.assessors.flatMap((a) => a.notes.map((note) => ({ ...note, assessor: a.name }))) ?? [],
      }
    }),
  }
}

/** Deviations of the session as far as they concern this candidate: nobody else's code travels in this report. */
async function deviationsOf(db: Reading, sessionId: string, candidateId: string) {
  const rows = await db
    .selectFrom('deviations')
    .selectAll()
    .where('session_id', '=', sessionId)
    .orderBy('ordinal')
    .execute()
  const candidates = await db
    .selectFrom('candidates')
    .select(['id', 'code', 'name'])
    .where('session_id', '=', sessionId)
    .execute()
  const told = rows.flatMap(({ reason, ...row }) => {
    const warning = Warning.parse(row)
    if (!isAboutMeasurement(warning)) return []
    // What a colleague practised is told of the measurement, and not of the person.
    if (warning.code === 'assessor-not-calibrated') return [{ ...warning, subject: '', reason }]
    const named = candidatesNamedIn(warning, candidates)
    if (named.length === 0) return [{ ...warning, reason }]
    const own = named.find((c) => c.id === candidateId)
    if (own === undefined) return []
    return [{ ...warning, subject: named.length === 1 ? warning.subject : own.code, reason }]
  })
  return [...new Map(told.map((deviation) => [JSON.stringify(deviation), deviation])).values()]
}
