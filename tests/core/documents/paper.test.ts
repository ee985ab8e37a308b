// A paper form: the code on every page, room for a pen, and nothing on it that judges.
import { describe, expect, it } from 'vitest'
import { paperForms } from '../../../assessments/documents/paper/forms.ts'
import { lineHeight } from '../../../assessments/documents/paper/lines.ts'
import type { PaperFormModel } from '../../../assessments/documents/paper/model.ts'
import { partOf, partsOf, textOf } from '../../support/docx.ts'

const form: PaperFormModel = {
  code: 'K7QF-3DX2',
  session: 'Doorstroom',
  day: '2026-11-17',
  start: '09:30',
  room: 'Lokaal 2',
  exercise: 'Groepsoverleg',
  kind: 'group-task',
  assessor: 'Ilse',
  candidates: [
    { code: 'K-01', name: 'Aïcha' },
    { code: 'K-02', name: 'مريم' },
  ],
  questions: [{ question: 'Vertel over een keer dat je hielp.', followUps: ['Wie was erbij?'] }],
  test: [{ question: 'Wat doe je bij alarm?', points: 2 }],
}
const headsOf = (bytes: Uint8Array) =>
  [...partsOf(bytes)].filter(([name]) => /header\d*\.xml$/.test(name)).map(([, xml]) => xml)

describe('a paper form', () => {
  it('has its code in the head of every page, with what, when, where, who', async () => {
    const heads = headsOf(await paperForms([form, { ...form, code: 'ABCD-1234' }]))
    expect(heads.some((xml) => xml.includes('K7QF-3DX2'))).toBe(true)
    expect(heads.some((xml) => xml.includes('ABCD-1234'))).toBe(true)
    for (const words of ['Groepsoverleg', '9.30 uur', 'Lokaal 2', 'Beoordelaar: Ilse', 'K-01', 'مريم'])
      expect(heads.join('')).toContain(words)
  })

  it('gives a pen at least nine millimetres a line', () => {
    expect((lineHeight / 1_440) * 25.4).toBeGreaterThanOrEqual(9)
  })

  it('asks about whom where there are several, and not where there is one', async () => {
    expect(textOf(await paperForms([form]))).toMatch(/^Wie$/m)
    expect(textOf(await paperForms([{ ...form, candidates: form.candidates.slice(0, 1) }]))).not.toMatch(/^Wie$/m)
  })

  it('has questions with S, T, A, R, R for an interview, answers and points for a test, boxes for a moment', async () => {
    const interview = textOf(await paperForms([{ ...form, kind: 'starr-interview' }]))
    for (const words of [
      '1. Vertel over een keer',
      'Wie was erbij?',
      'Situatie',
      'Taak',
      'Aanpak',
      'Resultaat',
      'Reflectie',
    ])
      expect(interview).toContain(words)
    const test = textOf(await paperForms([{ ...form, kind: 'test' }]))
    expect(test).toMatch(/Wat doe je bij alarm\?[\s\S]*\/ 2/)
    // A page for each candidate.
    expect(test).toContain('K-02 مريم')
    expect(textOf(await paperForms([{ ...form, kind: 'work-floor-observation' }]))).toContain('Omstandigheden')
  })

  it.each(['group-task', 'starr-interview', 'test', 'work-floor-observation'] as const)(
    'of the kind %s names no level and no sign',
    async (kind) => {
      const bytes = await paperForms([{ ...form, kind }])
      const text = textOf(bytes)
      expect(text).not.toMatch(/niveau|sterk|zwak|[+−]\s*$|indicator|competentie/im)
      expect(partOf(bytes, 'word/document.xml')).not.toContain('undefined')
    },
  )
})
