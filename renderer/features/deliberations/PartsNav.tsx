// From the levels to the closing to the candidate, and back: three parts of one talk.
import { t } from '../../messages/index.ts'
import { KeyHint } from '../../ui/index.ts'
import classes from './Deliberation.module.css'
import { type Part, parts } from './stage.ts'

export const partButtonId = (part: Part): string => `eindbespreking-${part}`

export function PartsNav({ part, onPart }: { part: Part; onPart: (part: Part) => void }) {
  return (
    <nav className={classes.parts} aria-label={t('deliberations.parts.label')}>
      {parts.map((one, index) => (
        <button
          key={one}
          id={partButtonId(one)}
          type="button"
          data-id={one}
          className={classes.partButton}
          aria-current={one === part ? 'step' : undefined}
          aria-keyshortcuts={`Alt+${index + 1}`}
          onClick={() => onPart(one)}
        >
          {t(`deliberations.parts.${one}`)}
          <span className="desk-only">
            <KeyHint>Alt {index + 1}</KeyHint>
          </span>
        </button>
      ))}
    </nav>
  )
}
