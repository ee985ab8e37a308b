// A line that was typed over. Wiped it stays in its place, to be put back.
import { t } from '../../messages/index.ts'
import { NoteWords, shortTime } from '../../ui/index.ts'
import type { FormCandidate, TypedRow } from './line.ts'
import classes from './Paper.module.css'

export interface LineRowProps {
  row: TypedRow
  candidates: readonly FormCandidate[]
  changing: boolean
  unsaved: boolean
  onChange: () => void
  onWipe: (wiped: boolean) => void
}

export function LineRow({ row, candidates, changing, unsaved, onChange, onWipe }: LineRowProps) {
  const about = candidates.filter(({ id }) => row.candidateIds.includes(id))
  const { text } = row
  return (
    <tr className={classes.line} data-changing={changing || undefined} data-wiped={row.wiped || undefined}>
      <td className={classes.time}>{shortTime(row.at)}</td>
      {candidates.length > 1 ? (
        <td className={classes.who} title={about.map(({ code, name }) => `${code} ${name}`).join(', ')}>
          {about.map(({ code }) => code).join(', ')}
        </td>
      ) : null}
      <td className="prose" dir="auto">
        {row.wiped ? <span className="sub">{t('paper.wiped')}</span> : <NoteWords kind={row.kind} text={text} />}
        {unsaved ? <span className="hint"> {t('paper.unsaved')}</span> : null}
      </td>
      <td className={classes.tools}>
        {row.wiped ? (
          <button type="button" aria-label={t('paper.putBackOf', { text })} onClick={() => onWipe(false)}>
            {t('paper.putBack')}
          </button>
        ) : (
          <>
            <button type="button" aria-label={t('paper.changeOf', { text })} onClick={onChange}>
              {t('paper.change')}
            </button>
            <button type="button" aria-label={t('paper.wipeOf', { text })} onClick={() => onWipe(true)}>
              {t('paper.wipe')}
            </button>
          </>
        )}
      </td>
    </tr>
  )
}
