// Node's hash functions for the record's rules.
import { createHash, createHmac, randomBytes } from 'node:crypto'
import type { Hashing } from '../../rules/record.ts'

export const hashing: Hashing = {
  sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
  commit: (salt, content) => createHmac('sha256', Buffer.from(salt, 'hex')).update(content, 'utf8').digest('hex'),
}
export const freshSalt = (): string => randomBytes(16).toString('hex')
