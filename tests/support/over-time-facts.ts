// Measurements of one person beside each other, as a document takes them.
import type { Competence, Scale } from '../../assessments/contract/index.ts'
import type { OverTime } from '../../assessments/rules/composition/facts.ts'
import { linesOverTime, type MeasuredOnce } from '../../assessments/rules/over-time/lines.ts'
import { idOf, levelsOf } from './report-model.ts'

export interface Once {
  day: string
  session?: string
  scale?: Scale
  /** What shows each level; another one is another yardstick. */
  anchor?: string
  /** null: too little evidence. */
  levels: Record<string, number | null>
}

/** Competences by title, all of one framework in as many versions as there are measurements. */
export function overTimeOf(times: readonly Once[]): OverTime {
  const once = times.map(({ day, scale = levelsOf(4), anchor = 'telt na', levels }, place): MeasuredOnce => {
    const competences = Object.keys(levels).map((title) => competenceOf(title, anchor))
    return {
      candidateId: idOf(`measurement ${place}`),
      day,
      startedAt: `${day}T09:0${place}:00.000Z`,
      framework: { id: idOf(`framework ${place}`), family: 'one', scale, competences },
      levels: Object.entries(levels).map(([title, level]) => ({
        ...{ competenceId: idOf(title), level, lowest: level, highest: level, assessors: 2 },
      })),
    }
  })
  return {
    moments: once.map(({ candidateId, day }, place) => ({
      ...{ candidateId, day, session: times[place]?.session ?? `Sessie ${place + 1}` },
    })),
    scales: new Map(once.map(({ candidateId, framework }) => [candidateId, framework.scale])),
    lines: linesOverTime(once),
  }
}

const competenceOf = (title: string, anchor: string): Competence => ({
  id: idOf(title),
  number: '',
  title,
  definition: '',
  ...{ learningResult: '', kind: 'generic', titleVariants: [], modules: [], groups: [] },
  // Versions are paired by what is observed as well; each competence has something of its own.
  indicators: [
    {
      ...{ id: idOf(`${title} 1`), text: `Laat ${title} zien`, variants: [], modules: [], groupId: null },
      anchors: [{ level: 3, text: anchor }],
    },
  ],
})

export const twice: OverTime = overTimeOf([
  { day: '2025-06-10', levels: { Samenwerken: 2, Nauwkeurigheid: 2, Initiatief: null } },
  { day: '2026-03-10', levels: { Samenwerken: 3, Nauwkeurigheid: 2, Initiatief: 3 } },
])
