// Figures as the core gives them, for the words and charts that tell them.
import type {
  Difference,
  Estimate,
  FigureReason,
  OwnFigures,
  OwnQuestion,
  OwnScale,
  SessionFigures,
} from '../../assessments/contract/index.ts'

export const scale = ['Onvoldoende', 'Matig', 'Goed', 'Zeer goed'].map((name, place) => ({ value: place + 1, name }))

export const known = (value: number, low: number | null = null, high: number | null = null): Estimate => ({
  known: true,
  value,
  low,
  high,
  noInterval: low === null ? 'few-candidates' : null,
})
export const unknown = (reason: FigureReason): Estimate => ({ known: false, reason })

export const amina = { id: 'k3', code: 'K-03', name: 'Amina' }
export const difference = (change: Partial<Difference> = {}): Difference => ({
  candidate: amina,
  competenceId: 'c1',
  competence: 'Samenwerken',
  exercise: 'Overleg',
  steps: 2,
  levels: [
    { personId: 'p3', name: 'Ilse', level: 4 },
    { personId: 'p1', name: 'Nadia', level: 2 },
  ],
  ...change,
})

export const sessionFigures = (change: Partial<SessionFigures> = {}): SessionFigures => ({
  sessionId: 's1',
  session: 'Voorjaar',
  scale,
  candidates: { counted: 6, of: 8, ratedByTwo: 6 },
  assessors: 3,
  differences: [difference()],
  spread: [],
  agreement: {
    known: true,
    moments: 12,
    pairs: 24,
    exact: { count: 15, of: 24, estimate: known(15 / 24, 0.45, 0.8) },
    withinOne: { count: 22, of: 24, estimate: known(22 / 24, 0.83, 1) },
  },
  coefficient: known(0.62, 0.31, 0.84),
  convention: 'too-few-for-a-word',
  perCompetence: [],
  more: [],
  unused: [],
  ...change,
})

export const question = (change: Partial<OwnQuestion> = {}): OwnQuestion => ({
  kind: 'leniency',
  standing: 'ask',
  estimate: known(0.4, 0.1, 0.7),
  direction: 'higher',
  candidates: 9,
  sessions: 2,
  ...change,
})

export const ownScale = (change: Partial<OwnScale> = {}): OwnScale => ({
  levels: scale.map(({ name }) => name),
  questions: [question()],
  spread: [],
  perCandidate: [],
  overTime: [],
  ...change,
})

export const ownFigures = (change: Partial<OwnFigures> = {}): OwnFigures => ({
  since: '2024-11-22',
  months: 24,
  sessions: 2,
  candidates: 9,
  scales: [ownScale()],
  ...change,
})
