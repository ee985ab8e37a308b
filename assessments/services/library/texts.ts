// Which texts of a framework, profile, exercise or programme can be found, and where they stand. Never what a job asks,
// never a key of a test, never a person.
import type {
  Competence,
  Exercise,
  FrameworkBody,
  JobProfileBody,
  LibraryExerciseBody,
  ProgrammeBody,
  SearchHit,
} from '../../contract/index.ts'
import type { Tier } from './places.ts'

export interface FoundText {
  tier: Tier
  kind: SearchHit['kind']
  competenceId: string | null
  /** Where it stands inside its owner, for a person to read. */
  place: string
  text: string
}

const named = (code: string, title: string) => (code === '' ? title : `${code} ${title}`)

export function textsOfFramework(body: FrameworkBody): FoundText[] {
  const own = { competenceId: null, place: '' }
  return [
    { ...own, tier: 0, kind: 'framework', text: named(body.code, body.title) },
    ...body.modules.map(
      ({ code, title }): FoundText => ({ ...own, tier: 1, kind: 'framework', text: named(code, title) }),
    ),
    ...body.competences.flatMap((competence) => textsOfCompetence(competence, body)),
    ...body.knowledge.map(({ text, topic, competence: number }): FoundText => {
      const competence = body.competences.find((each) => each.number === number)
      const place = [competence === undefined ? '' : nameOf(competence), topic]
        .filter((each) => each !== '')
        .join(' · ')
      return { tier: 2, kind: 'knowledge', competenceId: competence?.id ?? null, place, text }
    }),
    ...body.footnotes.map(
      ({ term, text }): FoundText => ({ ...own, tier: 2, kind: 'knowledge', place: term, text: `${term}: ${text}` }),
    ),
  ]
}

const nameOf = ({ number, title }: Competence) => `${number} ${title}`

function textsOfCompetence(competence: Competence, { scale }: FrameworkBody): FoundText[] {
  const place = nameOf(competence)
  const own = { competenceId: competence.id, place }
  const sentence = (text: string): FoundText => ({ ...own, tier: 1, kind: 'competence', text })
  return [
    { ...own, place: '', tier: 0, kind: 'competence', text: place },
    ...[competence.definition, competence.learningResult].map(sentence),
    ...competence.groups.map(({ text, tags }) => sentence([text, ...tags].join(', '))),
    ...competence.indicators.flatMap(({ text, anchors }): FoundText[] => [
      { ...own, tier: 1, kind: 'indicator', text },
      ...anchors.map((anchor): FoundText => {
        const level = scale.find(({ value }) => value === anchor.level)?.name ?? ''
        return { ...own, tier: 2, kind: 'anchor', place: `${place} · ${level}`, text: anchor.text }
      }),
    ]),
  ]
}

/** Its title and where it comes from. The levels it asks stay behind the gate. */
export function textsOfProfile({ code, title, source }: JobProfileBody): FoundText[] {
  const own = { kind: 'profile', competenceId: null } as const
  return [
    { ...own, tier: 0, place: '', text: named(code, title) },
    { ...own, tier: 1, place: 'Bron', text: source },
  ]
}

export function textsOfExercise(body: LibraryExerciseBody): FoundText[] {
  const own = { kind: 'exercise', competenceId: null } as const
  return [
    { ...own, tier: 0, place: '', text: named(body.code, body.title) },
    { ...own, tier: 1, place: 'Doel', text: body.brief.purpose },
    ...body.phases.map(({ name }): FoundText => ({ ...own, tier: 1, place: 'Fasen', text: name })),
    ...longTexts(body).flatMap(({ place, text }) =>
      paragraphs(text).map((each): FoundText => ({ ...own, tier: 2, place, text: each })),
    ),
  ]
}

function longTexts({ brief }: Pick<Exercise, 'brief'>): { place: string; text: string }[] {
  return [
    { place: 'Materiaal', text: brief.materials.join('\n') },
    { place: 'Klaarzetten', text: brief.setting },
    { place: 'Opdracht voor de kandidaat', text: brief.instruction },
    { place: 'Opdracht in eenvoudiger taal', text: brief.simpleInstruction },
    ...brief.handouts.map(({ title, text }) => ({ place: title, text: `${title}\n${text}` })),
    { place: 'Waar je op let', text: brief.watchFor.join('\n') },
    { place: 'Toegestane hulp', text: brief.permittedHelp.join('\n') },
    { place: 'Rolspeler', text: brief.rolePlayer === null ? '' : `${brief.rolePlayer.role}\n${brief.rolePlayer.text}` },
    ...brief.questions.map(({ question, followUps }) => ({
      place: 'Vragen',
      text: [question, ...followUps].join('\n'),
    })),
    // The key is left out: a hit is shown to whoever looks over a shoulder.
    { place: 'Vragen van de test', text: (brief.test?.questions ?? []).map(({ question }) => question).join('\n') },
  ]
}

const paragraphs = (text: string) => text.split('\n').map((line) => line.replace(/^- /, ''))

/** What its exercises say in full is found where the exercise itself stands. */
export function textsOfProgramme({ code, title, exercises }: ProgrammeBody): FoundText[] {
  const own = { kind: 'programme', competenceId: null } as const
  return [
    { ...own, tier: 0, place: '', text: named(code, title) },
    ...exercises.flatMap((exercise): FoundText[] => [
      { ...own, tier: 1, place: 'Oefeningen', text: exercise.title },
      { ...own, tier: 2, place: exercise.title, text: exercise.brief.purpose },
    ]),
  ]
}
