// A session without a timetable works as it is; one button begins one.
import { Button } from '@mantine/core'
import type { SessionBody } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { EmptyState } from '../../../ui/index.ts'
import { useEditable } from '../../preparation/editable.ts'
import { withFirstDay } from '../day-edits.ts'
import classes from '../Timetable.module.css'
import { shortDay } from '../words.ts'
import type { SetupProps } from './Days.tsx'

export function FirstDay({ body, change }: SetupProps) {
  const editable = useEditable()
  return (
    <EmptyState title={t('timetable.empty')}>
      <div className={classes.empty}>
        <p className="sub">{t('timetable.emptyWhy')}</p>
        {editable ? (
          <>
            <Button onClick={() => change((now: SessionBody) => withFirstDay(now))}>{t('timetable.make')}</Button>
            <p className="hint">{t('timetable.makeWhat', { day: shortDay(body.day) })}</p>
          </>
        ) : (
          <p className="sub">{t('timetable.readOnly')}</p>
        )}
      </div>
    </EmptyState>
  )
}
