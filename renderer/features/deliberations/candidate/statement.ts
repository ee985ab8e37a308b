// The candidate's statement while it is being written, and what it still needs.
import type { StatementBody, StatementDraft } from '../../../../assessments/contract/index.ts'

export const answers: readonly StatementBody['answer'][] = ['agrees', 'agrees-in-part', 'contests', 'no-answer']

const nothing: StatementDraft = { answer: null, text: '', readBack: false }

/** Whoever changes what stood reads it aloud anew. */
export const storedStatement = (statement: StatementBody | null): StatementDraft =>
  statement === null ? nothing : { answer: statement.answer, text: statement.text, readBack: false }

/** Recorded before the closing became what it is now: it may be about other words. */
export const isBefore = (part: { at: string } | null, closing: { at: string } | null): boolean =>
  part !== null && closing !== null && Date.parse(part.at) < Date.parse(closing.at)

/** As the core judges it: who does not simply agree says with what, unless they would rather say nothing. */
export function statementHindrance({ answer, text }: StatementDraft): 'answer-needed' | 'text-needed' | null {
  if (answer === null) return 'answer-needed'
  return answer !== 'agrees' && answer !== 'no-answer' && text.trim() === '' ? 'text-needed' : null
}
