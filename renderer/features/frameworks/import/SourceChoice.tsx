// Where the text of the profile comes from: a file chosen, a file dropped, or text pasted.
import { Button, Textarea } from '@mantine/core'
import { type ClipboardEvent, useState } from 'react'
import { maxSourceBytes } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { DropZone, FailureAlert, PageHead } from '../../../ui/index.ts'
import classes from './SourceChoice.module.css'
import { offerFile, offerText } from './source-file.ts'
import type { ReadingInHand } from './useReading.ts'

export function SourceChoice({ inHand }: { inHand: ReadingInHand }) {
  const { busy, failure, offer } = inHand
  const [text, setText] = useState('')
  const pasted = t('frameworks.source.pasted')

  // A field with tens of megabytes in it would bring the page to a halt before anyone could say so.
  const onPaste = (event: ClipboardEvent) => {
    const brought = event.clipboardData.getData('text/plain')
    if (brought.length + text.length <= maxSourceBytes) return
    event.preventDefault()
    void offer(offerText(brought, pasted))
  }

  return (
    <>
      <PageHead title={t('frameworks.source.title')} sub={t('frameworks.source.intro')} />
      <FailureAlert failure={failure} />
      <p className={classes.busy} role="status">
        {busy ? t('frameworks.source.reading') : ''}
      </p>
      <div className={classes.ways}>
        <DropZone
          label={t('frameworks.source.file')}
          accept=".txt,.text,.md,text/plain"
          busy={busy}
          onFile={(file) => void offer(offerFile(file))}
          onText={(dropped) => void offer(offerText(dropped, pasted))}
        />
        <form
          className={classes.paste}
          onSubmit={(event) => {
            event.preventDefault()
            void offer(offerText(text, pasted))
          }}
        >
          <Textarea
            label={<h2>{t('frameworks.source.paste')}</h2>}
            description={t('frameworks.source.pasteHint')}
            rows={12}
            dir="auto"
            value={text}
            onPaste={onPaste}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <div>
            <Button type="submit" variant="default" loading={busy}>
              {t('frameworks.source.readPasted')}
            </Button>
          </div>
        </form>
      </div>
    </>
  )
}
