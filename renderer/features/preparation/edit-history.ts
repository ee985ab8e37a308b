// The way back through the changes of one document: every step can be undone, so that nothing needs to be asked twice.

export interface Edited<Body> {
  readonly body: Body
  /** Oldest first: what the document was before each change. */
  readonly past: readonly { body: Body; what: string | undefined }[]
}

const mostSteps = 100

export const untouched = <Body>(body: Body): Edited<Body> => ({ body, past: [] })

/** A change that changes nothing is no step; several to the same field in a row are one. */
export function edited<Body>(now: Edited<Body>, body: Body, what?: string): Edited<Body> {
  if (Object.is(body, now.body)) return now
  if (what !== undefined && now.past.at(-1)?.what === what) return { body, past: now.past }
  return { body, past: [...now.past, { body: now.body, what }].slice(-mostSteps) }
}

export function back<Body>(now: Edited<Body>): Edited<Body> {
  const last = now.past.at(-1)
  return last === undefined ? now : { body: last.body, past: now.past.slice(0, -1) }
}
