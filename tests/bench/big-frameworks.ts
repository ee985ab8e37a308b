// Frameworks as large as the figures ask, in sentences of Dutch words as uneven in number as they are in real texts.
import type { FrameworkBody } from '../../assessments/contract/index.ts'
import { competenceTexts } from '../../assessments/library/competences/index.ts'

/** Every word of the shipped competences, as often as it stands there; a third is lengthened into rarer ones. */
const words = competenceTexts
  .flatMap(({ definition, indicators }) => [
    definition,
    ...indicators.flatMap(({ text, anchors }) => [text, ...anchors]),
  ])
  .flatMap((text) => text.toLowerCase().match(/[\p{L}’]+/gu) ?? [])
const range = (n: number) => Array.from({ length: n }, (_, index) => index)

/** Always the same sentences for the same seed. */
function sentences(seed: number): (length: number) => string {
  let state = seed * 7919 + 1
  const next = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) % below
  }
  const word = () => {
    const one = words[next(words.length)] ?? ''
    const [first, last] = [words[next(words.length)] ?? '', words[next(words.length)] ?? '']
    return one.length > 5 && next(3) === 0 ? `${first}${last}` : one
  }
  return (length) => range(length).map(word).join(' ')
}

export function bigFramework(
  seed: number,
  size: { competences: number; indicators: number; levels: number },
): FrameworkBody {
  const say = sentences(seed)
  const levels = range(size.levels)
  return {
    code: `GROOT-${seed}`,
    title: `Groot kader ${seed} ${say(3)}`,
    source: '',
    scale: levels.map((level) => ({ value: level + 1, name: `Niveau ${level + 1}` })),
    modules: [],
    competences: range(size.competences).map((c) => ({
      id: crypto.randomUUID(),
      number: String(c + 1),
      title: say(3),
      definition: say(14),
      learningResult: '',
      kind: 'technical' as const,
      titleVariants: [],
      modules: [],
      groups: [],
      indicators: range(size.indicators).map(() => ({
        id: crypto.randomUUID(),
        text: say(8),
        variants: [],
        modules: [],
        groupId: null,
        anchors: levels.map((level) => ({ level: level + 1, text: say(14) })),
      })),
    })),
    knowledge: [],
    footnotes: [],
  }
}
