// Two indicators that belong together: where they stand, their words, their anchors.
import type { Anchor, Competence, Indicator, IndicatorGroup, Scale } from '../../contract/framework-body.ts'
import type { FrameworkChange } from '../../contract/frameworks.ts'
import { type Listed, listChanges, telling } from './lists.ts'
import { type Pairing, pairUp } from './pairs.ts'

/** What is known of the two frameworks as a whole. */
export interface Sides {
  from: Scale
  to: Scale
  indicators: Pairing<Indicator>
  /** The label of the competence an indicator of the older framework stood in. */
  oldLabels: ReadonlyMap<Indicator, string>
}
/** The competence at hand, as it was and as it is. */
export interface Home {
  label: string
  old: Competence
  now: Competence
  groups: Pairing<IndicatorGroup>
}

export function indicatorList(home: Home, sides: Sides): Listed<Indicator> {
  return {
    what: 'indicator',
    heading: () => home.label,
    about: (_, place) => `Indicator ${place}`,
    // Its anchors are part of it, and no news of their own.
    text: ({ text, anchors }) => {
      const lines = anchors.map((anchor) => `${levelName(anchor.level, sides)}: ${anchor.text}`)
      return [text, ...lines].join('\n')
    },
    differences: (was, is, about) => [
      ...placeChange(was, is, about, home, sides),
      ...wordChanges(was, is, about, home.label),
      ...anchorChanges(was, is, about, home.label, sides),
    ],
  }
}

function wordChanges(was: Indicator, is: Indicator, about: string, label: string): FrameworkChange[] {
  const tell = telling('indicator', label)
  return [
    ...tell(about, was.text, is.text),
    ...tell(`${about}, andere bewoordingen`, was.variants.join('; '), is.variants.join('; ')),
    ...tell(`${about}, modules`, was.modules.join('; '), is.modules.join('; ')),
  ]
}

/** From another competence, or from another group of the same. */
function placeChange(was: Indicator, is: Indicator, about: string, home: Home, sides: Sides): FrameworkChange[] {
  const moved = (before: string, after: string): FrameworkChange[] => [
    { kind: 'moved', what: 'indicator', competence: home.label, about, before, after },
  ]
  if (!home.old.indicators.includes(was)) return moved(sides.oldLabels.get(was) ?? '', home.label)
  const oldGroup = home.old.groups.find(({ id }) => id === was.groupId)
  const group = home.now.groups.find(({ id }) => id === is.groupId)
  if (group === undefined && oldGroup === undefined) return []
  if (group !== undefined && oldGroup !== undefined && home.groups.old.get(group) === oldGroup) return []
  return moved(oldGroup?.text ?? 'zonder groep', group?.text ?? 'zonder groep')
}

function anchorChanges(was: Indicator, is: Indicator, about: string, label: string, sides: Sides): FrameworkChange[] {
  const inOrder = (anchors: readonly Anchor[]) => anchors.toSorted((a, b) => a.level - b.level)
  const [from, to] = [inOrder(was.anchors), inOrder(is.anchors)]
  return listChanges(from, to, pairUp(from, to, [({ level }) => String(level)]), {
    what: 'anchor',
    heading: () => label,
    about: ({ level }) => `${about}, ${levelName(level, sides)}`,
    text: ({ text }) => text,
    differences: (old, now, place) => telling('anchor', label)(place, old.text, now.text),
    unordered: true,
  })
}

const levelName = (level: number, { from, to }: Sides) =>
  [...to, ...from].find(({ value }) => value === level)?.name ?? `niveau ${level}`
