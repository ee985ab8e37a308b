// What was set last, and who went where for it: said once more while the talk is already at the next competence.
import type { CompetenceTalk, Level } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { Icon } from '../../ui/index.ts'
import classes from './SideBySide.module.css'
import { finalName, movesWords } from './talk-words.ts'

export interface JustSetProps {
  competences: readonly CompetenceTalk[]
  scale: readonly Level[]
  competenceId: string | null
}

export function JustSet({ competences, scale, competenceId }: JustSetProps) {
  const talk = competences.find((one) => one.competenceId === competenceId)
  return (
    <p className={classes.justSet} role="status">
      {talk?.final ? (
        <>
          <Icon name="check" size={16} />{' '}
          {t('deliberations.final.justSet', { competence: talk.title, level: finalName(scale, talk.final.level) })}{' '}
          {movesWords(talk.final, scale)}
        </>
      ) : null}
    </p>
  )
}
