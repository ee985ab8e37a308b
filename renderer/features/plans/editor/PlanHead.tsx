// What the plan is, whether it was agreed, and what can be done with it as a whole.
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Plan, PlanBody } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { ConfirmButton, FailureAlert, PageHead } from '../../../ui/index.ts'
import { UndoButton } from '../../preparation/UndoButton.tsx'
import type { SavedDocument } from '../../preparation/useSavedDocument.ts'
import { dayWords } from '../days.ts'
import { AgreeDialog } from './AgreeDialog.tsx'

export interface PlanHeadProps {
  plan: Plan
  code: string
  name: string
  document: SavedDocument<PlanBody>
  today: string
}

export function PlanHead({ plan, code, name, document, today }: PlanHeadProps) {
  const close = useCommand(api.plans.close.mutationOptions())
  const remove = useCommand(api.plans.remove.mutationOptions())
  const compose = useCommand(api.documents.begin.mutationOptions())
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [agreeing, setAgreeing] = useState(false)
  const { id, personId, agreedOn, changedSince, closedOn, marks } = plan
  const closeOn = async (on: string | null) => {
    if (await document.flush()) await close.run({ id, revision: document.revision(), on })
  }
  const discard = async () => {
    if (!(await document.flush())) return
    if (await remove.run({ id })) await navigate({ to: '/personen/$id', params: { id: personId } })
  }
  const onPaper = async () => {
    if (!(await document.flush())) return
    // One paper of a plan: what somebody wrote in it by hand stays with it.
    const begun = await queries
      .fetchQuery(api.documents.list.queryOptions({ input: { personId, sessionId: null }, staleTime: 0 }))
      .catch(() => [])
    const own = begun.find((each) => each.kind === 'plan' && each.planId === id)
    if (own) return navigate({ to: '/documenten/$id', params: { id: own.id } })
    const settings = { recipient: '', jobProfileId: null, competenceIds: [], mentionAdapted: false }
    const made = await compose.run({
      ...{ kind: 'plan', personId, planId: id, settings },
      ...{ sessionId: null, candidateId: null },
    })
    if (made) await navigate({ to: '/documenten/$id', params: { id: made.id } })
  }
  const agreed =
    agreedOn === null
      ? t('plans.agree.not')
      : [t('plans.agree.status', { day: dayWords(agreedOn, today) }), changedSince ? t('plans.agree.changed') : '']
          .join('. ')
          .replace(/\. $/, '')
  return (
    <>
      <PageHead
        title={document.body.title}
        sub={
          <>
            <Link to="/begrippen" title={t('plans.whatIs', { kind: t(`plans.kinds.${document.body.kind}`) })}>
              {t(`plans.kinds.${document.body.kind}`)}
            </Link>{' '}
            ·{' '}
            <Link to="/personen/$id" params={{ id: personId }}>
              {code} <bdi>{name}</bdi>
            </Link>{' '}
            · {agreed}
            {closedOn === null ? '' : ` · ${t('plans.closedOn', { day: dayWords(closedOn, today) })}`}
          </>
        }
      >
        <UndoButton undo={document.undo} />
        <Button variant="default" loading={compose.pending} onClick={() => void onPaper()}>
          {t('plans.onPaper')}
        </Button>
        {closedOn !== null ? (
          <Button variant="default" loading={close.pending} onClick={() => void closeOn(null)}>
            {t('plans.reopen')}
          </Button>
        ) : (
          <>
            {agreedOn === null && marks.length === 0 ? (
              <ConfirmButton
                variant="subtle"
                label={t('plans.remove')}
                question={t('plans.removeQuestion')}
                onConfirm={() => void discard()}
              />
            ) : (
              <ConfirmButton
                label={t('plans.close')}
                question={t('plans.closeQuestion')}
                onConfirm={() => void closeOn(today)}
              />
            )}
            <Button onClick={() => setAgreeing(true)}>{t('plans.agree.button')}</Button>
          </>
        )}
      </PageHead>
      <FailureAlert failure={close.failure ?? remove.failure ?? compose.failure} />
      {agreeing ? <AgreeDialog id={id} document={document} today={today} onClose={() => setAgreeing(false)} /> : null}
    </>
  )
}
