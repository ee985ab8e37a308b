// Whom a note is about, in the order of the tabs; «hele groep» when it is everyone of several.
import type { Candidate } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { PersonName } from '../parts/PersonName.tsx'

export function AboutNames({ ids, candidates }: { ids: readonly string[]; candidates: readonly Candidate[] }) {
  if (candidates.length > 2 && candidates.every(({ id }) => ids.includes(id)))
    return t('work.observe.wholeGroup').toLocaleLowerCase('nl')
  return candidates
    .filter(({ id }) => ids.includes(id))
    .map((candidate, place) => (
      <span key={candidate.id}>
        {place > 0 ? ', ' : null}
        <PersonName person={candidate} />
      </span>
    ))
}
