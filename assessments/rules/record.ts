// The chain: canonical headers, hashes, commitments, and the check that finds what was changed, dropped or forged.
// Pure: the hash functions come from outside. Source: domain.md, «The record».
import type { RecordHeader } from '../contract/index.ts'

export interface Hashing {
  /** SHA-256 of the UTF-8 bytes, hex. */
  sha256(text: string): string
  /** HMAC-SHA-256 keyed with the salt (hex), hex. Salted, so that short contents cannot be guessed from the header. */
  commit(salt: string, content: string): string
}

/** JSON with sorted keys and no white space: the same value is always the same text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, v]) => v !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`).join(',')}}`
  }
  return JSON.stringify(value)
}

export const headerHash = (header: RecordHeader, hashing: Hashing): string => hashing.sha256(canonical(header))

/** A record as it lies in a file. A part without content was erased with the person it was about. */
export interface StoredRecord {
  header: RecordHeader
  hash: string
  parts: { part: number; salt: string; content: string }[]
}
export type ChainFault = 'hash-differs' | 'content-differs' | 'sequence-gap' | 'previous-differs' | 'content-missing'
export interface ChainReport {
  records: number
  /** Parts whose content is gone because a person was erased. */
  erasedParts: number
  faults: { hash: string; fault: ChainFault }[]
}

/**
 * Checks the chains of one session.
 * @param records all records of the session, in any order
 * @param erased ids of candidates whose content may be absent
 * @param hashing the hash functions
 */
export function verifyChains(
  records: readonly StoredRecord[],
  erased: ReadonlySet<string>,
  hashing: Hashing,
): ChainReport {
  const report: ChainReport = { records: records.length, erasedParts: 0, faults: [] }
  const chains = Map.groupBy(records, ({ header }) => `${header.session} ${header.author} ${header.device}`)
  for (const chain of chains.values()) {
    chain.sort((a, b) => a.header.sequence - b.header.sequence)
    let previous: string | null = null
    let sequence = 0
    for (const record of chain) {
      const found = (fault: ChainFault) => report.faults.push({ hash: record.hash, fault })
      if (headerHash(record.header, hashing) !== record.hash) found('hash-differs')
      if (record.header.sequence !== sequence + 1) found('sequence-gap')
      if (record.header.previous !== previous) found('previous-differs')
      verifyParts(record, erased, hashing, report, found)
      previous = record.hash
      sequence = record.header.sequence
    }
  }
  return report
}

function verifyParts(
  record: StoredRecord,
  erased: ReadonlySet<string>,
  hashing: Hashing,
  report: ChainReport,
  found: (fault: ChainFault) => void,
): void {
  for (const [index, { commitment, subjects }] of record.header.parts.entries()) {
    const part = record.parts.find((p) => p.part === index)
    if (part !== undefined) {
      if (hashing.commit(part.salt, part.content) !== commitment) found('content-differs')
    } else if (subjects.some((id) => erased.has(id))) report.erasedParts += 1
    else found('content-missing')
  }
}
