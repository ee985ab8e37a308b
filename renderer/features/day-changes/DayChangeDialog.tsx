// «Dag aanpassen»: what happened, to whom, what changes along with it, and one tap to confirm. Timers run on meanwhile.
import { Button } from '@mantine/core'
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Board, DayEffect, SessionDetail } from '../../../assessments/contract/index.ts'
import { api, failureSentence, useCommand } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { Attention, Dialog, FailureAlert } from '../../ui/index.ts'
import { ChangeFields } from './ChangeFields.tsx'
import classes from './DayChange.module.css'
import { changeOf, type Draft, type DraftStart, draftFrom, runKinds } from './draft.ts'
import { asksAttention, effectSentence } from './effect-words.ts'
import { KindChoice } from './KindChoice.tsx'
import { ReasonPick } from './ReasonPick.tsx'

export interface DayChangeDialogProps {
  detail: SessionDetail
  board: Board
  /** What is known already: tapped on the board, only the rest is asked. */
  start: DraftStart
  onClose: () => void
}

export function DayChangeDialog({ detail, board, start, onClose }: DayChangeDialogProps) {
  const [draft, setDraft] = useState<Draft>(() => draftFrom(start, detail.body, crypto.randomUUID()))
  const [reason, setReason] = useState('')
  const save = useCommand(api.day.change.mutationOptions())
  const change = changeOf(draft)
  const sessionId = detail.id
  const preview = useQuery({
    ...api.day.preview.queryOptions({ input: change === null ? skipToken : { sessionId, change } }),
    // What was just done would be refused as nothing new.
    enabled: !save.pending,
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
  const set = (changes: Partial<Draft>) => {
    save.clear()
    setDraft((now) => ({ ...now, ...changes }))
  }
  const ready = change !== null && preview.data !== undefined && preview.error === null && !preview.isPlaceholderData
  const confirm = async () => {
    if (change === null || preview.data === undefined || !ready) return
    const { revision } = preview.data
    if (await save.run({ sessionId, change, revision, reason })) onClose()
  }
  const candidate = board.candidates.find(({ id }) => id === draft.candidateId)
  const title =
    draft.kind === null
      ? t('board.change.title')
      : [
          t(`board.change.kind.${draft.kind}`),
          start.candidateId === undefined ? '' : `${candidate?.code} ${candidate?.name}`,
        ]
          .filter((word) => word !== '')
          .join(': ')
  return (
    <Dialog title={title} onClose={onClose}>
      {draft.kind === null ? (
        <KindChoice onChoose={(kind) => set({ kind })} />
      ) : (
        <form
          className={classes.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            void confirm()
          }}
        >
          <Fields draft={draft} detail={detail} board={board} start={start} set={set} />
          <section className={classes.effects} aria-live="polite" aria-busy={preview.isFetching}>
            <h3>{t('board.change.effects')}</h3>
            {change === null ? (
              <p className="sub">{t('board.change.fill')}</p>
            ) : preview.error ? (
              <FailureAlert failure={failureSentence(preview.error)} />
            ) : preview.data === undefined ? (
              <p className="sub">{t('board.change.looking')}</p>
            ) : (
              <Effects effects={preview.data.effects} today={detail.body.day} />
            )}
          </section>
          <ReasonPick
            about={runKinds.some((kind) => kind === draft.kind) ? 'run' : 'person'}
            value={reason}
            onChange={setReason}
          />
          <FailureAlert failure={save.failure} />
          <div className={classes.buttons}>
            <Button type="submit" loading={save.pending} disabled={!ready} data-autofocus={isWhole(start) || undefined}>
              {t('board.change.confirm')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  )
}

/** Nothing is left to fill in: the button is the next thing. */
const isWhole = ({ kind, candidateId }: DraftStart): boolean =>
  candidateId !== undefined && (kind === 'absent' || kind === 'stopped' || kind === 'arrived')

/** Who was tapped on the board is in the title. */
function Fields({ start, ...props }: Parameters<typeof ChangeFields>[0] & { start: DraftStart }) {
  if (isWhole(start)) return null
  return <ChangeFields {...props} />
}

function Effects({ effects, today }: { effects: readonly DayEffect[]; today: string }) {
  if (effects.length === 0) return <p className="sub">{t('board.change.noEffects')}</p>
  return (
    <ul>
      {effects.map((effect, index) => {
        const words = effectSentence(effect, today)
        // biome-ignore lint/suspicious/noArrayIndexKey: two effects can read alike, and none keeps anything of its own.
        return <li key={index}>{asksAttention(effect) ? <Attention>{words}</Attention> : words}</li>
      })}
    </ul>
  )
}
