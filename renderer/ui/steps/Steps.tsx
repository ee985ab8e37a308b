// WAKKER is the name and the step indicator: six boxes, and two seams where the record is sealed and handed in.
import { t } from '../../messages/index.ts'
import { Icon } from '../icon/Icon.tsx'
import classes from './Steps.module.css'

export const wakkerSteps = ['observe', 'note', 'classify', 'rate', 'evaluate', 'report'] as const
export type WakkerStep = (typeof wakkerSteps)[number]
const letters = { observe: 'W', note: 'A', classify: 'K', rate: 'K', evaluate: 'E', report: 'R' } as const

/** The name alone, as on the start screen and in the bar of the program. */
export function Logo({ large = false }: { large?: boolean }) {
  return (
    <span
      className={classes.steps}
      data-logo
      data-large={large || undefined}
      role="img"
      aria-label={t('common.wakker')}
    >
      {wakkerSteps.map((step) => (
        <span key={step} className={classes.step}>
          {letters[step]}
        </span>
      ))}
    </span>
  )
}

/** Waarnemen and aantekenen happen together, so both are «now» while observing. */
export function Steps({ now }: { now: WakkerStep }) {
  const at = now === 'note' ? 0 : wakkerSteps.indexOf(now)
  const states = wakkerSteps.map((step, place) => {
    const current = at === 0 ? place < 2 : place === at
    return { step, state: current ? ('now' as const) : place < at ? ('done' as const) : ('upcoming' as const) }
  })
  return (
    <ol className={classes.steps} aria-label={t('common.steps.label')}>
      {states.map(({ step, state }) => (
        <StepBox key={step} step={step} state={state} at={at} />
      ))}
    </ol>
  )
}

function StepBox({ step, state, at }: { step: WakkerStep; state: 'done' | 'now' | 'upcoming'; at: number }) {
  const name = t(`common.steps.${step}`)
  const worded = state === 'now' && !(at === 0 && step === 'observe')
  const word = at === 0 ? t('common.steps.observeAndNote') : name
  return (
    <>
      {step === 'classify' ? (
        <Seam passed={at >= 2} done={t('common.steps.sealed')} ahead={t('common.steps.toSeal')} />
      ) : null}
      {step === 'evaluate' ? (
        <Seam passed={at >= 4} done={t('common.steps.submitted')} ahead={t('common.steps.toSubmit')} />
      ) : null}
      <li className={classes.step} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
        <span aria-hidden="true">{letters[step]}</span>
        {worded ? (
          <span className={classes.word} aria-hidden="true">
            {word}
          </span>
        ) : null}
        <span className="vh">{t(`common.steps.${state}`, { step: name })}</span>
      </li>
    </>
  )
}

function Seam({ passed, done, ahead }: { passed: boolean; done: string; ahead: string }) {
  return (
    <li className={classes.seam} title={passed ? done : ahead}>
      {passed ? <Icon name="lock" size={12} /> : null}
      <span className="vh">{passed ? done : ahead}</span>
    </li>
  )
}
