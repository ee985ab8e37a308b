// From an error to the sentence a person reads, with the procedure it came from and the fields it is about.
import { fieldSentence, sentenceOf } from '../messages/failure-sentences.ts'
import { t } from '../messages/index.ts'
import { ORPCError, originOf } from './link.ts'

/** The issue zod gives, as it travels in the data of BAD_REQUEST. */
interface Issue {
  message: string
  path: readonly (string | number)[]
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function issuesOf(error: unknown): Issue[] {
  if (!(error instanceof ORPCError) || error.code !== 'BAD_REQUEST' || !isRecord(error.data)) return []
  const { issues } = error.data
  if (!Array.isArray(issues)) return []
  return issues.filter(isRecord).map((issue) => ({
    message: typeof issue.message === 'string' ? issue.message : '',
    path: Array.isArray(issue.path)
      ? issue.path.filter((part): part is string | number => typeof part === 'string' || typeof part === 'number')
      : [],
  }))
}

/** By the path of the field, joined with dots; a screen shows each sentence at its field. */
export function fieldSentences(error: unknown): Record<string, string> {
  const sentences: Record<string, string> = {}
  for (const { message, path } of issuesOf(error)) sentences[path.join('.')] ??= fieldSentence(message)
  return sentences
}

export function failureSentence(error: unknown): string {
  const [issue] = issuesOf(error)
  if (issue) return fieldSentence(issue.message)
  if (error instanceof ORPCError) return sentenceOf(originOf(error), String(error.code), error.data)
  return t(isConnectionLoss(error) ? 'failures.connection' : 'failures.codes.INTERNAL')
}

/** The failure's code, for the rare screen that does more than say it («PIN_NOT_CHOSEN» opens the choice of a PIN). */
export const failureCode = (error: unknown): string | undefined =>
  error instanceof ORPCError ? String(error.code) : undefined

// oRPC tells a lost connection by a plain error of its own, or by aborting what was under way.
const isConnectionLoss = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'AbortError' || /WebSocket/i.test(error.message))
