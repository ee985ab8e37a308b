// In the sample every screen says so, and it can be thrown away from there.
import { api, useDesk, useDeskCommand } from '../api/index.ts'
import { t } from '../messages/index.ts'
import { ConfirmButton, FailureAlert } from '../ui/index.ts'
import classes from './Shell.module.css'

export function SampleBanner() {
  const { data: desk } = useDesk()
  const discard = useDeskCommand(api.desk.discardSample.mutationOptions())
  // An empty row, so that the rows of the frame keep their places.
  if (!desk?.file?.sample) return <div />
  return (
    <aside className={classes.sample}>
      <p className="grow">{t('common.sample.banner')}</p>
      <FailureAlert failure={discard.failure} />
      <ConfirmButton
        size="sm"
        label={t('common.sample.discard')}
        question={t('common.sample.question')}
        loading={discard.pending}
        onConfirm={() => void discard.run(undefined)}
      />
    </aside>
  )
}
