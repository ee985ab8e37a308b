// The way back through the changes of one document: every step can be undone, so that nothing needs to be asked twice.

interface Step<Body> {
  body: Body
  what: string | undefined
}
export interface Edited<Body> {
  readonly body: Body
  /** Oldest first: what the document was before each change. */
  readonly past: readonly Step<Body>[]
  /** What was undone, latest first: until something else is changed it can be done again. */
  readonly future: readonly Step<Body>[]
}

const mostSteps = 100

export const untouched = <Body>(body: Body): Edited<Body> => ({ body, past: [], future: [] })

/** A change that changes nothing is no step; several to the same field in a row are one. */
export function edited<Body>(now: Edited<Body>, body: Body, what?: string): Edited<Body> {
  if (Object.is(body, now.body)) return now
  if (what !== undefined && now.past.at(-1)?.what === what) return { body, past: now.past, future: [] }
  return { body, past: [...now.past, { body: now.body, what }].slice(-mostSteps), future: [] }
}

export function back<Body>(now: Edited<Body>): Edited<Body> {
  const last = now.past.at(-1)
  if (last === undefined) return now
  const undone = { body: now.body, what: last.what }
  return { body: last.body, past: now.past.slice(0, -1), future: [undone, ...now.future] }
}

export function again<Body>(now: Edited<Body>): Edited<Body> {
  const [next, ...future] = now.future
  if (next === undefined) return now
  return { body: next.body, past: [...now.past, { body: now.body, what: next.what }], future }
}
