// Where a file comes in: a button that chooses one, on a field it can be dropped on.
import { Button, FileButton } from '@mantine/core'
import { type DragEvent, useRef, useState } from 'react'
import { t } from '../../messages/index.ts'
import classes from './DropZone.module.css'

export interface DropZoneProps {
  label: string
  hint?: string
  /** As an input's `accept`; a dropped file may be anything. */
  accept: string
  busy?: boolean
  onFile: (file: File) => void
  /** Text dropped from another program. */
  onText?: (text: string) => void
}

export function DropZone({ label, hint, accept, busy = false, onFile, onText }: DropZoneProps) {
  const [over, setOver] = useState(false)
  const reset = useRef<() => void>(null)

  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (busy) return
    const [file] = event.dataTransfer.files
    if (file) onFile(file)
    else onText?.(event.dataTransfer.getData('text/plain'))
  }

  return (
    <section
      className={classes.zone}
      data-over={over || undefined}
      aria-label={label}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <h2>{label}</h2>
      {hint ? <p>{hint}</p> : null}
      <FileButton
        accept={accept}
        resetRef={reset}
        inputProps={{ 'aria-label': t('common.file.choose') }}
        onChange={(file) => {
          if (!file) return
          onFile(file)
          // The same file can be chosen again, after the stick was put back.
          reset.current?.()
        }}
      >
        {(props) => (
          <Button {...props} loading={busy}>
            {t('common.file.choose')}
          </Button>
        )}
      </FileButton>
      <p className="sub">{t(over ? 'common.file.dropNow' : 'common.file.drop')}</p>
    </section>
  )
}
