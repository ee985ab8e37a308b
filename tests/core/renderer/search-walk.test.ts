// The hits of a search: how they stand on the screen, and how the arrow keys walk through them.
import { describe, expect, it } from 'vitest'
import type { SearchHit } from '../../../assessments/contract/index.ts'
import { hitGroups, whereWords } from '../../../renderer/features/search/hit-groups.ts'
import { walked } from '../../../renderer/features/search/walk.ts'

const hit = (kind: SearchHit['kind'], text: string, place = '', owner = 'Kader'): SearchHit => ({
  kind,
  ownerId: crypto.randomUUID(),
  owner,
  competenceId: null,
  place,
  pieces: [{ text, found: true }],
  archived: false,
})

describe('hits by kind', () => {
  it('begin with the kind of the best hit and keep their order inside it', () => {
    const hits = [hit('anchor', 'een'), hit('competence', 'twee'), hit('anchor', 'drie')]
    expect(hitGroups(hits).map(({ kind, hits: own }) => [kind, own.map(({ pieces }) => pieces[0]?.text)])).toEqual([
      ['anchor', ['een', 'drie']],
      ['competence', ['twee']],
    ])
  })
  it('say where they stand, and a title does not say itself twice', () => {
    expect(whereWords(hit('indicator', 'Groet', '4 Sorteert'))).toBe('4 Sorteert · Kader')
    expect(whereWords(hit('profile', 'P-1 Sorteerder', '', 'Sorteerder'))).toBe('')
    expect(whereWords(hit('framework', 'K Kader', '', 'Kader (versie 2)'))).toBe('Kader (versie 2)')
  })
})

describe('walking', () => {
  it('goes from the field down the hits and back, and stops at the ends', () => {
    expect(walked('ArrowDown', -1, 3)).toBe(0)
    expect(walked('ArrowDown', 2, 3)).toBe(2)
    expect(walked('ArrowUp', 0, 3)).toBe(-1)
    expect(walked('ArrowUp', -1, 3)).toBe(-1)
    expect(walked('ArrowDown', -1, 0)).toBe(-1)
  })
  it('leaves the keys of the field to the field', () => {
    expect(walked('Home', -1, 3)).toBeNull()
    expect(walked('End', 0, 3)).toBe(2)
    expect(walked('a', 0, 3)).toBeNull()
  })
})
