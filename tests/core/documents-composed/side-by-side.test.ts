// The person's own view, those of who knows their work and the final level, as the coach's document lays them side by side.
import { expect, it } from 'vitest'
import type { ViewsRow } from '../../../assessments/contract/index.ts'
import { composeForCandidate } from '../../../assessments/rules/composition/candidate.ts'
import { composeForCoach } from '../../../assessments/rules/composition/coach.ts'
import { composeForOthers } from '../../../assessments/rules/composition/shared.ts'
import { compositionFacts } from '../../support/composition-facts.ts'
import { views } from '../../support/views-facts.ts'

const { scale, rows } = views
const facts = compositionFacts({}, { views: { scale, rows }, hide: (text) => text.replaceAll('Leen', 'iemand anders') })
const tableOf = (views: ViewsRow[]) =>
  composeForCoach({ ...facts, views: { scale, rows: views } }).find(({ id }) => id === 'views/table')

it('has what lies far apart on top, in words, with what somebody is to the person and never who', () => {
  const table = tableOf(rows)
  const other = (often: string) => `werkbegeleider: ${often} (“Samen met iemand anders gezien”)`
  expect(table?.type === 'table' && table.rows.map((cells) => cells.map(({ text }) => text))).toEqual([
    ['Dit ligt ver uiteen: praat hier eerst over'],
    ['Ik vraag hulp.\n(Samenwerken)', 'altijd', other('nooit'), 'onvoldoende bewijs'],
    ['Samenwerken'],
    ['Ik kom op tijd.', 'vaak', other('vaak'), 'Goed'],
    ['Ik tel na.', 'geen antwoord', other('niet gezien'), 'Goed'],
  ])
  expect(JSON.stringify(table)).not.toContain('Geheime')
})

it('has no column for others where nobody else was asked', () => {
  const table = tableOf(rows.map((one) => ({ ...one, informants: [] })))
  expect(table?.type === 'table' && table.head).toEqual(['Zin', 'Jij', 'Eindniveau'])
})

it('stands in the coach’s document only, and not where nobody answered', () => {
  const told = (blocks: readonly { id: string }[]) => blocks.some(({ id }) => id.startsWith('views'))
  expect(told(composeForCoach(facts))).toBe(true)
  expect(told(composeForCoach({ ...facts, views: null }))).toBe(false)
  for (const blocks of [
    composeForCandidate(facts),
    composeForOthers(facts, 'employer'),
    composeForOthers(facts, 'training'),
  ])
    expect(told(blocks)).toBe(false)
})
