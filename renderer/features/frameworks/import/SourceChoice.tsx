// Where a framework comes from: a file chosen, a file dropped, or text pasted; and what to fill in when there is none.
import { Button, Textarea } from '@mantine/core'
import { type ClipboardEvent, useState } from 'react'
import { importKinds, maxTextBytes } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { useDropAnywhere } from '../../../ui/file-intake/useDropAnywhere.ts'
import { DropZone, FailureAlert, PageHead } from '../../../ui/index.ts'
import classes from './SourceChoice.module.css'
import { offerFile, offerText } from './source-file.ts'
import { Template } from './Template.tsx'
import type { ReadingInHand } from './useReading.ts'

/** What the file dialog shows first; whatever is dropped is looked into all the same. */
const accept = '.pdf,.txt,.text,.md,.xlsx,.csv,.tsv,.json,text/plain,text/csv,application/pdf,application/json'

export function SourceChoice({ inHand }: { inHand: ReadingInHand }) {
  const { busy, failure, unknown, offer } = inHand
  const [text, setText] = useState('')
  const pasted = t('imports.source.pasted')
  const take = (file: File) => void offer(offerFile(file))
  useDropAnywhere(take)

  // A field with megabytes in it would bring the page to a halt: so much is read without being shown first.
  const onPaste = (event: ClipboardEvent) => {
    const [file] = event.clipboardData.files
    const brought = event.clipboardData.getData('text/plain')
    if (brought === '' && file) take(file)
    else if (brought.length + text.length > maxTextBytes) void offer(offerText(brought, pasted))
    else return
    event.preventDefault()
  }

  return (
    <>
      <PageHead title={t('imports.source.title')} sub={t('imports.source.intro')} />
      <FailureAlert failure={failure} />
      {unknown ? (
        // biome-ignore lint/a11y/useSemanticElements: buttons that answer one question, not fields of a form.
        <div
          className={classes.unknown}
          role="group"
          aria-label={t('imports.source.saysWhat', { name: unknown.fileName })}
        >
          <p>{t('imports.source.saysWhat', { name: unknown.fileName })}</p>
          {importKinds.map((kind) => (
            <Button
              key={kind}
              size="sm"
              variant="default"
              onClick={() => void offer({ ok: true, source: unknown }, kind)}
            >
              {t(`imports.kind.${kind}`)}
            </Button>
          ))}
        </div>
      ) : null}
      <p className={classes.busy} role="status">
        {busy ? t('imports.source.reading') : ''}
      </p>
      <div className={classes.ways}>
        <div className={classes.file}>
          <DropZone
            label={t('imports.source.file')}
            hint={t('imports.source.fileHint')}
            accept={accept}
            busy={busy}
            onFile={take}
            onText={(dropped) => void offer(offerText(dropped, pasted))}
          />
          <section aria-labelledby="import-kinds">
            <h2 id="import-kinds">{t('imports.source.kinds')}</h2>
            <ul className={classes.kinds}>
              {importKinds.map((kind) => (
                <li key={kind}>
                  <b>{t(`imports.kind.${kind}`)}</b> <span className="sub">{t(`imports.kindHint.${kind}`)}</span>
                </li>
              ))}
            </ul>
          </section>
          <Template />
        </div>
        <form
          className={classes.paste}
          onSubmit={(event) => {
            event.preventDefault()
            void offer(offerText(text, pasted))
          }}
        >
          <Textarea
            label={<h2>{t('imports.source.paste')}</h2>}
            description={t('imports.source.pasteHint')}
            rows={14}
            dir="auto"
            value={text}
            onPaste={onPaste}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <div>
            <Button type="submit" variant="default" loading={busy}>
              {t('imports.source.readPasted')}
            </Button>
          </div>
        </form>
      </div>
    </>
  )
}
