// A person's word on a line goes before what the line looks like.
import { describe, expect, test } from 'vitest'
import type { LineCorrection } from '../../../assessments/contract/imports.ts'
import { competenceOf, faultsInLines, fixture, lineWith, previewOf } from './sources.ts'

const withWord = (words: string, role: LineCorrection['role'], more: Partial<LineCorrection> = {}, source = fixture) =>
  previewOf(source, [{ line: lineWith(source, words), role, ...more }])
const texts = (preview: ReturnType<typeof previewOf>, number: string) =>
  competenceOf(preview, number).indicators.map((indicator) => indicator.text)

describe('corrections', () => {
  test('leave-out of a beginning takes the whole sentence, of an end only that line', () => {
    const whole = withWord('− Weegt de goederen', 'leave-out')
    expect(texts(whole, '3')).not.toContainEqual(expect.stringContaining('weeglijst'))
    expect(texts(whole, '3')).toHaveLength(3)
    const half = withWord('weeglijst van de dag', 'leave-out')
    expect(texts(half, '3')[1]).toBe('Weegt de goederen per soort en noteert het gewicht in de')
    expect(half.lines[lineWith(fixture, 'weeglijst van de dag') - 1]).toMatchObject({
      fate: 'left-out',
      corrected: true,
    })
    expect(faultsInLines(whole, fixture)).toEqual([])
  })

  test('knowledge becomes an indicator and an indicator knowledge', () => {
    expect(texts(withWord('− Kennis van overlegvormen', 'indicator'), '6')).toHaveLength(3)
    const other = withWord('− Neemt deel aan het werkoverleg', 'knowledge')
    expect(texts(other, '6')).toHaveLength(1)
    expect(other.knowledge.map(({ text }) => text)).toContain('Neemt deel aan het werkoverleg')
  })

  test('a line becomes a competence, with a number that the line lacks', () => {
    const preview = withWord('− Vraagt hulp', 'competence', { number: '61', text: 'Vraagt tijdig hulp' })
    expect(competenceOf(preview, '61').title).toBe('Vraagt tijdig hulp')
    expect(competenceOf(preview, '61').modules).toEqual(['M AV 015'])
  })

  test('a heading that was not recognised becomes a module', () => {
    const source = fixture.replace('  MODULE SAMENWERKEN', '  Onderdeel Samenwerken')
    expect(previewOf(source).doubts.map(({ code }) => code)).toContain('module-without-competences')
    const preview = withWord('Onderdeel Samenwerken', 'module', { text: 'Samenwerken' }, source)
    expect(competenceOf(preview, '6').modules).toContain('M AV 015')
    expect(preview.modules).toEqual(previewOf(fixture).modules)
  })

  test('a bullet becomes the rest of the sentence before it', () => {
    const preview = withWord('− Vraagt hulp', 'continuation', { text: 'en vraagt hulp' })
    expect(texts(preview, '6')).toEqual(['Neemt deel aan het werkoverleg en vraagt hulp'])
  })

  test('separate takes a merge apart; other words replace those of the line', () => {
    const preview = withWord('met een juiste houding', 'separate')
    expect(texts(preview, '2')).toHaveLength(4)
    expect(preview.lines[lineWith(fixture, 'met een juiste houding') - 1]).toMatchObject({
      role: 'indicator',
      fate: 'placed',
      corrected: true,
    })
    const renamed = withWord('− Houdt zijn werkplek', 'indicator', { text: 'Houdt de werkplek netjes' })
    expect(texts(renamed, '3')).toContain('Houdt de werkplek netjes')
  })

  test('a correction for a line that is not there changes nothing', () => {
    expect(previewOf(fixture, [{ line: 99_999, role: 'indicator' }])).toEqual(previewOf(fixture))
  })
})
