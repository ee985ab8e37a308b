// Candidates come and go in a session; whatever refers to one who goes, goes along.
import type { Candidate, SessionBody } from '../../../../assessments/contract/index.ts'

export const mostCandidates = 60
const firstCode = 'K-01'

/** The same to a hurried reader, as the core compares codes. */
const asRead = (code: string): string => code.trim().normalize('NFC').toLocaleLowerCase('nl-BE')

/** One further than the last code that ends in a number, in the same writing: after K-06 comes K-07. */
export function nextCode(candidates: readonly Pick<Candidate, 'code'>[]): string {
  const used = new Set(candidates.map(({ code }) => asRead(code)))
  const last = candidates.findLast(({ code }) => /\d+$/.test(code))
  const parts = last === undefined ? null : /^(.*?)(\d+)$/.exec(last.code)
  const before = parts?.[1] ?? firstCode.slice(0, 2)
  const digits = parts?.[2] ?? '00'
  for (let number = Number(digits) + 1; ; number += 1) {
    const code = `${before}${String(number).padStart(digits.length, '0')}`
    if (!used.has(asRead(code))) return code
  }
}

export const codeTaken = (candidates: readonly Candidate[], code: string, exceptId: string | null): boolean =>
  candidates.some((candidate) => candidate.id !== exceptId && asRead(candidate.code) === asRead(code))

export const withCandidate = (body: SessionBody, candidate: Candidate): SessionBody => ({
  ...body,
  candidates: [...body.candidates, candidate],
})

export const changedCandidate = (body: SessionBody, id: string, change: Partial<Candidate>): SessionBody => ({
  ...body,
  candidates: body.candidates.map((candidate) => (candidate.id === id ? { ...candidate, ...change } : candidate)),
})

/** A run that was theirs alone goes too; a group goes on without them. */
export function withoutCandidate(body: SessionBody, id: string): SessionBody {
  const others = (ids: readonly string[]) => ids.filter((each) => each !== id)
  return {
    ...body,
    candidates: body.candidates.filter((candidate) => candidate.id !== id),
    conflicts: body.conflicts.filter((conflict) => conflict.candidateId !== id),
    readiness: body.readiness.filter((each) => each.candidateId !== id),
    runs: body.runs
      .filter((run) => run.candidateIds.length !== 1 || run.candidateIds[0] !== id)
      .map((run) => ({
        ...run,
        candidateIds: others(run.candidateIds),
        observers: run.observers
          .map((observer) => ({ ...observer, candidateIds: others(observer.candidateIds) }))
          .filter((observer) => observer.candidateIds.length > 0),
      })),
  }
}
