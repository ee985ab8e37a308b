// Timetables to print: choose for whom, see each as it comes out of the printer, print them or have them in Word.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api, failureSentence, useDesk } from '../../../api/index.ts'
import { Waiting } from '../../../app/Waiting.tsx'
import { t } from '../../../messages/index.ts'
import { EmptyState, FailureAlert } from '../../../ui/index.ts'
import { choicesOf, ownChoices } from './choices.ts'
import { SheetChooser } from './SheetChooser.tsx'

export function TimetableSheetsPage({ sessionId }: { sessionId: string }) {
  const { data: desk } = useDesk()
  if (!desk?.me) return <Waiting />
  if (desk.acting.includes('lead') || desk.acting.includes('coach')) return <SessionSheets sessionId={sessionId} />
  return (
    <SheetChooser
      sessionId={sessionId}
      choices={ownChoices(desk.me.id, t('sheets.own'))}
      back={<Link to="/werk">{t('sheets.backToWork')}</Link>}
    />
  )
}

function SessionSheets({ sessionId }: { sessionId: string }) {
  const { data, error, refetch } = useQuery(api.sessions.get.queryOptions({ input: { id: sessionId } }))
  if (!data)
    return error ? <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} /> : <Waiting />
  const back = (
    <Link to="/sessies/$id" params={{ id: sessionId }} search={{ tab: 'rooster' }}>
      {t('sheets.back')}
    </Link>
  )
  if (data.body.candidates.length === 0) return <EmptyState title={t('sheets.nobody')}>{back}</EmptyState>
  return <SheetChooser sessionId={sessionId} choices={choicesOf(data)} back={back} />
}
