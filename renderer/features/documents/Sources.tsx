// Where a block comes from: the notes, levels and words it was composed from, as they were written down.
import type { SourceRef } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import classes from './Documents.module.css'

export function Sources({ sources }: { sources: readonly SourceRef[] }) {
  return (
    <details className={classes.sources}>
      <summary>{t('documents.edit.sources')}</summary>
      {sources.length === 0 ? <p className="hint">{t('documents.edit.noSources')}</p> : null}
      <ul>
        {sources.map(({ kind, id, label, text }) => (
          <li key={`${kind} ${id} ${label}`}>
            <b dir="auto">{label}</b>
            {text === '' ? null : <span dir="auto">{text}</span>}
          </li>
        ))}
      </ul>
    </details>
  )
}
