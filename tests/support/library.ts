// What tests of the library start from: an exercise with everything in its brief, and a core that ships a library.
import { emptyBrief, type LibraryExerciseBody } from '../../assessments/contract/index.ts'
import { buildLibrary } from '../../assessments/library/build.ts'
import type { LibraryTexts } from '../../assessments/library/checks.ts'
import { competenceTexts, frameworkFacts } from '../../assessments/library/competences/index.ts'
import type { World } from './world.ts'

/** On the framework of the small world. */
export function libraryExercise({
  frameworkId,
  framework,
}: Pick<World, 'frameworkId' | 'framework'>): LibraryExerciseBody {
  const [first, second] = framework.competences
  return {
    code: 'T-1',
    title: 'Veiligheidstest',
    kind: 'test',
    group: false,
    frameworkId,
    phases: [
      { name: 'Uitleg', minutes: 5 },
      { name: 'Invullen', minutes: 15 },
    ],
    matrix: [
      { competenceId: first?.id ?? '', indicatorIds: first?.indicators.map(({ id }) => id) ?? [] },
      { competenceId: second?.id ?? '', indicatorIds: [] },
    ],
    brief: {
      ...emptyBrief,
      purpose: 'Nagaan of iemand de pictogrammen van de werkvloer kent',
      materials: ['Testblad'],
      setting: 'Zet een tafel apart.',
      instruction: 'Lees elke vraag.\nKruis één antwoord aan.',
      handouts: [{ title: 'Weegbrief', text: 'Bestelling van de kringwinkel', holder: 'candidate' }],
      watchFor: ['Legt het blad neer en vraagt uitleg'],
      permittedHelp: ['De vraag voorlezen'],
      test: {
        questions: [
          {
            question: 'Wat betekent een rood rond bord?',
            options: ['verbod', 'gebod'],
            key: 'verbod',
            points: 2,
            picture: '',
          },
        ],
        table: [
          { level: 1, from: 0 },
          { level: 2, from: 1 },
          { level: 3, from: 2 },
        ],
      },
    },
  }
}

/** The shipped competences with a profile, an exercise and a programme of the test's own. */
export function smallTexts(): LibraryTexts {
  return {
    framework: frameworkFacts,
    competences: competenceTexts,
    profiles: [
      {
        code: 'P-1',
        title: 'Proefprofiel',
        source: 'Verzonnen',
        asks: [{ competence: 'SAM', level: 3, need: 'essential' }],
      },
    ],
    exercises: [
      {
        code: 'O-1',
        title: 'Proefoefening',
        kind: 'work-sample',
        group: false,
        phases: [{ name: 'Werken', minutes: 20 }],
        shows: ['SAM.1', 'NAU.2', 'SAM.2'],
        brief: { ...emptyBrief, purpose: 'Zien hoe iemand samen een bestelling klaarzet' },
      },
    ],
    programmes: [
      {
        code: 'M-1',
        title: 'Proefprogramma',
        exercises: [{ exercise: 'O-1' }, { exercise: 'O-1', title: 'Nog eens', shows: ['TEM.1'] }],
      },
    ],
  }
}
export const smallLibrary = () => buildLibrary(smallTexts())
