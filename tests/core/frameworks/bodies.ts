// Frameworks of every shape for the tests of importers and exporters, and the body a preview stands for, to the letter.
import fc from 'fast-check'
import { FrameworkBody } from '../../../assessments/contract/framework-body.ts'
import { ImportPreview } from '../../../assessments/contract/imports.ts'
import type { ReadOutcome } from '../../../assessments/frameworks/outcome.ts'
import { canonicalJson } from '../../../assessments/rules/canonical.ts'
import { defaultScale } from '../../../assessments/rules/scale.ts'

/** A preview a person can keep, checked against the contract. */
export function readable(outcome: ReadOutcome): ImportPreview {
  if (!outcome.ok) throw new Error(`not read: ${outcome.failure}`)
  return ImportPreview.parse(outcome.preview)
}

/** Ids are kept when the source gives them; the others count up. */
export function bodyOf(preview: ImportPreview): FrameworkBody {
  let made = 0
  const id = (given: string | null) => {
    made += 1
    return given ?? `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`
  }
  return FrameworkBody.parse({
    ...preview,
    scale: preview.scale ?? defaultScale,
    competences: preview.competences.map((competence) => {
      const groups = competence.groups.map((group) => ({ ...group, id: id(group.id) }))
      return {
        ...competence,
        id: id(competence.id),
        groups,
        indicators: competence.indicators.map((indicator) => ({
          ...indicator,
          id: id(indicator.id),
          groupId: indicator.group === null ? null : groups[indicator.group]?.id,
        })),
      }
    }),
  })
}

export const letters = (body: FrameworkBody): string => canonicalJson(body)

/** Texts with everything a person or a hostile file can put in them. */
const anyText = (maxLength: number) =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength }),
    fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength }),
    fc.string({
      unit: fc.constantFrom('a', ' ', '\n', '\r', '"', ';', ',', '=', "'", '-', '_x0041_', '\\', '\t'),
      maxLength,
    }),
    fc.constantFrom(
      'constructor',
      '__proto__',
      '=1+1',
      '+',
      '-2',
      '@a',
      '"quoted"',
      "'=x",
      '_x000D_',
      '1-2',
      '007',
      '# Kader',
    ),
  )
const filled = (maxLength = 30) =>
  anyText(maxLength)
    .map((text) => text.trim())
    .filter((text) => text !== '')
const optional = fc.oneof({ weight: 1, arbitrary: fc.constant('') }, { weight: 2, arbitrary: filled() })
const line = anyText(20)
  .map((text) => text.replace(/\p{Cc}/gu, '').trim())
  .filter((text) => text !== '')
const list = (most = 3) => fc.array(anyText(12), { maxLength: most })

const indicator = (levels: number, groups: readonly string[]) =>
  fc.record({
    id: fc.uuid(),
    text: filled(),
    variants: list(),
    modules: list(),
    anchors: fc
      .uniqueArray(fc.integer({ min: 1, max: levels }), { maxLength: levels })
      .chain((used) => fc.tuple(...used.map((level) => filled().map((text) => ({ level, text }))))),
    groupId: groups.length === 0 ? fc.constant(null) : fc.constantFrom(null, ...groups),
  })

const competence = (levels: number) =>
  fc.array(fc.record({ id: fc.uuid(), text: filled(), tags: list(4) }), { maxLength: 3 }).chain((groups) =>
    fc.record({
      id: fc.uuid(),
      number: line,
      title: filled(),
      definition: optional,
      learningResult: optional,
      kind: fc.constantFrom('generic' as const, 'technical' as const),
      titleVariants: list(2),
      modules: list(2),
      groups: fc.constant(groups),
      indicators: fc.array(
        indicator(
          levels,
          groups.map(({ id }) => id),
        ),
        { maxLength: 4 },
      ),
    }),
  )

export const anyBody: fc.Arbitrary<FrameworkBody> = fc.integer({ min: 2, max: 7 }).chain((levels) =>
  fc.record({
    code: anyText(20).map((text) => text.trim()),
    title: line,
    source: optional,
    scale: fc
      .tuple(...Array.from({ length: levels }, () => line))
      .map((names) => names.map((name, index) => ({ value: index + 1, name }))),
    modules: fc.array(
      fc.record({
        code: anyText(10),
        title: filled(),
        hours: fc.option(fc.integer({ min: 0, max: 9_999 })),
        extension: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    competences: fc.uniqueArray(competence(levels), { maxLength: 4, selector: ({ number }) => number }),
    knowledge: fc.array(
      fc.record({
        module: anyText(10),
        competence: anyText(10),
        text: filled(),
        kind: fc.constantFrom('knowledge' as const, 'skill' as const, 'responsibility' as const),
        topic: anyText(10),
      }),
      { maxLength: 3 },
    ),
    footnotes: fc.array(fc.record({ number: anyText(4), term: anyText(10), text: anyText(20) }), { maxLength: 3 }),
  }),
)
