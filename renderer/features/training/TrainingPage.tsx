// Oefenen: the worked cases, what practising is for and who sees what of it, and how it went before.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { CaseSummary } from '../../../assessments/contract/index.ts'
import { api, failureSentence } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { FailureAlert, PageHead } from '../../ui/index.ts'
import { dayWords } from '../sessions/days.ts'
import { resultWords } from './comparison.ts'
import { History } from './History.tsx'
import classes from './Training.module.css'

export function TrainingPage() {
  const cases = useQuery(api.training.list.queryOptions())
  const history = useQuery(api.training.history.queryOptions())
  const error = cases.error ?? history.error
  if (!cases.data || !history.data) {
    if (!error) return <Waiting />
    const again = () => {
      void cases.refetch()
      void history.refetch()
    }
    return <FailureAlert failure={failureSentence(error)} onRetry={again} />
  }
  return (
    <>
      <PageHead title={t('training.title')} sub={t('training.intro')}>
        <Button component={Link} to="/oefenen/valkuilen" variant="default">
          {t('training.pitfalls')}
        </Button>
      </PageHead>
      <ul className={classes.cases}>
        {cases.data.map((practised) => (
          <Case key={practised.id} practised={practised} />
        ))}
      </ul>
      <p className={`${classes.privacy} sub`}>{t('training.whoSees')}</p>
      <h2 className={classes.historyTitle}>{t('training.history')}</h2>
      <History cases={cases.data} results={history.data} />
    </>
  )
}

function Case({ practised }: { practised: CaseSummary }) {
  const { id, title, exercise, minutes, notes, indicators, step, last, attempts } = practised
  const begun = step !== 'compared' && (step !== 'reading' || attempts > 0)
  const label = t(step === 'compared' ? 'training.look' : begun ? 'training.goOn' : 'training.begin')
  return (
    <li className={classes.case}>
      <div className="grow">
        <h2 className={classes.caseTitle}>{title}</h2>
        <p className="sub">{t('training.size', { exercise, minutes, notes, indicators })}</p>
        <p>{last === null ? t(begun ? `training.step.${step}` : 'training.notYet') : lastWords(last)}</p>
        {last !== null && begun ? <p className="sub">{t(`training.step.${step}`)}</p> : null}
      </div>
      <Button
        renderRoot={(root) => <Link to="/oefenen/$caseId" params={{ caseId: id }} {...root} />}
        variant={step === 'compared' ? 'default' : 'filled'}
        aria-label={t('training.labelOf', { label, title })}
      >
        {label}
      </Button>
    </li>
  )
}

const lastWords = (last: NonNullable<CaseSummary['last']>): string =>
  t('training.last', { day: dayWords(last.on), result: resultWords(last) })
