// The programmes and job profiles a session may be made of, and a gap read against. What is put away is not offered for new work; what was chosen before stays to be read.
// Where two have one title, the words that tell them apart stand behind it.
import type { JobProfileSummary, ProgrammeSummary } from '../../../assessments/contract/index.ts'

export interface Choice {
  value: string
  label: string
}

export const programmeChoices = (
  programmes: readonly ProgrammeSummary[],
  chosen: string | null,
  /** The framework with its version. */
  nameOf: (frameworkId: string, title: string) => string,
): Choice[] => choices(offered(programmes, chosen), ({ frameworkId, framework }) => nameOf(frameworkId, framework))

/** A gap can only be read between levels and cut-offs of one framework, and one version of it. */
export const profileChoices = (
  profiles: readonly JobProfileSummary[],
  frameworkId: string | undefined,
  chosen: string | null,
): Choice[] =>
  choices(
    offered(profiles, chosen).filter((profile) => profile.frameworkId === frameworkId),
    ({ code }) => code,
  )

const offered = <T extends { id: string; archivedAt: string | null }>(all: readonly T[], chosen: string | null): T[] =>
  all.filter(({ id, archivedAt }) => archivedAt === null || id === chosen)

function choices<T extends { id: string; title: string }>(all: readonly T[], apart: (one: T) => string): Choice[] {
  const withTitle = Map.groupBy(all, ({ title }) => title)
  return all.map((one) => {
    const { id, title } = one
    const more = (withTitle.get(title)?.length ?? 0) > 1 ? apart(one) : ''
    return { value: id, label: [title, more].filter((part) => part !== '').join(' · ') }
  })
}
