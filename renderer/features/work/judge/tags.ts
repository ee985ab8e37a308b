// Where a note was put, as the words under it.
import type { Link } from '../../../../assessments/contract/index.ts'
import { type Judging, sameTarget } from './judgement.ts'
import type { Tag } from './NoteItem.tsx'

export const tagsOf = (judging: Judging, links: readonly Link[]): Tag[] =>
  links.flatMap(({ target, sign }) => {
    const found = judging.targets.find((one) => sameTarget(one, target))
    return found ? [{ sign, text: found.text }] : []
  })
