// A measurement of months before, of one of the sample's candidates alone: so that whoever looks around meets somebody who
// was measured twice, and a line on which one competence rose, one stayed and one was not shown.
import * as day from './day.ts'
import { fact, omission, quote, ratings } from './notation.ts'
import type { DayStory, ExerciseStory, ObservationStory } from './story.ts'

const code = 'A-04'
const named = (key: string, exercises: readonly ExerciseStory[]): ExerciseStory => {
  const exercise = exercises.find((one) => one.key === key)
  if (exercise === undefined) throw new Error(`no exercise «${key}»`)
  return exercise
}

const observations: ObservationStory[] = [
  {
    assessor: 'ilse',
    exercise: 'werkproef',
    notes: [
      fact(
        code,
        '5.1-',
        'Opent de eerste doos met blote handen. Doet de handschoenen aan nadat de begeleider ze toont.',
      ),
      fact(code, '4.1+', 'Kijkt drie keer naar de kaart. Bij de telling liggen drie stuks in een andere bak.'),
      fact(code, '4.3+', 'Verdeelt vierendertig van de veertig stuks voor het eindsein.'),
      fact(code, '4.2-', 'Legt een lamp zonder stekker bij de lampen die werken.'),
      fact(code, '5.2-', 'Laat de folie liggen tot de begeleider erover stapt en ernaar wijst.'),
      omission(code, '6.1-', 'Vult de lijst niet in; het blad is leeg bij het eindsein.'),
      quote(code, '3.2-', 'Ja, het is later geworden.'),
    ],
    ratings: { [code]: ratings('3.2:2 4.1:2 4.2:2 4.3:3 5.1:2 5.2:2 6.1:1') },
  },
  {
    assessor: 'tom',
    exercise: 'werkproef',
    notes: [
      fact(code, '5.1-', 'Begint zonder handschoenen; na een gebaar van de begeleider doet ze ze aan.'),
      fact(code, '4.1+', 'Draait zich bij elk speelgoed om naar de kaart. Drie stuks in bak B horen in A.'),
      fact(code, '4.3+', 'Houdt de hele tijd een stuk in de hand; zes stuks blijven over.'),
      fact(code, '4.2-', 'Een kom met een barst gaat in bak C.'),
      omission(code, '6.1-', 'Schrijft geen aantallen op.'),
      fact(code, '3.2-', 'Zegt dat het later wordt nadat de begeleider naar het uur vraagt.'),
      fact(code, '5.2-', 'Stapt over de folie; raapt ze op nadat iemand het zegt.'),
    ],
    ratings: { [code]: ratings('3.2:2 4.1:2 4.2:2 4.3:3 5.1:2 5.2:2 6.1:1') },
  },
  {
    assessor: 'samira',
    exercise: 'rollenspel',
    notes: [
      fact(code, '1.2+', 'Blijft staan wanneer Stef stopt en toont het stuk nog eens.'),
      fact(code, '2.2+', 'Doet vier stappen voor, de lijst als eerste en de kaart als laatste.'),
      fact(code, '5.1-', 'Geeft Stef handschoenen nadat hij ernaar vraagt.'),
      quote(code, '6.2-', 'Er is nog werk. Tot morgen.'),
      fact(code, '4.2-', 'Stef wijst de barst aan; daarna legt ze de kom apart.'),
    ],
    ratings: { [code]: ratings('1.2:3 2.2:2 4.2:2 5.1:2 6.2:2') },
  },
]

/** Days before the sample's day. */
export const daysBefore = 245

export const earlierDay: DayStory = {
  session: { title: 'Voorbeeldmeting atelier', place: 'Atelier Noord (verzonnen)' },
  programme: 'Eerste meting atelier',
  profile: day.profile,
  candidates: [{ code, name: 'Aïcha Benali', extraTimePercent: 0 }],
  exercises: [named('werkproef', day.exercises), named('rollenspel', day.exercises)],
  runs: [
    {
      exercise: 'werkproef',
      room: 'Sorteerzaal',
      candidates: [code],
      observers: [
        { person: 'ilse', candidates: [code] },
        { person: 'tom', candidates: [code] },
      ],
    },
    {
      exercise: 'rollenspel',
      room: 'Lokaal 2',
      candidates: [code],
      observers: [{ person: 'samira', candidates: [code] }],
    },
  ],
  conflicts: [],
  observations,
  stops: [],
  decided: [{ candidate: code, by: 'greet' }],
  decide: (_candidate, talk) => ({
    level: talk.start.level,
    reasonCode: 'agreed',
    reason: 'De aantekeningen van de beoordelaars vullen elkaar aan; we nemen het niveau dat eruit volgt.',
  }),
  closings: {
    [code]: {
      sentence: 'Aïcha werkt door en helpt wie vastzit; de lijst en de handschoenen vragen aandacht.',
      strengths: ['Ze blijft bij een collega tot die verder kan.'],
      growth: ['De lijst invullen.', 'Handschoenen aan voor ze begint.'],
      told: 'We tonen eerst wat goed liep en kiezen dan samen één ding.',
      feedback: 'Aïcha wil in het sorteercentrum blijven en later aan de balie staan.',
      statement: { answer: 'agrees', text: 'De lijst vergat ik. Ik wil leren hoe dat moet.', readBack: true },
    },
  },
  accept: () => 'Eerste meting van één persoon, in het atelier zelf.',
}
