// What the same assessor typed about this candidate in another window. Said once, with both ways out: nothing is lost.
import { Button } from '@mantine/core'
import { t } from '../../../messages/index.ts'
import { Attention } from '../../../ui/index.ts'
import classes from './Compose.module.css'

export interface ElsewhereLineProps {
  text: string
  onJoin: () => void
  onKeep: () => void
}

export const ElsewhereLine = ({ text, onJoin, onKeep }: ElsewhereLineProps) => (
  <div className={classes.elsewhere} role="alert">
    <p className="prose">
      <Attention>{t('work.observe.elsewhere')}</Attention> <bdi>“{text}”</bdi>
    </p>
    <Button variant="default" onClick={onJoin}>
      {t('work.observe.elsewhereJoin')}
    </Button>
    <Button variant="default" onClick={onKeep}>
      {t('work.observe.elsewhereKeep')}
    </Button>
  </div>
)
