// Submitted work goes back to its assessor: one question, with the reason that stays in the record.
import { Button, Textarea } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { type Board, Sentence } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import { fieldSentence } from '../../../messages/failure-sentences.ts'
import { t } from '../../../messages/index.ts'
import { Dialog, FailureAlert } from '../../../ui/index.ts'
import { readAs } from '../../preparation/field-values.ts'
import sheet from '../../preparation/Preparation.module.css'
import { type BoardCell, codesOf } from './board-rows.ts'

export interface ReopenDialogProps {
  board: Board
  cell: BoardCell
  onClose: () => void
}

export function ReopenDialog({ board, cell, onClose }: ReopenDialogProps) {
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const reopen = useCommand(api.sessions.reopen.mutationOptions())
  const exercise = board.exercises.find(({ id }) => id === cell.exerciseId)?.title ?? ''
  const read = readAs(Sentence, reason)
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!read.ok) return
    if (await reopen.run({ assignmentId: cell.assignmentId, reason: read.value })) onClose()
  }
  return (
    <Dialog title={t('sessions.reopen.title', { name: cell.assessor })} onClose={onClose}>
      <form className={sheet.form} onSubmit={(event) => void submit(event)} noValidate>
        <p>{t('sessions.reopen.words', { exercise, codes: codesOf(board, cell) })}</p>
        <Textarea
          label={t('sessions.reopen.reason')}
          description={t('sessions.reopen.reasonHint')}
          data-autofocus
          autosize
          minRows={2}
          maxRows={8}
          dir="auto"
          value={reason}
          error={tried && !read.ok ? fieldSentence(read.code) : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <FailureAlert failure={reopen.failure} />
        <div className={sheet.buttons}>
          <Button type="submit" loading={reopen.pending}>
            {t('sessions.board.giveBack')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
