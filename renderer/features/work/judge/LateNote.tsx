// «Aanvulling»: what was seen and not written down in time. A record of its own, marked as late for good.
import { Button, Modal, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { Candidate, NoteKind } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { FailureAlert } from '../../../ui/index.ts'
import { AboutChips } from '../parts/AboutChips.tsx'
import { NoteKinds } from '../parts/NoteKinds.tsx'
import { forgetUnsent, unsentOf } from '../parts/unsent.ts'
import classes from './LateNote.module.css'

export interface LateNoteProps {
  assignmentId: string
  candidates: readonly Candidate[]
  currentId: string
  onClose: () => void
}

export function LateNote({ assignmentId, candidates, currentId, onClose }: LateNoteProps) {
  const [noteId] = useState(() => crypto.randomUUID())
  const [left] = useState(() => unsentOf(assignmentId))
  const [text, setText] = useState(left)
  const [kind, setKind] = useState<NoteKind>('fact')
  const [about, setAbout] = useState([currentId])
  const add = useCommand(api.work.addLateNote.mutationOptions())
  const keep = async () => {
    if (text.trim() === '' || about.length === 0) return
    if (!(await add.run({ assignmentId, noteId, kind, text, candidateIds: about }))) return
    forgetUnsent(assignmentId)
    onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('work.classify.lateTitle')}
      size="lg"
      closeOnClickOutside={text === ''}
      attributes={{ header: { role: 'presentation' } }}
    >
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        <p className="sub">{t(left === '' ? 'work.classify.lateHint' : 'work.classify.lateUnsent')}</p>
        <Textarea
          autosize
          minRows={2}
          maxRows={8}
          maxLength={10_000}
          dir="auto"
          data-autofocus
          label={t('work.classify.lateText')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
            event.preventDefault()
            void keep()
          }}
        />
        <NoteKinds kind={kind} onChange={setKind} />
        {candidates.length > 1 ? (
          <AboutChips
            label={t('work.observe.about')}
            people={candidates}
            chosen={about}
            onChange={(chosen) => {
              if (chosen.length > 0) setAbout(chosen)
            }}
          />
        ) : null}
        <FailureAlert failure={add.failure} />
        <div className={classes.buttons}>
          <Button type="submit" loading={add.pending}>
            {t('work.classify.lateKeep')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
