// What a document is about: which of the ids counts depends on its kind.
import type { DocumentKind, DocumentSettings } from '../../contract/index.ts'

export interface DocumentAbout {
  kind: DocumentKind
  personId: string | null
  sessionId: string | null
  candidateId: string | null
  planId: string | null
  settings: DocumentSettings
}
