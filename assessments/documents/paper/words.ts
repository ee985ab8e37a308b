// Every Dutch (nl-BE) word of a paper form, for whoever writes on it with a pen.
import type { starrParts } from '../../contract/work.ts'
import { exerciseKinds } from '../../rules/composition/exercise-kinds.ts'

const starr: Record<(typeof starrParts)[number], [letter: string, word: string, hint: string]> = {
  situation: ['S', 'Situatie', 'waar, wanneer, met wie'],
  task: ['T', 'Taak', 'wat moest je doen'],
  activities: ['A', 'Aanpak', 'wat deed en zei je'],
  result: ['R', 'Resultaat', 'wat kwam eruit'],
  reflection: ['R', 'Reflectie', 'wat leerde je'],
}

export const paperWords = {
  documentTitle: (session: string) => `Papieren formulieren: ${session}`,
  subject: 'Formulier voor de beoordelaar',
  madeWith: 'Gemaakt met Wakker',
  kind: (kind: string) => exerciseKinds[kind] ?? kind,
  typeOver: 'Code om over te typen',
  assessor: (name: string) => `Beoordelaar: ${name}`,
  day: (day: string, time: string) => (time === '' ? `${day}, om …… uur` : `${day}, ${time} uur`),
  lines: {
    time: 'Uur',
    who: 'Wie',
    what: 'Wat ik zag of hoorde',
    quote: 'letterlijk “ ”',
    omission: 'niet gedaan',
  },
  rule: 'Schrijf wat je ziet en hoort, en wat uitblijft terwijl het kon. Oordelen komt later, in Wakker.',
  whoHint: 'Bij «Wie» volstaat het cijfer. Over twee kandidaten: 1+2.',
  more: 'Verder gezien of gehoord',
  starr,
  followUps: (questions: readonly string[]) => `Doorvragen: ${questions.join(' · ')}`,
  at: 'uur:',
  moment: { task: 'Taak', circumstances: 'Omstandigheden' },
  momentHints: { task: 'wat is er te doen', circumstances: 'drukte, plaats, met wie, materiaal' },
  test: { nr: 'Nr', question: 'Vraag', answer: 'Antwoord', points: 'Punten' },
  of: (points: number) => `/ ${points}`,
  candidate: ({ code, name }: { code: string; name: string }) => `${code} ${name}`,
  page: 'blad ',
} as const
