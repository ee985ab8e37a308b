// The levels: the list of competences, the one under discussion, and its final level.
import type { ReactNode } from 'react'
import type { Deliberation } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { EmptyState, FailureAlert } from '../../ui/index.ts'
import { speakersOf } from './begin/plan.ts'
import { CompetenceList } from './CompetenceList.tsx'
import { hindrance, toggled } from './choice.ts'
import classes from './Deliberation.module.css'
import { FinalLevel } from './FinalLevel.tsx'
import { FinalRead } from './FinalRead.tsx'
import { JustSet } from './JustSet.tsx'
import { SideBySide } from './SideBySide.tsx'
import { TalkStrip } from './TalkStrip.tsx'
import { partsOf } from './talk-order.ts'
import { useTalk } from './useTalk.ts'
import { useTalkKeys } from './useTalkKeys.ts'

export interface TalkProps {
  deliberation: Deliberation
  alert: ReactNode
  onArrange: () => void
  onClosing: () => void
}

export function Talk({ deliberation, alert, onArrange, onClosing }: TalkProps) {
  const { competences, scale, mayDecide } = deliberation
  const now = useTalk(deliberation)
  const { talk, choice, drafts } = now
  useTalkKeys(deliberation, now)

  const strip = (
    <TalkStrip
      deliberation={deliberation}
      place={now.place}
      onNext={now.nextSpeaker}
      onArrange={onArrange}
      onClosing={onClosing}
    />
  )
  if (!talk || !choice)
    return (
      <>
        {strip}
        <div className={classes.side}>
          <EmptyState title={t('deliberations.nothing')} />
        </div>
      </>
    )
  // Whose turn it is, only the window of who leads the talk knows; about what is set nobody takes turns any more.
  const takesTurns = mayDecide && deliberation.talk.begunAt !== null && talk.final === null
  const speakers = takesTurns ? speakersOf(deliberation.talk.participants) : []
  const acceptable = partsOf(competences).agreed.filter(({ competenceId }) => !drafts.of(competenceId))
  return (
    <>
      {strip}
      <CompetenceList
        deliberation={deliberation}
        chosenId={talk.competenceId}
        unsaved={(id) => drafts.of(id) !== undefined}
        onChoose={now.choose}
        acceptable={mayDecide ? acceptable : []}
        onAccept={now.acceptAgreed}
        accepting={now.accepting}
        failure={now.acceptFailure}
      />
      <SideBySide
        key={talk.competenceId}
        talk={talk}
        scale={scale}
        participants={deliberation.talk.participants}
        speakerId={speakers[now.place]?.personId ?? null}
        above={
          <>
            {alert}
            <JustSet competences={competences} scale={scale} competenceId={now.justSetId} />
          </>
        }
        perIndicator={now.perIndicator}
        onPerIndicator={() => now.setPerIndicator(!now.perIndicator)}
        weighing={{
          carriedBy: choice.carriedBy,
          onToggle: mayDecide ? (id) => now.put({ ...choice, carriedBy: toggled(choice.carriedBy, id) }) : null,
        }}
      />
      {mayDecide ? (
        <FinalLevel
          talk={talk}
          deliberation={deliberation}
          choice={choice}
          changed={drafts.of(talk.competenceId) !== undefined}
          onChange={now.put}
          onPutBack={() => drafts.forget(talk.competenceId)}
          onSet={() => void now.set()}
          setting={now.setting}
          words={now.words}
          arithmetic={now.arithmetic}
          onArithmetic={() => now.setArithmetic(!now.arithmetic)}
          hindrance={now.tried ? hindrance(talk, choice) : null}
          failure={<FailureAlert failure={now.decideFailure} />}
        />
      ) : (
        <FinalRead
          talk={talk}
          deliberation={deliberation}
          arithmetic={now.arithmetic}
          onArithmetic={() => now.setArithmetic(!now.arithmetic)}
        />
      )}
    </>
  )
}
