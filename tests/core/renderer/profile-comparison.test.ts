// Two job profiles beside each other, and one taken to a newer version of its framework.
import { describe, expect, it } from 'vitest'
import type { Competence, CutOff, Scale } from '../../../assessments/contract/index.ts'
import { anchorsBeside } from '../../../renderer/features/profiles/compare/anchors-beside.ts'
import { differenceWords } from '../../../renderer/features/profiles/compare/difference-words.ts'
import { profileDifferences } from '../../../renderer/features/profiles/compare/profile-differences.ts'
import { anchorsAt, levelsAt } from '../../../renderer/features/profiles/level-anchors.ts'
import { profileOnVersion } from '../../../renderer/features/profiles/versions/profile-on-version.ts'

const scaleOf = (...names: string[]): Scale => names.map((name, place) => ({ value: place + 1, name }))
const four = scaleOf('Onvoldoende', 'Matig', 'Goed', 'Zeer goed')
const competence = (id: string, texts: string[] = []): Competence => ({
  id,
  number: id,
  title: `Competentie ${id}`,
  definition: '',
  learningResult: '',
  kind: 'generic',
  titleVariants: [],
  modules: [],
  groups: [],
  indicators: texts.map((text, place) => ({
    id: `${id}${place}`,
    text,
    variants: [],
    modules: [],
    groupId: null,
    anchors: four.map(({ value, name }) => ({ level: value, text: `${text}: ${name}` })),
  })),
})
const asks = (competenceId: string, level: number, need: CutOff['need'] = 'essential'): CutOff => ({
  competenceId,
  level,
  need,
})
const framework = (...ids: string[]) => ({ scale: four, competences: ids.map((id) => competence(id)) })
const titles = { left: 'Sorteerder', right: 'Winkelier' }

function words(left: CutOff[], right: CutOff[], ids = ['a']): string[] {
  const same = framework(...ids)
  return profileDifferences({ framework: same, cutOffs: left }, { framework: same, cutOffs: right }).map((row) =>
    differenceWords(row.difference, titles),
  )
}

describe('the difference in words, from left to right', () => {
  it('says how many levels higher or lower', () => {
    expect(words([asks('a', 2)], [asks('a', 3)])).toEqual(['één niveau hoger'])
    expect(words([asks('a', 4)], [asks('a', 1)])).toEqual(['drie niveaus lager'])
    expect(words([asks('a', 2)], [asks('a', 2)])).toEqual(['gelijk'])
  })
  it('says when only one of them asks it', () => {
    expect(words([asks('a', 2)], [])).toEqual(['alleen in “Sorteerder”'])
    expect(words([], [asks('a', 2)])).toEqual(['alleen in “Winkelier”'])
  })
  it('tells two of one name apart by their side, and keeps a long name short', () => {
    const only = { kind: 'onlyRight' } as const
    expect(differenceWords(only, { left: 'Groen', right: 'Groen' })).toBe('alleen rechts')
    expect(differenceWords(only, { left: '', right: 'x'.repeat(200) })).toBe(`alleen in “${'x'.repeat(40)}…”`)
  })
  it('says when the need differs, alone or with the level', () => {
    expect(words([asks('a', 2)], [asks('a', 2, 'desirable')])).toEqual(['wenselijk in plaats van essentieel'])
    expect(words([asks('a', 2, 'desirable')], [asks('a', 1)])).toEqual([
      'één niveau lager, essentieel in plaats van wenselijk',
    ])
  })
  it('leaves out what neither asks, and keeps the order of the framework', () => {
    const same = framework('a', 'b', 'c')
    const rows = profileDifferences(
      { framework: same, cutOffs: [asks('c', 1)] },
      { framework: same, cutOffs: [asks('a', 1)] },
    )
    expect(rows.map((row) => row.competence.id)).toEqual(['a', 'c'])
  })
})

describe('two versions of one framework', () => {
  it('are matched by the id of the competence; what one lacks is told apart from what it does not ask', () => {
    const rows = profileDifferences(
      { framework: framework('a', 'gone'), cutOffs: [asks('a', 1), asks('gone', 2)] },
      { framework: framework('new', 'a'), cutOffs: [asks('a', 1), asks('new', 3)] },
    )
    expect(rows.map(({ competence: { id }, difference }) => [id, difference.kind])).toEqual([
      ['a', 'same'],
      ['gone', 'onlyLeft'],
      ['new', 'onlyRight'],
    ])
    expect(rows[1]?.right.competence).toBeNull()
    expect(rows[1]?.left.competence).not.toBeNull()
  })
  it('with other scales are compared by the word only', () => {
    const three = { scale: scaleOf('Matig', 'Goed', 'Sterk'), competences: [competence('a'), competence('b')] }
    const rows = profileDifferences(
      { framework: framework('a', 'b'), cutOffs: [asks('a', 2), asks('b', 2)] },
      { framework: three, cutOffs: [asks('a', 1), asks('b', 3)] },
    )
    expect(rows.map(({ difference }) => differenceWords(difference, titles))).toEqual(['gelijk', 'ander niveau'])
  })
  it('show an indicator once when both word it alike, and apart when they do not', () => {
    const side = (texts: string[]) => ({ competence: competence('a', texts), cutOff: asks('a', 2) })
    const level = four[1] ?? null
    const [alike, apart, only] = anchorsBeside(
      side(['Groet', 'Vraagt hulp', 'Meldt']),
      side(['Groet', 'Vraagt steun']),
      {
        left: level,
        right: level,
      },
    )
    expect(alike).toMatchObject({ text: 'Groet', left: { anchor: 'Groet: Matig' }, right: { anchor: 'Groet: Matig' } })
    expect(apart).toMatchObject({ text: null, left: { text: 'Vraagt hulp' }, right: { text: 'Vraagt steun' } })
    expect(only).toMatchObject({ text: 'Meldt', right: { text: null, anchor: null } })
  })
})

describe('the anchors beside a cut-off', () => {
  it('are those of the level, and of its neighbours on request', () => {
    expect(levelsAt(four, 3, false).map(({ name }) => name)).toEqual(['Goed'])
    expect(levelsAt(four, 3, true).map(({ name }) => name)).toEqual(['Matig', 'Goed', 'Zeer goed'])
    expect(levelsAt(four, 1, true).map(({ name }) => name)).toEqual(['Onvoldoende', 'Matig'])
  })
  it('say where there is none', () => {
    const whole = competence('a', ['Groet'])
    const bare = { ...whole, indicators: whole.indicators.map((each) => ({ ...each, anchors: [] })) }
    expect(anchorsAt(bare, levelsAt(four, 2, false))[0]?.anchors).toEqual([{ level: four[1], text: null }])
  })
})

describe('a profile on a newer version', () => {
  it('takes along what is still there and names the rest', () => {
    const to = {
      scale: scaleOf('Matig', 'Goed', 'Sterk'),
      competences: [competence('a'), competence('b'), competence('n')],
    }
    const copy = profileOnVersion([asks('a', 2), asks('b', 4), asks('c', 1)], framework('a', 'b', 'c'), to)
    expect(copy.cutOffs).toEqual([asks('a', 2)])
    expect(copy.gone.map(({ id }) => id)).toEqual(['c'])
    expect(copy.withoutLevel.map(({ id }) => id)).toEqual(['b'])
    expect(copy.added.map(({ id }) => id)).toEqual(['n'])
    expect(copy.otherScale).toBe(true)
    expect(profileOnVersion([asks('a', 2)], framework('a'), framework('a'))).toMatchObject({
      cutOffs: [asks('a', 2)],
      otherScale: false,
    })
  })
})
