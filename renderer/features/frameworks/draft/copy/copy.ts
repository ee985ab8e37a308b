// What is taken over from another framework, as values: everything that comes in is new here and has new ids.
import type { Competence, FrameworkBody, Indicator } from '../../../../../assessments/contract/index.ts'
import { changedCompetence, mostCompetences, mostIndicators, nextNumber } from '../framework-edits.ts'

export interface Picked {
  /** Whole competences, by id. */
  competences: ReadonlySet<string>
  /** Single indicators of other competences, by id. */
  indicators: ReadonlySet<string>
}
export const nothingPicked: Picked = { competences: new Set(), indicators: new Set() }

/** Anchors belong to levels: they only make sense on a scale with as many. */
export const anchorsFit = (body: FrameworkBody, from: FrameworkBody): boolean => body.scale.length === from.scale.length

export const hasAnchors = ({ competences }: FrameworkBody): boolean =>
  competences.some(({ indicators }) => indicators.some(({ anchors }) => anchors.length > 0))

/** Ticking a competence takes the ticks of its single indicators along. */
export function withCompetence(picked: Picked, { id, indicators }: Competence, on: boolean): Picked {
  return {
    competences: flipped(picked.competences, [id], on),
    indicators: flipped(
      picked.indicators,
      indicators.map((each) => each.id),
      false,
    ),
  }
}

export const withIndicator = (picked: Picked, id: string, on: boolean): Picked => ({
  ...picked,
  indicators: flipped(picked.indicators, [id], on),
})

function flipped(set: ReadonlySet<string>, ids: readonly string[], on: boolean): ReadonlySet<string> {
  const next = new Set(set)
  for (const id of ids) on ? next.add(id) : next.delete(id)
  return next
}

/**
 * `into`: the competence the single indicators come under; null gives each its own competence with only what was picked.
 * `newId` is called for everything that comes in. What does not fit any more stays out.
 */
export function withCopies(
  body: FrameworkBody,
  from: FrameworkBody,
  picked: Picked,
  into: string | null,
  newId: () => string,
): FrameworkBody {
  const anchored = anchorsFit(body, from)
  const known = new Set(body.modules.map(({ code }) => code))
  const modulesOf = (modules: readonly string[]) => modules.filter((code) => known.has(code))
  const indicatorOf = (indicator: Indicator, groupId: string | null): Indicator => ({
    ...indicator,
    id: newId(),
    groupId,
    modules: modulesOf(indicator.modules),
    anchors: anchored ? indicator.anchors : [],
  })
  const singlesOf = ({ indicators }: Competence) => indicators.filter(({ id }) => picked.indicators.has(id))
  let next = body
  for (const competence of from.competences) {
    const whole = picked.competences.has(competence.id)
    const singles = whole ? [] : singlesOf(competence)
    if (whole || (singles.length > 0 && into === null)) {
      if (next.competences.length >= mostCompetences) break
      next = withCompetenceCopy(next, from, whole ? competence : { ...competence, indicators: singles }, {
        newId,
        indicatorOf,
        modulesOf,
      })
    } else if (into !== null && singles.length > 0)
      next = changedCompetence(next, into, (now) => ({
        ...now,
        indicators: [...now.indicators, ...singles.map((each) => indicatorOf(each, null))].slice(0, mostIndicators),
      }))
  }
  return next
}

interface Making {
  newId: () => string
  indicatorOf: (indicator: Indicator, groupId: string | null) => Indicator
  modulesOf: (modules: readonly string[]) => string[]
}

function withCompetenceCopy(body: FrameworkBody, from: FrameworkBody, source: Competence, making: Making) {
  const { newId, indicatorOf, modulesOf } = making
  const used = source.groups.filter(({ id }) => source.indicators.some(({ groupId }) => groupId === id))
  const groups = new Map(used.map((group) => [group.id, { ...group, id: newId() }]))
  const taken = body.competences.some(({ number }) => number.toLowerCase() === source.number.toLowerCase())
  const number = taken ? nextNumber(body) : source.number
  const competence: Competence = {
    ...source,
    id: newId(),
    number,
    modules: modulesOf(source.modules),
    groups: [...groups.values()],
    indicators: source.indicators.map((each) => indicatorOf(each, groups.get(each.groupId ?? '')?.id ?? null)),
  }
  const knowledge = from.knowledge
    .filter((each) => each.competence === source.number)
    .map((each) => ({ ...each, competence: number, module: modulesOf([each.module])[0] ?? '' }))
  return {
    ...body,
    competences: [...body.competences, competence],
    knowledge: [...body.knowledge, ...knowledge],
  }
}
