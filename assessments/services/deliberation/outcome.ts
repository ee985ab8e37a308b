// Behind the last door: the gap, and what the report is made of. Opens only when every final level of the candidate is set.
import {
  type CompetenceTalk,
  type CutOff,
  type Deliberation,
  type EvidenceCount,
  type GapRow,
  type GapView,
  JobProfileBody,
} from '../../contract/index.ts'
import { gap, outcome } from '../../rules/gap.ts'
import { hasUnsubmittedOnFramework } from '../access/unsubmitted.ts'
import type { Actor, Reading } from '../context.ts'
import { failure } from '../failures.ts'
import { personIdOf } from '../persons/identity.ts'
import type { About } from './about.ts'
import { deliberationRead } from './deliberation.ts'
import type { Material } from './material.ts'

export interface Outcome {
  view: GapView
  deliberation: Deliberation
  material: Material
  jobProfile: JobProfileBody
}

/** NO_PROFILE without a job to lay it beside. */
export async function outcomeOf(
  db: Reading,
  actor: Actor,
  about: About,
  jobProfileId: string | null,
): Promise<Outcome> {
  const decided = await decidedOf(db, actor, about)
  const profile = await jobProfile(db, jobProfileId ?? decided.material.session.jobProfileId)
  if (await withheld(db, actor, profile)) throw failure('CUT_OFFS_WITHHELD')
  if (profile.body.frameworkId !== decided.material.framework.id) throw failure('OTHER_FRAMEWORK')
  return laidBeside(about, decided, profile)
}

/** The same with no job beside it, where none was asked for, or the session's is of another framework or not to be known yet. */
export async function outcomeBeside(
  db: Reading,
  actor: Actor,
  about: About,
  asked: { id: string | null; orElse: 'session' | 'none' },
): Promise<Outcome> {
  if (asked.id !== null) return outcomeOf(db, actor, about, asked.id)
  const decided = await decidedOf(db, actor, about)
  const { session, framework } = decided.material
  const none = { id: '', body: noProfile(framework.id) }
  if (asked.orElse === 'none' || session.jobProfileId === null) return laidBeside(about, decided, none)
  const profile = await jobProfile(db, session.jobProfileId)
  const beside = profile.body.frameworkId === framework.id && !(await withheld(db, actor, profile))
  return laidBeside(about, decided, beside ? profile : none)
}

/** Of somebody else on the same framework they still have work to submit: what a job asks would colour that. */
const withheld = (db: Reading, actor: Actor, { body }: Profile): Promise<boolean> =>
  hasUnsubmittedOnFramework(db, actor.personId, body.frameworkId)

type Decided = Pick<Outcome, 'deliberation' | 'material'> & { personId: string }

async function decidedOf(db: Reading, actor: Actor, about: About): Promise<Decided> {
  const { deliberation, material } = await deliberationRead(db, actor, about)
  const open = deliberation.competences.filter((c) => c.final === null).length
  if (open > 0) throw failure('LEVELS_NOT_SET', { open })
  const personId = await personIdOf(db, about.candidateId)
  return { deliberation, personId, material }
}

function laidBeside(about: About, { deliberation, personId, material }: Decided, profile: Profile): Outcome {
  const cutOffs = new Map(profile.body.cutOffs.map((c) => [c.competenceId, c]))
  const measured = new Map(deliberation.competences.map((c) => [c.competenceId, c]))
  const known = new Set(material.framework.competences.map(({ id }) => id))
  const unknown = (need: CutOff['need']) =>
    profile.body.cutOffs.filter((c) => c.need === need && !known.has(c.competenceId)).length
  const rows = material.framework.competences
    .filter((c) => measured.has(c.id) || cutOffs.has(c.id))
    .map((c) => gapRow({ id: c.id, number: c.number, title: c.title }, measured.get(c.id), cutOffs.get(c.id)))
  return {
    deliberation,
    material,
    jobProfile: profile.body,
    view: {
      sessionId: about.sessionId,
      session: material.session.title,
      candidate: deliberation.candidate,
      personId,
      jobProfile: { id: profile.id, title: profile.body.title, validUntil: profile.body.validUntil },
      scale: material.framework.scale,
      rows: byNeed(rows),
      notInFramework: { essential: unknown('essential'), desirable: unknown('desirable') },
    },
  }
}

const noProfile = (frameworkId: string): JobProfileBody => ({
  code: '',
  title: '',
  frameworkId,
  source: '',
  validUntil: null,
  cutOffs: [],
})
interface Profile {
  id: string
  body: JobProfileBody
}

async function jobProfile(db: Reading, id: string | null) {
  if (id === null) throw failure('NO_PROFILE')
  const row = await db.selectFrom('job_profiles').select(['id', 'body']).where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw failure('NO_PROFILE')
  return { id: row.id, body: JobProfileBody.parse(JSON.parse(row.body)) }
}

/** Essential before desirable, then what the job does not ask. */
function byNeed(rows: GapRow[]): GapRow[] {
  const rank = (row: GapRow) => (row.need === 'essential' ? 0 : row.need === 'desirable' ? 1 : 2)
  return [...rows].sort((a, b) => rank(a) - rank(b))
}

export function gapRow(
  competence: { id: string; number: string; title: string },
  talk: CompetenceTalk | undefined,
  cutOff: CutOff | undefined,
): GapRow {
  const levels = talk?.assessors.map((a) => a.level).filter((level) => level !== null) ?? []
  const facts = { final: talk?.final ?? null, levels, cutOff: cutOff?.level ?? null }
  const notes = new Set(talk?.assessors.flatMap((a) => a.notes.map((n) => n.noteId)))
  // Where something was seen or a level was given; an exercise without an opportunity is no evidence.
  const exercises = new Set(
    talk?.assessors.flatMap((a) => [...a.exercises.filter((e) => e.level !== null), ...a.notes].map((e) => e.exercise)),
  )
  return {
    competenceId: competence.id,
    number: competence.number,
    title: competence.title,
    need: cutOff?.need ?? null,
    cutOff: facts.cutOff,
    level: facts.final?.level ?? null,
    gap: gap(facts),
    outcome: outcome(facts),
    lowest: talk?.lowest ?? null,
    highest: talk?.highest ?? null,
    counts: sum(talk?.assessors.map((a) => a.counts) ?? []),
    notes: notes.size,
    assessors: levels.length,
    exercises: exercises.size,
    reasonCode: talk?.final?.reasonCode ?? null,
    reason: talk?.final?.reason ?? '',
  }
}

const sum = (counts: EvidenceCount[]): EvidenceCount =>
  counts.reduce(
    (a, b) => ({
      plus: a.plus + b.plus,
      minus: a.minus + b.minus,
      omission: a.omission + b.omission,
      notApplicable: a.notApplicable + b.notApplicable,
    }),
    { plus: 0, minus: 0, omission: 0, notApplicable: 0 },
  )
