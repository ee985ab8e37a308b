// A small question or form over the page. Escape and «Sluiten» leave it; what stood behind it gets the focus back.
import { Modal } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { t } from '../../messages/index.ts'
import classes from './Dialog.module.css'

export interface DialogProps {
  title: string
  onClose: () => void
  children: ReactNode
}

/** Put `data-autofocus` on the field to begin in. The title is in the body: a header here would count as the page's. */
export function Dialog({ title, onClose, children }: DialogProps) {
  // A Modal gives the focus back when it closes, but this one goes away while it is open.
  const [opener] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      setTimeout(() => {
        const lost = document.activeElement === null || document.activeElement === document.body
        if (lost && opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
      })
    },
    [opener],
  )
  return (
    <Modal.Root
      opened
      onClose={onClose}
      size="lg"
      classNames={{ content: classes.content }}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body>
          <div className={classes.top}>
            <Modal.Title className={classes.title}>{title}</Modal.Title>
            <Modal.CloseButton aria-label={t('common.close')} />
          </div>
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
