// Figures about how assessors agree, and about one's own ratings. Only of candidates behind whose gate the caller may look.
// Levels are ordinal: words and counts first. What cannot be computed says why; there is no number without its n.
import { z } from 'zod'
import { Id, only } from './common.ts'
import { CandidateRef } from './deliberations.ts'
import { Level } from './framework-body.ts'

/** Why there is no figure; each has its sentence. */
export const figureReasons = [
  /** Nobody's gate is open for the caller. */
  'nothing-open',
  'nobody-rated-by-two',
  'one-assessor',
  /** Fewer candidates rated by two than a coefficient or an interval means anything for. */
  'few-candidates',
  'all-equal',
  'no-differences-between-candidates',
  'panels-apart',
  'level-count',
  'bootstrap-degenerate',
  'few-sessions',
  'not-computable',
] as const
export const FigureReason = z.enum(figureReasons)
export type FigureReason = z.infer<typeof FigureReason>
/**
 * With fewer candidates rated by two: raw agreement only, no coefficient, no interval and no question. Its sentence says how
 * many are needed.
 */
export const fewestCandidates = 5
/** What is too weak to be seen in one session is asked about from so many sessions on, or so many candidates. */
export const fewestSessionsPooled = 3
export const fewestCandidatesPooled = 15
/** `low` and `high`: 95 %, null with the reason why there is none. */
export const Estimate = z.discriminatedUnion('known', [
  z.object({
    known: z.literal(true),
    value: z.number(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    noInterval: FigureReason.nullable(),
  }),
  z.object({ known: z.literal(false), reason: FigureReason }),
])
export type Estimate = z.infer<typeof Estimate>
/** So many of so many times. */
export const Share = z.object({ count: z.int(), of: z.int(), estimate: Estimate })
export type Share = z.infer<typeof Share>
const Placed = z.object({ personId: Id, name: z.string(), level: z.int() })

/** Where two assessors saw the same person in the same exercise and gave another level for the same competence. */
export const Difference = z.object({
  candidate: CandidateRef,
  competenceId: Id,
  competence: z.string(),
  exercise: z.string(),
  steps: z.int(),
  levels: z.array(Placed),
})
export type Difference = z.infer<typeof Difference>
/** The lowest and highest level assessors gave apart, over all they saw of this candidate. */
export const CandidateSpread = z.object({
  candidate: CandidateRef,
  assessors: z.int(),
  competences: z.array(
    z.object({
      competenceId: Id,
      competence: z.string(),
      lowest: z.int().nullable(),
      highest: z.int().nullable(),
      assessors: z.int(),
    }),
  ),
})
export type CandidateSpread = z.infer<typeof CandidateSpread>
/** Landis and Koch, Koo and Li, Krippendorff: agreements between people about what to call high, judged on the lower limit. */
export const Convention = z.enum(['below', 'tentative', 'reliable', 'too-few-for-a-word'])
export type Convention = z.infer<typeof Convention>
export const Agreement = z.object({
  /** Times the same competence of the same person in the same exercise was rated by two or more. */
  moments: z.int(),
  pairs: z.int(),
  exact: Share,
  withinOne: Share,
})
export type Agreement = z.infer<typeof Agreement>

export const SessionFigures = z.object({
  sessionId: Id,
  session: z.string(),
  scale: z.array(Level),
  candidates: z.object({ counted: z.int(), of: z.int(), ratedByTwo: z.int() }),
  assessors: z.int(),
  differences: z.array(Difference),
  spread: z.array(CandidateSpread),
  agreement: z.discriminatedUnion('known', [
    Agreement.extend({ known: z.literal(true) }),
    z.object({ known: z.literal(false), reason: FigureReason }),
  ]),
  /** Ordinal alpha over those moments; the interval resamples whole candidates. */
  coefficient: Estimate,
  convention: Convention.nullable(),
  perCompetence: z.array(Agreement.extend({ competenceId: Id, competence: z.string() })),
  /**
   * For who asks for more: single assessor and average of them, by REML with rotating assessors; the share of the level
   * given most; how many levels nobody gave (a count).
   */
  more: z.array(z.object({ key: z.enum(['icc-one', 'icc-all', 'largest-share', 'never-used']), estimate: Estimate })),
  /** Levels of the scale that nobody gave. */
  unused: z.array(z.int()),
})
export type SessionFigures = z.infer<typeof SessionFigures>

export const ownQuestions = ['leniency', 'middle', 'range', 'halo', 'contrast', 'drift'] as const
/** Not a verdict: something to ask oneself, or to leave. */
export const OwnQuestion = z.object({
  kind: z.enum(ownQuestions),
  standing: z.enum(['ask', 'nothing-special', 'not-known']),
  /**
   * Own beside the others', on what both rated. leniency: mean difference in levels, above 0 milder. middle: difference in the
   * share of levels that are not at an end, -1 to 1. range: own spread divided by theirs, 1 is alike. halo: difference in
   * the spread over the competences of one candidate in one exercise, in levels, below 0 more alike. contrast: correlation
   * of the difference with the own rating just before, below 0 lower after a good one. drift: levels per turn in a session,
   * above 0 milder as the day goes on.
   */
  estimate: Estimate,
  /** Which way, where it asks: milder or stricter, more or less. */
  direction: z.enum(['higher', 'lower']).nullable(),
  /** Candidates it rests on, and sessions. */
  candidates: z.int(),
  sessions: z.int(),
})
export type OwnQuestion = z.infer<typeof OwnQuestion>
/** One scale at a time: a step on a scale of two is not a step on a scale of seven. */
export const OwnScale = z.object({
  levels: z.array(z.string()),
  questions: z.array(OwnQuestion),
  /** How often each level was given where somebody else rated the same, by oneself and by the others. */
  spread: z.array(z.object({ level: z.int(), own: z.int(), others: z.int() })),
  perCandidate: z.array(
    z.object({ candidate: CandidateRef, session: z.string(), higher: z.int(), same: z.int(), lower: z.int() }),
  ),
  overTime: z.array(
    z.object({
      sessionId: Id,
      session: z.string(),
      day: z.string(),
      moments: z.int(),
      same: z.int(),
      withinOne: z.int(),
    }),
  ),
})
export type OwnScale = z.infer<typeof OwnScale>
export const OwnFigures = z.object({
  /** Sessions before this day are not counted any more. */
  since: z.string(),
  months: z.int(),
  sessions: z.int(),
  candidates: z.int(),
  scales: z.array(OwnScale),
})
export type OwnFigures = z.infer<typeof OwnFigures>
/** How long a session counts in figures about oneself. Nothing of them is stored: they are computed when asked for. */
export const ownFiguresMonths = 24

export const figures = {
  session: only('lead', 'coach', 'assessor')
    .input(z.object({ sessionId: Id }))
    .output(SessionFigures),
  /** Of the caller, for the caller; there is no way to ask for another's. */
  own: only('assessor').output(OwnFigures),
}
