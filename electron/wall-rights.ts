// What the wall clock's window may ask of the core: how the clocks stand, and nothing else. It hangs in a room where
// anybody can reach its keyboard; that its page asks for no more is not enough.

/** The procedure, as the RPC library writes its path. */
const allowed = '/day/wall'
/** «I do not wait for that answer any more», of the same library. */
const abort = 4

/** Passes on only what the window needs; anything unreadable is refused too. */
export function wallMayAsk(message: string): boolean {
  try {
    const value: unknown = JSON.parse(message)
    if (!isRecord(value)) return false
    if (value.t === abort) return true
    return value.t === undefined && isRecord(value.p) && value.p.u === allowed
  } catch {
    return false
  }
}

/** Only the id of a session: it becomes part of an address. */
export const isSessionId = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
