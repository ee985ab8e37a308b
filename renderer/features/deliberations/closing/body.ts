// The closing as it is being written. A line somebody just added is empty; what is kept has no empty lines.
import { type ClosingBody, type Deliberation, emptyClosing } from '../../../../assessments/contract/index.ts'

export const mostLines = 12

export const writtenOf = (draft: ClosingBody | null, closed: ClosingBody | null): ClosingBody =>
  draft ?? closed ?? emptyClosing

/** Field by field: what comes from the core may have its keys in another order. */
export const sameBody = (a: ClosingBody, b: ClosingBody): boolean => flat(a) === flat(b)
const flat = ({ sentence, strengths, growth, told }: ClosingBody): string =>
  JSON.stringify([sentence, strengths, growth, told.what, told.byId, told.on])

/** What waits to be closed; a draft that says what was closed already changes nothing. */
export const changeOf = ({ closing, closingDraft }: Pick<Deliberation, 'closing' | 'closingDraft'>) =>
  closing !== null && closingDraft !== null && sameBody(closing.body, closingDraft) ? null : closingDraft

const lines = (body: ClosingBody, change: (lines: readonly string[]) => string[]): ClosingBody => ({
  ...body,
  strengths: change(body.strengths),
  growth: change(body.growth),
})
export const withoutEmpty = (body: ClosingBody): ClosingBody =>
  lines(body, (written) => written.filter((line) => line.trim() !== ''))

/** A proposal that nobody wrote on behind its colon still says which competence: as that, not as half a sentence. */
export const finished = (body: ClosingBody): ClosingBody =>
  withoutEmpty(lines(body, (written) => written.map((line) => line.replace(/\s*:\s*$/u, ''))))

/** A line added after the one at `after`; at the end without one. As many as a record takes. */
export function lineAdded(lines: readonly string[], line: string, after = lines.length - 1): string[] {
  return lines.length >= mostLines ? [...lines] : lines.toSpliced(after + 1, 0, line)
}
