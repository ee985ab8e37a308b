// The versions of one framework together: what people work with now, and the older ones behind it.
import type { FrameworkSummary } from '../../../../assessments/contract/index.ts'

export interface VersionGroup {
  key: string
  /** Drafts, and the newest version. */
  now: FrameworkSummary[]
  /** Newest first. */
  older: FrameworkSummary[]
}

/** In the order in which each first comes. Without a code a framework stands by itself. */
export function versionGroups(frameworks: readonly FrameworkSummary[]): VersionGroup[] {
  const groups = Map.groupBy(frameworks, ({ code, id }) => (code === '' ? id : `code ${code}`))
  return [...groups].map(([key, own]) => {
    const published = own
      .filter(({ status }) => status === 'published')
      .sort((one, other) => (other.version ?? 0) - (one.version ?? 0))
    return {
      key,
      now: [...own.filter(({ status }) => status === 'draft'), ...published.slice(0, 1)],
      older: published.slice(1),
    }
  })
}
