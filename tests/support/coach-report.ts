// The coach's document from facts a test holds in its hand.
import type { ReportModel } from '../../assessments/contract/index.ts'
import { layOut } from '../../assessments/documents/laid-out.ts'
import { composeForCoach } from '../../assessments/rules/composition/coach.ts'
import type { Facts } from '../../assessments/rules/composition/facts.ts'
import { headOf } from '../../assessments/rules/composition/head.ts'

export function makeReport(model: ReportModel): Promise<Uint8Array> {
  const facts: Facts = {
    model,
    hide: (text) => text,
    ask: '',
    goal: null,
    overTime: null,
    views: null,
    helps: new Map(),
    recipient: '',
    told: new Set(),
    mentionAdapted: false,
  }
  return layOut({ ...headOf('coach', facts), blocks: composeForCoach(facts) })
}
