// Where a file went, or that it went nowhere yet.
import type { KeptFile } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import classes from './Receipt.module.css'

export const KeptLine = ({ kept }: { kept: KeptFile | null }) => (
  <p className={classes.kept} role="status">
    {kept ? t(`exchangeLead.kept.${kept.at}`, { name: kept.name }) : null}
  </p>
)
