// The words of the candidate's document: B1, «je», short sentences that can be read aloud.
import { list, shorten } from '../dutch.ts'
import { type Evidence, quoteOf } from './evidence.ts'
import { named } from './language.ts'

export const candidateWords = {
  title: 'Jouw verslag',
  opening: (day: string, session: string) =>
    `Op ${day} deed je mee aan ${named(session)}. Beoordelaars keken toen naar wat je deed en luisterden naar wat je zei. Hier lees je wat ze zagen.`,
  about: 'Dit verslag gaat over die dag. Het zegt niet wie je bent.',
  /** What stayed out is told as that, without the label of the form. */
  note: (note: Pick<Evidence, 'kind' | 'text'>) =>
    note.kind === 'omission' ? `Dit zagen we niet: ${shorten(note.text, 400)}` : quoteOf(note),

  seenAt: (exercise: string) => `gezien bij ${exercise}`,
  together: 'de beoordelaars samen, na de opdrachten',

  strengths: {
    heading: 'Dit doe je al goed',
    together: 'Dit noemden de beoordelaars samen als sterk:',
    level: (title: string, level: string) => `${title}: ${level}`,
    atThis: (title: string) => title,
    others: (titles: string) => `Ook dit is sterk: ${titles}.`,
    seen: 'Dit zagen we je goed doen. Hier kun je op verder bouwen.',
    nothingNoted:
      'We schreven die dag geen sterke momenten op. Dat kan aan de opdrachten liggen. Vertel je coach wat je op andere plaatsen goed doet.',
  },
  growth: {
    heading: 'Hier kun je in groeien',
    together: 'Dit noemden de beoordelaars als volgende stap:',
    level: (title: string, level: string, towards: string) =>
      `Voor ${named(title)} sta je nu op ${level}${towards === '' ? '' : `; ${towards}`}.`,
    towards: (job: string, level: string, steps: string) =>
      `de job ${named(job)} vraagt ${level}${steps === '' ? '' : `, ${steps} verder`}`,
    help: (text: string) => `Wat kan helpen: ${text}`,
    others: (titles: string) => `Hier kun je later aan werken: ${titles}.`,
    goal: (text: string) => `Je doel: ${text}`,
    step: (step: string, helper: string) =>
      `Je eerste stap: ${step}${helper === '' ? '' : ` Wie je helpt: ${helper}.`}`,
  },
  tooLittle: {
    heading: 'Hier zagen we te weinig',
    which: (titles: string) => `Over ${titles} kunnen we nog niets zeggen.`,
    notYou:
      'Dat ligt niet aan jou: er waren te weinig momenten om het te tonen. Je kunt met je coach afspreken om er nog eens naar te kijken.',
  },
  statement: {
    heading: 'Wat jij ervan vindt',
    answers: {
      agrees: 'Je bent het eens met het resultaat.',
      'agrees-in-part': 'Je bent het voor een deel eens met het resultaat.',
      contests: 'Je bent het niet eens met het resultaat. Dat staat hier, en het blijft bij je verslag.',
      'no-answer': 'Je wilde hier geen antwoord op geven. Dat mag.',
    },
    by: (day: string) => `jij, op ${day}`,
  },
  overview: {
    heading: 'Alles op een rij',
    scale: (names: readonly string[]) => `De niveaus zijn, van laag naar hoog: ${list(names)}.`,
    caption: 'Je niveau per competentie',
    head: ['Competentie', 'Jouw niveau'],
    asked: (job: string) => `Nodig voor ${job}`,
    tooLittle: 'te weinig gezien',
    notAsked: 'niet gevraagd',
  },
  next: {
    heading: 'Wat nu',
    talk: 'Lees dit verslag samen met je coach. Zeg wat je herkent en wat niet.',
    talked: (by: string, day: string) => `${by === '' ? 'Je begeleider' : by} besprak dit met jou op ${day}.`,
    wrong: 'Klopt er iets niet? Zeg het: je mag vragen om het te verbeteren.',
    yours:
      'Dit verslag is van jou. Een werkgever of een opleiding krijgt pas iets te lezen als jij het eerst las en akkoord gaat.',
    moment: 'Groeien gaat met vallen en opstaan. Een volgende keer kan het anders zijn.',
    ask: (name: string) => `Heb je een vraag? Vraag het aan ${name === '' ? 'je coach' : name}.`,
  },
} as const
