// Per assessor in one line whether their work is back. Whoever's file lies open stands on top.
import type { ExchangeBoard, ReturnPreview } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Icon } from '../../../ui/index.ts'
import { shortMoment } from '../parts/moments.ts'
import classes from './WhoIsBack.module.css'
import { type BackLine, backLines, completeness } from './who-is-back.ts'

export interface WhoIsBackProps {
  board: ExchangeBoard
  preview: ReturnPreview | null
}

export function WhoIsBack({ board, preview }: WhoIsBackProps) {
  const lines = backLines(board, preview)
  const { done, of } = completeness(board)
  return (
    <section aria-labelledby="who-is-back">
      <h2 id="who-is-back">{t('exchangeLead.back.title')}</h2>
      <ul className={classes.lines}>
        {lines.map((line) => (
          <li key={line.personId} className={classes.line} data-now={line.state === 'ready' || undefined}>
            <b className={classes.name} dir="auto" title={line.name}>
              {line.name}
            </b>
            <span className={classes.words}>
              {line.state === 'all' ? <Icon name="check" size={13} /> : null} {words(line)}
            </span>
          </li>
        ))}
      </ul>
      <p className={classes.sum}>
        {t('exchangeLead.back.complete', { done, count: of })} {preview ? completing(preview) : null}
      </p>
    </section>
  )
}

/** About whom everything is in once the file is taken in. */
export const completing = ({ completes }: Pick<ReturnPreview, 'completes'>): string =>
  completes.length === 0
    ? ''
    : t('exchangeLead.preview.completes', { count: completes.length, codes: completes.join(', ') })

function words({ state, fresh, at, open }: BackLine): string {
  switch (state) {
    case 'ready':
      return fresh === 0 ? t('exchangeLead.back.readyNone') : t('exchangeLead.back.ready', { count: fresh })
    case 'all':
      return at ? t('exchangeLead.back.allAt', { time: shortMoment(at) }) : t('exchangeLead.back.all')
    case 'part':
      return t('exchangeLead.back.part', { time: at ? shortMoment(at) : '', count: open })
    case 'local':
      return t('exchangeLead.back.local', { count: open })
    case 'out':
      return t('exchangeLead.back.out')
    case 'not-out':
      return t('exchangeLead.back.notOut')
    case 'nothing':
      return t('exchangeLead.back.nothing')
  }
}
