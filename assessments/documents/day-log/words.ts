// Every Dutch (nl-BE) word of the printed log of a day. Codes of candidates, never names; what happened to whom in words
// (an incident, why somebody was late or left) stays in Wakker: paper lies about.
import type { LogEntry } from '../../contract/day.ts'
import type { DayChange } from '../../contract/day-changes.ts'
import type { TimerEventKind } from '../../contract/timers.ts'

const timer: Record<TimerEventKind, (minutes: string) => string> = {
  start: () => 'Klok gestart',
  pause: () => 'Klok op pauze',
  resume: () => 'Klok weer verder',
  'next-phase': () => 'Volgende fase',
  extend: (minutes) => (minutes === '1' ? 'Klok 1 minuut verlengd' : `Klok ${minutes} minuten verlengd`),
  end: () => 'Klok gestopt',
}
const withDetail = (words: string, detail: string) => (detail === '' ? words : `${words}: ${detail}`)
const changes: Record<DayChange['kind'], (detail: string) => string> = {
  arrived: () => 'Aangekomen',
  late: (minutes) => `Komt ${minutes} ${minutes === '1' ? 'minuut' : 'minuten'} later`,
  absent: () => 'Afwezig',
  stopped: () => 'Gestopt',
  replaced: (code) => withDetail('Vervangen door iemand anders', code),
  traded: () => 'Van beurt geruild',
  'assessor-out': (names) => withDetail('Beoordelaar valt uit', names),
  'extra-run': (time) => withDetail('Extra afname', time),
  room: (room) => (room === '' ? 'Geen lokaal meer' : `Ander lokaal: ${room}`),
  moved: (time) => `Verplaatst naar ${time}`,
}
const isTimer = (what: string): what is TimerEventKind => what in timer
const isChange = (what: string): what is DayChange['kind'] => what in changes

const sentences: Record<LogEntry['code'], (entry: LogEntry) => string> = {
  started: () => 'Sessie gestart',
  timer: ({ what, detail }) => (isTimer(what) ? timer[what](detail) : 'Klok'),
  sealed: () => 'Aantekeningen verzegeld',
  unsealed: () => 'Verzegelen ongedaan gemaakt',
  'late-note': () => 'Aantekening toegevoegd na het verzegelen',
  submitted: () => 'Scores ingediend',
  reopened: ({ detail }) => (detail === '' ? 'Werk teruggegeven' : `Werk teruggegeven aan ${detail}`),
  'gate-opened': ({ what }) => (what === 'early' ? 'Eindbespreking vroeger geopend' : 'Eindbespreking geopend'),
  changed: ({ what, detail }) => (isChange(what) ? changes[what](detail) : 'Aangepast'),
  incident: () => 'Incident genoteerd (zie Wakker)',
  informant: () => 'Bevraging ingediend',
}
/** Reasons about the measurement. What else is in words is about somebody's day. */
const withReason: readonly LogEntry['code'][] = ['reopened', 'gate-opened']

export const dayLogWords = {
  documentTitle: (session: string) => `Dagverslag ${session}`,
  subject: 'Verslag van een assessmentdag',
  madeWith: 'Gemaakt met Wakker',
  title: 'Dagverslag',
  made: (day: string, time: string) => `Opgemaakt op ${day} om ${time}`,
  note: 'Kandidaten staan hier met hun code. Wat bij een incident of een wijziging in woorden staat, blijft in Wakker.',
  none: 'Er is nog niets gebeurd in deze sessie.',
  columns: ['Uur', 'Wat', 'Oefening en kandidaat', 'Door'],
  sentence: (entry: LogEntry): string => sentences[entry.code](entry),
  reason: ({ code, text }: LogEntry): string =>
    withReason.includes(code) && text.trim() !== '' ? `Reden: ${text.trim()}` : '',
  header: (session: string) => `Dagverslag · ${session}`,
  footer: { page: 'pagina ', of: ' van ' },
} as const
