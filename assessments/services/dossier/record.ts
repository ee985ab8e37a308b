// The record of the session as a whole: does it verify, what was decided about it, and what was done again. Only counts
// and reasons; of work about candidates who are not open to the caller nothing is told.
import { FromPaper, HeldReason } from '../../contract/index.ts'
import type { DossierRecord } from '../../documents/dossier/model.ts'
import type { Reading } from '../context.ts'
import { verifyRecord } from '../record/rebuild.ts'
import { contentOf, type DossierSource, ofKind } from './source.ts'

export async function recordOf(db: Reading, source: DossierSource): Promise<DossierRecord> {
  const { records, personName, unnamed, sessionId } = source
  const report = await verifyRecord(db, sessionId)
  const chains = await db
    .selectFrom('records')
    .select(['author_id', 'device_id'])
    .distinct()
    .where('session_id', '=', sessionId)
    .execute()
  return {
    entries: report.records,
    chains: chains.length,
    faults: report.faults.length,
    erasedParts: report.erasedParts,
    held: await heldOf(db, sessionId),
    settled: ofKind(records, 'record.settled').map((record) => {
      const content = contentOf('record.settled', record)
      return {
        at: record.header.at,
        by: personName(record.header.author),
        stands: content?.stands.length ?? 0,
        aside: content?.aside.length ?? 0,
        reason: unnamed.text(content?.reason ?? ''),
      }
    }),
    pinResets: ofKind(records, 'pin.reset').map(({ header }) => ({
      at: header.at,
      by: personName(header.author),
      of: personName(header.about.person ?? ''),
    })),
    ...workDoneAgain(source),
    typedOver: await typedOver(db, source),
  }
}

async function heldOf(db: Reading, sessionId: string): Promise<DossierRecord['held']> {
  const rows = await db
    .selectFrom('held as h')
    .innerJoin('records as r', 'r.hash', 'h.record_hash')
    .select('h.reason')
    .select(({ fn }) => fn.count<number>('h.record_hash').distinct().as('count'))
    .where('r.session_id', '=', sessionId)
    .groupBy('h.reason')
    .orderBy('h.reason')
    .execute()
  return rows.map(({ reason, count }) => ({ reason: HeldReason.parse(reason), count }))
}

function workDoneAgain(source: DossierSource): Pick<DossierRecord, 'reopened' | 'undoneSeals' | 'lateNotes'> {
  const { records, personName, codeOf, exerciseTitle, unnamed } = source
  const within = openAssignments(source)
  const about = (assignment: string | undefined) => (assignment === undefined ? undefined : within.get(assignment))
  return {
    reopened: ofKind(records, 'work.reopened').flatMap((record) => {
      const { header } = record
      const found = about(header.about.assignment)
      if (found === undefined) return []
      return [
        {
          at: header.at,
          by: personName(header.author),
          assessor: found.assessor,
          exercise: exerciseTitle(found.exerciseId),
          codes: found.candidateIds.filter((id) => source.open.has(id)).map(codeOf),
          reason: unnamed.text(contentOf('work.reopened', record)?.reason ?? ''),
        },
      ]
    }),
    undoneSeals: ofKind(records, 'notes.unsealed').filter(({ header }) => about(header.about.assignment)).length,
    lateNotes: ofKind(records, 'note.late').filter(({ header }) => about(header.about.assignment)).length,
  }
}

const openAssignments = ({ assignments, open }: DossierSource) =>
  new Map(assignments.filter(({ candidateIds }) => candidateIds.some((id) => open.has(id))).map((a) => [a.id, a]))

/** Who typed is in each note that came from paper; the assessor's own typing is no deviation. */
async function typedOver(db: Reading, source: DossierSource): Promise<DossierRecord['typedOver']> {
  const within = openAssignments(source)
  const ids = [...within.keys()]
  const counts = new Map<string, DossierRecord['typedOver'][number]>()
  for (const table of ['sealed_notes', 'sealed_answers'] as const) {
    const rows = await db
      .selectFrom(table)
      .select(['assignment_id', 'paper'])
      .where('assignment_id', 'in', ids)
      .where('paper', 'is not', null)
      .execute()
    for (const { assignment_id, paper } of rows) {
      const typedBy = typistIn(paper)
      const assignment = within.get(assignment_id)
      if (typedBy === null || assignment === undefined || typedBy === assignment.personId) continue
      const key = `${assignment.personId} ${typedBy}`
      const known = counts.get(key)
      const count = (known?.count ?? 0) + 1
      counts.set(key, { assessor: assignment.assessor, typist: source.personName(typedBy), count })
    }
  }
  return [...counts.values()]
}

const typistIn = (paper: string | null): string | null =>
  paper === null ? null : FromPaper.parse(JSON.parse(paper)).typedBy
