// Why a file could not be read. A code of the contract; the sentence for people is the screen's.
import type { BundleFailureCode } from '../contract/index.ts'

export class BundleFailure extends Error {
  readonly code: BundleFailureCode
  /** No cause: the message of a parser quotes what it stumbled over, and that may be what somebody wrote. */
  constructor(code: BundleFailureCode) {
    super(code)
    this.name = 'BundleFailure'
    this.code = code
  }
}

/** Whatever a library or a parser throws over bytes from outside means that the bytes are not as they were written. */
export const asDamage = (error: unknown): BundleFailure =>
  error instanceof BundleFailure ? error : new BundleFailure('BUNDLE_DAMAGED')
