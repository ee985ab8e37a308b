// How far the eindbespreking is, in numbers: final levels set per candidate, out of the competences the programme measures.
import { programmeBody } from '../access/bodies.ts'
import type { Reading } from '../context.ts'

export async function toDecideOf(
  db: Reading,
  sessionId: string,
): Promise<{ toDecide: number; decided: Map<string, number> }> {
  const row = await db.selectFrom('sessions').select('programme_id').where('id', '=', sessionId).executeTakeFirst()
  const { exercises } = row === undefined ? { exercises: [] } : await programmeBody(db, row.programme_id)
  const competences = new Set(exercises.flatMap((e) => e.matrix.map((cell) => cell.competenceId)))
  const finals = await db
    .selectFrom('finals')
    .select(['candidate_id', 'competence_id'])
    .where('session_id', '=', sessionId)
    .execute()
  const decided = Map.groupBy(
    finals.filter((f) => competences.has(f.competence_id)),
    (f) => f.candidate_id,
  )
  return {
    toDecide: competences.size,
    decided: new Map([...decided].map(([candidate, list]) => [candidate, list.length])),
  }
}
