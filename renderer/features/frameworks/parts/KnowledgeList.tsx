// The knowledge that goes with one competence, per module.
import type { FrameworkBody } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import classes from './parts.module.css'

export function KnowledgeList({ framework, number }: { framework: FrameworkBody; number: string }) {
  const own = framework.knowledge.filter((each) => each.competence === number)
  if (own.length === 0) return null
  const modules = [...Map.groupBy(own, ({ module }) => module)]
  const titleOf = (code: string) => framework.modules.find((module) => module.code === code)?.title ?? code
  return (
    <section aria-label={t('frameworks.knowledge')}>
      <h3 className={classes.subhead}>{t('frameworks.knowledge')}</h3>
      {modules.map(([module, entries]) => (
        <div key={module} className={classes.knowledge}>
          <p className="hint">{titleOf(module)}</p>
          <ul>
            {entries.map(({ text }) => (
              <li key={text} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
