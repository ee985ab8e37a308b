// A measurement beside the ones before it: what may stand side by side, what may not, and what is said of it.
import { expect, it } from 'vitest'
import type { Block } from '../../../assessments/contract/index.ts'
import { layOut } from '../../../assessments/documents/laid-out.ts'
import { overTime } from '../../../assessments/rules/composition/over-time.ts'
import { composition } from '../../../assessments/rules/composition/said.ts'
import { composed } from '../../support/composed.ts'
import { partsOf } from '../../support/docx.ts'
import { type Once, overTimeOf, twice } from '../../support/over-time-facts.ts'
import { levelsOf } from '../../support/report-model.ts'

function blocksOf(times: readonly Once[]): Block[] {
  const said = composition()
  overTime(said, overTimeOf(times))
  return said.blocks()
}
const tableOf = (blocks: readonly Block[]) => blocks.find((block) => block.type === 'table')
const chartOf = (blocks: readonly Block[]) => blocks.find((block) => block.type === 'chart')
const rowsOf = (blocks: readonly Block[]) => tableOf(blocks)?.rows.map((row) => row.map(({ text }) => text))
const bulletsOf = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.type === 'bullet' ? [block.text] : []))

it('says what was decided then and now, and the steps between', () => {
  const blocks = blocksOf([
    { day: '2025-06-10', levels: { Samenwerken: 2, Nauwkeurigheid: 2, Initiatief: null, Durf: 4 } },
    { day: '2026-03-10', levels: { Samenwerken: 3, Nauwkeurigheid: 2, Initiatief: 3, Durf: 2 } },
  ])
  expect(tableOf(blocks)?.head).toEqual(['Competentie', '10 juni 2025', '10 maart 2026', 'Sinds de vorige keer'])
  expect(rowsOf(blocks)).toEqual([
    ['Samenwerken', 'Matig', 'Goed', 'één stap hoger'],
    ['Nauwkeurigheid', 'Matig', 'Matig', 'gelijk'],
    ['Initiatief', 'onvoldoende bewijs', 'Goed', ''],
    ['Durf', 'Zeer goed', 'Matig', 'twee stappen lager'],
  ])
  expect(bulletsOf(blocks)).toEqual([])
})

it('draws only what compares, under the days it was measured', () => {
  const chart = chartOf(
    blocksOf([
      { day: '2025-06-10', levels: { Samenwerken: 2, Initiatief: null, Nieuw: 3 } },
      { day: '2026-03-10', levels: { Samenwerken: 3, Initiatief: 3, Alleen: 1 } },
    ]),
  )
  expect(chart?.moments).toEqual([
    { words: '10 juni 2025', short: '6/2025' },
    { words: '10 maart 2026', short: '3/2026' },
  ])
  expect(chart?.rows).toMatchObject([{ label: 'Samenwerken', level: 3, earlier: [{ level: 2, words: 'Matig' }] }])
  expect(chart?.rows).toHaveLength(1)
  expect(chart?.alt).toContain('Samenwerken: Matig op 10 juni 2025, Goed op 10 maart 2026.')
})

it('counts no step where the behaviour behind a level or the scale became another, and says so', () => {
  const anchors = blocksOf([
    { day: '2025-06-10', levels: { Samenwerken: 2 } },
    { day: '2026-03-10', anchor: 'telt twee keer na', levels: { Samenwerken: 3 } },
  ])
  expect(rowsOf(anchors)).toEqual([['Samenwerken', 'Matig', 'Goed', 'niet te vergelijken']])
  expect(bulletsOf(anchors).join()).toContain('«Samenwerken» wat er bij een niveau hoort')
  expect(chartOf(anchors)).toBeUndefined()
  const scale = blocksOf([
    { day: '2025-06-10', scale: levelsOf(3), levels: { Samenwerken: 2 } },
    { day: '2026-03-10', levels: { Samenwerken: 2 } },
  ])
  // Each in the words of its own scale.
  expect(rowsOf(scale)).toEqual([['Samenwerken', 'Doorstroom', 'Matig', 'niet te vergelijken']])
  expect(bulletsOf(scale).join()).toContain('veranderde de schaal')
})

it('begins the chart where the yardstick became the present one', () => {
  const blocks = blocksOf([
    { day: '2024-06-10', anchor: 'anders', levels: { Samenwerken: 4, Durf: 1 } },
    { day: '2025-06-10', levels: { Samenwerken: 2, Durf: 1 } },
    { day: '2026-03-10', levels: { Samenwerken: 3, Durf: 2 } },
  ])
  expect(chartOf(blocks)?.moments?.map(({ words }) => words)).toEqual(['10 juni 2025', '10 maart 2026'])
  expect(chartOf(blocks)?.rows.map(({ earlier }) => earlier?.map(({ level }) => level))).toEqual([[2], [1]])
  expect(tableOf(blocks)?.head).toHaveLength(5)
})

it('tells two measurements of one day apart, and older ones than four in a sentence', () => {
  const sameDay = blocksOf([
    { day: '2026-03-10', session: 'Voormiddag', levels: { Samenwerken: 2 } },
    { day: '2026-03-10', session: 'Namiddag', levels: { Samenwerken: 3 } },
  ])
  expect(tableOf(sameDay)?.head.slice(1, 3)).toEqual(['10 maart 2026, Voormiddag', '10 maart 2026, Namiddag'])
  const many = blocksOf(Array.from({ length: 7 }, (_, i) => ({ day: `2026-03-1${i}`, levels: { Samenwerken: 2 } })))
  expect(tableOf(many)?.head).toHaveLength(6)
  expect(JSON.stringify(many)).toContain('3 oudere metingen staan hier niet bij.')
})

it('says nothing of a first measurement, or where nothing was measured twice', () => {
  expect(blocksOf([{ day: '2026-03-10', levels: { Samenwerken: 2 } }])).toEqual([])
  expect(
    blocksOf([
      { day: '2025-06-10', levels: { Durf: 2 } },
      { day: '2026-03-10', levels: { Samenwerken: 2 } },
    ]),
  ).toEqual([])
  const said = composition()
  overTime(said, null)
  expect(said.blocks()).toEqual([])
})

it('becomes a native chart in Word, with the day on every bar and in a sentence', async () => {
  const said = composition()
  overTime(said, twice)
  const parts = partsOf(await layOut({ ...composed, blocks: said.blocks() }))
  const chart = parts.get('word/charts/chart1.xml') ?? ''
  for (const words of ['10 juni 2025', 'Matig, 6/2025', 'Goed, 3/2026', '1 = Onvoldoende'])
    expect(chart).toContain(words)
  expect(chart).not.toContain('Nodig voor de job')
  expect(/<wp:docPr[^>]*descr="([^"]*)"/.exec(parts.get('word/document.xml') ?? '')?.[1]).toContain(
    'Samenwerken: Matig op 10 juni 2025, Goed op 10 maart 2026.',
  )
})
