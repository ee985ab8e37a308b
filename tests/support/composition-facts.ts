// Facts for composed documents: a worked report model with what the person and the coach added, and pieces to bend it with.
import type { ReportModel } from '../../assessments/contract/reports.ts'
import type { Facts } from '../../assessments/rules/composition/facts.ts'
import { reportModel } from './report-model.ts'

export function compositionFacts(model: Partial<ReportModel> = {}, over: Partial<Facts> = {}): Facts {
  const whole = reportModel(model)
  return {
    model: whole,
    hide: (text) => text,
    ask: 'Greet Lambrechts',
    goal: null,
    overTime: null,
    views: null,
    helps: new Map(),
    recipient: 'VDAB Aalst',
    told: new Set(whole.rows.map((row) => row.competenceId)),
    mentionAdapted: false,
    ...over,
  }
}
