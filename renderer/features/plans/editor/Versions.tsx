// What was agreed before, as it stood then.
import { useQuery } from '@tanstack/react-query'
import type { Plan } from '../../../../assessments/contract/index.ts'
import { api, failureSentence } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { FailureAlert } from '../../../ui/index.ts'
import { Section } from '../../preparation/Section.tsx'
import { dayWords } from '../days.ts'
import classes from './Plan.module.css'

export function Versions({ plan, today }: { plan: Plan; today: string }) {
  const { data, error, refetch } = useQuery(api.plans.versions.queryOptions({ input: { id: plan.id } }))
  return (
    <Section title={t('plans.section.versions')}>
      <FailureAlert failure={error ? failureSentence(error) : null} onRetry={() => void refetch()} />
      {data?.length === 0 ? <p className="hint">{t('plans.noVersions')}</p> : null}
      <div className={classes.versions}>
        {data?.map(({ agreedOn, at, by, body }) => (
          <details key={at}>
            <summary>{t('plans.version', { day: dayWords(agreedOn, today), name: by })}</summary>
            <p className="prose" dir="auto">
              <b>{body.title}</b>
            </p>
            {body.goals.map((goal) => (
              <div key={goal.id}>
                <p className="prose" dir="auto">
                  {goal.text} ({t(`plans.states.${goal.state}`)})
                </p>
                <ul>
                  {goal.actions.map((action) => (
                    <li key={action.id} className="prose" dir="auto">
                      {[action.text, action.helper, action.by === null ? '' : dayWords(action.by, today)]
                        .filter((part) => part !== '')
                        .join(' · ')}
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </details>
        ))}
      </div>
    </Section>
  )
}
