// Where statements come from that are not notes or levels: the closing, the talk, the statement, the job, the plan.
import type { SourceRef } from '../../contract/index.ts'
import { dayWords, instantWords } from '../dutch.ts'
import type { Facts } from './facts.ts'

export function closingSource({ model: { closing, candidate } }: Facts, text: string): SourceRef[] {
  if (closing === null) return []
  const { day } = instantWords(closing.at)
  return [{ kind: 'closing', id: candidate.id, label: `Besluit van de eindbespreking, ${closing.by}, ${day}`, text }]
}
export function feedbackSource({ model: { part, candidate } }: Facts): SourceRef[] {
  if (part.feedback === null) return []
  const { byName, on, notes } = part.feedback
  return [{ kind: 'feedback', id: candidate.id, label: `Feedbackgesprek met ${byName}, ${dayWords(on)}`, text: notes }]
}
export function statementSource({ model: { part, candidate } }: Facts): SourceRef[] {
  if (part.statement === null) return []
  const { by, at, text } = part.statement
  const label = `Reactie van de kandidaat, genoteerd door ${by}, ${instantWords(at).day}`
  return [{ kind: 'statement', id: candidate.id, label, text }]
}
export function jobSource({ model: { jobProfile } }: Facts): SourceRef[] {
  if (jobProfile.title === '') return []
  return [
    { kind: 'profile', id: jobProfile.title, label: `Functieprofiel ${jobProfile.title}`, text: jobProfile.source },
  ]
}
export function goalSource({ goal }: Facts): SourceRef[] {
  if (goal === null) return []
  const text = [goal.text, goal.step].filter((part) => part !== '').join(' · ')
  return [{ kind: 'plan', id: goal.planId, label: 'Het plan', text }]
}
