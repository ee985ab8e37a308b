// What happened, by one tap: to a candidate, to an assessor, or with an exercise.
import { Button } from '@mantine/core'
import { useId } from 'react'
import { t } from '../../messages/index.ts'
import classes from './DayChange.module.css'
import { candidateKinds, type Kind, runKinds } from './draft.ts'

const groups = [
  { title: 'candidates', kinds: candidateKinds },
  { title: 'assessors', kinds: ['assessor-out'] },
  { title: 'runs', kinds: runKinds },
] as const

export function KindChoice({ onChoose }: { onChoose: (kind: Kind) => void }) {
  const id = useId()
  return (
    <div className={classes.form}>
      {groups.map(({ title, kinds }) => (
        <section key={title} aria-labelledby={`${id} ${title}`.replaceAll(' ', '-')}>
          <h3 id={`${id} ${title}`.replaceAll(' ', '-')}>{t(`board.change.${title}`)}</h3>
          <div className={classes.chips}>
            {kinds.map((kind) => (
              <Button
                key={kind}
                variant="default"
                data-autofocus={kind === 'late' || undefined}
                onClick={() => onChoose(kind)}
              >
                {t(`board.change.kind.${kind}`)}
              </Button>
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}
