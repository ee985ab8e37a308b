// The six opening questions. They ask for one thing that happened and do not say what would have been right.
import type { InterviewQuestion } from '../../contract/index.ts'

const situation = 'Situatie: waar en wanneer was dat? Wie was erbij?'
const reflection = 'Reflectie: wat zou je nu hetzelfde doen? Wat anders?'

export const starrQuestions: InterviewQuestion[] = [
  {
    question: 'Vertel over een keer dat iets op het werk niet lukte van de eerste keer.',
    followUps: [
      situation,
      'Taak: wat moest je toen maken of doen?',
      'Activiteiten: wat lukte er niet? Wat deed je meteen daarna?',
      'Activiteiten: en daarna? Hoe vaak heb je het gedaan?',
      'Resultaat: hoe liep het af?',
      reflection,
    ],
  },
  {
    question: 'Vertel over een keer dat je voor het eerst nieuw werk deed.',
    followUps: [
      situation,
      'Taak: wat was nieuw voor jou? Wie legde het uit, en hoe?',
      'Activiteiten: wat deed je tijdens de uitleg? Wat heb je gezegd of gevraagd?',
      'Activiteiten: hoe deed je het de eerste keer alleen?',
      'Activiteiten: welke tip kreeg je? Wat deed je de keer daarna?',
      'Resultaat: hoe ging het na een week?',
      reflection,
    ],
  },
  {
    question: 'Vertel over een keer dat je begeleider iets zei over hoe je werkte.',
    followUps: [
      situation,
      'Taak: waar was je mee bezig?',
      'Activiteiten: wat zei de begeleider precies? Wat deed je terwijl hij of zij sprak?',
      'Activiteiten: wat heb je geantwoord?',
      'Resultaat: hoe werkte je daarna verder, die dag en de dag erna?',
      reflection,
    ],
  },
  {
    question: 'Vertel over een keer dat je het niet eens was met een opdracht van je begeleider.',
    followUps: [
      situation,
      'Taak: wat was de opdracht?',
      'Activiteiten: waarmee was je het niet eens? Aan wie heb je dat gezegd?',
      'Activiteiten: wanneer en met welke woorden?',
      'Activiteiten: wat deed je intussen met de opdracht?',
      'Resultaat: wat gebeurde er met de opdracht?',
      reflection,
    ],
  },
  {
    question: 'Vertel over een keer dat jij en een collega het niet eens waren over het werk.',
    followUps: [
      situation,
      'Taak: wat moesten jullie elk doen?',
      'Activiteiten: wat wilde jij? Wat wilde je collega? Hoe weet je dat?',
      'Activiteiten: met wie heb je erover gesproken? Wat zei je eerst?',
      'Activiteiten: welke ideeën kwamen er? Van wie? Wat zei je op het idee van je collega?',
      'Resultaat: hoe werkten jullie daarna samen?',
      reflection,
    ],
  },
  {
    question: 'Vertel over een keer dat je op het werk een fout maakte.',
    followUps: [
      situation,
      'Taak: wat was je aan het doen?',
      'Activiteiten: hoe merkte je de fout? Wat deed je toen, stap voor stap?',
      'Activiteiten: wie wist ervan? Hoe en wanneer kwam die persoon het te weten?',
      'Resultaat: wat gebeurde er met het werk?',
      reflection,
    ],
  },
]
