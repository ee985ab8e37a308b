// The list beside the talk: three parts, in the core's order of need, and where to go after a level is set.
import type { CompetenceTalk } from '../../../assessments/contract/index.ts'

export interface TalkParts {
  toTalk: CompetenceTalk[]
  agreed: CompetenceTalk[]
  decided: CompetenceTalk[]
}

export function partsOf(competences: readonly CompetenceTalk[]): TalkParts {
  const open = competences.filter(({ final }) => final === null)
  return {
    toTalk: open.filter(({ standing }) => standing !== 'agreed'),
    agreed: open.filter(({ standing }) => standing === 'agreed'),
    decided: competences.filter(({ final }) => final !== null),
  }
}

/** As they stand from top to bottom. */
export const inSight = ({ toTalk, agreed, decided }: TalkParts): CompetenceTalk[] => [...toTalk, ...agreed, ...decided]

export function firstToTalk(competences: readonly CompetenceTalk[]): string | undefined {
  return inSight(partsOf(competences))[0]?.competenceId
}

/** The neighbour in the list; at an end it stays where it is. */
export function neighbour(competences: readonly CompetenceTalk[], id: string, step: 1 | -1): string {
  const order = inSight(partsOf(competences))
  const here = order.findIndex(({ competenceId }) => competenceId === id)
  return order[here + step]?.competenceId ?? id
}

/** The next one without a level after this one, then from the top; undefined when none is left. */
export function nextOpen(competences: readonly CompetenceTalk[], id: string): string | undefined {
  const { toTalk, agreed } = partsOf(competences)
  const open = [...toTalk, ...agreed]
  const here = open.findIndex(({ competenceId }) => competenceId === id)
  const others = [...open.slice(here + 1), ...open.slice(0, Math.max(0, here))]
  return others.find(({ competenceId }) => competenceId !== id)?.competenceId
}
