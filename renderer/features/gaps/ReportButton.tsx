// «Word-verslag maken»: says that it works, and afterwards where the document is or that it is nowhere.
import { Button } from '@mantine/core'
import { t } from '../../messages/index.ts'
import { FailureAlert } from '../../ui/index.ts'
import classes from './Gap.module.css'
import { useReport } from './useReport.ts'

export interface ReportButtonProps {
  about: { sessionId: string; candidateId: string }
  jobProfileId: string
}

export function ReportButton({ about, jobProfileId }: ReportButtonProps) {
  const { state, failure, make } = useReport()
  return (
    <>
      <Button variant="default" loading={state.at === 'making'} onClick={() => void make({ ...about, jobProfileId })}>
        {t('gaps.report.make')}
      </Button>
      <p className={classes.report} role="status">
        {state.at === 'making' ? t('gaps.report.making') : null}
        {state.at === 'saved' || state.at === 'downloaded' ? t(`gaps.report.${state.at}`, { name: state.name }) : null}
        {state.at === 'not-saved' ? t('gaps.report.notSaved') : null}
      </p>
      <FailureAlert failure={failure} />
    </>
  )
}
