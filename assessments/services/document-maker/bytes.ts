// One document as bytes, laid out off the core's thread like those of a batch: a long one, or a template of two hundred
// pages, holds nobody else up.
import type { ComposedDocument } from '../../contract/index.ts'
import { failure } from '../failures.ts'
import type { DocumentMaker, MakeAsked } from './maker.ts'

/** The codes of `makingFailures`; whatever else went wrong is ours, and thrown as it was. */
export async function documentBytes(
  maker: DocumentMaker,
  document: ComposedDocument,
  template: MakeAsked['template'] = null,
): Promise<Uint8Array> {
  const made = await maker.make({ document, template, path: null })
  if (!made.ok) throw made.code === 'INTERNAL' ? new Error(made.detail) : failure(made.code, made.data)
  if (made.bytes === undefined) throw new Error('the thread gave no bytes')
  return made.bytes
}
