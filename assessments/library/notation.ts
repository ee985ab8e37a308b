// How the texts of the shipped library are written down: short, so that a reader sees the words and nothing else. Ids are
// made from the codes (build.ts), so the same text has the same id in every data file.
import type { ExerciseBrief, ExerciseKind } from '../contract/index.ts'

/** In the order of the framework; the place in the list is the competence's number. Names are the field's own. */
export const competenceTitles = {
  SAM: 'Samenwerken',
  ZEL: 'Zelfstandigheid en zelfredzaamheid',
  INI: 'Initiatief',
  FLE: 'Flexibiliteit',
  LEE: 'Leervermogen en leergierigheid',
  MOT: 'Motivatie',
  NAU: 'Nauwkeurigheid',
  DIS: 'Discipline: omgaan met regels en afspraken',
  GEZ: 'Gezag aanvaarden',
  STR: 'Stressbestendigheid',
  CON: 'Conflicthantering',
  VER: 'Verantwoordelijkheid',
  TEM: 'Werktempo',
  STI: 'Stiptheid',
  KLA: 'Klantvriendelijkheid',
} as const
export type CompetenceCode = keyof typeof competenceTitles
/** «SAM.2» is the second indicator of Samenwerken. */
export type IndicatorCode = `${CompetenceCode}.${1 | 2 | 3}`

export interface IndicatorText {
  text: string
  /** Onvoldoende, Matig, Goed, Zeer goed: four kinds of behaviour, not four adverbs. */
  anchors: readonly [string, string, string, string]
}
export interface CompetenceText {
  code: CompetenceCode
  definition: string
  indicators: readonly [IndicatorText, IndicatorText, IndicatorText]
}

export interface CutOffText {
  competence: CompetenceCode
  level: 1 | 2 | 3 | 4
  need: 'essential' | 'desirable'
}
export interface ProfileText {
  code: string
  title: string
  source: string
  asks: readonly CutOffText[]
}

export interface ExerciseText {
  code: string
  title: string
  kind: ExerciseKind
  group: boolean
  phases: readonly { name: string; minutes: number }[]
  shows: readonly IndicatorCode[]
  brief: ExerciseBrief
}

export interface ProgrammeText {
  code: string
  title: string
  /** Exercises in their order; one may come back under another name, and show other indicators there. */
  exercises: readonly { exercise: string; title?: string; shows?: readonly IndicatorCode[] }[]
}
