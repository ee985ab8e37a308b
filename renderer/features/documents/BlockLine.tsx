// One block on the page of its document: it reads as it will go out, and opens where it stands to be put otherwise.
import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { type DocumentView, isEditable } from '../../../assessments/contract/index.ts'
import { api, useCommand } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { Attention, AutosaveField, FailureAlert, flushAutosaves } from '../../ui/index.ts'
import { BlockBody } from './BlockBody.tsx'
import classes from './Documents.module.css'
import { Sources } from './Sources.tsx'

type EditedBlock = DocumentView['blocks'][number]
const longestLabel = 60

export function BlockLine({ documentId, edited }: { documentId: string; edited: EditedBlock }) {
  const { block, composed, stale, left } = edited
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const words = 'text' in block ? block.text : block.caption
  const verb = t(isEditable(block) ? 'documents.edit.open' : 'documents.edit.look')
  const close = () => {
    setOpen(false)
    setTimeout(() => opener.current?.focus({ preventScroll: true }))
  }
  return (
    <div className={classes.block} data-open={open || undefined} data-left={left || undefined} data-type={block.type}>
      <div className={classes.asRead}>
        {left ? <p className={classes.mark}>{t('documents.edit.left')}</p> : null}
        {!left && composed !== null ? <p className={classes.mark}>{t('documents.edit.edited')}</p> : null}
        <BlockBody block={block} />
        {stale ? <Attention>{t('documents.edit.stale')}</Attention> : null}
      </div>
      {open ? null : (
        <button
          type="button"
          ref={opener}
          className={classes.opener}
          aria-label={`${verb}: ${words.slice(0, longestLabel)}`}
          onClick={() => setOpen(true)}
        >
          {verb}
        </button>
      )}
      {open ? <BlockEditor documentId={documentId} edited={edited} onClose={close} /> : null}
    </div>
  )
}

function BlockEditor({
  documentId,
  edited,
  onClose,
}: {
  documentId: string
  edited: EditedBlock
  onClose: () => void
}) {
  const { block, composed, left } = edited
  const typed = useCommand(api.documents.edit.mutationOptions())
  const pressed = useCommand(api.documents.edit.mutationOptions())
  const words = 'text' in block ? block.text : ''
  const editable = isEditable(block)
  const put = async (text: string | null) => {
    await flushAutosaves()
    if (await pressed.run({ id: documentId, blockId: block.id, text })) onClose()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form control; this is one block opened.
    <div
      className={classes.editor}
      role="group"
      aria-label={t('documents.edit.open')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      {editable && !left ? (
        <AutosaveField
          label={t('documents.edit.field')}
          stored={words}
          keepAs={`document-${documentId}-${block.id}`}
          maxLength={10_000}
          autoFocus
          // An empty field is somebody about to type anew; leaving out has its own button.
          save={(text) =>
            text.trim() === '' ? Promise.resolve({}) : typed.run({ id: documentId, blockId: block.id, text })
          }
        />
      ) : null}
      {block.type === 'table' || block.type === 'chart' ? <p className="hint">{t('documents.edit.notText')}</p> : null}
      {!editable && block.type === 'quote' ? <p className="hint">{t('documents.edit.fixed')}</p> : null}
      {composed !== null && !left && composed !== words ? (
        <p className={classes.composed}>
          <b>{t('documents.edit.composed')}:</b> <span dir="auto">{composed}</span>
        </p>
      ) : null}
      <FailureAlert failure={typed.failure ?? pressed.failure} />
      <div className={classes.tools}>
        <Button onClick={() => void flushAutosaves().then(onClose)}>{t('documents.edit.close')}</Button>
        {composed === null ? null : (
          <Button variant="default" loading={pressed.pending} onClick={() => void put(null)}>
            {t(left ? 'documents.edit.show' : 'documents.edit.back')}
          </Button>
        )}
        {left || (!editable && block.type === 'quote') ? null : (
          <Button variant="default" loading={pressed.pending} onClick={() => void put('')}>
            {t('documents.edit.leave')}
          </Button>
        )}
      </div>
      <Sources sources={block.sources} />
    </div>
  )
}
