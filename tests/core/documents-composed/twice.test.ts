// No sentence twice, in no kind of document, whatever the facts: people write the same things, and a document is one text.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../../assessments/contract/index.ts'
import { composeForCandidate } from '../../../assessments/rules/composition/candidate.ts'
import { composeForCoach } from '../../../assessments/rules/composition/coach.ts'
import type { Facts } from '../../../assessments/rules/composition/facts.ts'
import { sentenceKey, sentencesOf } from '../../../assessments/rules/composition/said.ts'
import { composeForOthers } from '../../../assessments/rules/composition/shared.ts'
import { compositionFacts } from '../../support/composition-facts.ts'
import { type ReportRow, rowOf, rows } from '../../support/report-model.ts'

const kinds: Record<string, (facts: Facts) => Block[]> = {
  candidate: composeForCandidate,
  coach: composeForCoach,
  employer: (facts) => composeForOthers(facts, 'employer'),
  training: (facts) => composeForOthers(facts, 'training'),
}

/** Few, so that they come again and again. */
const sentence = fc.constantFrom(
  'Telt de dozen twee keer.',
  'Vraagt hulp!',
  'telt de dozen  twee keer',
  'Lacht en werkt door. Vraagt hulp!',
  'Je bent het eens met het resultaat.',
  'Haalt de grens',
)
const row: fc.Arbitrary<(number: number) => ReportRow> = fc
  .record({
    title: fc.constantFrom('Samenwerken', 'Nauwkeurigheid', 'Vraagt hulp'),
    definition: sentence,
    reason: sentence,
    level: fc.integer({ min: 1, max: 4 }),
    cutOff: fc.option(fc.integer({ min: 1, max: 4 })),
    texts: fc.array(sentence, { maxLength: 4 }),
  })
  .map(({ level, cutOff, texts, ...said }) => (number: number) => {
    const whole = rowOf(number)
    const evidence = whole.evidence.slice(0, texts.length).map((note, i) => ({ ...note, text: texts[i] ?? '' }))
    const outcome = cutOff === null ? 'no-cut-off' : level < cutOff ? 'not-yet' : 'meets'
    return rowOf(number, { ...said, level, cutOff, gap: cutOff === null ? null : cutOff - level, outcome, evidence })
  })
const facts = fc
  .record({
    rows: fc.array(row, { maxLength: 8 }),
    insufficient: fc.boolean(),
    closing: fc.option(
      fc.record({
        sentence,
        strengths: fc.array(sentence, { maxLength: 3 }),
        growth: fc.array(sentence, { maxLength: 3 }),
      }),
    ),
    statement: fc.option(sentence),
    help: fc.option(sentence),
    goal: fc.option(fc.record({ text: sentence, step: sentence })),
  })
  .map((random) => {
    const all = random.rows.map((make, i) => make(i + 1))
    if (random.insufficient) all.push(rows.insufficient(90), rows.noEvidence(91))
    const at = '2026-03-12T10:00:00.000Z'
    const told = { what: '', byId: null, on: null }
    return compositionFacts(
      {
        rows: all,
        closing:
          random.closing === null
            ? null
            : { body: { ...random.closing, told }, tellerName: 'Leen', at, by: 'Leen', outdated: false },
        part: {
          feedback: null,
          statement:
            random.statement === null
              ? null
              : { answer: 'agrees', text: random.statement, readBack: true, at, by: 'Leen' },
        },
      },
      {
        helps: new Map(
          all.map((r) => [r.competenceId, random.help === null ? [] : [{ place: 'training', text: random.help }]]),
        ),
        goal: random.goal === null ? null : { planId: 'plan', helper: '', by: null, ...random.goal },
      },
    )
  })

/** Of what is read on: tables are looked things up in, and the person's own words stay as they said them. */
function sentences(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (!('text' in block)) return []
    const own = block.id === 'statement/words'
    const found = sentencesOf(block.text).map(sentenceKey)
    return own ? [...new Set(found)] : found
  })
}

describe.each(Object.entries(kinds))('the %s document', (_, compose) => {
  test('says nothing twice', () => {
    fc.assert(
      fc.property(facts, (random) => {
        const found = sentences(compose(random))
        expect(found.filter((text, at) => found.indexOf(text) !== at)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('has an id of its own for every block, the same for the same facts', () => {
    fc.assert(
      fc.property(facts, (random) => {
        const ids = compose(random).map((block) => block.id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(compose(random).map((block) => block.id)).toEqual(ids)
      }),
      { numRuns: 100 },
    )
  })

  test('has no heading with nothing under it', () => {
    fc.assert(
      fc.property(facts, (random) => {
        const blocks = compose(random)
        for (const [i, block] of blocks.entries()) {
          const next = blocks[i + 1]
          if (block.type !== 'heading') continue
          expect(next).toBeDefined()
          if (next?.type === 'heading') expect(next.level).toBeGreaterThan(block.level)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('leads every quoted note and every level to where it comes from', () => {
    for (const block of compose(compositionFacts())) {
      if (block.type === 'quote') expect(block.sources.length, block.id).toBeGreaterThan(0)
      if (block.id.startsWith('seen/')) expect(block.sources[0]?.kind).toBe('note')
      if (block.id.endsWith('/level')) expect(block.sources.map(({ kind }) => kind)).toContain('final')
    }
  })
})

test('a sentence said again leaves its sources where it stands', () => {
  const twice = [rowOf(1), rowOf(2)].map((r) => ({
    ...r,
    evidence: r.evidence
      .slice(0, 1)
      .map((note) => ({ ...note, sign: 'plus' as const, kind: 'fact' as const, text: 'Telt na.' })),
  }))
  const quotes = composeForCandidate(compositionFacts({ rows: twice })).filter((b) => b.type === 'quote')
  expect(quotes).toHaveLength(1)
})
