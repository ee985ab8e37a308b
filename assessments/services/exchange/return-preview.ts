// What a return file would bring, found by taking it in and undoing that.
import { sql } from 'kysely'
import type { Db } from '../../../db/connection.ts'
import { shortMark } from '../../bundles/index.ts'
import { HeldReason, ReadHeader, type ReturnManifest, type ReturnPreview, type Step } from '../../contract/index.ts'
import { programmeBody } from '../access/bodies.ts'
import { gateStatus } from '../access/gate.ts'
import type { CoreState, Reading } from '../context.ts'
import { personName } from '../people/store.ts'
import { deviceName } from './contradictions.ts'
import { authorsOf, devicesOfAuthor, doubtAbout } from './devices.ts'
import { dryRun } from './dry-run.ts'
import { countsOf } from './returns.ts'
import { type RunOf, runsOf } from './run-lines.ts'
import { assessorIds, type GivenReturn, takeIn } from './take-in.ts'

export async function previewReturn(db: Db, core: CoreState, given: GivenReturn): Promise<ReturnPreview> {
  const { manifest } = given
  const { session } = manifest
  const before = await seenOf(db, session)
  const assessors = await assessorsIn(db, manifest)
  const known = await authorsOf(db, manifest.device.id)
  const named = JSON.stringify(given.body.records.map(({ hash }) => hash))
  const after = await dryRun(db, async (trx) => {
    const taken = await takeIn(trx, core, given, [])
    const held = await sql<{ reason: string; entries: number }>`
      select reason, count(distinct record_hash) as entries from held
      where record_hash in (select value from json_each(${named})) group by reason`.execute(trx)
    return {
      ...(await seenOf(trx, session)),
      ...taken,
      held: held.rows,
      device: await deviceName(trx, manifest.device.id),
    }
  })
  const head = await db
    .selectFrom('sessions')
    .select(['title', 'programme_id'])
    .where('id', '=', session)
    .executeTakeFirstOrThrow()
  const { exercises } = await programmeBody(db, head.programme_id)
  const erasures = await db.selectFrom('erasures').select('candidate_id').execute()
  const erased = new Set(erasures.map((row) => row.candidate_id))
  // Who was erased here is not named again by a file that does not know of it.
  const candidates = manifest.candidates.filter(({ id }) => !erased.has(id))
  const rows = rowsOf(
    { ...given, manifest: { ...manifest, candidates } },
    before.runs,
    after,
    new Map(exercises.map(({ id, title }) => [id, title])),
  )
  return {
    kind: 'return',
    sessionId: session,
    session: head.title,
    device: { name: after.device, mark: shortMark(manifest.device.id), known: known.size > 0 },
    madeAt: manifest.madeAt,
    assessors,
    fresh: rows.reduce((n, row) => n + row.fresh, 0),
    here: rows.reduce((n, row) => n + row.here, 0),
    missing: rows.filter(({ missing }) => missing !== 'no').length,
    rows,
    held: after.held.map(({ reason, entries }) => ({ reason: HeldReason.parse(reason), entries })),
    erased: after.erasedParts,
    completes: [...after.complete].filter((code) => !before.complete.has(code)),
    already: after.fresh.size === 0,
  }
}

interface Seen {
  runs: RunOf[]
  /** Codes of candidates about whom everything is submitted. */
  complete: Set<string>
}

async function seenOf(db: Reading, sessionId: string): Promise<Seen> {
  const gates = await gateStatus(db, sessionId)
  const candidates = await db
    .selectFrom('candidates')
    .select(['id', 'code'])
    .where('session_id', '=', sessionId)
    .execute()
  return {
    runs: await runsOf(db, sessionId),
    complete: new Set(candidates.filter(({ id }) => gates.get(id)?.status === 'complete').map(({ code }) => code)),
  }
}

async function assessorsIn(db: Reading, manifest: ReturnManifest): Promise<ReturnPreview['assessors']> {
  const { session, device, assessors } = manifest
  const inSession = await assessorIds(db, session)
  const people = await db.selectFrom('people').select(['id', 'name']).execute()
  const told: ReturnPreview['assessors'] = []
  for (const { id, name, insteadOf } of assessors) {
    const known = people.find((person) => person.id === id)
    const devices = await devicesOfAuthor(db, session, id)
    told.push({
      id,
      name: known?.name ?? name,
      standing: inSession.has(id) ? 'assessor' : known === undefined ? 'unknown' : 'person',
      insteadOf: insteadOf === null ? null : { id: insteadOf, name: await personName(db, insteadOf) },
      sameName: people.some((person) => person.id !== id && person.name === (known?.name ?? name)),
      doubt: await doubtAbout(db, manifest, id),
      otherDevices: devices.filter((each) => each !== device.id).length,
    })
  }
  return told
}

interface After extends Seen {
  fresh: Set<string>
}

/** One row for every assignment that was brought, and for every one of these assessors that was not. */
function rowsOf(
  { manifest, body }: GivenReturn,
  before: readonly RunOf[],
  after: After,
  exercises: ReadonlyMap<string, string>,
): ReturnPreview['rows'] {
  const brought = new Map(manifest.progress.map((each) => [each.assignment, each]))
  const people = new Set(manifest.assessors.map(({ id }) => id))
  const counts = countsPerAssignment(body.records, after.fresh)
  const planned = new Set(before.map(({ assignmentId }) => assignmentId))
  const known = new Map(after.runs.map((run) => [run.assignmentId, run]))
  const ids = new Set([
    ...after.runs.filter(({ personId }) => people.has(personId)).map(({ assignmentId }) => assignmentId),
    ...manifest.progress.filter(({ step }) => step !== 'observing').map(({ assignment }) => assignment),
  ])
  return [...ids].map((assignmentId) => {
    const run = known.get(assignmentId)
    const progress = brought.get(assignmentId)
    const personId = run?.personId ?? progress?.assessor ?? ''
    const { fresh = 0, here = 0 } = counts.get(assignmentId) ?? {}
    return {
      assignmentId,
      exercise: run?.exercise ?? exercises.get(progress?.exercise ?? '') ?? '',
      candidates: run?.candidates ?? codesOf(manifest, progress?.candidates ?? []),
      assessorId: personId,
      assessor: run?.assessor ?? manifest.assessors.find(({ id }) => id === personId)?.name ?? '',
      fresh,
      here,
      missing: missingOf(run?.step === 'submitted' ? 'submitted' : progress?.step),
      planned: planned.has(assignmentId),
    }
  })
}

const codesOf = ({ candidates }: ReturnManifest, ids: readonly string[]) =>
  candidates.filter(({ id }) => ids.includes(id)).map(({ code }) => code)

const missingOf = (step: Step | undefined) => (step === undefined ? 'not-brought' : step === 'submitted' ? 'no' : step)

function countsPerAssignment(records: GivenReturn['body']['records'], fresh: ReadonlySet<string>) {
  const counts = new Map<string, { fresh: number; here: number }>()
  for (const line of records) {
    const { about } = ReadHeader.parse(JSON.parse(line.header))
    if (about.assignment === undefined) continue
    const { notes, links, ratings } = countsOf(line)
    const row = counts.get(about.assignment) ?? { fresh: 0, here: 0 }
    row[fresh.has(line.hash) ? 'fresh' : 'here'] += notes + links + ratings
    counts.set(about.assignment, row)
  }
  return counts
}
