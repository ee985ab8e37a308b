// Proposals for actions, where the gaps of the last decided measurement are first. A starting point that coach and person
// adapt together. To a competence of one's own framework belong only those of exactly the same name; where that leaves one
// without any, the rest of the library stands below, for people to choose from who know what the words mean.
import { type ActionProposal, JobProfileBody, type ProposalsFor } from '../../contract/index.ts'
import { actionsByCompetence, shippedActions } from '../../library/actions/index.ts'
import { frameworkBody, programmeBody } from '../access/bodies.ts'
import { hasUnsubmittedOnFramework } from '../access/unsubmitted.ts'
import type { Actor, Reading } from '../context.ts'
import { failure } from '../failures.ts'
import { personOf, requireNothingToJudge } from '../persons/identity.ts'
import { isDecided, measuredOf } from './measured.ts'

interface Asked {
  personId: string
  jobProfileId: string | null
}

export async function proposalsFor(db: Reading, actor: Actor, { personId, jobProfileId }: Asked) {
  await requireNothingToJudge(db, actor, personId)
  await personOf(db, personId)
  const measured = (await measuredOf(db, actor, personId)).get(personId) ?? []
  const last = measured.findLast(isDecided)
  const job = await askedBy(db, jobProfileId ?? last?.jobProfileId ?? null)
  if (jobProfileId !== null && job === null) throw failure('NOT_FOUND')
  // A level and its gap together say what the job asks. Whoever may not know that yet still finds all proposals.
  const withheld = job !== null && (await hasUnsubmittedOnFramework(db, actor.personId, job.frameworkId))
  const profile = withheld ? null : job
  // Whoever was not measured yet can still begin.
  if (last === undefined) return [...actionsByCompetence].map((each) => ofLibrary(each, false))
  const { programme_id } = await db
    .selectFrom('sessions')
    .select('programme_id')
    .where('id', '=', last.sessionId)
    .executeTakeFirstOrThrow()
  const framework = await frameworkBody(db, (await programmeBody(db, programme_id)).frameworkId)
  const finals = await db
    .selectFrom('finals')
    .select(['competence_id', 'level'])
    .where('candidate_id', '=', last.candidateId)
    .execute()
  const levels = new Map(finals.map((row) => [row.competence_id, row.level]))
  // A profile on another framework asks about other competences, also where they carry the same name.
  const asked = profile?.frameworkId === framework.id ? profile.cutOffs : []
  const named = (level: number) => framework.scale.find(({ value }) => value === level)?.name ?? ''
  const all = framework.competences.map((competence): ProposalsFor => {
    const level = levels.get(competence.id) ?? null
    const cutOff = asked.find((each) => each.competenceId === competence.id)
    return {
      competenceId: competence.id,
      title: competence.title,
      kind: competence.kind,
      level,
      from: level === null ? '' : named(level),
      to: level === null ? '' : named(level + 1),
      gap: level === null || cutOff === undefined ? null : cutOff.level - level,
      need: cutOff?.need ?? null,
      beyond: false,
      proposals: [...forCompetence(competence)],
    }
  })
  return [...all.toSorted((a, b) => placeOf(a) - placeOf(b)), ...beyond(all)]
}

/** Gaps of what the job cannot do without, then of what it would like, then the rest; never by how large. */
function placeOf({ gap, need }: ProposalsFor): number {
  if (gap === null || gap <= 0) return 2
  return need === 'essential' ? 0 : 1
}

function forCompetence({ id, title }: { id: string; title: string }): readonly ActionProposal[] {
  return actionsByCompetence.get(id) ?? shippedActions.filter((action) => action.competence === title)
}

/** What of the library is not there yet, when a competence of the framework has no proposals of its own. */
function beyond(all: readonly ProposalsFor[]): ProposalsFor[] {
  if (all.every(({ proposals }) => proposals.length > 0)) return []
  const there = new Set(all.flatMap(({ proposals }) => proposals.map(({ code }) => code)))
  return [...actionsByCompetence]
    .filter(([, proposals]) => proposals.every(({ code }) => !there.has(code)))
    .map((each) => ofLibrary(each, true))
}

const ofLibrary = ([id, proposals]: [string, readonly ActionProposal[]], isBeyond: boolean): ProposalsFor => ({
  competenceId: id,
  title: proposals[0]?.competence ?? '',
  // All that ship are.
  kind: 'generic',
  level: null,
  from: '',
  to: '',
  gap: null,
  need: null,
  beyond: isBeyond,
  proposals: [...proposals],
})

async function askedBy(db: Reading, id: string | null): Promise<JobProfileBody | null> {
  if (id === null) return null
  const row = await db.selectFrom('job_profiles').select('body').where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : JobProfileBody.parse(JSON.parse(row.body))
}
