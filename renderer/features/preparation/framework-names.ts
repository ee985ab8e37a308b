// Which framework, and which version of it: two versions have one title.
import { useQuery } from '@tanstack/react-query'
import type { FrameworkSummary } from '../../../assessments/contract/index.ts'
import { api } from '../../api/index.ts'
import { t } from '../../messages/index.ts'

/** With its code, which tells apart what has the same title. */
export function frameworkName({ title, code, version }: Pick<FrameworkSummary, 'title' | 'code' | 'version'>): string {
  const edition = version === null ? '' : t('programmes.frameworkVersion', { version })
  return [title, code, edition].filter((part) => part !== '').join(' · ')
}

/** In a list to choose from: what tells two versions apart comes first, where a narrow field still shows it. */
export function frameworkOption(framework: Pick<FrameworkSummary, 'title' | 'code' | 'version'>): string {
  const { title, code, version } = framework
  const edition = version === null ? '' : t('programmes.frameworkVersion', { version })
  return [code, edition, title].filter((part) => part !== '').join(' · ')
}

/** What new work may stand on: published and not put away, the newest version of each first. */
export const forNewWork = (frameworks: readonly FrameworkSummary[]): FrameworkSummary[] =>
  frameworks
    .filter(({ status, archivedAt }) => status === 'published' && archivedAt === null)
    .sort((one, other) => one.title.localeCompare(other.title, 'nl') || (other.version ?? 0) - (one.version ?? 0))

/** By id, with the code only where the title alone would not do; until the frameworks are read, the title at hand. */
export function useFrameworkNames(): (id: string, title: string) => string {
  const { data: frameworks } = useQuery(api.frameworks.list.queryOptions())
  return (id, title) => {
    const framework = frameworks?.find((each) => each.id === id)
    if (!framework) return title
    const alone = frameworks?.every((each) => each.title !== framework.title || each.code === framework.code)
    return frameworkName(alone ? { ...framework, code: '' } : framework)
  }
}
