// Who does not go along with the level and says so: one tap. Whoever says nothing goes along.
import type { CompetenceTalk, Level } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { KeyHint } from '../../ui/index.ts'
import { apartFrom, type FinalChoice, toggled } from './choice.ts'
import classes from './FinalLevel.module.css'
import { shortNames } from './short-names.ts'
import { isolated, levelName } from './talk-words.ts'

export interface KeepOwnProps {
  talk: CompetenceTalk
  scale: readonly Level[]
  choice: FinalChoice
  onChange: (choice: FinalChoice) => void
}

export function KeepOwn({ talk, scale, choice, onChange }: KeepOwnProps) {
  const apart = apartFrom(talk, choice.level)
  if (apart.length === 0) return null
  const short = shortNames(apart.map(({ name }) => name))
  // Many names must leave room for the notes above; their levels stand there.
  const many = apart.length > 3
  return (
    // biome-ignore lint/a11y/useSemanticElements: toggles, not form fields.
    <div className={classes.reasons} role="group" aria-label={t('deliberations.final.keepOwn')}>
      <b aria-hidden="true">{t('deliberations.final.keepOwn')}</b>
      {apart.map(({ personId, name, level }, index) => {
        const shown = short[index] ?? name
        const own = levelName(scale, level)
        return (
          <button
            key={personId}
            type="button"
            className={classes.reason}
            data-keep-own
            aria-pressed={choice.keepOwn.includes(personId)}
            aria-keyshortcuts="o"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChange({ ...choice, keepOwn: toggled(choice.keepOwn, personId) })}
          >
            <span className="vh">{t('deliberations.final.stays', { name: isolated(name), level: own })}</span>
            <bdi className={classes.shortName} title={name} aria-hidden="true">
              {many ? shown : t('deliberations.final.staysShort', { name: isolated(shown), level: own })}
            </bdi>
            {index === 0 ? <KeyHint>O</KeyHint> : null}
          </button>
        )
      })}
    </div>
  )
}
