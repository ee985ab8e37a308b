// Hits as they stand on the screen: by kind, the kind of the best hit first, and inside a kind as they came.
import type { SearchHit } from '../../../assessments/contract/index.ts'

export interface HitGroup {
  kind: SearchHit['kind']
  hits: SearchHit[]
}

export const hitGroups = (hits: readonly SearchHit[]): HitGroup[] =>
  [...Map.groupBy(hits, ({ kind }) => kind)].map(([kind, own]) => ({ kind, hits: own }))

/** Where a hit stands, after its own text: a title does not say itself twice. */
export function whereWords({ pieces, place, owner }: Pick<SearchHit, 'pieces' | 'place' | 'owner'>): string {
  const text = pieces.map((piece) => piece.text).join('')
  return [place, text.endsWith(owner) ? '' : owner].filter((part) => part !== '').join(' · ')
}
