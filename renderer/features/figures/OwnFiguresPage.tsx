// Mijn scores: one's own scores beside those of who saw the same. Nobody else can ask for this page.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api, failureSentence } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { FailureAlert, PageHead } from '../../ui/index.ts'
import { ErrorsButton } from './own/ErrorsButton.tsx'
import { OwnFiguresView } from './own/OwnFiguresView.tsx'

export function OwnFiguresPage() {
  const { data, error, refetch } = useQuery(api.figures.own.queryOptions())
  const alert = <FailureAlert failure={error ? failureSentence(error) : null} onRetry={() => void refetch()} />
  return (
    <>
      <PageHead title={t('figures.own.title')} sub={t('figures.own.sub')}>
        <ErrorsButton />
        <Button component={Link} to="/werk" variant="default">
          {t('figures.own.toWork')}
        </Button>
      </PageHead>
      {alert}
      {data ? <OwnFiguresView figures={data} /> : error ? null : <Waiting />}
    </>
  )
}
