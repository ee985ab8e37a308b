// The sample's day: who is there, what they do, who observes whom. All names are invented.
// Each candidate is seen by three assessors in three exercises, the group task and the work sample by two at once.
import type { CandidateStory, CutOffStory, ExerciseStory, PersonStory, RunStory, StopStory } from './story.ts'

/** Everyone in the sample has this PIN; a PIN is no key, and there is nothing here to keep secret. */
export const samplePin = '1234'

export const people: PersonStory[] = [
  { key: 'greet', name: 'Greet Lambrechts', roles: ['lead'] },
  { key: 'yusuf', name: 'Yusuf Demir', roles: ['coach'] },
  {
    key: 'ilse',
    name: 'Ilse Vanhoutte',
    roles: ['assessor'],
    experience: { trainedOn: '2021-10-04', sessionsElsewhere: 14 },
  },
  {
    key: 'samira',
    name: 'Samira El Idrissi',
    roles: ['assessor'],
    experience: { trainedOn: '2023-03-20', sessionsElsewhere: 5 },
  },
  {
    key: 'tom',
    name: 'Tom Wouters',
    roles: ['assessor'],
    experience: { trainedOn: '2025-09-15', sessionsElsewhere: 1 },
  },
]

export const candidates: CandidateStory[] = [
  { code: 'K-01', name: 'Aïcha Benali', extraTimePercent: 0 },
  { code: 'K-02', name: 'Wim Peeters', extraTimePercent: 0 },
  { code: 'K-03', name: 'Mariam Haidari', extraTimePercent: 25 },
  { code: 'K-04', name: 'Danuta Kowalska', extraTimePercent: 0 },
  { code: 'K-05', name: 'Emmanuel Okoro', extraTimePercent: 0 },
  { code: 'K-06', name: 'Ruben D’Hondt', extraTimePercent: 0 },
]

export const session = { title: 'Voorbeeldsessie sorteercentrum', place: 'Atelier Noord (verzonnen)' }
export const hours = { from: '09:00', to: '15:30', breaks: [{ from: '12:10', to: '13:00' }] }
export const information = {
  purpose: 'We kijken wat je al goed kunt in het sorteercentrum en wat je nog wilt leren. Het is geen examen.',
  readers: 'De drie beoordelaars, je doorstroomcoach en jij. Een werkgever alleen als jij het goed vindt.',
  keptFor: 'Twee jaar. Daarna wordt alles gewist. Je kunt vroeger vragen om het te wissen.',
}
export const programme = 'Meetdag medewerker sorteercentrum'

export const exercises: ExerciseStory[] = [
  {
    key: 'overleg',
    title: 'Groepsoverleg: de dagplanning',
    kind: 'group-task',
    group: true,
    phases: [
      { name: 'Lezen', minutes: 5 },
      { name: 'Overleg', minutes: 20 },
      { name: 'Besluit', minutes: 5 },
    ],
    shows: ['1.1', '1.2', '1.3', '2.1', '3.1'],
  },
  {
    key: 'werkproef',
    title: 'Werkproef: een partij van 40 stuks',
    kind: 'work-sample',
    group: false,
    phases: [
      { name: 'Uitleg', minutes: 5 },
      { name: 'Sorteren', minutes: 25 },
      { name: 'Afronden', minutes: 5 },
    ],
    shows: ['3.2', '4.1', '4.2', '4.3', '5.1', '5.2', '6.1'],
  },
  {
    key: 'rollenspel',
    title: 'Rollenspel: een nieuwe collega',
    kind: 'role-play',
    group: false,
    phases: [
      { name: 'Voorbereiden', minutes: 5 },
      { name: 'Gesprek', minutes: 15 },
    ],
    shows: ['1.2', '2.2', '4.2', '5.1', '6.2'],
  },
]

const alone = (at: string, exercise: string, room: string, code: string, ...observers: string[]): RunStory => ({
  at,
  exercise,
  room,
  candidates: [code],
  observers: observers.map((person) => ({ person, candidates: [code] })),
})

export const runs: RunStory[] = [
  {
    at: '09:00',
    exercise: 'overleg',
    room: 'Vergaderzaal',
    candidates: ['K-01', 'K-02', 'K-03'],
    observers: [
      { person: 'ilse', candidates: ['K-01', 'K-02'] },
      { person: 'samira', candidates: ['K-02', 'K-03'] },
      { person: 'tom', candidates: ['K-03', 'K-01'] },
    ],
  },
  {
    at: '09:40',
    exercise: 'overleg',
    room: 'Vergaderzaal',
    candidates: ['K-04', 'K-05', 'K-06'],
    observers: [
      { person: 'ilse', candidates: ['K-04', 'K-05'] },
      { person: 'samira', candidates: ['K-05', 'K-06'] },
      { person: 'tom', candidates: ['K-06', 'K-04'] },
    ],
  },
  alone('10:15', 'werkproef', 'Werkplaats', 'K-01', 'samira', 'tom'),
  alone('10:50', 'werkproef', 'Werkplaats', 'K-02', 'ilse', 'samira'),
  alone('11:25', 'werkproef', 'Werkplaats', 'K-03', 'ilse', 'tom'),
  alone('13:00', 'werkproef', 'Werkplaats', 'K-04', 'ilse', 'samira'),
  alone('13:35', 'werkproef', 'Werkplaats', 'K-05', 'samira', 'tom'),
  alone('14:10', 'werkproef', 'Werkplaats', 'K-06', 'ilse', 'tom'),
  alone('13:35', 'rollenspel', 'Lokaal 2', 'K-01', 'ilse'),
  alone('11:25', 'rollenspel', 'Lokaal 2', 'K-02', 'samira'),
  alone('10:50', 'rollenspel', 'Lokaal 2', 'K-03', 'tom'),
  alone('14:45', 'rollenspel', 'Lokaal 2', 'K-04', 'tom'),
  alone('10:15', 'rollenspel', 'Lokaal 2', 'K-05', 'ilse'),
  alone('11:45', 'rollenspel', 'Lokaal 2', 'K-06', 'samira'),
]

/** Tom was Wim's supervisor last year, so he observes him nowhere. */
export const conflicts = [{ person: 'tom', candidate: 'K-02' }]

export const profile = {
  title: 'Medewerker sortering, vroege ploeg',
  source: 'Verzonnen vacature, eisen vastgelegd door de sessieleider',
  cutOffs: [
    { competence: '1', level: 3, need: 'essential' },
    { competence: '2', level: 2, need: 'desirable' },
    { competence: '3', level: 3, need: 'essential' },
    { competence: '4', level: 3, need: 'essential' },
    { competence: '5', level: 3, need: 'essential' },
    { competence: '6', level: 3, need: 'desirable' },
  ] satisfies CutOffStory[],
}

/** Ruben's last runs are under way, each in another step; so his gate is closed. */
export const stops: StopStory[] = [
  {
    assessor: 'samira',
    exercise: 'rollenspel',
    candidate: 'K-06',
    at: 'observing',
    halfSentence: 'Loopt naar het bord van de late ploeg en schrijft',
  },
  { assessor: 'ilse', exercise: 'werkproef', candidate: 'K-06', at: 'classifying', halfSentence: '' },
  { assessor: 'tom', exercise: 'werkproef', candidate: 'K-06', at: 'rating', halfSentence: '' },
]

/** Emmanuel is left for whoever wants to try an eindbespreking. */
export const decided = [
  { candidate: 'K-01', by: 'greet' },
  { candidate: 'K-02', by: 'greet' },
  { candidate: 'K-03', by: 'greet' },
  { candidate: 'K-04', by: 'yusuf' },
]
