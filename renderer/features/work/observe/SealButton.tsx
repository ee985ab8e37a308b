// The first seam. One question; a sentence that still stands open comes first, and is named.
import { Button } from '@mantine/core'
import { memo, useEffect, useState } from 'react'
import type { Candidate, DraftNote } from '../../../../assessments/contract/index.ts'
import { api, failureCode, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { Attention, ConfirmButton, FailureAlert } from '../../../ui/index.ts'
import { fullName } from '../parts/PersonName.tsx'
import classes from './SealButton.module.css'

export interface SealButtonProps {
  assignmentId: string
  candidates: readonly Candidate[]
  notes: readonly DraftNote[]
  /** How many notes are on their way to the disk. */
  unsent: number
  /** Candidates with a sentence that is no note yet. */
  openIds: readonly string[]
  /** What to ask instead, where more than notes is closed. */
  question?: string | undefined
  flush: () => Promise<boolean>
  onOpenSentence: (candidateId: string) => void
  /** The core knows of open sentences that this window does not show. */
  onRefused: () => Promise<void>
}

export const SealButton = memo(function SealButton(props: SealButtonProps) {
  const { assignmentId, candidates, notes, unsent, openIds, question, flush, onOpenSentence, onRefused } = props
  const seal = useCommand({
    ...api.work.seal.mutationOptions(),
    onError: (error) => {
      if (failureCode(error) === 'SENTENCES_OPEN') void onRefused()
    },
  })
  const [told, setTold] = useState(false)
  const open = candidates.filter(({ id }) => openIds.includes(id))
  // What the core refused is told once: by name, as soon as this window knows whose sentence it is.
  const named = open.length > 0 && failureCode(seal.error) === 'SENTENCES_OPEN'
  useEffect(() => {
    if (!named) return
    setTold(true)
    seal.clear()
  }, [named, seal.clear])
  const count = notes.filter(({ wiped }) => !wiped).length + unsent

  const confirm = async () => {
    if (await flush()) await seal.run({ assignmentId })
  }
  return (
    <div className={classes.seal}>
      {open.length > 0 ? (
        <Button variant="default" fullWidth onClick={() => setTold(true)}>
          {t('work.observe.seal')}
        </Button>
      ) : (
        <ConfirmButton
          fullWidth
          label={t('work.observe.seal')}
          question={question ?? (count === 0 ? t('work.observe.sealEmpty') : t('work.observe.sealQuestion', { count }))}
          loading={seal.pending}
          onConfirm={() => void confirm()}
        />
      )}
      {told && open.length > 0 ? (
        <div role="alert" className={classes.open}>
          <Attention>{t('work.observe.sealOpen')}</Attention>
          {open.map((candidate) => (
            <Button key={candidate.id} variant="default" onClick={() => onOpenSentence(candidate.id)}>
              {t('work.observe.sealOpenOf', { name: fullName(candidate) })}
            </Button>
          ))}
        </div>
      ) : null}
      <FailureAlert failure={seal.failure} />
    </div>
  )
})
