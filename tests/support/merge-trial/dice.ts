// Chance that can be repeated: while a history is played every random byte and id comes from its seed, so that ids, salts
// and therefore hashes are the same when it is played again.
import { createRequire, syncBuiltinESMExports } from 'node:module'

export interface Dice {
  /** A whole number from 0 up to, not including, `below`. */
  roll(below: number): number
  shuffled<T>(list: readonly T[]): T[]
}

/** SplitMix32. */
export function diceOf(seed: number): Dice {
  let state = seed | 0
  const next = () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = state ^ (state >>> 16)
    mixed = Math.imul(mixed, 0x21f0aaad)
    mixed ^= mixed >>> 15
    mixed = Math.imul(mixed, 0x735a2d97)
    return (mixed ^ (mixed >>> 15)) >>> 0
  }
  const roll = (below: number) => next() % below
  return {
    roll,
    shuffled(list) {
      const left = [...list]
      return list.flatMap(() => left.splice(roll(left.length), 1))
    },
  }
}

interface NodeCrypto {
  randomBytes(size: number): Buffer
}

/** One history at a time: the sources of chance are the process's own. */
export async function withDice<T>(seed: number, work: () => Promise<T>): Promise<T> {
  const { roll } = diceOf(seed)
  const node: NodeCrypto = createRequire(import.meta.url)('node:crypto')
  const { randomBytes } = node
  const { randomUUID, getRandomValues } = globalThis.crypto
  const bytes = (size: number) => Buffer.from(Array.from({ length: size }, () => roll(256)))
  node.randomBytes = bytes
  globalThis.crypto.getRandomValues = (array) => {
    if (array !== null) {
      new Uint8Array(array.buffer, array.byteOffset, array.byteLength).set(bytes(array.byteLength))
    }
    return array
  }
  globalThis.crypto.randomUUID = () => {
    const hex = bytes(16).toString('hex')
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`
  }
  syncBuiltinESMExports()
  try {
    return await work()
  } finally {
    node.randomBytes = randomBytes
    globalThis.crypto.getRandomValues = getRandomValues
    globalThis.crypto.randomUUID = randomUUID
    syncBuiltinESMExports()
  }
}
