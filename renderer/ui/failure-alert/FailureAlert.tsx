// Something did not work: the sentence, where it happened, spoken to a screen reader at once.
import { Button } from '@mantine/core'
import { t } from '../../messages/index.ts'
import { Icon } from '../icon/Icon.tsx'
import classes from './FailureAlert.module.css'

/** `failure` comes from useCommand or failureSentence; null shows nothing. */
export function FailureAlert({ failure, onRetry }: { failure: string | null; onRetry?: () => void }) {
  if (failure === null) return null
  return (
    <div className={classes.alert} role="alert">
      <Icon name="warn" size={18} />
      <p className="grow">{failure}</p>
      {onRetry ? (
        <Button variant="default" onClick={onRetry}>
          {t('common.again')}
        </Button>
      ) : null}
    </div>
  )
}
