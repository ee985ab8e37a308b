// In the sample every screen says so, and it can be thrown away from there.
import { useDesk } from '../api/index.ts'
import { t } from '../messages/index.ts'
import { DiscardSample } from './DiscardSample.tsx'
import classes from './Shell.module.css'

export function SampleBanner() {
  const { data: desk } = useDesk()
  // An empty row, so that the rows of the frame keep their places.
  if (!desk?.file?.sample) return <div />
  return (
    <aside className={classes.sample}>
      <p className="grow">{t('common.sample.banner')}</p>
      <DiscardSample />
    </aside>
  )
}
