// − ± +: how a step went this time. A radio group; the choice is kept at once and may be put right or taken back.
import { Button, Textarea } from '@mantine/core'
import { useId, useRef, useState } from 'react'
import { type ActionMark, type Mark, OptionalSentence } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { Attention, FailureAlert, useAutosave } from '../../../ui/index.ts'
import classes from './MarkChoice.module.css'

const signs = { minus: '−', half: '±', plus: '+' } as const satisfies Record<Mark, string>
export const signOf = (mark: Mark): string => signs[mark]

export interface MarkChoiceProps {
  planId: string
  actionId: string
  step: string
  today: string
  /** What was marked today already. */
  marked: ActionMark | undefined
  onMarked?: () => void
}

interface Said {
  mark: Mark | null
  remark: string
}

export function MarkChoice({ planId, actionId, step, today, marked, onMarked }: MarkChoiceProps) {
  const name = useId()
  const [id, setId] = useState(() => marked?.id ?? crypto.randomUUID())
  const [said, setSaid] = useState<Said>(() => ({ mark: marked?.mark ?? null, remark: marked?.remark ?? '' }))
  const mark = useCommand(api.plans.mark.mutationOptions())
  const unmark = useCommand(api.plans.unmark.mutationOptions())
  const kept = useRef(marked !== undefined)
  const tooLong = !OptionalSentence.safeParse(said.remark).success
  const { state, flush } = useAutosave(
    said,
    async (sending) => {
      // Nothing chosen, nothing kept; a remark that is too long waits in its field with the reason.
      if (sending.mark === null || !OptionalSentence.safeParse(sending.remark).success) return sending
      const answer = await mark.run({ id, planId, actionId, on: today, mark: sending.mark, remark: sending.remark })
      if (answer !== undefined) kept.current = true
      return answer
    },
    { delay: 250 },
  )
  const takeBack = async () => {
    await flush()
    if (kept.current && (await unmark.run({ id })) === undefined) return
    kept.current = false
    setId(crypto.randomUUID())
    setSaid({ mark: null, remark: '' })
  }
  return (
    <div className={classes.marks}>
      <fieldset className={classes.group}>
        <legend className="vh">{t('plans.mark.legend', { step })}</legend>
        {(['minus', 'half', 'plus'] as const).map((each) => (
          <label key={each} className={classes.option} title={t(`plans.mark.${each}`)}>
            <input
              type="radio"
              name={name}
              checked={said.mark === each}
              onChange={() => {
                setSaid((now) => ({ ...now, mark: each }))
                onMarked?.()
              }}
            />
            <span aria-hidden="true">{signs[each]}</span>
            <span className="vh">{t(`plans.mark.${each}`)}</span>
          </label>
        ))}
      </fieldset>
      {said.mark === null ? null : (
        <div className={classes.more}>
          <Textarea
            autosize
            minRows={1}
            dir="auto"
            aria-label={t('plans.mark.addRemark')}
            placeholder={t('plans.mark.remark')}
            value={said.remark}
            error={tooLong ? t('failures.fields.tooLong') : undefined}
            onChange={(event) => {
              const remark = event.currentTarget.value
              setSaid((now) => ({ ...now, remark }))
            }}
          />
          <Button
            variant="subtle"
            aria-label={t('plans.mark.takeBackOf', { step })}
            loading={unmark.pending}
            onClick={() => void takeBack()}
          >
            {t('plans.mark.takeBack')}
          </Button>
        </div>
      )}
      {state === 'failed' ? <Attention>{t('common.saved.failed')}</Attention> : null}
      <FailureAlert failure={mark.failure ?? unmark.failure} />
    </div>
  )
}
