// Who had judged before the eindbespreking of a candidate opened, shown by the chains: work counts as done before when the
// opening names an entry of the same author on the same device with that number or a later one. No clock is asked.
import type { ChainHead, Opening } from '../../documents/dossier/model.ts'
import type { StoredRecord } from '../../rules/record.ts'
import { contentOf, type DossierSource, ofKind } from './source.ts'

export const headsIn = ({ header }: StoredRecord, { personName }: DossierSource): ChainHead[] =>
  (header.heads ?? []).map(({ author, ...head }) => ({ ...head, author: personName(author) }))

export function openingOf(source: DossierSource, candidateId: string): Opening | null {
  const { records, personName, unnamed } = source
  const record = ofKind(records, 'gate.opened').find(({ header }) => header.about.candidate === candidateId)
  if (record === undefined) return null
  const { header, hash } = record
  const content = contentOf('gate.opened', record)
  const entered = ofKind(records, 'gate.entered').filter(({ header: each }) => each.about.candidate === candidateId)
  return {
    at: header.at,
    by: personName(header.author),
    early: content?.early ?? false,
    reason: unnamed.text(content?.reason ?? ''),
    record: { author: personName(header.author), device: header.device, sequence: header.sequence, hash },
    heads: headsIn(record, source),
    work: workAt(source, record, candidateId),
    entered: [...new Set(entered.map(({ header: each }) => personName(each.author)))],
  }
}

function workAt(source: DossierSource, { header }: StoredRecord, candidateId: string): Opening['work'] {
  const heads = new Map((header.heads ?? []).map((head) => [`${head.author} ${head.device}`, head.sequence]))
  return source.assignments
    .filter(({ candidateIds }) => candidateIds.includes(candidateId))
    .map(({ id, personId, assessor, exerciseId }) => {
      const handedIn = ofKind(source.records, 'work.submitted').filter(
        (record) =>
          record.header.about.assignment === id &&
          record.header.author === personId &&
          record.header.parts.some(({ subjects }) => subjects.includes(candidateId)),
      )
      const before = handedIn.some(
        ({ header: each }) => each.sequence <= (heads.get(`${each.author} ${each.device}`) ?? 0),
      )
      const submitted = before ? ('before' as const) : handedIn.length > 0 ? ('after' as const) : ('not' as const)
      return { assessor, exercise: source.exerciseTitle(exerciseId), submitted }
    })
}
