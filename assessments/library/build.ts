// From the texts to what a data file holds: one framework, profiles, exercises, programmes. Every id is made from a code,
// so the library is the same one on every laptop. A slip in the texts stops here, with its place.
import { madeId } from '../bundles/made-id.ts'
import {
  FrameworkBody,
  JobProfileBody,
  LibraryExerciseBody,
  type MatrixCell,
  ProgrammeBody,
} from '../contract/index.ts'
import { defaultScale } from '../rules/scale.ts'
import { checkTexts, foundIn, type LibraryTexts } from './checks.ts'
import { competenceIdIn, indicatorIdIn } from './ids.ts'
import { type CompetenceCode, competenceTitles, type ExerciseText, type IndicatorCode } from './notation.ts'

export interface Shipped<Body> {
  id: string
  body: Body
}
export interface ShippedLibrary {
  frameworks: (Shipped<FrameworkBody> & { version: number })[]
  profiles: Shipped<JobProfileBody>[]
  exercises: Shipped<LibraryExerciseBody>[]
  programmes: Shipped<ProgrammeBody>[]
}

/** @throws with the place of the slip, when a text does not fit */
export function buildLibrary(texts: LibraryTexts): ShippedLibrary {
  checkTexts(texts)
  const framework = frameworkOf(texts)
  const frameworkId = framework.id
  return {
    frameworks: [framework],
    profiles: texts.profiles.map(({ code, title, source, asks }) => ({
      id: madeId(`profile ${code}`),
      body: parsed(`profile ${code}`, JobProfileBody, {
        code,
        title,
        frameworkId,
        source,
        validUntil: null,
        cutOffs: asks.map(({ competence, level, need }) => ({
          competenceId: competenceId(texts, competence),
          level,
          need,
        })),
      }),
    })),
    exercises: texts.exercises.map((exercise) => ({
      id: madeId(`exercise ${exercise.code}`),
      body: parsed(`exercise ${exercise.code}`, LibraryExerciseBody, {
        ...partsOf(exercise),
        code: exercise.code,
        frameworkId,
        matrix: matrixOf(texts, exercise.shows),
      }),
    })),
    programmes: texts.programmes.map((programme) => ({
      id: madeId(`programme ${programme.code}`),
      body: parsed(`programme ${programme.code}`, ProgrammeBody, {
        code: programme.code,
        title: programme.title,
        frameworkId,
        combination: 'median',
        exercises: programme.exercises.map(({ exercise: code, title, shows }, place) => {
          const exercise = foundIn(texts.exercises, code, `programme ${programme.code}`)
          return {
            ...partsOf(exercise),
            id: madeId(`programme ${programme.code} exercise ${place + 1}`),
            title: title ?? exercise.title,
            matrix: matrixOf(texts, shows ?? exercise.shows),
          }
        }),
      }),
    })),
  }
}

function frameworkOf(texts: LibraryTexts): ShippedLibrary['frameworks'][number] {
  const { code, title, source, version } = texts.framework
  return {
    // A later version is another framework; its competences are still the same ones.
    id: madeId(`framework ${code} ${version}`),
    version,
    body: parsed(`framework ${code}`, FrameworkBody, {
      code,
      title,
      source,
      scale: defaultScale,
      modules: [],
      competences: texts.competences.map((competence, place) => ({
        id: competenceId(texts, competence.code),
        number: String(place + 1),
        title: competenceTitles[competence.code],
        definition: competence.definition,
        kind: 'generic',
        titleVariants: [],
        modules: [],
        indicators: competence.indicators.map(({ text, anchors }, index) => ({
          id: indicatorId(texts, `${competence.code}.${index + 1}`),
          text,
          variants: [],
          modules: [],
          anchors: anchors.map((anchor, level) => ({ level: level + 1, text: anchor })),
        })),
      })),
      knowledge: [],
      footnotes: [],
    }),
  }
}

const partsOf = ({ title, kind, group, phases, brief }: ExerciseText) => ({ title, kind, group, phases, brief })

const competenceId = ({ framework }: LibraryTexts, code: CompetenceCode) => competenceIdIn(framework.code, code)
const indicatorId = ({ framework }: LibraryTexts, code: string) => indicatorIdIn(framework.code, code)

/** In the order the indicators are named; those of one competence come together. */
function matrixOf(texts: LibraryTexts, shows: readonly IndicatorCode[]): MatrixCell[] {
  const byCompetence = Map.groupBy(shows, (code) => code.split('.')[0] as CompetenceCode)
  return [...byCompetence].map(([code, indicators]) => ({
    competenceId: competenceId(texts, code),
    indicatorIds: indicators.map((indicator) => indicatorId(texts, indicator)),
  }))
}

function parsed<Body>(place: string, schema: { parse(value: unknown): Body }, value: unknown): Body {
  try {
    return schema.parse(value)
  } catch (cause) {
    throw new Error(`shipped library, ${place}: does not fit the contract`, { cause })
  }
}
