// Every Dutch (nl-BE) word of the sheet that tells a candidate beforehand what will happen. Plain words, «je», and no
// promise that the program does not keep: assessors judge apart, and a report goes to nobody before the candidate agreed.
import type { ExerciseKind } from '../../contract/exercises.ts'

/** What each kind of exercise is, to somebody who never did one. */
const kinds: Record<ExerciseKind, string> = {
  'role-play': 'Je voert een gesprek. Iemand speelt bijvoorbeeld een collega of een klant.',
  'group-task': 'Je werkt samen met andere kandidaten aan een opdracht.',
  'in-basket': 'Je krijgt een stapel berichten en kiest wat je ermee doet.',
  presentation: 'Je vertelt iets aan een paar mensen.',
  'work-sample': 'Je doet een stuk echt werk.',
  'fact-finding': 'Je stelt vragen om iets te weten te komen.',
  case: 'Je krijgt een situatie en zegt wat jij zou doen.',
  test: 'Je beantwoordt vragen.',
  'starr-interview': 'Je vertelt over iets wat je zelf hebt meegemaakt op het werk.',
  'work-floor-observation': 'Je doet je gewone werk. Iemand kijkt mee.',
}

export const informationWords = {
  documentTitle: (session: string) => `Informatie voor kandidaten: ${session}`,
  subject: 'Informatie voor kandidaten',
  madeWith: 'Gemaakt met Wakker',
  title: 'Wat gaan we doen?',
  what: (kind: ExerciseKind) => kinds[kind],
  minutes: (n: number) => (n === 1 ? 'ongeveer 1\u00a0minuut' : `ongeveer ${n}\u00a0minuten`),
  purpose: {
    heading: 'Waarvoor is het?',
    usual: 'We kijken samen wat je goed kan in je werk en wat je nog kan leren.',
  },
  how: {
    heading: 'Hoe gaat het?',
    lead: 'Je doet deze oefeningen:',
    none: 'Welke oefeningen je doet, hoor je vooraf.',
    steps: [
      'Mensen kijken mee en schrijven op wat je doet en zegt. Pas later geven ze een niveau, ieder apart. Daarna leggen ze het samen.',
      'Niet alles hoeft goed te gaan. Wat niet lukt, zegt niet wie je bent.',
      'Heb je iets nodig om goed mee te kunnen doen? Meer tijd, hulp bij het lezen, een pauze, iemand erbij? Zeg het vooraf. Dat kan.',
    ],
  },
  readers: {
    heading: 'Wie ziet wat er over je staat?',
    usual: 'De mensen die meekijken, de leiding van de dag en je coach.',
    promise: 'Het verslag gaat pas naar iemand anders nadat jij het gelezen hebt en akkoord gaat.',
  },
  kept: {
    heading: 'Hoe lang bewaren we het?',
    usual: 'Dat vertelt de begeleiding je. Vraag het gerust.',
  },
  rights: {
    heading: 'Wat mag jij?',
    points: [
      'Je mag je verslag lezen en erover praten met je coach.',
      'Klopt er iets niet? Dan mag je vragen om het te verbeteren.',
      'Je mag zelf opschrijven wat je ervan vindt. Je reactie blijft bij het verslag.',
      'Je mag nee zeggen als iemand anders je verslag vraagt.',
      'Je mag altijd vragen stellen, om een pauze vragen, of stoppen.',
    ],
  },
  ask: {
    heading: 'Heb je een vraag?',
    text: 'Vraag het aan je begeleider, of schrijf hier op wie je kan bellen:',
    line: 'Naam en telefoon:',
  },
  footer: 'Dit blad is voor jou. Hou het bij.',
} as const
