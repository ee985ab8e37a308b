// How far the eindbespreking is, in numbers: final levels set per candidate, out of the competences the programme measures.
import { ProgrammeBody } from '../../contract/index.ts'
import type { Reading } from '../context.ts'

export async function toDecideOf(
  db: Reading,
  sessionId: string,
): Promise<{ toDecide: number; decided: Map<string, number> }> {
  const row = await db
    .selectFrom('sessions as s')
    .innerJoin('programmes as p', 'p.id', 's.programme_id')
    .select('p.body')
    .where('s.id', '=', sessionId)
    .executeTakeFirst()
  const exercises = row === undefined ? [] : ProgrammeBody.parse(JSON.parse(row.body)).exercises
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
