// What a document's file is called, made alone, as a report or with a whole session: the kind, whose, and the day it was made.
import type { ComposedDocument, DocumentKind } from '../../contract/index.ts'
import { documentFileNames } from '../../rules/composition/titles.ts'
import { localDay } from '../clock.ts'
import { plainName } from '../made-file.ts'

export interface Whose {
  code: string
  name: string
}
export const nobodys: Whose = { code: '', name: '' }

/** Without `.docx`. No personal name unless asked for: files travel further than people think. The code stays beside it. */
export function documentFileName(
  { kind, madeAt }: Pick<ComposedDocument, 'madeAt'> & { kind: DocumentKind },
  { code, name }: Whose,
  names: boolean,
): string {
  const parts = [documentFileNames[kind], plainName(code), names ? plainName(name) : '', localDay(Date.parse(madeAt))]
  return parts.filter((part) => part !== '').join('-')
}
