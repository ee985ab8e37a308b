// Report models for tests: one that looks like a worked session, and the pieces to bend it with.
import { createHash } from 'node:crypto'
import type { ReportModel } from '../../assessments/contract/reports.ts'

export type ReportRow = ReportModel['rows'][number]
type Note = ReportRow['evidence'][number]

/** The same id for the same name, so that two models are equal and a failing test can be repeated. */
export function idOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

export const levelsOf = (count: number): ReportModel['scale'] => {
  const names: Record<number, string[]> = {
    2: ['Nog niet', 'Wel'],
    3: ['Beginner', 'Doorstroom', 'Uitstroom'],
    4: ['Onvoldoende', 'Matig', 'Goed', 'Zeer goed'],
    7: ['Zeer zwak', 'Zwak', 'Matig', 'Voldoende', 'Goed', 'Zeer goed', 'Uitstekend'],
  }
  return Array.from({ length: count }, (_, i) => ({ value: i + 1, name: names[count]?.[i] ?? `Trede ${i + 1}` }))
}

const exerciseTitles = ['Magazijn inrichten', 'Klant aan de balie', 'Samen een lading plannen']
const noteTexts: [Note['kind'], Note['sign'], string][] = [
  ['fact', 'plus', 'Telt de dozen twee keer en schrijft het verschil op het blad voor ze verdergaat.'],
  ['quote', 'plus', 'Ik vraag het even na, want op de bon staat een ander getal.'],
  ['fact', 'minus', 'Zet drie dozen in het verkeerde rek en merkt het pas na tien minuten.'],
  ['omission', 'minus', 'kijkt de lijst na voor ze tekent'],
  ['fact', 'not-applicable', 'Het rek was al gevuld toen de oefening begon.'],
]

export function noteOf(number: number, over: Partial<Note> = {}): Note {
  const [kind, sign, text] = noteTexts[number % noteTexts.length] ?? ['fact', 'plus', '']
  return {
    noteId: idOf(`note ${number}`),
    at: new Date(Date.UTC(2026, 2, 10, 9, number)).toISOString(),
    text,
    kind,
    sign,
    late: number % 11 === 7,
    exercise: exerciseTitles[number % exerciseTitles.length] ?? '',
    indicator: number % 2 === 0 ? 'Controleert het eigen werk en verbetert fouten' : null,
    assessor: number % 2 === 0 ? 'Leen Claes' : 'Omar El Idrissi',
    ...over,
  }
}

export function rowOf(number: number, over: Partial<ReportRow> = {}): ReportRow {
  const evidence = over.evidence ?? Array.from({ length: 7 }, (_, i) => noteOf(number * 7 + i))
  const count = (sign: Note['sign'], kind?: Note['kind']) =>
    evidence.filter((note) => note.sign === sign && (kind === undefined) !== (note.kind === 'omission')).length
  return {
    competenceId: idOf(`competence ${number}`),
    number: String(number),
    title: `Competentie ${number}`,
    need: 'essential',
    cutOff: 3,
    level: 3,
    gap: 0,
    outcome: 'meets',
    lowest: 3,
    highest: 3,
    counts: {
      plus: count('plus'),
      minus: count('minus'),
      omission: evidence.filter((note) => note.kind === 'omission').length,
      notApplicable: count('not-applicable'),
    },
    notes: evidence.length,
    assessors: 2,
    exercises: new Set(evidence.map((note) => note.exercise)).size,
    reasonCode: 'seen-more-often',
    reason: '',
    definition: '',
    perAssessor: [
      { name: 'Leen Claes', level: 3 },
      { name: 'Omar El Idrissi', level: 3 },
    ],
    ...over,
    evidence,
  }
}

const insufficient: Partial<ReportRow> = {
  level: null,
  gap: null,
  outcome: 'insufficient',
  lowest: null,
  highest: null,
  reasonCode: null,
  reason: '',
  perAssessor: [],
}

export const rows = {
  insufficient: (number: number, over: Partial<ReportRow> = {}) => rowOf(number, { ...insufficient, ...over }),
  noEvidence: (number: number) => rowOf(number, { ...insufficient, evidence: [], assessors: 0 }),
}

/** Every outcome once, the way a session of three exercises and two assessors leaves them. */
export function reportModel(over: Partial<ReportModel> = {}): ReportModel {
  return {
    organisation: 'Maatwerkbedrijf De Kade',
    candidate: { id: idOf('K-03'), code: 'K-03', name: 'Amina Haddad' },
    session: { title: 'Doorstroom voorjaar', place: 'Mechelen, zaal 2', day: '2026-03-10' },
    jobProfile: { title: 'Magazijnmedewerker', source: 'Vacature van 2 februari 2026' },
    framework: { title: 'Logistiek medewerker', code: 'BO-0001', version: 1, source: 'Opleidingsprofiel' },
    scale: levelsOf(4),
    madeAt: '2026-03-12T14:05:00.000Z',
    madeBy: 'Leen Claes',
    assessors: ['Leen Claes', 'Omar El Idrissi'],
    exercises: exerciseTitles.map((title, i) => ({
      title,
      kind: ['work-sample', 'role-play', 'group-task'][i] ?? 'case',
      minutes: 20 + 10 * i,
      competences: ['Nauwkeurigheid', 'Regels en afspraken', 'Samenwerken', 'Leervermogen'].slice(0, 4 - i),
      assessors: ['Leen Claes', 'Omar El Idrissi'].slice(0, 2 - (i % 2)),
    })),
    combination: 'median',
    deviations: [
      { code: 'competence-in-one-exercise', subject: 'Leervermogen', count: null, reason: 'Te weinig tijd' },
      { code: 'too-many-indicators', subject: 'Magazijn inrichten', count: 14, reason: 'Werkproef van een hele dag' },
    ],
    gate: { early: false, reason: '', missing: 0 },
    ratedByTwo: true,
    closing: null,
    part: { feedback: null, statement: null },
    extraTime: false,
    rows: [
      rowOf(1, { title: 'Nauwkeurigheid', level: 2, gap: 1, outcome: 'not-yet', lowest: 1, highest: 2 }),
      rowOf(2, {
        title: 'Regels en afspraken',
        definition: 'Houdt zich aan wat afgesproken is en aan de regels op de werkvloer, ook als niemand kijkt.',
        reasonCode: 'more-concrete',
        reason: 'De aantekeningen bij de werkproef waren het meest precies.',
      }),
      rowOf(3, { title: 'Samenwerken', outcome: 'meets-not-all', lowest: 2, highest: 4 }),
      rowOf(4, { title: 'Leervermogen', level: 4, gap: -1, lowest: 4, highest: 4 }),
      rowOf(5, { title: 'Zelfstandigheid', cutOff: 2, level: 2, lowest: 2, highest: 2 }),
      rowOf(6, { title: 'Initiatief', need: 'desirable', level: 1, gap: 2, outcome: 'not-yet', lowest: 1, highest: 2 }),
      rows.insufficient(7, { title: 'Stressbestendigheid', evidence: [noteOf(0)], assessors: 1 }),
      rowOf(8, { title: 'Communicatie', need: null, cutOff: null, gap: null, outcome: 'no-cut-off' }),
    ],
    ...over,
  }
}
