// A data file in which three assessors submitted about the same candidate and differ for real: two levels apart, one
// apart, alone with an opinion, and agreed. Played through the contract, as people would have done it.
import { fact, omission, quote, ratings } from '../../assessments/sample/notation.ts'
import { playSession } from '../../assessments/sample/play.ts'
import type { DayStory, NoteStory, ObservationStory, PersonStory } from '../../assessments/sample/story.ts'
import { makeStoryFile, nothingYet } from './story-file.ts'

export const pin = '1234'
export const moderator = 'Greet Lambrechts'
export const listener = 'Yusuf Demir'
/** By experience, least first. */
export const [junior, middle, senior] = ['Nadia Rahimi', 'Bart Claes', 'Ilse Vanhoutte']
export const session = 'Doorstroom magazijn'
/** What they talk about, in the order of need. */
export const competences = {
  twoApart: 'Werkt samen met collega’s',
  alone: 'Houdt zich aan afspraken',
  oneApart: 'Communiceert over het werk',
} as const

const trained = (key: string, name: string, sessionsElsewhere: number): PersonStory => ({
  key,
  name,
  roles: ['assessor'],
  experience: { trainedOn: '2024-03-04', sessionsElsewhere },
})
const people: PersonStory[] = [
  { key: 'greet', name: moderator, roles: ['lead'] },
  { key: 'yusuf', name: listener, roles: ['coach'] },
  trained('ilse', senior, 14),
  trained('nadia', junior, 1),
  trained('bart', middle, 5),
]
const both = ['K-01', 'K-02']
const exercise = 'overleg'

/** The other candidate is there so that there is a next one: nobody differs about her. */
const seenBy = (assessor: string, notes: NoteStory[], levels: string): ObservationStory => ({
  assessor,
  exercise,
  notes: [...notes, fact('K-02', '1.1+ 2.1+ 3.1+ 4.1+ 5.1+', 'Vraagt wie wat doet en schrijft het op.')],
  ratings: { 'K-01': ratings(levels), 'K-02': ratings('1.1:3 2.1:3 3.1:3 4.1:3 5.1:3') },
})

const day: DayStory = {
  ...nothingYet,
  session: { title: session, place: 'Gent' },
  programme: 'Meetdag',
  profile: { title: 'Medewerker magazijn', source: 'Vacature', cutOffs: [] },
  candidates: [
    { code: 'K-01', name: 'Amina Haddad', extraTimePercent: 0 },
    { code: 'K-02', name: 'Wim Peeters', extraTimePercent: 0 },
  ],
  exercises: [
    {
      key: exercise,
      title: 'Overleg',
      kind: 'group-task',
      group: true,
      phases: [{ name: 'Overleg', minutes: 20 }],
      shows: ['1.1', '2.1', '3.1', '4.1', '5.1'],
    },
  ],
  runs: [
    {
      exercise,
      room: 'Zaal 1',
      candidates: both,
      observers: ['nadia', 'bart', 'ilse'].map((person) => ({ person, candidates: both })),
    },
  ],
  observations: [
    seenBy(
      'nadia',
      [
        fact('K-01', '1.1-', 'Neemt het blad van een collega over zonder iets te zeggen.'),
        omission('K-01', '1.1-', 'Vraagt niet wie de tweede doos doet.'),
        fact('K-01', '2.1+', 'Legt het plan uit in drie zinnen.'),
        fact('K-01', '4.1+ 5.1+', 'Kijkt op de kaart en trekt handschoenen aan.'),
      ],
      '1.1:2 2.1:3 3.1:- 4.1:3 5.1:3',
    ),
    seenBy(
      'bart',
      [
        quote('K-01', '1.1+', 'Zal ik dat van je overnemen?'),
        fact('K-01', '2.1+', 'Herhaalt de afspraak voor wie later komt.'),
        fact('K-01', '3.1+', 'Is twee minuten voor het begin binnen.'),
        fact('K-01', '4.1+ 5.1+', 'Legt elk stuk volgens de kaart.'),
      ],
      '1.1:3 2.1:3 3.1:3 4.1:3 5.1:3',
    ),
    seenBy(
      'ilse',
      [
        quote('K-01', '1.1+', 'Marleen heeft nog niets gezegd.'),
        fact('K-01', '1.1+', 'Legt het planblad in het midden.'),
        fact('K-01', '2.1-', 'Praat twee keer door een collega heen.'),
        fact('K-01', '4.1+ 5.1+', 'Sorteert met handschoenen, naast de kaart.'),
      ],
      '1.1:4 2.1:2 3.1:- 4.1:3 5.1:3',
    ),
  ],
}

/** @returns the path of the file, closed again; the eindbespreking can open */
export const makeThreeAssessorsFile = (folder: string): Promise<string> =>
  makeStoryFile(folder, 'Magazijn', people, day, playSession)
