// One session on an assessor's device: what is settled there, what has been received, and what can be done about it.
import type { OwnExchange } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { moment } from '../parts/moments.ts'
import { isolated } from '../parts/names.ts'
import { Sums } from '../parts/Sums.tsx'
import { BringBack } from './BringBack.tsx'
import { EraseCopy } from './EraseCopy.tsx'
import classes from './Own.module.css'
import { OwnRuns } from './OwnRuns.tsx'

const dayWords = new Intl.DateTimeFormat('nl-BE', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

export function OwnSession({ session: own }: { session: OwnExchange }) {
  const { acceptedAt, day, edition, entries, erase, from, received, receipts, runs, session } = own
  return (
    <section className={classes.session} aria-label={session}>
      <h2 className="prose" dir="auto">
        {session}
      </h2>
      <p className="sub prose">
        {t('exchange.own.sub', {
          day: dayWords.format(new Date(`${day}T12:00`)),
          edition,
          from: isolated(from),
          moment: moment(acceptedAt),
        })}
      </p>
      {erase.erasedAt === null ? (
        <>
          <Sums
            sums={[
              { term: t('exchange.own.entries'), value: entries },
              { term: t('exchange.own.received'), value: received },
              { term: t('exchange.own.notReceived'), value: entries - received },
            ]}
          />
          <BringBack own={own} />
          {runs.length === 0 ? <p className="sub">{t('exchange.own.noRuns')}</p> : <OwnRuns runs={runs} />}
        </>
      ) : null}
      <h3>{t('exchange.receipts.title')}</h3>
      {receipts.length === 0 ? <p className="sub">{t('exchange.receipts.none')}</p> : null}
      <ul className={classes.receipts}>
        {receipts.map(({ at, code, records, safe }) => (
          <li key={`${code} ${at}`}>
            <b className={classes.receipt}>{code}</b>
            <span>{t('exchange.receipts.row', { moment: moment(at), records })}</span>
            {safe ? <span className="sub">{t('exchange.receipts.safe')}</span> : null}
          </li>
        ))}
      </ul>
      <EraseCopy own={own} />
    </section>
  )
}
