// Per exercise what it asks of one observer so far, against the norm.
import {
  type Exercise,
  mostCompetencesPerExercise,
  mostIndicatorsPerExercise,
} from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Attention } from '../../../ui/index.ts'
import classes from './Matrix.module.css'
import { countsOf } from './matrix-edits.ts'

export function MatrixHead({ exercises }: { exercises: readonly Exercise[] }) {
  return (
    <thead>
      <tr>
        <th scope="col">{t('programmes.matrix.competence')}</th>
        {exercises.map((exercise) => {
          const { competences, indicators } = countsOf(exercise)
          return (
            <th key={exercise.id} scope="col">
              <span className={classes.exercise} dir="auto" title={exercise.title}>
                {exercise.title}
              </span>
              <Count
                text={t('programmes.matrix.competences', { count: competences })}
                over={competences > mostCompetencesPerExercise}
                most={mostCompetencesPerExercise}
              />
              <Count
                text={t('programmes.matrix.indicators', { count: indicators })}
                over={indicators > mostIndicatorsPerExercise}
                most={mostIndicatorsPerExercise}
              />
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

function Count({ text, over, most }: { text: string; over: boolean; most: number }) {
  const against = t('programmes.matrix.norm', { text, count: most })
  return <span className={classes.count}>{over ? <Attention>{against}</Attention> : against}</span>
}
