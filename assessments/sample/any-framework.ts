// A day told on whatever framework comes in: three exercises within the norms, three assessors with habits of their own
// (one by the book, one a level lower here and there, one a level or two higher), notes that say what somebody does.
import type { Competence, FrameworkBody } from '../contract/index.ts'
import * as day from './day.ts'
import { accept, byRule } from './decisions.ts'
import type { DayStory, ExerciseStory, NoteStory, ObservationStory, RatingStory, Ref, Story } from './story.ts'

const done: readonly [NoteStory['kind'], string][] = [
  ['fact', 'Leest de opdracht tot het einde, legt het blad neer en begint daarna.'],
  ['quote', 'Wacht, ik vraag het even na voor we verder doen.'],
  ['fact', 'Herhaalt wat de ander zei en vraagt of dat klopt.'],
  ['fact', 'Schrijft drie punten op en streept ze af wanneer ze gedaan zijn.'],
  ['quote', 'Eerst dit, dan dat. Kan jij daarmee verder?'],
  ['fact', 'Stapt naar de ander toe, blijft staan en laat die uitspreken.'],
  ['fact', 'Doet de stap één keer voor en kijkt daarna hoe de ander het doet.'],
  ['fact', '“Dat weet ik niet. Ik zoek het op en kom terug.” Komt na twee minuten terug.'],
]
const undone: readonly [NoteStory['kind'], string][] = [
  ['omission', 'De ander stelt een vraag; er komt geen antwoord en het gesprek gaat over iets anders.'],
  ['fact', 'Begint voor de opdracht uitgelegd is en stopt halverwege.'],
  ['fact', '“Dat is mijn taak niet.” Draait zich om naar de tafel.'],
  ['fact', 'Vult het blad in na het eindsein; twee vakken blijven leeg.'],
  ['omission', 'Er is gelegenheid om het te zeggen; zegt niets tot de begeleider ernaar vraagt.'],
  ['fact', 'Neemt het werk van de ander over zonder iets te zeggen.'],
]
const minutes = { overleg: [5, 20, 5], werkproef: [5, 25, 5], rollenspel: [5, 15] } as const

/** Always the same number for the same words, so that a day can be played again. */
function draw(...words: (string | number)[]): number {
  let hash = 2_166_136_261
  for (const letter of words.join('|')) hash = Math.imul(hash ^ letter.charCodeAt(0), 16_777_619) >>> 0
  return (hash ^ (hash >>> 15)) >>> 0
}
const pick = <T>(list: readonly T[], ...words: (string | number)[]): T => {
  const one = list[draw(...words) % list.length]
  if (one === undefined) throw new Error('nothing to pick from')
  return one
}

/** Up to six competences, each in two of the three exercises, at most three indicators at a time: 4 × 3 = 12. */
export function exercisesFor(body: FrameworkBody): ExerciseStory[] {
  const withIndicators = body.competences.filter((competence) => competence.indicators.length > 0)
  const chosen = (withIndicators.length > 0 ? withIndicators : body.competences).slice(0, 6)
  const few = chosen.length < 3
  return day.exercises.map((exercise, place) => ({
    ...exercise,
    title: exercise.title.split(':')[0] ?? exercise.title,
    phases: minutes[exercise.key as keyof typeof minutes].map((length, index) => ({
      name: `Deel ${index + 1}`,
      minutes: length,
    })),
    shows: chosen.flatMap((competence, index) => {
      if (few || index % 3 === place) return refs(competence).slice(0, 3)
      return (index + 1) % 3 === place ? refs(competence).slice(-3) : []
    }),
  }))
}

/** Numbers of competences may hold full stops themselves («1.1»), so an indicator is named behind a number sign. */
function refs({ number, indicators }: Competence): Ref[] {
  return indicators.length === 0 ? [number] : indicators.map((_, index) => `${number}#${index + 1}`)
}

function dayOn(body: FrameworkBody): DayStory {
  const exercises = exercisesFor(body)
  const highest = body.scale.length
  const level = (assessor: string, exercise: string, code: string, ref: Ref): number | null => {
    if (draw(assessor, exercise, code, ref, 'seen') % 11 === 0) return null
    const [number = ''] = ref.split('#')
    const shown = 1 + (draw(code, number) % highest)
    const habit = { ilse: 0, samira: -(draw(code, ref) % 2), tom: draw(ref, code) % 3 }[assessor] ?? 0
    return Math.min(highest, Math.max(1, shown + habit))
  }
  const observe = (assessor: string, exercise: ExerciseStory, codes: string[]): ObservationStory => {
    const notes: NoteStory[] = []
    const ratings: Record<string, RatingStory[]> = {}
    for (const code of codes) {
      const ofCandidate = exercise.shows.map((ref) => ({
        ref,
        level: level(assessor, exercise.key, code, ref),
        noNoteReason: null,
      }))
      ratings[code] = ofCandidate
      for (const { ref, level: seen } of ofCandidate.filter((rating) => rating.level !== null)) {
        const plus = (seen ?? 0) * 2 > highest
        const [kind, text] = pick(plus ? done : undone, assessor, exercise.key, code, ref)
        notes.push({ kind, text, about: { [code]: [{ ref, sign: plus ? 'plus' : 'minus' }] }, late: false })
      }
    }
    return { assessor, exercise: exercise.key, notes, ratings }
  }
  const numbers = [...new Set(exercises.flatMap((exercise) => exercise.shows))].map((ref) => competenceOf(body, ref))

  return {
    session: { title: 'Demonstratie', place: 'Zonder scherm' },
    programme: 'Meetdag in drie oefeningen',
    profile: {
      title: 'Functie bij de demonstratie',
      source: 'Verzonnen voor de demonstratie',
      cutOffs: [...new Set(numbers)].map((competence, index) => ({
        competence,
        level: Math.ceil(highest * 0.6),
        need: index % 3 === 2 ? 'desirable' : 'essential',
      })),
    },
    candidates: day.candidates,
    exercises,
    runs: day.runs,
    conflicts: day.conflicts,
    observations: exercises.flatMap((exercise) =>
      day.runs
        .filter((run) => run.exercise === exercise.key)
        .flatMap((run) => run.observers.map(({ person, candidates }) => observe(person, exercise, candidates))),
    ),
    stops: [],
    decided: day.candidates.map((candidate) => ({ candidate: candidate.code, by: 'greet' })),
    decide: byRule,
    accept,
  }
}

const competenceOf = (body: FrameworkBody, ref: Ref): string =>
  body.competences.find((competence) => refs(competence).includes(ref))?.number ?? ref

export const storyOn = (source: Story['source']): Story => ({
  people: day.people,
  pin: day.samplePin,
  source,
  prepare: (draft) => draft,
  day: dayOn,
})
