// The gate, said in words: who still has work to submit does not see yet what a job asks.
import { t } from '../../messages/index.ts'
import { Icon } from '../../ui/index.ts'

export const CutOffsWithheld = () => (
  <p className="row">
    <Icon name="lock" />
    <span>{t('failures.codes.CUT_OFFS_WITHHELD')}</span>
  </p>
)
