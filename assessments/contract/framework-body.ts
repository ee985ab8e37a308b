// A competence framework as a value: its scale, competences, indicators and anchors, and what its source says besides.
import { z } from 'zod'
import { Id, Line, OptionalSentence, Sentence } from './common.ts'

export const Level = z.object({ value: z.int().min(1).max(7), name: Line })
export type Level = z.infer<typeof Level>
/** 2 to 7 ordered levels, values 1..k. */
export const Scale = z.array(Level).min(2, 'scale').max(7, 'scale')
export type Scale = z.infer<typeof Scale>

export const Anchor = z.object({ level: z.int().min(1).max(7), text: Sentence })
export type Anchor = z.infer<typeof Anchor>
export const Indicator = z.object({
  id: Id,
  text: Sentence,
  /** Other wordings of the same indicator found in the source. */
  variants: z.array(z.string()),
  modules: z.array(z.string()),
  /** One per level where the framework gives them; empty when it does not. */
  anchors: z.array(Anchor).max(7),
  /** The group of its competence it stands under, when the source has that level. */
  groupId: Id.nullable().default(null),
})
export type Indicator = z.infer<typeof Indicator>
/** A level between competence and indicator that some sources have («deelactiviteit»), with the terms they tag it with. */
export const IndicatorGroup = z.object({ id: Id, text: Sentence, tags: z.array(z.string().max(200)).max(40) })
export type IndicatorGroup = z.infer<typeof IndicatorGroup>
export const Competence = z.object({
  id: Id,
  /** The number in the source, or a code of one's own. */
  number: Line,
  title: Sentence,
  definition: OptionalSentence,
  /** What there is when somebody has done it («leerresultaat»); only some sources give it. */
  learningResult: OptionalSentence.default(''),
  kind: z.enum(['generic', 'technical']),
  titleVariants: z.array(z.string()),
  modules: z.array(z.string()),
  /** None is allowed: the competence is then rated as a whole. */
  indicators: z.array(Indicator).max(200),
  groups: z.array(IndicatorGroup).max(100).default([]),
})
export type Competence = z.infer<typeof Competence>
export const Module = z.object({
  code: z.string().max(60),
  title: Sentence,
  hours: z.int().min(0).nullable(),
  extension: z.boolean(),
})
export type Module = z.infer<typeof Module>
export const knowledgeKinds = ['knowledge', 'skill', 'responsibility'] as const
/** What a source asks besides behaviour: of a competence, of a module, or (both empty) of the whole framework. */
export const Knowledge = z.object({
  module: z.string(),
  competence: z.string(),
  text: Sentence,
  kind: z.enum(knowledgeKinds).default('knowledge'),
  /** The heading it stands under in the source; '' when there is none. */
  topic: z.string().max(300).default(''),
})
export type Knowledge = z.infer<typeof Knowledge>
export const Footnote = z.object({ number: z.string(), term: z.string(), text: z.string() })

export const FrameworkBody = z.object({
  code: z.string().trim().max(60, 'tooLong'),
  title: Line,
  source: OptionalSentence,
  scale: Scale,
  modules: z.array(Module).max(200),
  competences: z.array(Competence).max(500),
  knowledge: z.array(Knowledge).max(5_000),
  footnotes: z.array(Footnote).max(500),
})
export type FrameworkBody = z.infer<typeof FrameworkBody>
