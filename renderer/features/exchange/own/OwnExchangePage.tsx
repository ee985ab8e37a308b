// «Uitwisselen» of an assessor: what came with a package, what was brought back, and what has been received according to
// a receipt. One place where any file comes in.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { maxBundleBytes, type PackagePreview } from '../../../../assessments/contract/index.ts'
import { api, failureSentence } from '../../../api/index.ts'
import { Waiting } from '../../../app/Waiting.tsx'
import { t } from '../../../messages/index.ts'
import { EmptyState, FailureAlert, FileIntake, PageHead, SearchField } from '../../../ui/index.ts'
import { FileKey } from '../key/FileKey.tsx'
import { AcceptPackage } from '../package/AcceptPackage.tsx'
import { CodeForm } from '../package/CodeForm.tsx'
import { isolated, nameList } from '../parts/names.ts'
import classes from './Own.module.css'
import { OwnSession } from './OwnSession.tsx'
import { found, inOrder } from './own-list.ts'
import { ReceiptNotice } from './ReceiptNotice.tsx'
import { useOwnIntake } from './useOwnIntake.ts'

/** Below this many runs everything is in sight anyway. */
const searchFrom = 8

export function OwnExchangePage() {
  const { data, error, refetch } = useQuery(api.exchange.own.queryOptions())
  const { busy, failure, inHand, open, take, taken } = useOwnIntake()
  const [accepted, setAccepted] = useState<PackagePreview | null>(null)
  const [query, setQuery] = useState('')

  if (inHand.bundle && open)
    return (
      <AcceptPackage
        bundle={inHand.bundle}
        preview={open}
        onAccepted={(preview) => {
          setAccepted(preview)
          inHand.drop()
        }}
        onLeave={inHand.drop}
      />
    )
  if (!data)
    return error ? <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} /> : <Waiting />

  const sessions = inOrder(data)
  const runs = sessions.reduce((sum, session) => sum + session.runs.length, 0)
  return (
    <>
      <PageHead title={t('exchange.title')} sub={t('exchange.intro')} />
      <div role="status">
        {accepted ? (
          <Accepted preview={accepted} mine={data.some(({ sessionId }) => sessionId === accepted.sessionId)} />
        ) : null}
        {taken ? <ReceiptNotice taken={taken} /> : null}
      </div>
      <div className={classes.sides}>
        <div className={classes.intake}>
          {inHand.locked ? (
            <CodeForm inHand={inHand} name={inHand.locked.name} />
          ) : (
            <>
              <FailureAlert failure={failure} />
              <FileIntake
                label={t('exchange.intake.label')}
                hint={t('exchange.intake.hint')}
                accept=".wakkerpakket,.wakkerbewijs"
                maxBytes={maxBundleBytes}
                busy={busy}
                onFile={(file) => {
                  setAccepted(null)
                  void take(file)
                }}
              />
            </>
          )}
        </div>
        <div className={classes.sessions}>
          {data.length === 0 ? <EmptyState title={t('exchange.none')} /> : null}
          {runs >= searchFrom ? (
            <div className={classes.search}>
              <SearchField value={query} onChange={setQuery} label={t('exchange.own.search')} />
            </div>
          ) : null}
          {runs > 0 && found(sessions, query).length === 0 ? (
            <EmptyState title={t('common.nothingFound', { query })} />
          ) : null}
          {found(sessions, query).map((session) => (
            <OwnSession key={session.sessionId} session={session} />
          ))}
        </div>
        <div className={classes.key}>
          <FileKey />
        </div>
      </div>
    </>
  )
}

/** `mine`: whoever is signed in works in this session, perhaps in the place of somebody else. */
function Accepted({ preview: { assessors, session }, mine }: { preview: PackagePreview; mine: boolean }) {
  return (
    <p className={classes.notice}>
      {t(mine ? 'exchange.package.accepted' : 'exchange.package.acceptedFor', {
        session: isolated(session),
        count: assessors.length,
        names: nameList(assessors.map(({ name }) => name)),
      })}{' '}
      {mine ? <Link to="/werk">{t('exchange.package.toWork')}</Link> : null}
    </p>
  )
}
