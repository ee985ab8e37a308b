// What a field gets, as the documents tell it: whom it is about and for whom differ by kind.
import { describe, expect, it } from 'vitest'
import type { ComposedDocument } from '../../../../assessments/contract/index.ts'
import { valuesOf } from '../../../../assessments/documents/house-style/values.ts'
import { blocks, composed } from '../../../support/composed.ts'

const told = (kind: ComposedDocument['kind'], facts: [string, string][]) => {
  const { naam, code, ontvanger, functie } = valuesOf({
    ...composed,
    kind,
    facts: facts.map(([label, value]) => ({ label, value })),
  })
  return { naam, code, ontvanger, functie }
}

describe('whom a document is about', () => {
  it.each([
    ['candidate', [['Voor', 'Mo El Amrani (K-03)']], 'Mo El Amrani', 'K-03', '', ''],
    ['candidate', [['Voor', 'K-03']], 'K-03', 'K-03', '', ''],
    [
      'coach',
      [
        ['Kandidaat', 'K-03 · Mo El Amrani'],
        ['Job', 'Magazijn'],
      ],
      'Mo El Amrani',
      'K-03',
      '',
      'Magazijn',
    ],
    [
      'employer',
      [
        ['Voor', 'Bakkerij Jan'],
        ['Over', 'Mo (K-03)'],
      ],
      'Mo',
      'K-03',
      'Bakkerij Jan',
      '',
    ],
    ['plan', [['Van', 'Mo (de kleine) (K-03)']], 'Mo (de kleine)', 'K-03', '', ''],
    [
      'group',
      [
        ['Plaats', 'Gent'],
        ['Voor', 'Mo (K-03)'],
      ],
      '',
      '',
      '',
      '',
    ],
  ] as const)('%s', (kind, facts, naam, code, ontvanger, functie) => {
    expect(
      told(
        kind,
        facts.map(([label, value]) => [label, value]),
      ),
    ).toEqual({ naam, code, ontvanger, functie })
  })

  it('a competence comes from the chart, else the table, else its heading', () => {
    const competences = (left: readonly string[]) =>
      valuesOf({ ...composed, blocks: blocks.filter(({ type }) => !left.includes(type)) }).competenties
    expect(competences([])).toHaveLength(3)
    expect(competences([])[0]).toMatchObject({ niveau: 'Goed', gevraagd: 'Matig', laagste: 'Matig', hoogste: 'Goed' })
    expect(competences(['chart'])[1]).toMatchObject({
      competentie: 'Plannen & <ordenen>',
      niveau: 'Matig',
      gevraagd: 'Goed',
    })
    expect(competences(['chart', 'table'])).toMatchObject([
      { competentie: 'Samenwerken', zin: expect.stringMatching(/^Bij samenwerken/) },
    ])
  })
})

describe('what a document does not tell, a template does not show', () => {
  it('levels per competence only where the document is about one person’s levels', () => {
    for (const kind of ['candidate', 'coach', 'employer', 'training'] as const)
      expect(valuesOf({ ...composed, kind }).competenties, kind).toHaveLength(3)
    for (const kind of ['plan', 'group', 'file'] as const)
      expect(valuesOf({ ...composed, kind }).competenties, kind).toEqual([])
  })

  it('words have the quotation marks they came with, and no others', () => {
    const said = blocks.map((block) => (block.type === 'quote' ? { ...block, text: '“Ik help even.”', by: '' } : block))
    const { stukken } = valuesOf({ ...composed, blocks: said })
    const text = stukken.map(({ tekst }) => tekst).join('\n')
    expect(text).toContain('“Ik help even.”')
    expect(text).not.toContain('““')
  })
})
