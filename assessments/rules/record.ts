// The chain: headers, hashes, commitments, and the check that finds what was changed, dropped or forged.
// Pure: the hash functions come from outside. Source: domain.md, «The record».
import type { ReadHeader, RecordHeader } from '../contract/index.ts'
import { canonicalJson } from './canonical.ts'

export interface Hashing {
  /** SHA-256 of the UTF-8 bytes, hex. */
  sha256(text: string): string
  /** HMAC-SHA-256 keyed with the salt (hex), hex. Salted, so that short contents cannot be guessed from the header. */
  commit(salt: string, content: string): string
}

export const headerHash = (header: RecordHeader, hashing: Hashing): string => hashing.sha256(canonicalJson(header))

/** A record as it lies in a file. A part without content was erased with the person it was about. */
export interface StoredRecord {
  header: ReadHeader
  /** The header as it was hashed, letter for letter: a newer version's may hold more than is read here. */
  text: string
  hash: string
  parts: { part: number; salt: string; content: string }[]
}
export type ChainFault = 'hash-differs' | 'content-differs' | 'sequence-gap' | 'previous-missing' | 'content-missing'
export interface ChainReport {
  records: number
  /** Parts whose content is gone because a person was erased. */
  erasedParts: number
  faults: { hash: string; fault: ChainFault }[]
}

/** What may be absent for a good reason. */
export interface MayLack {
  /** Ids of candidates whose content was erased. */
  erased: ReadonlySet<string>
  /** «session device»: chains of which a file holds an excerpt only. */
  excerpts: ReadonlySet<string>
  /** Sessions whose copy in this file was erased after it was received elsewhere. */
  copiesErased: ReadonlySet<string>
}

/**
 * Checks the chains of one session or of several.
 * @param records all records of the sessions, in any order
 * @param mayLack what is absent for a good reason
 * @param hashing the hash functions
 */
export function verifyChains(records: readonly StoredRecord[], mayLack: MayLack, hashing: Hashing): ChainReport {
  const report: ChainReport = { records: records.length, erasedParts: 0, faults: [] }
  const chains = Map.groupBy(records, ({ header }) => `${header.session} ${header.author} ${header.device}`)
  for (const chain of chains.values()) {
    const excerpt = isExcerpt(chain[0]?.header, mayLack)
    const sequenceOf = new Map(chain.map(({ hash, header }) => [hash, header.sequence]))
    for (const record of chain.sort((a, b) => a.header.sequence - b.header.sequence)) {
      const { previous, sequence } = record.header
      const found = (fault: ChainFault) => report.faults.push({ hash: record.hash, fault })
      if (hashing.sha256(record.text) !== record.hash) found('hash-differs')
      if (!excerpt) {
        // Two entries may follow the same one: a fork, which is kept and shown elsewhere, and is no fault of the record.
        const before = previous === null ? 0 : sequenceOf.get(previous)
        if (before === undefined) found('previous-missing')
        else if (sequence !== before + 1) found('sequence-gap')
      }
      verifyParts(record, mayLack, hashing, report, found)
    }
  }
  return report
}

const isExcerpt = (header: ReadHeader | undefined, { excerpts }: MayLack) =>
  header !== undefined && excerpts.has(`${header.session} ${header.device}`)

function verifyParts(
  record: StoredRecord,
  mayLack: MayLack,
  hashing: Hashing,
  report: ChainReport,
  found: (fault: ChainFault) => void,
): void {
  const { erased, copiesErased } = mayLack
  for (const [index, { commitment, subjects }] of record.header.parts.entries()) {
    const part = record.parts.find((p) => p.part === index)
    if (part !== undefined) {
      if (hashing.commit(part.salt, part.content) !== commitment) found('content-differs')
    } else if (subjects.some((id) => erased.has(id)) || copiesErased.has(record.header.session)) report.erasedParts += 1
    // An excerpt goes without the words the receiver does not need.
    else if (!isExcerpt(record.header, mayLack)) found('content-missing')
  }
}
