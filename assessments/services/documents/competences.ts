// What a document for others could tell: the competences measured of this candidate, in the framework's order.
import type { Reading } from '../context.ts'
import type { About } from '../deliberation/about.ts'
import { measuredCompetences } from '../deliberation/competences.ts'
import { materialOf } from '../deliberation/material.ts'

export async function measuredTitles(db: Reading, about: About): Promise<{ id: string; title: string }[]> {
  const material = await materialOf(db, about.sessionId, about.candidateId)
  return measuredCompetences(material).map(({ id, title }) => ({ id, title }))
}
