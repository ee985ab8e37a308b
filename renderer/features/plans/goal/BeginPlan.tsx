// Nothing chosen yet: one goal is enough to begin with.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { PlanBody } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { FailureAlert } from '../../../ui/index.ts'
import { emptyPlan } from '../editor/plan-edits.ts'
import classes from './GoalPanel.module.css'

export function BeginPlan({ personId, today }: { personId: string; today: string }) {
  const { data: people } = useQuery(api.persons.list.queryOptions())
  const save = useCommand(api.plans.save.mutationOptions())
  const navigate = useNavigate()
  const name = people?.find(({ id }) => id === personId)?.name ?? ''
  const begin = async (kind: PlanBody['kind']) => {
    const title = t('plans.newTitle', { kind: t(`plans.kinds.${kind}`), year: today.slice(0, 4) })
    const answer = await save.run({ id: null, personId, revision: 0, body: emptyPlan(kind, title, today) })
    if (answer) await navigate({ to: '/personen/$id/plan/$planId', params: { id: personId, planId: answer.id } })
  }
  return (
    <div className={classes.empty}>
      <p className={classes.goal}>{t('plans.chooseGoal')}</p>
      <p className="prose">{t('plans.chooseGoalText', { name })}</p>
      <div className={classes.buttons}>
        {(['pop', 'pdp'] as const).map((kind) => (
          <Button
            key={kind}
            variant={kind === 'pop' ? 'filled' : 'default'}
            loading={save.pending}
            title={t(`plans.kindsLong.${kind}`)}
            onClick={() => void begin(kind)}
          >
            {t('plans.begin', { kind: t(`plans.kinds.${kind}`) })}
          </Button>
        ))}
      </div>
      <FailureAlert failure={save.failure} />
    </div>
  )
}
