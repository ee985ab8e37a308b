// «Stel voor»: asks the core for a plan, puts it in the session as one step, and remembers what it changed.
import { useState } from 'react'
import type { PlanReason, Run, SessionBody } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import type { Facts } from '../facts.ts'
import { asFixedBefore, changesBetween, type RunChange, toAsk } from './fill.ts'

export interface Outcome {
  status: 'planned' | 'partly' | 'impossible'
  reasons: readonly PlanReason[]
  /** Asked to plan all anew: only what is locked stayed where it was. */
  everything: boolean
  changes: readonly RunChange[]
  /** As they were, to name a run that is gone. */
  before: readonly Run[]
  after: readonly Run[]
}

export interface ProposalOptions {
  id: string
  body: SessionBody
  facts: Facts
  change: (next: (body: SessionBody) => SessionBody) => void
}

export function useProposal({ id, body, facts, change }: ProposalOptions) {
  const command = useCommand(api.sessions.propose.mutationOptions(), { quiet: true })
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const ask = async (everything: boolean) => {
    setOutcome(null)
    const before = body.runs
    const answer = await command.run({ id, body: toAsk(body, facts, everything) })
    if (answer === undefined) return
    const runs = asFixedBefore(answer.runs, before)
    const changes = changesBetween(before, runs)
    // Whoever went on meanwhile keeps what they did: the answer is to a question that is past.
    if (changes.length > 0) change((now) => (now.runs === before ? { ...now, runs } : now))
    setOutcome({ status: answer.status, reasons: answer.reasons, everything, changes, before, after: runs })
  }
  return { ask, pending: command.pending, failure: command.failure, outcome, close: () => setOutcome(null) }
}
