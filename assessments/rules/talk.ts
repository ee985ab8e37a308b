// Rules of the eindbespreking itself: who speaks first, who moved towards whom, how a final level lies beside the rule's.
import type { CompetenceTalk, Final, OutcomeRow, TalkParticipant } from '../contract/index.ts'

/**
 * Whoever rated speaks, least experience first, so that nobody follows a senior; equals by name. Who did not rate this
 * candidate has seen nothing to tell and listens.
 */
export function proposeOrder(people: readonly Omit<TalkParticipant, 'part'>[]): TalkParticipant[] {
  const byExperience = [...people].sort((a, b) => a.sessions - b.sessions || a.name.localeCompare(b.name, 'nl'))
  const placed = byExperience.map((person) => ({
    ...person,
    part: person.rated ? ('speaks' as const) : ('listens' as const),
  }))
  return [...placed.filter((p) => p.part === 'speaks'), ...placed.filter((p) => p.part === 'listens')]
}

/**
 * Who came from another level than the final one, and beside whom they now stand. Whoever said they keep their own level
 * did not move; nor did somebody without a level; «onvoldoende bewijs» is nobody's level.
 */
export function movesOf(
  originals: Final['originals'],
  level: number | null,
  keepOwn: readonly string[],
): Final['moves'] {
  if (level === null) return []
  const there = originals.filter((one) => one.level === level).map((one) => one.name)
  return originals.flatMap(({ personId, name, level: from }) =>
    from === null || from === level || keepOwn.includes(personId) ? [] : [{ personId, name, from, towards: there }],
  )
}

/** What the rule gave when they decided: ratings taken in since do not change what they looked at. Before that: what it gives. */
export const mechanicalOf = ({ start, final }: Pick<CompetenceTalk, 'start' | 'final'>): number | null =>
  final === null ? start.level : final.mechanical

/** A final level beside what the programme's rule gave. */
export function changeOf(mechanical: number | null, final: { level: number | null } | null): OutcomeRow['change'] {
  if (final === null) return 'open'
  if (final.level === null) return 'insufficient'
  if (mechanical === null) return 'without-rule'
  if (final.level === mechanical) return 'same'
  return final.level > mechanical ? 'up' : 'down'
}
