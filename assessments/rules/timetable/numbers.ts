// Numbers that look drawn and are the same every time: the same question gets the same plan.

/** mulberry32 (Tommy Ettinger, public domain). @returns whole numbers from 0 up to, not including, `below` */
export function drawnNumbers(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}
