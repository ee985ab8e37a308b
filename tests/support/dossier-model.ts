// Method dossiers for tests: a worked session with as many assessors and candidates as asked, and the pieces to bend it.
import { createHash } from 'node:crypto'
import type {
  ChainHead,
  DossierCandidate,
  DossierLevel,
  DossierModel,
  Opening,
} from '../../assessments/documents/dossier/model.ts'
import { idOf, levelsOf } from './report-model.ts'

const names = ['Leen Claes', 'Omar El Idrissi', 'Sofie De Wit', 'Bram Peeters', 'Nadia Haddad', 'Jonas Maes']
export const assessorNames = (count: number): string[] => names.slice(0, count)
export const hashOf = (name: string): string => createHash('sha256').update(name).digest('hex')
const competences = ['1 Samenwerken', '2 Veilig werken', '3 Nauwkeurigheid', '4 Leervermogen']
const exercises = ['Magazijn inrichten', 'Klant aan de balie', 'Samen een lading plannen']

const head = (author: string, sequence: number): ChainHead => ({
  author,
  device: idOf('device'),
  sequence,
  hash: hashOf(`${author} ${sequence}`),
})

export function openingOf(assessors: readonly string[], over: Partial<Opening> = {}): Opening {
  return {
    at: '2026-03-10T14:05:00.000Z',
    by: 'Greet Lambrechts',
    early: false,
    reason: '',
    record: head('Greet Lambrechts', 3),
    heads: [head('Greet Lambrechts', 2), ...assessors.map((name, i) => head(name, 20 + i))],
    work: assessors.flatMap((assessor) =>
      exercises.slice(0, 2).map((exercise) => ({ assessor, exercise, submitted: 'before' as const })),
    ),
    entered: [],
    ...over,
  }
}

export const levelOf = (title: string, raters: number, over: Partial<DossierLevel> = {}): DossierLevel => ({
  title,
  lowest: 'Goed',
  highest: 'Goed',
  mechanical: 'Goed',
  final: { level: 'Goed', reasonCode: 'agreed', reason: '' },
  change: 'same',
  raters,
  moves: [],
  kept: 0,
  ...over,
})

function levelsFor(raters: number): DossierLevel[] {
  const [first = '', second = '', third = '', fourth = ''] = competences
  return [
    levelOf(first, raters),
    levelOf(second, raters, {
      lowest: 'Matig',
      mechanical: 'Matig',
      change: 'up',
      final: { level: 'Goed', reasonCode: 'more-concrete', reason: 'De werkproef toonde het drie keer.' },
      moves: [{ from: 'Matig', count: Math.min(2, raters) }],
    }),
    levelOf(third, raters, { kept: raters > 2 ? 1 : 0, highest: 'Zeer goed' }),
    levelOf(fourth, raters, {
      final: { level: null, reasonCode: null, reason: 'Eén aantekening is te weinig.' },
      change: 'insufficient',
    }),
  ]
}

export function candidateOf(
  code: string,
  assessors: readonly string[],
  over: Partial<NonNullable<DossierCandidate['open']>> = {},
): DossierCandidate {
  return {
    code,
    informedOn: '2026-03-01',
    agreedOn: '2026-03-02',
    open: {
      opening: openingOf(assessors),
      talk: {
        begunAt: '2026-03-10T14:10:00.000Z',
        begunBy: 'Greet Lambrechts',
        moderator: 'Yusuf Demir',
        speaks: [...assessors],
        listens: ['Yusuf Demir'],
        minutes: 20,
        heads: [head('Greet Lambrechts', 5), ...assessors.map((name, i) => head(name, 20 + i))],
      },
      levels: levelsFor(assessors.length),
      closedAt: '2026-03-10T14:40:00.000Z',
      toldOn: '2026-03-12',
      answer: 'agrees-in-part',
      inOwnWords: true,
      ...over,
    },
  }
}
export const closedCandidate = (code: string): DossierCandidate => ({
  code,
  informedOn: '2026-03-01',
  agreedOn: null,
  open: null,
})

/** What the figures say with so many assessors; with one there is nothing to compare. */
function figuresFor(count: number): DossierModel['figures'] {
  const base = { candidates: { counted: 4, of: 5, ratedByTwo: count > 1 ? 4 : 0 }, scale: levelsOf(4), unused: [1] }
  const unknown = { known: false, reason: 'one-assessor' } as const
  if (count < 2) return { ...base, agreement: unknown, coefficient: unknown, convention: null, perCompetence: [] }
  const share = (same: number, of: number) => ({
    count: same,
    of,
    estimate: { known: true, value: same / of, low: 0.41, high: 0.86, noInterval: null } as const,
  })
  const counted = { moments: 24, pairs: 24, exact: share(17, 24), withinOne: share(23, 24) }
  return {
    ...base,
    agreement: { known: true, ...counted },
    coefficient: { known: true, value: 0.62, low: 0.31, high: 0.84, noInterval: null },
    convention: 'too-few-for-a-word',
    perCompetence: competences.map((competence) => ({
      competenceId: idOf(competence),
      competence,
      moments: 6,
      pairs: 6,
      exact: share(4, 6),
      withinOne: share(6, 6),
    })),
  }
}

