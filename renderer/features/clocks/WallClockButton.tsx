// Opens the wall clock; when the browser holds the window back, says so and gives a link.
import { Button, type ButtonProps } from '@mantine/core'
import { useState } from 'react'
import { t } from '../../messages/index.ts'
import { Attention } from '../../ui/index.ts'
import { type Opened, openWall, wallAddress } from './open-wall.ts'
import classes from './WallClockButton.module.css'

export function WallClockButton({ sessionId, ...button }: { sessionId: string } & ButtonProps) {
  const [opened, setOpened] = useState<Opened>('opened')
  return (
    <>
      <Button variant="default" {...button} onClick={() => void openWall(sessionId).then(setOpened)}>
        {t('clocks.wall.open')}
      </Button>
      {opened === 'opened' ? null : (
        <p className={classes.held} role="status">
          <Attention>{t(opened === 'blocked' ? 'clocks.wall.blocked' : 'clocks.wall.notOpened')}</Attention>{' '}
          {opened === 'blocked' ? (
            <a href={wallAddress(sessionId)} target="_blank" rel="noreferrer" onClick={() => setOpened('opened')}>
              {t('clocks.wall.link')}
            </a>
          ) : null}
        </p>
      )}
    </>
  )
}
