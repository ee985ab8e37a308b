// The open gate: the list of competences, the one under discussion, and its final level. Holds where the talk is,
// what somebody is about to set, and the keys.
import { type ReactNode, useRef, useState } from 'react'
import type { CompetenceTalk, Deliberation } from '../../../assessments/contract/index.ts'
import { api, useCommand, useDesk } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { EmptyState, FailureAlert, usePageKeys } from '../../ui/index.ts'
import { CandidateHead } from './CandidateHead.tsx'
import { CompetenceList } from './CompetenceList.tsx'
import { type FinalChoice, hindrance, isSame, storedChoice, talkKey } from './choice.ts'
import classes from './Deliberation.module.css'
import { useDrafts } from './drafts.ts'
import { FinalLevel } from './FinalLevel.tsx'
import { FinalRead } from './FinalRead.tsx'
import { reach } from './key-reach.ts'
import { SideBySide } from './SideBySide.tsx'
import { firstToTalk, neighbour, nextOpen, partsOf } from './talk-order.ts'
import { finalName } from './talk-words.ts'

export function Talk({ deliberation, alert }: { deliberation: Deliberation; alert: ReactNode }) {
  const { competences, scale, mayDecide, sessionId, candidate } = deliberation
  const about = { sessionId, candidateId: candidate.id }
  const { data: desk } = useDesk()
  const drafts = useDrafts(`${desk?.me?.id ?? ''} ${candidate.id}`)
  const [chosenId, setChosenId] = useState(() => firstToTalk(competences))
  const [perIndicator, setPerIndicator] = useState(false)
  // The competence for which «Vastleggen» was asked while something was missing.
  const [tried, setTried] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const words = useRef<HTMLTextAreaElement>(null)
  const decide = useCommand(api.deliberations.decide.mutationOptions())
  const accept = useCommand(api.deliberations.acceptAgreed.mutationOptions())
  const talk = competences.find(({ competenceId }) => competenceId === chosenId) ?? competences[0]

  const choose = (id: string) => {
    decide.clear()
    setTried(null)
    setChosenId(id)
  }
  const stored = talk ? storedChoice(talk) : undefined
  const choice = talk ? (drafts.of(talk.competenceId) ?? stored) : undefined

  const put = (next: FinalChoice) => {
    if (!talk || !stored) return
    if (isSame(next, stored)) drafts.forget(talk.competenceId)
    else drafts.put(talk.competenceId, next)
  }
  const goOn = (id: string) => {
    const next = nextOpen(competences, id)
    if (next !== undefined) setChosenId((now) => (now === id || now === undefined ? next : now))
  }
  const set = async () => {
    if (!talk || !choice || decide.pending) return
    const { competenceId, title } = talk
    if (talk.final !== null && !drafts.of(competenceId)) return goOn(competenceId)
    setTried(competenceId)
    const missing = hindrance(talk, choice)
    if (missing === 'reason-needed') words.current?.focus()
    if (missing !== null || choice.level === undefined) return
    const { level, reasonCode, reason } = choice
    const saved = await decide.run({ ...about, competenceId, level, reasonCode, reason })
    if (saved === undefined) return
    drafts.forget(competenceId, choice)
    setTried(null)
    setSaid(t('deliberations.final.justSet', { competence: title, level: finalName(scale, level) }))
    words.current?.blur()
    goOn(competenceId)
  }

  usePageKeys((event) => {
    const where = reach(event.target)
    if (event.defaultPrevented || event.isComposing || where === 'elsewhere' || !talk || !choice) return
    if (where === 'words') {
      if (event.key === 'Escape') words.current?.blur()
      if (event.key !== 'Enter' || event.shiftKey) return
      event.preventDefault()
      void set()
      return
    }
    const action = talkKey(event, scale.length)
    if (action === undefined || (action.do === 'set' && where === 'button')) return
    if (action.do === 'move') choose(neighbour(competences, talk.competenceId, action.step))
    else if (action.do === 'per-indicator') setPerIndicator((now) => !now)
    else if (!mayDecide) return
    else if (action.do === 'words') words.current?.focus()
    else if (action.do === 'set') void set()
    else if (action.do === 'level') put({ ...choice, level: action.level })
    else put({ ...choice, reasonCode: choice.reasonCode === action.reason ? null : action.reason })
    event.preventDefault()
  })

  const acceptable = partsOf(competences).agreed.filter(({ competenceId }) => !drafts.of(competenceId))
  const acceptAgreed = (agreed: readonly CompetenceTalk[]) =>
    void accept.run({ ...about, competenceIds: agreed.map(({ competenceId }) => competenceId) })

  return (
    <div className={classes.page}>
      <CandidateHead deliberation={deliberation} />
      {talk && choice ? (
        <>
          <CompetenceList
            competences={competences}
            scale={scale}
            chosenId={talk.competenceId}
            unsaved={(id) => drafts.of(id) !== undefined}
            onChoose={choose}
            acceptable={mayDecide ? acceptable : []}
            onAccept={acceptAgreed}
            accepting={accept.pending}
            failure={accept.failure}
            mayDecide={mayDecide}
          />
          <SideBySide
            key={talk.competenceId}
            talk={talk}
            scale={scale}
            alert={alert}
            perIndicator={perIndicator}
            onPerIndicator={() => setPerIndicator(!perIndicator)}
          />
          {mayDecide ? (
            <FinalLevel
              talk={talk}
              deliberation={deliberation}
              choice={choice}
              changed={drafts.of(talk.competenceId) !== undefined}
              onChange={put}
              onPutBack={() => drafts.forget(talk.competenceId)}
              onSet={() => void set()}
              setting={decide.pending}
              words={words}
              hindrance={tried === talk.competenceId ? hindrance(talk, choice) : null}
              failure={<FailureAlert failure={decide.failure} />}
            />
          ) : (
            <FinalRead talk={talk} deliberation={deliberation} />
          )}
        </>
      ) : (
        <div className={classes.side}>
          <EmptyState title={t('deliberations.nothing')} />
        </div>
      )}
      <p className="vh" role="status">
        {said}
      </p>
    </div>
  )
}
