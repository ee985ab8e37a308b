// What each reader is told, and above all what they are not.
import { describe, expect, test } from 'vitest'
import type { Block } from '../../../assessments/contract/index.ts'
import { composeForCandidate } from '../../../assessments/rules/composition/candidate.ts'
import { headOf } from '../../../assessments/rules/composition/head.ts'
import { composeForOthers } from '../../../assessments/rules/composition/shared.ts'
import { compositionFacts } from '../../support/composition-facts.ts'
import { idOf, rowOf, rows } from '../../support/report-model.ts'

const textOf = (blocks: readonly Block[]) =>
  JSON.stringify(blocks.map(({ sources: _sources, ...block }) => block)).toLowerCase()
const without = <T extends { sources: unknown }>(block: T) => block

describe('for the candidate', () => {
  test('strengths come before growth, and both before what follows', () => {
    const heads = composeForCandidate(compositionFacts())
      .filter((block) => block.type === 'heading')
      .map((block) => block.id)
    expect(heads).toEqual(['strengths', 'growth', 'too-little', 'overview', 'next'])
  })

  test('no assessor is named, and too little evidence is no verdict', () => {
    const text = textOf(composeForCandidate(compositionFacts()))
    expect(text).not.toContain('omar')
    expect(text).not.toContain('onvoldoende bewijs')
    expect(text).toContain('dat ligt niet aan jou')
  })

  test('their own words stand as they said them', () => {
    const statement = {
      answer: 'contests' as const,
      text: 'Telt niet. Telt niet.',
      readBack: true,
      at: '2026-03-12T10:00:00.000Z',
      by: 'Leen',
    }
    const blocks = composeForCandidate(compositionFacts({ part: { feedback: null, statement } }))
    expect(blocks.find((block) => block.id === 'statement/words')).toMatchObject({ text: 'Telt niet. Telt niet.' })
  })

  test('where nothing stands out, what was seen to go well still does', () => {
    const low = rowOf(1, { level: 1, cutOff: 3, gap: 2, outcome: 'not-yet' })
    const blocks = composeForCandidate(compositionFacts({ rows: [low] }))
    expect(blocks.some((block) => block.id === 'strengths/none')).toBe(true)
    expect(blocks.some((block) => block.type === 'quote')).toBe(true)
  })

  test('stays short with sixty competences', () => {
    const many = Array.from({ length: 60 }, (_, i) => rowOf(i + 1, { title: `Iets ${i}` }))
    expect(composeForCandidate(compositionFacts({ rows: many })).length).toBeLessThan(45)
  })
})

describe('for others', () => {
  const told = idOf('competence 3')

  test('only the competences agreed to, whatever else was measured', () => {
    const facts = compositionFacts({}, { told: new Set([told]) })
    for (const reader of ['employer', 'training'] as const) {
      const text = textOf(composeForOthers(facts, reader))
      expect(text).toContain('samenwerken')
      for (const other of ['nauwkeurigheid', 'leervermogen', 'stressbestendigheid']) expect(text).not.toContain(other)
      expect(JSON.stringify(composeForOthers(facts, reader).map(without))).not.toContain(idOf('competence 1'))
    }
  })

  test('a next step for whoever trains, and nothing in the words of the person themselves', () => {
    const none = { title: '', source: '' }
    const low = rowOf(3, { level: 1, cutOff: null, need: null, gap: null, outcome: 'no-cut-off' })
    const own = new Map([[low.competenceId, [{ place: 'training' as const, text: 'Ik volg een dagdeel.' }]]])
    const facts = compositionFacts({ jobProfile: none, rows: [low] }, { told: new Set([told]), helps: own })
    const [employer, training] = (['employer', 'training'] as const).map((to) => textOf(composeForOthers(facts, to)))
    expect(training).toContain('een volgende stap voor')
    expect(employer).not.toContain('een volgende stap voor')
    for (const text of [employer, training]) expect(text).not.toContain('ik volg')
  })

  test('no assessor, no gap without a job, nothing of adapted circumstances unless agreed', () => {
    const none = { title: '', source: '' }
    const free = rowOf(1, { cutOff: null, need: null, gap: null, outcome: 'no-cut-off' })
    const facts = compositionFacts({ jobProfile: none, extraTime: true, rows: [free] })
    const text = textOf(composeForOthers(facts, 'employer'))
    expect(text).not.toContain('omar')
    expect(text).not.toContain('job vraagt')
    expect(text).not.toContain('aangepaste')
    expect(textOf(composeForOthers({ ...facts, mentionAdapted: true }, 'employer'))).toContain(
      'aangepaste omstandigheden',
    )
  })

  test('with nothing chosen, nothing is told', () => {
    const text = textOf(composeForOthers(compositionFacts({}, { told: new Set() }), 'employer'))
    expect(text).not.toContain('samenwerken')
    expect(text).toContain('nog geen competentie gekozen')
  })

  test('too little seen is said as that', () => {
    const few = compositionFacts({ rows: [rows.insufficient(7, { title: 'Stressbestendigheid' })] })
    expect(textOf(composeForOthers(few, 'employer'))).toContain('te weinig momenten')
  })
})

test('the line on every page carries the code and never the name', () => {
  for (const kind of ['candidate', 'coach', 'employer', 'training'] as const) {
    const { header } = headOf(kind, compositionFacts())
    expect(header).toContain('K-03')
    expect(header).not.toContain('Amina')
  }
})

test('a name of two hundred characters gives way to the code in a sentence', () => {
  const candidate = { id: idOf('K-03'), code: 'K-03', name: 'A'.repeat(200) }
  expect(textOf(composeForOthers(compositionFacts({ candidate }), 'employer'))).not.toContain('a'.repeat(200))
})
