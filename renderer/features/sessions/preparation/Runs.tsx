// The runs: proposed by a fixed rule that keeps what is there, or set by hand, exercise by exercise.
import { Button } from '@mantine/core'
import type { Exercise, SessionBody, SessionDetail } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { FailureAlert } from '../../../ui/index.ts'
import { useEditable } from '../../preparation/editable.ts'
import { Section } from '../../preparation/Section.tsx'
import { GroupRuns } from './GroupRuns.tsx'
import type { Change } from './PreparationTab.tsx'
import classes from './SessionForm.module.css'
import { SoloRuns } from './SoloRuns.tsx'

export interface RunsProps {
  body: SessionBody
  change: Change
  people: SessionDetail['people']
  exercises: readonly Exercise[]
}

export function Runs({ body, change, people, exercises }: RunsProps) {
  const editable = useEditable()
  const propose = useCommand(api.sessions.propose.mutationOptions(), { quiet: true })
  const assessors = people.filter(({ id }) => body.assessorIds.includes(id))
  const proposed = async () => {
    const answer = await propose.run({ body })
    if (answer) change((now) => ({ ...now, runs: answer.runs }))
  }
  const ready = body.candidates.length > 0 && exercises.length > 0
  return (
    <Section
      title={t('sessions.run.title')}
      hint={ready ? t('sessions.run.hint') : undefined}
      tools={
        editable && ready ? (
          <Button variant="default" loading={propose.pending} onClick={() => void proposed()}>
            {t('sessions.run.propose')}
          </Button>
        ) : null
      }
    >
      <FailureAlert failure={propose.failure} />
      {ready && assessors.length === 0 ? <p className="sub">{t('sessions.run.noAssessors')}</p> : null}
      {exercises.length === 0 ? (
        <p className="sub">{t('sessions.run.noExercises')}</p>
      ) : body.candidates.length === 0 ? (
        <p className="sub">{t('sessions.run.noCandidates')}</p>
      ) : (
        exercises.map((exercise) => (
          <div key={exercise.id} className={classes.exercise}>
            <h3>
              <bdi>{exercise.title}</bdi>{' '}
              <span className="hint">
                {t(exercise.group ? 'programmes.exercise.group' : 'programmes.exercise.alone')} ·{' '}
                {t('programmes.minutes', { count: exercise.phases.reduce((sum, phase) => sum + phase.minutes, 0) })}
              </span>
            </h3>
            {exercise.group ? (
              <GroupRuns exercise={exercise} body={body} change={change} assessors={assessors} />
            ) : (
              <SoloRuns exercise={exercise} body={body} change={change} assessors={assessors} />
            )}
          </div>
        ))
      )}
    </Section>
  )
}