export function dossierModel(count = 3, over: Partial<DossierModel> = {}): DossierModel {
  const people = assessorNames(count)
  const codes = ['K-01', 'K-02', 'K-03', 'K-04']
  const candidates = [...codes.map((code) => candidateOf(code, people)), closedCandidate('K-05')]
  const two = count > 1 ? 5 : 0
  return {
    organisation: 'Maatwerkbedrijf De Kade',
    session: { title: 'Doorstroom voorjaar', place: 'Mechelen, zaal 2', days: ['2026-03-10', '2026-03-11'] },
    madeAt: '2026-03-14T09:05:00.000Z',
    madeBy: 'Greet Lambrechts',
    information: { purpose: 'Samen bepalen wat je wilt leren.', readers: 'Jij en je coach.', keptFor: 'Twee jaar.' },
    profile: {
      title: 'Magazijnmedewerker',
      source: 'Vacature van 2 februari 2026',
      setBy: 'Greet Lambrechts',
      validUntil: '2026-12-31',
      expired: false,
      cutOffs: { shown: true, rows: [{ title: '1 Samenwerken', level: 'Goed', need: 'essential' }] },
    },
    framework: {
      title: 'Logistiek medewerker',
      code: 'BO-0001',
      version: 1,
      source: 'Opleidingsprofiel',
      scale: levelsOf(4).map(({ name }) => name),
    },
    programme: { title: 'Meetdag', combination: 'median', calibrationMonths: 12 },
    exercises: exercises.map((title, i) => ({
      title,
      kind: (['work-sample', 'role-play', 'group-task'] as const)[i] ?? 'case',
      group: i === 2,
      minutes: 20 + 10 * i,
      competences: 3 + i,
      indicators: 6 + 4 * i,
      runs: 5,
    })),
    competences: competences.map((title, i) => ({
      title,
      cells: [2, i % 2 === 0 ? 3 : null, i === 3 ? 0 : 1],
      moments: { least: 2, most: 3 },
      assessors: { least: Math.min(2, count), most: count },
    })),
    assessors: people.map((name, i) => ({
      name,
      trainedOn: i === 0 ? null : '2024-05-02',
      practisedOn: '2026-01-15',
      notRecent: i === 2,
      earlierSessions: 4 * i,
      conflicts: i === 1 ? [{ code: 'K-02', observes: true }] : [],
    })),
    candidates,
    record: {
      entries: 88,
      chains: count + 1,
      faults: 0,
      erasedParts: 0,
      held: [],
      settled: [],
      pinResets: [],
      reopened: [],
      undoneSeals: 1,
      lateNotes: 2,
      typedOver: [],
    },
    deviations: [
      { code: 'too-many-indicators', subject: 'Samen een lading plannen', count: 14, reason: 'Een dag werk.' },
    ],
    changes: [],
    adapted: false,
    example: {
      code: 'K-01',
      competence: '2 Veilig werken',
      exercises: [
        {
          title: 'Magazijn inrichten',
          assessors: [
            { levels: ['Matig', 'Goed'], level: 'Matig', tied: true },
            ...(count > 1 ? [{ levels: ['Goed'], level: 'Goed', tied: false }] : []),
          ],
          level: 'Matig',
          tied: count > 1,
        },
        {
          title: 'Klant aan de balie',
          assessors: [{ levels: ['Goed'], level: 'Goed', tied: false }],
          level: 'Goed',
          tied: false,
        },
      ],
      level: 'Matig',
      tied: true,
    },
    figures: figuresFor(count),
    guidelines: {
      profile: { source: true, valid: true },
      competences: { withIndicators: 4, asWhole: 0, inOneExercise: 0 },
      exercises: { kinds: ['work-sample', 'role-play', 'group-task'], withoutCompetences: 0 },
      candidates: { all: 5, twoMoments: 5, twoAssessors: two, twoAtOnce: two, sameExercises: 5 },
      assessors: { all: count, trained: count - 1, practised: count },
      work: { assigned: 10 * count, sealed: 10 * count, submitted: 9 * count },
      open: { all: 4, everyoneBefore: 4, levelsSet: 4, begun: 4, closed: 4 },
      rights: { candidates: 5, informed: 5, agreed: 4, told: 4, answered: 4 },
    },
    ...over,
  }
}
