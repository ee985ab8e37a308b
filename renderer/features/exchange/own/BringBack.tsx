// One button makes the return file and asks where to keep it. Kept is not received: that a receipt says, and nothing else.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { OwnExchange } from '../../../../assessments/contract/index.ts'
import { api, type KeptFile, keepFile, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { Attention, FailureAlert } from '../../../ui/index.ts'
import { moment } from '../parts/moments.ts'
import classes from './Own.module.css'

interface Made {
  file: { fileName: string; base64: string }
  counts: string
  unfinished: number
  /** How many receipts there were then: with the next one, this is past. */
  receipts: number
}

export function BringBack({ own: { entries, lastReturn, received, receipts, sessionId } }: { own: OwnExchange }) {
  const [made, setMade] = useState<Made | null>(null)
  const [kept, setKept] = useState<KeptFile | null>(null)
  const [keeping, setKeeping] = useState(false)
  const command = useCommand(api.exchange.makeReturn.mutationOptions())
  const open = entries - received
  const current = made?.receipts === receipts.length ? made : null

  const keep = async (file: Made['file']) => {
    setKeeping(true)
    setKept(await keepFile(file, 'return'))
    setKeeping(false)
  }
  const bringBack = async () => {
    setMade(null)
    setKept(null)
    const answer = await command.run({ sessionId })
    if (!answer) return
    const { edition, file, links, notes, ratings, unfinished } = answer
    const counts = t('exchange.bringBack.made', {
      edition,
      notes: t('exchange.bringBack.notes', { count: notes }),
      links: t('exchange.bringBack.links', { count: links }),
      ratings: t('exchange.bringBack.ratings', { count: ratings }),
    })
    setMade({ file, counts, unfinished, receipts: receipts.length })
    await keep(file)
  }

  return (
    <div className={classes.bring}>
      <p className="prose">
        {entries === 0
          ? t('exchange.bringBack.nothing')
          : open === 0
            ? t('exchange.bringBack.all')
            : t('exchange.bringBack.ready', { count: open })}{' '}
        {lastReturn ? (
          <span className="sub">
            {t('exchange.bringBack.last', { edition: lastReturn.edition, moment: moment(lastReturn.at) })}
          </span>
        ) : null}
      </p>
      {entries > 0 ? (
        <div>
          <Button
            variant={open > 0 ? 'filled' : 'default'}
            loading={command.pending || keeping}
            onClick={() => void bringBack()}
          >
            {t(open > 0 ? 'exchange.bringBack.button' : 'exchange.bringBack.buttonAgain')}
          </Button>
        </div>
      ) : null}
      <FailureAlert failure={command.failure} />
      <div role="status">
        {current && kept ? (
          <div className={classes.notice}>
            <p>{current.counts}</p>
            <p>{t(`exchange.bringBack.${kept.at}`, { name: kept.name })}</p>
            {current.unfinished > 0 ? (
              <p className="sub">{t('exchange.bringBack.unfinished', { count: current.unfinished })}</p>
            ) : null}
            {kept.at === 'not-saved' || open === 0 ? null : (
              <p>
                <Attention>{t('exchange.bringBack.notYet')}</Attention>
              </p>
            )}
          </div>
        ) : null}
      </div>
      {current && kept ? (
        <div>
          <Button variant="default" loading={keeping} onClick={() => void keep(current.file)}>
            {t('exchange.bringBack.keepAgain')}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
