// The closed side of the gate: who still has to submit what, and the ways through it. No level is known here.
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { GateView } from '../../../assessments/contract/index.ts'
import { api, useCommand, useDesk } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { ConfirmButton, FailureAlert } from '../../ui/index.ts'
import classes from './BeforeGate.module.css'
import { CandidateNav } from './CandidateNav.tsx'
import { OpenEarly } from './OpenEarly.tsx'
import { isolated } from './talk-words.ts'

export function BeforeGate({ view }: { view: GateView }) {
  const { candidate, gate, own, sessionId } = view
  const { data: desk } = useDesk()
  const isLead = desk?.acting.includes('lead') ?? false
  const about = { sessionId, candidateId: candidate.id }
  const nobody = gate.status === 'closed' && gate.missing.length === 0
  const state = nobody ? 'nobody' : own.length > 0 ? 'ownFirst' : gate.status === 'complete' ? 'ready' : 'closed'
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <h1>
          <span className={classes.code}>{candidate.code}</span> <bdi>{candidate.name}</bdi>
        </h1>
        <CandidateNav about={about} />
      </header>
      <section className="section">
        <h2>{t(`deliberations.gate.${state}`)}</h2>
        <p className={classes.text}>{t(`deliberations.gate.${state}Text`)}</p>
        {state === 'ready' ? <OpenComplete about={about} /> : null}
        {own.length > 0 ? <OwnWork own={own} /> : null}
        {gate.status === 'open-early' ? <Enter about={about} openedBy={gate.openedBy ?? ''} /> : null}
      </section>
      {gate.missing.length > 0 ? (
        <section className="section">
          <h2>{t('deliberations.gate.missing', { count: gate.missing.length })}</h2>
          <ul className={classes.missing}>
            {gate.missing.map(({ assessor, exercise }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one assessor may have two runs of one exercise.
              <li key={`${assessor} ${exercise} ${place}`}>
                {t('deliberations.gate.missingRow', { assessor: isolated(assessor), exercise })}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {isLead && gate.status === 'closed' && !nobody ? (
        <OpenEarly about={about} missing={gate.missing.length} hasOwn={own.length > 0} />
      ) : null}
    </div>
  )
}

interface AboutProps {
  about: { sessionId: string; candidateId: string }
}

function OpenComplete({ about }: AboutProps) {
  const open = useCommand(api.deliberations.open.mutationOptions())
  return (
    <>
      <FailureAlert failure={open.failure} />
      <Button autoFocus size="lg" loading={open.pending} onClick={() => void open.run({ ...about, reason: '' })}>
        {t('deliberations.gate.open')}
      </Button>
    </>
  )
}

const OwnWork = ({ own }: Pick<GateView, 'own'>) => (
  <ul className={classes.own}>
    {own.map(({ assignmentId, exercise }) => (
      <li key={assignmentId}>
        <span className={classes.exercise}>{exercise}</span>
        <Button
          aria-label={t('deliberations.gate.goOnOf', { exercise })}
          renderRoot={(props) => <Link to="/werk/$assignmentId" params={{ assignmentId }} {...props} />}
        >
          {t('deliberations.gate.goOn')}
        </Button>
      </li>
    ))}
  </ul>
)

function Enter({ about, openedBy }: AboutProps & { openedBy: string }) {
  const enter = useCommand(api.deliberations.enter.mutationOptions())
  return (
    <div className={classes.enter}>
      <p className={classes.text}>
        {t('deliberations.gate.isOpen', { name: isolated(openedBy) })} {t('deliberations.gate.enterText')}
      </p>
      <FailureAlert failure={enter.failure} />
      <ConfirmButton
        label={t('deliberations.gate.enter')}
        question={t('deliberations.gate.enterQuestion')}
        loading={enter.pending}
        onConfirm={() => void enter.run(about)}
      />
    </div>
  )
}
