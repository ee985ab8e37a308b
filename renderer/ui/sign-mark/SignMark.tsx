// + and − of a classified note, n.v.t. in words, and the ring of what was left undone.
import type { NoteKind, Sign } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import classes from './SignMark.module.css'

export interface SignMarkProps {
  /** null before klasseren: only an omission shows its ring. */
  sign: Sign | null
  kind?: NoteKind
  small?: boolean
}

export function SignMark({ sign, kind = 'fact', small = false }: SignMarkProps) {
  if (kind === 'omission' && sign !== 'plus')
    return <Mark shape="omission" label={t('common.marks.omission')} text="" small={small} />
  if (sign === 'plus') return <Mark shape="plus" label={t('common.marks.plus')} text="+" small={small} />
  if (sign === 'minus') return <Mark shape="minus" label={t('common.marks.minus')} text="−" small={small} />
  return sign === 'not-applicable' ? <span className="sub">{t('common.marks.notApplicable')}</span> : null
}

function Mark(props: { shape: 'plus' | 'minus' | 'omission'; label: string; text: string; small: boolean }) {
  return (
    <span
      className={classes.mark}
      data-shape={props.shape}
      data-small={props.small || undefined}
      role="img"
      aria-label={props.label}
    >
      {props.text}
    </span>
  )
}
