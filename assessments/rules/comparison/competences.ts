// Two competences that belong together, and what differs in them: their own texts, their groups, their indicators.
import type { Competence, Indicator, IndicatorGroup } from '../../contract/framework-body.ts'
import type { FrameworkChange } from '../../contract/frameworks.ts'
import { type Home, indicatorList, type Sides } from './indicators.ts'
import { type Listed, listChanges, telling } from './lists.ts'
import { folded, type Pairing, pairUp, wordsOf } from './pairs.ts'

export const competenceLabel = ({ number, title }: Competence): string => `${number} ${title}`
const kindNames = { generic: 'generiek', technical: 'technisch' } as const
const listOf = (texts: readonly string[]) => texts.join('; ')

export function pairCompetences(from: readonly Competence[], to: readonly Competence[]): Pairing<Competence> {
  return pairUp(
    from,
    to,
    [
      ({ id }) => id,
      ({ number, title }) => folded(`${number} ${title}`),
      ({ title }) => folded(title),
      ({ indicators }) => folded(indicators.map(({ text }) => text).join(' ')),
    ],
    { words: ({ title }) => wordsOf(title), atLeast: 0.6 },
  )
}

export function competenceList(sides: Sides): Listed<Competence> {
  return {
    what: 'competence',
    heading: competenceLabel,
    about: () => '',
    text: ({ number, title, definition }) => `${number} ${title}${definition === '' ? '' : `\n${definition}`}`,
    differences: (old, now) => competenceChanges(old, now, sides),
    // Indicators that went along to another competence are told there, and are neither new nor gone.
    parts: (one, kind) => {
      const none = { ...one, groups: [], indicators: [] }
      const [old, now] = kind === 'added' ? [none, one] : [one, none]
      return innerChanges(old, now, competenceLabel(one), sides)
    },
  }
}

function competenceChanges(old: Competence, now: Competence, sides: Sides): FrameworkChange[] {
  const label = competenceLabel(now)
  const tell = telling('competence', label)
  return [
    ...tell('Nummer', old.number, now.number),
    ...tell('Naam', old.title, now.title),
    ...tell('Andere namen', listOf(old.titleVariants), listOf(now.titleVariants)),
    ...tell('Omschrijving', old.definition, now.definition),
    ...tell('Leerresultaat', old.learningResult, now.learningResult),
    ...tell('Soort', kindNames[old.kind], kindNames[now.kind]),
    ...tell('Modules', listOf(old.modules), listOf(now.modules)),
    ...innerChanges(old, now, label, sides),
  ]
}

function innerChanges(old: Competence, now: Competence, label: string, sides: Sides): FrameworkChange[] {
  const groups = pairUp(old.groups, now.groups, [({ id }) => id, ({ text }) => folded(text)])
  const home: Home = { label, old, now, groups }
  return [
    ...listChanges(old.groups, now.groups, groups, groupList(label)),
    ...listChanges(old.indicators, now.indicators, sides.indicators, indicatorList(home, sides)),
  ]
}

function groupList(label: string): Listed<IndicatorGroup> {
  const text = (group: IndicatorGroup) =>
    group.tags.length === 0 ? group.text : `${group.text} (${group.tags.join(', ')})`
  return {
    what: 'group',
    heading: () => label,
    about: (_, place) => `Groep ${place}`,
    text,
    differences: (old, now, about) => telling('group', label)(about, text(old), text(now)),
  }
}

/** Indicators by id wherever they stand, then by text in the same competence, then by text elsewhere, then by likeness. */
export function pairIndicators(
  from: readonly Competence[],
  to: readonly Competence[],
  competences: ReadonlyMap<Competence, Competence>,
): Pairing<Indicator> {
  const all = (side: readonly Competence[]) => side.flatMap(({ indicators }) => indicators)
  const byText = ({ text }: Indicator) => folded(text)
  const likeness = { words: ({ text }: Indicator) => wordsOf(text), atLeast: 0.6 }
  const first = pairUp(all(from), all(to), [({ id }) => id])
  const atHome = pairWithin(first, competences, (old, now) => pairUp(old, now, [byText]))
  const anywhere = pairUp(atHome.removed, atHome.added, [byText])
  const found = { ...anywhere, old: new Map([...atHome.old, ...anywhere.old]) }
  return pairWithin(found, competences, (old, now) => pairUp(old, now, [], likeness))
}

function pairWithin(
  { old, removed, added }: Pairing<Indicator>,
  competences: ReadonlyMap<Competence, Competence>,
  pair: (old: Indicator[], now: Indicator[]) => Pairing<Indicator>,
): Pairing<Indicator> {
  const [gone, came] = [new Set(removed), new Set(added)]
  const pairs = new Map(old)
  for (const [now, was] of competences) {
    const left = was.indicators.filter((part) => gone.has(part))
    const right = now.indicators.filter((part) => came.has(part))
    for (const [is, before] of pair(left, right).old) {
      pairs.set(is, before)
      gone.delete(before)
      came.delete(is)
    }
  }
  return { old: pairs, removed: [...gone], added: [...came] }
}
