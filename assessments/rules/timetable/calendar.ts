// When somebody or something is taken. The search asks «from when on is it free for so long» thousands of times.

export interface Span {
  from: number
  to: number
}

export class Calendar {
  readonly #pause: number
  readonly #blocked: readonly Span[]
  readonly #taken: Span[] = []

  /** `pause`: at least so many minutes between two things taken; `blocked`: not to be had, whatever was before. */
  constructor(pause: number, blocked: readonly Span[] = []) {
    this.#pause = pause
    this.#blocked = blocked.toSorted((a, b) => a.from - b.from)
  }

  take(from: number, to: number): void {
    const at = this.#taken.findIndex((span) => span.from > from)
    this.#taken.splice(at < 0 ? this.#taken.length : at, 0, { from, to })
  }

  release(from: number, to: number): void {
    const at = this.#taken.findIndex((span) => span.from === from && span.to === to)
    if (at >= 0) this.#taken.splice(at, 1)
  }

  /** The first moment from `from` on at which `minutes` in a row are free. */
  freeFrom(from: number, minutes: number): number {
    let at = from
    for (;;) {
      const next = after(this.#taken, after(this.#blocked, at, minutes, 0), minutes, this.#pause)
      if (next === at) return at
      at = next
    }
  }

  isFree(from: number, to: number): boolean {
    return this.freeFrom(from, to - from) === from
  }
}

/** `spans` by their beginning: past the first that leaves no room, nothing before it can be in the way again. */
function after(spans: readonly Span[], from: number, minutes: number, pause: number): number {
  let at = from
  for (const span of spans) {
    if (span.from >= at + minutes + pause) break
    if (span.to + pause > at) at = span.to + pause
  }
  return at
}
