// Frameworks of any size: two levels or seven, one competence or sixty, without a note, without a name, without a job.
import { unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { expect, it } from 'vitest'
import { fillTemplate, starterTemplate } from '../../../assessments/documents/house-style/index.ts'
import { layOut } from '../../../assessments/documents/laid-out.ts'
import { composeForCandidate } from '../../../assessments/rules/composition/candidate.ts'
import { composeForCoach } from '../../../assessments/rules/composition/coach.ts'
import type { Facts } from '../../../assessments/rules/composition/facts.ts'
import { headOf } from '../../../assessments/rules/composition/head.ts'
import { composeForOthers } from '../../../assessments/rules/composition/shared.ts'
import { compositionFacts } from '../../support/composition-facts.ts'
import { levelsOf, rowOf } from '../../support/report-model.ts'

const compose = {
  candidate: composeForCandidate,
  coach: composeForCoach,
  employer: (facts: Facts) => composeForOthers(facts, 'employer'),
  training: (facts: Facts) => composeForOthers(facts, 'training'),
}
const kinds = ['candidate', 'coach', 'employer', 'training'] as const

const rows = (count: number, levels: number, evidence: boolean) =>
  Array.from({ length: count }, (_, number) => {
    const level = number % 5 === 4 ? null : (number % levels) + 1
    const cutOff = number % 3 === 2 ? null : levels
    const gap = level === null || cutOff === null ? null : cutOff - level
    const outcome =
      level === null
        ? ('insufficient' as const)
        : cutOff === null
          ? ('no-cut-off' as const)
          : gap === 0
            ? ('meets' as const)
            : ('not-yet' as const)
    const none = evidence ? {} : { evidence: [], notes: 0 }
    return rowOf(number, {
      level,
      cutOff,
      gap,
      outcome,
      need: cutOff === null ? null : 'essential',
      lowest: level,
      highest: level,
      ...none,
    })
  })

it.each([
  [2, 60, true],
  [7, 60, true],
  [7, 1, false],
  [2, 1, true],
  [10, 12, false],
] as const)(
  '%i levels, %i competences, notes: %s',
  async (levels, count, evidence) => {
    const facts = compositionFacts({ scale: levelsOf(levels), rows: rows(count, levels, evidence) })
    const template = await starterTemplate()
    for (const kind of kinds) {
      const document = { ...headOf(kind, facts), blocks: compose[kind](facts) }
      const ids = document.blocks.map(({ id }) => id)
      expect(new Set(ids).size, kind).toBe(ids.length)
      for (const bytes of [await layOut(document), await fillTemplate(template, document)]) {
        const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
        expect(value, kind).toContain('Competentie 0')
        expect(value, kind).not.toMatch(/undefined|NaN|null|\[object|Infinity/)
        for (const [path, part] of Object.entries(unzipSync(bytes)))
          if (path.endsWith('.xml')) expect(new TextDecoder().decode(part), path).not.toMatch(/NaN|Infinity|undefined/)
      }
    }
  },
  60_000,
)
