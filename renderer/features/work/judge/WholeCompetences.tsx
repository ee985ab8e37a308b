// For a note that says something about a competence but about none of its indicators: one tap per sign, in turn.
import type { Link, Target } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import parts from '../parts/parts.module.css'
import classes from './CurrentNote.module.css'
import { sameTarget } from './judgement.ts'

export interface WholeCompetencesProps {
  targets: readonly Target[]
  links: readonly Link[]
  onCycle: (target: Target) => void
}

const words = {
  plus: 'common.marks.plus',
  minus: 'common.marks.minus',
  'not-applicable': 'common.marks.notApplicable',
} as const

export function WholeCompetences({ targets, links, onCycle }: WholeCompetencesProps) {
  if (targets.length === 0) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: toggle buttons, no form control of their own.
    <div className={`${parts.chips} ${classes.whole}`} role="group" aria-label={t('work.classify.whole')}>
      <span className="sub" aria-hidden="true">
        {t('work.classify.whole')}
      </span>
      {targets.map((target) => {
        const sign = links.find((link) => sameTarget(link.target, target))?.sign
        return (
          <button
            key={target.id}
            type="button"
            className={parts.chip}
            aria-pressed={sign !== undefined}
            title={target.competence}
            onClick={(event) => {
              onCycle(target)
              if (event.detail > 0) event.currentTarget.blur()
            }}
          >
            {sign
              ? t('work.classify.wholeOf', { competence: target.competence, sign: t(words[sign]) })
              : target.competence}
          </button>
        )
      })}
    </div>
  )
}
