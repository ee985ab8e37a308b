// Words of the plan as the person takes it home: «ik» and «je», short, and what comes first on top.
import type { Plan } from '../../contract/index.ts'

export const planWords = {
  title: { pop: 'Mijn plan', pdp: 'Mijn plan naar een nieuwe job' } satisfies Record<Plan['body']['kind'], string>,
  facts: {
    for: 'Van',
    period: 'Periode',
    agreed: 'Samen afgesproken op',
    made: 'Opgemaakt door',
    evaluate: 'We bekijken het plan op',
  },
  period: (from: string, until: string) =>
    from !== '' && until !== '' ? `van ${from} tot ${until}` : from !== '' ? `vanaf ${from}` : `tot ${until}`,
  goal: 'Hier werk ik nu aan',
  noGoal: 'Er is nog geen doel gekozen. Kies samen één ding om mee te beginnen.',
  fromTo: (competence: string, from: string, to: string) =>
    [competence, from !== '' && to !== '' ? `van ${from} naar ${to}` : ''].filter((part) => part !== '').join(': '),
  step: 'Mijn eerste stap',
  helper: (who: string) => `Wie helpt mij: ${who}`,
  by: (day: string) => `Tegen wanneer: ${day}`,
  result: (text: string) => `Zo zien we dat het lukt: ${text}`,
  afterwards: 'Wat ik daarna doe',
  table: {
    caption: 'Alles wat we afspraken, per doel.',
    head: ['Wat ik doe', 'Wie helpt', 'Tegen wanneer', 'Zo zien we dat het lukt', 'Hoe ging het (− ± +)'],
  },
  marks: { minus: '−', half: '±', plus: '+' } satisfies Record<Plan['marks'][number]['mark'], string>,
  mark: (sign: string, day: string) => `${sign} op ${day}`,
  whole: 'Het hele plan',
  goalStates: { now: 'nu', later: 'later', reached: 'bereikt', stopped: 'gestopt' },
  now: { pop: 'Wat kan ik nu?', pdp: 'Waar sta ik nu?' } satisfies Record<Plan['body']['kind'], string>,
  want: 'Wat wil ik?',
  need: 'Wat heb ik nodig?',
  how: 'Hoe pak ik het aan?',
  resources: 'Wie of wat kan mij helpen?',
  evaluation: 'Hoe het ging',
  signatures: 'Wij spraken dit samen af',
  signCaption: 'Elk van ons houdt een exemplaar.',
  signHead: ['Wie', 'Handtekening', 'Datum'],
  person: 'Ik',
  coach: 'Mijn coach',
  header: (code: string) => `Plan · ${code}`,
} as const
