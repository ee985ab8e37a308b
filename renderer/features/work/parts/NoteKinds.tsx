// What a note is, besides a fact: somebody's own words, or what stayed out although there was occasion.
import type { NoteKind } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { OmissionRing } from '../../../ui/index.ts'
import classes from './parts.module.css'

export interface NoteKindsProps {
  kind: NoteKind
  onChange: (kind: NoteKind) => void
}

export function NoteKinds({ kind, onChange }: NoteKindsProps) {
  const toggle = (pressed: NoteKind) => onChange(kind === pressed ? 'fact' : pressed)
  return (
    // biome-ignore lint/a11y/useSemanticElements: two toggle buttons, no form control of its own.
    <div className={classes.chips} role="group" aria-label={t('work.observe.kind')}>
      <button type="button" className={classes.chip} aria-pressed={kind === 'quote'} onClick={() => toggle('quote')}>
        <span className={classes.kind}>
          <span className={classes.mark} aria-hidden="true">
            “
          </span>
          {t('work.observe.quote')}
        </span>
      </button>
      <button
        type="button"
        className={classes.chip}
        aria-pressed={kind === 'omission'}
        onClick={() => toggle('omission')}
      >
        <span className={classes.kind}>
          <OmissionRing />
          <span>
            {t('work.observe.omission')} <span className={classes.more}>{t('work.observe.omissionMore')}</span>
          </span>
        </span>
      </button>
    </div>
  )
}
