// What must stand in every Word report, whoever made it: its language, its headings, its chart, and what was said.
import { expect } from '@playwright/test'
import { linesOf, partOf, partsOf, textOf } from './docx.ts'

export interface Expected {
  code: string
  /** Sentences that must be there as they were typed. */
  words: readonly string[]
  /** Competences with a heading of their own. */
  competences: readonly string[]
}

export function expectReport(bytes: Uint8Array, { code, words, competences }: Expected): void {
  expect(partOf(bytes, 'word/styles.xml')).toMatch(/<w:lang [^>]*w:val="nl-BE"/)
  const charts = [...partsOf(bytes).entries()].filter(([name]) => /^word\/charts\/chart[^/]*\.xml$/.test(name))
  expect(charts.length).toBeGreaterThan(0)
  for (const [, chart] of charts) expect(chart).toContain('<c:ptCount')
  const headings = linesOf(bytes).filter(({ style }) => /^Heading[1-3]$/.test(style))
  expect(headings.map(({ style }) => style)).toContain('Heading1')
  for (const competence of competences)
    expect(
      headings.some(({ text }) => text.includes(competence)),
      `a heading for ${competence}`,
    ).toBe(true)
  const text = textOf(bytes)
  expect(text).toContain(code)
  for (const sentence of words) expect(text).toContain(sentence)
}
