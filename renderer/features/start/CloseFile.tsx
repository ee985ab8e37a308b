// The way out of the file: the key is dropped, and the passphrase is needed again.
import { Button } from '@mantine/core'
import { api, useDeskCommand } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { FailureAlert } from '../../ui/index.ts'
import classes from './CloseFile.module.css'

/** The sample has no passphrase to speak of. */
export function CloseFile({ sample = false }: { sample?: boolean }) {
  const close = useDeskCommand(api.desk.close.mutationOptions())
  return (
    <div className={classes.close}>
      <Button variant="default" loading={close.pending} onClick={() => void close.run(undefined)}>
        {t('start.close.button')}
      </Button>
      {sample ? null : <p className="sub">{t('start.close.hint')}</p>}
      <FailureAlert failure={close.failure} />
    </div>
  )
}
