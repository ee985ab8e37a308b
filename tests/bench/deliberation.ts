// openRatio: opening the eindbespreking of every candidate of a session of 12 × 4 × 5 × 30 through the contract, beside
// one SELECT of those ratings.
import { bigSession, workUpToSubmission } from './big-session.ts'
import { compare, timed } from './measure.ts'

export async function openRatio(times: number) {
  const size = { candidates: 12, assessors: 4, exercises: 5, indicators: 30 }
  const big = await bigSession(size)
  for (const client of big.assessors) {
    for (const { assignmentId, candidates } of await client.work.list()) {
      const [candidate] = candidates
      if (candidate === undefined) continue
      await workUpToSubmission(client, assignmentId, candidate.id)
      await client.work.submit({ assignmentId })
    }
  }
  const abouts = big.candidates.map((candidateId) => ({ sessionId: big.sessionId, candidateId }))
  for (const about of abouts) await big.lead.deliberations.open({ ...about, reason: '' })
  const db = big.state.file?.db
  if (db === undefined) throw new Error('no file is open')
  const compared = await compare(
    times,
    () =>
      timed(async () => {
        for (const about of abouts) await big.lead.deliberations.get(about)
      }),
    () =>
      timed(() =>
        db
          .selectFrom('submitted_ratings as r')
          .leftJoin('submitted_links as l', (join) =>
            join
              .onRef('l.assignment_id', '=', 'r.assignment_id')
              .onRef('l.candidate_id', '=', 'r.candidate_id')
              .onRef('l.target_id', '=', 'r.target_id'),
          )
          .leftJoin('sealed_notes as n', 'n.id', 'l.note_id')
          .selectAll()
          .execute(),
      ),
  )
  const rows = await db.selectFrom('submitted_ratings').select('level').execute()
  await big.close()
  return { ...compared, ratings: rows.length }
}
