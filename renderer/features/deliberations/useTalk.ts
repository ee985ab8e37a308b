// Where the talk is: the competence under discussion, who speaks about it, and what somebody is about to set.
import { useRef, useState } from 'react'
import type { CompetenceTalk, Deliberation } from '../../../assessments/contract/index.ts'
import { api, useCommand, useDesk } from '../../api/index.ts'
import { speakersOf } from './begin/plan.ts'
import { type FinalChoice, hindrance, isSame, storedChoice } from './choice.ts'
import { useDrafts } from './drafts.ts'
import { firstToTalk, nextOpen } from './talk-order.ts'
import { nextPlace, placeIn, type Turn } from './turn.ts'

export function useTalk(deliberation: Deliberation) {
  const { competences, sessionId, candidate } = deliberation
  const about = { sessionId, candidateId: candidate.id }
  const { data: desk } = useDesk()
  const drafts = useDrafts(`${desk?.me?.id ?? ''} ${candidate.id}`)
  const [chosenId, setChosenId] = useState(() => firstToTalk(competences))
  const [perIndicator, setPerIndicator] = useState(false)
  const [arithmetic, setArithmetic] = useState(false)
  const [turn, setTurn] = useState<Turn | null>(null)
  // The competence for which «Vastleggen» was asked while something was missing.
  const [triedId, setTriedId] = useState<string | null>(null)
  const [justSetId, setJustSetId] = useState<string | null>(null)
  const words = useRef<HTMLTextAreaElement>(null)
  const decide = useCommand(api.deliberations.decide.mutationOptions())
  const accept = useCommand(api.deliberations.acceptAgreed.mutationOptions())

  const talk = competences.find(({ competenceId }) => competenceId === chosenId) ?? competences[0]
  const stored = talk ? storedChoice(talk) : undefined
  const choice = talk ? (drafts.of(talk.competenceId) ?? stored) : undefined
  const place = placeIn(turn, talk?.competenceId ?? '')

  const choose = (id: string) => {
    decide.clear()
    setTriedId(null)
    setChosenId(id)
  }
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
    const { competenceId } = talk
    if (talk.final !== null && !drafts.of(competenceId)) return goOn(competenceId)
    setTriedId(competenceId)
    const missing = hindrance(talk, choice)
    if (missing === 'reason-needed') words.current?.focus()
    if (missing !== null || choice.level === undefined) return
    const { level, reasonCode, reason, carriedBy, keepOwn } = choice
    const said = { level, reasonCode, reason, carriedBy: [...carriedBy], keepOwn: [...keepOwn] }
    const saved = await decide.run({ ...about, competenceId, ...said })
    if (saved === undefined) return
    drafts.forget(competenceId, choice)
    setTriedId(null)
    setJustSetId(competenceId)
    words.current?.blur()
    goOn(competenceId)
  }
  const nextSpeaker = () => {
    if (!talk || deliberation.talk.begunAt === null) return
    const speakers = speakersOf(deliberation.talk.participants).length
    setTurn({ competenceId: talk.competenceId, place: nextPlace(place, speakers) })
  }
  const acceptAgreed = (agreed: readonly CompetenceTalk[]) =>
    void accept.run({ ...about, competenceIds: agreed.map(({ competenceId }) => competenceId) })

  return {
    talk,
    choice,
    drafts,
    place,
    choose,
    put,
    set,
    nextSpeaker,
    acceptAgreed,
    perIndicator,
    setPerIndicator,
    arithmetic,
    setArithmetic,
    words,
    justSetId,
    tried: talk !== undefined && triedId === talk.competenceId,
    setting: decide.pending,
    decideFailure: decide.failure,
    accepting: accept.pending,
    acceptFailure: accept.failure,
  }
}
export type TalkNow = ReturnType<typeof useTalk>
