// What is chosen, and all that can be done with it by tap: for who does not drag, and for who has no keys.
import { Button } from '@mantine/core'
import type { Run, SessionBody } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { Attention, Icon } from '../../ui/index.ts'
import { later, longer, step } from './edits.ts'
import type { Facts } from './facts.ts'
import classes from './Timetable.module.css'
import type { Planner } from './usePlanner.ts'
import { putOnTimetable, takeOff, toggleLock } from './usePlannerKeys.ts'
import { observersWords, runWords, shortDay, whenWords } from './words.ts'

export interface SelectedBarProps {
  planner: Planner
  body: SessionBody
  facts: Facts
  editable: boolean
  onFields: () => void
}

export function SelectedBar(props: SelectedBarProps) {
  const { planner, facts, editable } = props
  const moving =
    planner.moving === null ? undefined : props.body.runs.find(({ id }) => id === planner.moving?.held.runId)
  const run = planner.landing ?? moving ?? planner.run
  const sentences = run === undefined ? [] : (planner.live.get(run.id) ?? [])
  return (
    <section className={classes.bar} aria-label={t('timetable.selected.label')}>
      {run === undefined ? (
        <p className="sub">{editable ? t('timetable.selected.none') : t('timetable.readOnly')}</p>
      ) : (
        <>
          <div className={classes.barWords}>
            <p>
              <b>{runWords(run, facts)}</b>
            </p>
            <p className="sub">{details(run, facts)}</p>
          </div>
          {editable && planner.moving === null ? <Buttons {...props} run={run} /> : null}
          {planner.placing ? (
            <>
              <p className="hint">{t('timetable.selected.moving')}</p>
              <Button variant="default" onClick={planner.stop}>
                {t('timetable.selected.stopMoving')}
              </Button>
            </>
          ) : null}
          {sentences.length === 0 && !run.locked ? null : (
            <div className={classes.barTrouble}>
              {sentences.slice(0, 2).map((words) => (
                <Attention key={words}>{words}</Attention>
              ))}
              {sentences.length > 2 ? (
                <span className="hint">{t('timetable.clash.also', { count: sentences.length - 2 })}</span>
              ) : null}
              {run.locked && editable ? (
                <span className="hint">
                  <Icon name="lock" size={13} /> {t('timetable.selected.isLocked')}
                </span>
              ) : null}
            </div>
          )}
        </>
      )}
    </section>
  )
}

const details = (run: Run, facts: Facts): string =>
  [
    run.start === null ? '' : shortDay(run.start.slice(0, 10)),
    whenWords(run, facts),
    run.room === '' ? t('timetable.noRoom') : run.room,
    run.observers.length === 0 ? t('timetable.noAssessor') : observersWords(run, facts),
    run.rolePlayer === '' ? '' : t('timetable.with', { name: run.rolePlayer }),
  ]
    .filter((part) => part !== '')
    .join(' · ')

function Buttons({ planner, body, facts, onFields, run }: SelectedBarProps & { run: Run }) {
  const row = planner.chosen?.row ?? null
  const acting = { planner, body, facts }
  const small = { variant: 'default', px: 'sm' } as const
  const start = () => {
    planner.setPlacing(true)
    planner.hold({ held: { runId: run.id, row, end: false, grabbed: 0 }, place: null })
  }
  const stretch = (by: number) => planner.editAloud(run, longer(run, by, facts), `${run.id} length`)
  const shift = (by: number) => planner.editAloud(run, later(run, by, facts), `${run.id} place`)
  return (
    <div className={classes.barButtons}>
      <Button px="sm" onClick={onFields}>
        {t('timetable.selected.fields')}
      </Button>
      {run.locked ? null : (
        <Button {...small} onClick={start}>
          {t('timetable.selected.move')}
        </Button>
      )}
      {run.start === null ? (
        <Button {...small} onClick={() => putOnTimetable(acting, run)}>
          {t('timetable.selected.first')}
        </Button>
      ) : (
        <>
          {run.locked ? null : (
            <>
              <Button {...small} aria-label={t('timetable.selected.earlier')} onClick={() => shift(-step)}>
                −{step}
              </Button>
              <Button {...small} aria-label={t('timetable.selected.later')} onClick={() => shift(step)}>
                +{step}
              </Button>
              <Button {...small} onClick={() => stretch(-step)}>
                {t('timetable.selected.shorter')}
              </Button>
              <Button {...small} onClick={() => stretch(step)}>
                {t('timetable.selected.longer')}
              </Button>
            </>
          )}
          <Button {...small} onClick={() => toggleLock(acting, run, row)}>
            {t(run.locked ? 'timetable.selected.unlock' : 'timetable.selected.lock')}
          </Button>
          {run.locked ? null : (
            <Button {...small} onClick={() => takeOff(acting, run)}>
              {t('timetable.selected.off')}
            </Button>
          )}
        </>
      )}
    </div>
  )
}
