// Every Dutch (nl-BE) word of a printed brief. «Je» to everyone; nothing here judges.
import type { BriefRole } from '../../contract/index.ts'
import { exerciseKinds } from '../../rules/composition/exercise-kinds.ts'

const minutes = (n: number) => `${n}\u00a0${n === 1 ? 'minuut' : 'minuten'}`
const points = (n: number) => `${n}\u00a0${n === 1 ? 'punt' : 'punten'}`

const roles: Record<BriefRole, string> = {
  lead: 'Draaiboek voor de leiding',
  candidate: 'Opdracht voor de kandidaat',
  'candidate-simple': 'Opdracht voor de kandidaat, in eenvoudige taal',
  assessor: 'Leidraad voor de beoordelaar',
  'role-player': 'Leidraad voor de rolspeler',
}

export const briefWords = {
  role: (role: BriefRole) => roles[role],
  documentTitle: (title: string, role: BriefRole) => `${title}: ${roles[role]}`,
  subject: 'Leidraad bij een oefening',
  madeWith: 'Gemaakt met Wakker',
  kind: (kind: string, group: boolean) => `${exerciseKinds[kind] ?? kind}${group ? ', in groep' : ''}`,
  framework: (title: string, code: string, version: number | null) =>
    `${title}${code === '' ? '' : ` (${code})`}${version === null ? '' : `, versie ${version}`}`,
  facts: { kind: 'Soort', duration: 'Duur', programme: 'Programma', framework: 'Competentiekader' },
  minutes,
  together: 'Alles samen',
  /** Above a candidate's questions: the pictures are handed out, their descriptions would give the answer. */
  shown: 'Bij de vragen krijg je iets te zien: een beeld of een voorwerp.',
  phases: 'Verloop',
  phaseColumns: ['Fase', 'Duur'],
  purpose: 'Waarvoor',
  materials: 'Materiaal',
  setting: 'Klaarzetten en begeleiden',
  instruction: 'Opdracht',
  candidateReads: 'Dit krijgt de kandidaat te lezen',
  watchFor: 'Waar je op let',
  watchForHint:
    'Schrijf op wat je ziet en hoort, met het uur. Schrijf ook op wat uitblijft terwijl er gelegenheid voor was. Een niveau geef je pas later, in Wakker.',
  help: 'Wat je mag helpen',
  rolePlayer: (role: string) => `Je rol: ${role}`,
  questions: 'Vragen',
  followUps: 'Doorvragen',
  answer: 'Antwoord:',
  test: 'Vragen en opdrachten',
  testKey: 'Sleutel',
  keyColumns: ['Nr', 'Vraag', 'Juist antwoord', 'Punten'],
  show: (picture: string) => `Toon: ${picture}`,
  table: (all: number) => `Van punten naar niveau (hoogstens ${points(all)})`,
  tableColumns: ['Punten', 'Niveau'],
  range: (from: number, to: number) => (from === to ? String(from) : `${from} tot ${to}`),
  points,
  competences: 'Gedrag dat deze oefening kan tonen',
  competencesHint: 'Lees deze bladzijde vooraf en leg ze weg voor je begint te kijken.',
  competencesLead: 'Gedrag dat deze oefening kan tonen. Dit blad blijft bij de leiding en de beoordelaars.',
  whole: 'Als geheel: er zijn geen aparte gedragsindicatoren.',
  keep: 'Niet voor kandidaten: hier staan antwoorden op.',
  header: (title: string, role: BriefRole) => `${title} · ${roles[role]}`,
  footer: { page: 'pagina ', of: ' van ' },
}
