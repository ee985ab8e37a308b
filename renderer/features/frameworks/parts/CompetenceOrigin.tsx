// Where a competence comes from: its other titles in the source, and the modules it stands in.
import type { Competence } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'

export function CompetenceOrigin({ competence: { titleVariants, modules } }: { competence: Competence }) {
  if (titleVariants.length === 0 && modules.length === 0) return null
  return (
    <div className="hint prose">
      {titleVariants.length > 0 ? <p>{t('frameworks.variants', { wordings: quoted(titleVariants) })}</p> : null}
      {modules.length > 0 ? <p>{t('frameworks.inModules', { modules: modules.join(', ') })}</p> : null}
    </div>
  )
}

export const quoted = (wordings: readonly string[]): string => wordings.map((words) => `“${words}”`).join(', ')
