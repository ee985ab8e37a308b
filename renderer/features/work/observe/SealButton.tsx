// The first seam. One question; a sentence that still stands open comes first, and is named.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Candidate } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { Attention, ConfirmButton, FailureAlert } from '../../../ui/index.ts'
import { fullName } from '../parts/PersonName.tsx'
import classes from './SealButton.module.css'
import type { Notebook } from './useNotebook.ts'

export interface SealButtonProps {
  assignmentId: string
  candidates: readonly Candidate[]
  notebook: Notebook
  onOpenSentence: (candidateId: string) => void
}

export function SealButton({ assignmentId, candidates, notebook, onOpenSentence }: SealButtonProps) {
  const seal = useCommand(api.work.seal.mutationOptions())
  const [told, setTold] = useState(false)
  const open = candidates.filter(({ id }) => (notebook.sentences[id] ?? '').trim() !== '')
  const count = notebook.notes.filter(({ wiped }) => !wiped).length + notebook.unsent.length

  const confirm = async () => {
    if (await notebook.flush()) await seal.run({ assignmentId })
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
          question={count === 0 ? t('work.observe.sealEmpty') : t('work.observe.sealQuestion', { count })}
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
}
