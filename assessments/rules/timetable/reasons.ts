// How a reason is made: its code, whom it is about, and its numbers. The words for it are the screen's or the command's.
import { type PlanReason, type PlanSubject, planReasonCodes, planReasonKinds } from '../../contract/plan.ts'

export type ReasonCode = PlanReason['code']

export const reason = (
  code: ReasonCode,
  subjects: readonly PlanSubject[],
  more: Partial<Pick<PlanReason, 'needed' | 'available' | 'time'>> = {},
): PlanReason => ({
  kind: kindOf(code),
  code,
  subjects: [...subjects],
  needed: null,
  available: null,
  time: null,
  ...more,
})

const kindOf = (code: ReasonCode): PlanReason['kind'] =>
  planReasonKinds.find((kind) => (planReasonCodes[kind] as readonly ReasonCode[]).includes(code)) ?? 'proof'

export const subject = (kind: PlanSubject['kind'], id: string): PlanSubject => ({ kind, id })
export const subjects = (kind: PlanSubject['kind'], ids: readonly string[]): PlanSubject[] =>
  ids.map((id) => subject(kind, id))
