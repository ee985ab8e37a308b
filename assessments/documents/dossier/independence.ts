// Proof that people judged before they talked: what each opening names of every chain, what was opened early, and what
// happened to the record. The hashes are cut short here and stand in full in the appendix.
import type { FileChild } from 'docx'
import { instantWords } from '../../rules/dutch.ts'
import { type CellLines, dataTable, headingAt, ink, paragraph } from '../layout.ts'
import type { ChainHead, DossierCandidate, DossierModel, Opening } from './model.ts'
import { independence as w } from './record-words.ts'
import { chapterTitle, dossierWords } from './words.ts'

export const shortHash = (hash: string) => hash.slice(0, 12)
const shortDevice = (device: string) => device.slice(0, 8)
const when = (at: string) => {
  const { day, time } = instantWords(at)
  return time === '' ? day : `${day}, ${time}`
}

export function independence(model: DossierModel): FileChild[] {
  const open = model.candidates.filter(({ open: found }) => found !== null)
  return [
    headingAt(1, chapterTitle('independence')),
    paragraph(w.lead),
    ...(open.length === 0 ? [paragraph(w.nobodyOpen)] : []),
    ...(model.candidates.length === 0 ? [] : [dataTable(w.columns, model.candidates.map(summaryRow), [3, 6, 5, 5])]),
    ...open.flatMap(({ code, open: found }) => (found === null ? [] : candidate(code, found.opening))),
    ...register(model),
  ]
}

function summaryRow({ code, open }: DossierCandidate): CellLines[] {
  if (open === null) {
    return [[{ text: code, look: { bold: true } }], [{ text: dossierWords.notOpen }], [{ text: '' }], [{ text: '' }]]
  }
  const { at, by, early, work } = open.opening
  const { day, time } = instantWords(at)
  return [
    [{ text: code, look: { bold: true } }],
    [{ text: w.openedBy(day, time, by) }],
    [{ text: w.work(work.filter(({ submitted }) => submitted === 'before').length, work.length) }],
    [{ text: early ? w.early : w.regular, look: { bold: early } }],
  ]
}

function candidate(code: string, opening: Opening): FileChild[] {
  const { record, early, reason, work, entered } = opening
  const missing = work.filter(({ submitted }) => submitted !== 'before')
  return [
    headingAt(2, w.candidateHeading(code)),
    paragraph(w.opening(record.sequence, shortHash(record.hash), record.author), { keepNext: true }),
    ...(early ? [paragraph(w.earlyReason(reason))] : []),
    ...(missing.length === 0
      ? []
      : [paragraph(w.missing(missing.map(({ assessor, exercise }) => `${assessor} (${exercise})`)))]),
    ...(entered.length === 0 ? [] : [paragraph(w.entered(entered))]),
    dataTable(w.headColumns, headRows(opening), [5, 4, 3, 3, 4]),
  ]
}

/** Every chain there was, and assessors of this candidate who had none yet. */
function headRows({ heads, work }: Opening): CellLines[][] {
  const told = new Set<string>()
  const rows = heads.map((head) => {
    const first = !told.has(head.author)
    told.add(head.author)
    return row(head.author, first ? workOf(head.author, work) : '', head)
  })
  const without = [...new Set(work.map(({ assessor }) => assessor))].filter((name) => !told.has(name))
  return [...rows, ...without.map((name) => row(name, workOf(name, work), null))]
}

function workOf(name: string, work: Opening['work']): string {
  const own = work.filter(({ assessor }) => assessor === name)
  if (own.length === 0) return w.notAssessing
  const count = (which: Opening['work'][number]['submitted']) =>
    own.filter(({ submitted }) => submitted === which).length
  return w.submitted(count('before'), count('after'), count('not'))
}

const row = (name: string, work: string, head: ChainHead | null): CellLines[] => [
  [{ text: name }],
  [{ text: work, ...(work === w.notAssessing ? { look: { color: ink.quiet } } : {}) }],
  [{ text: head === null ? w.noHead : shortDevice(head.device) }],
  [{ text: head === null ? '' : String(head.sequence) }],
  [{ text: head === null ? '' : shortHash(head.hash) }],
]

function register({ record }: DossierModel): FileChild[] {
  const { entries, chains, faults, erasedParts, held } = record
  return [
    headingAt(2, w.registerHeading),
    paragraph(faults === 0 ? w.verified(entries, chains) : w.faulty(entries, faults), { bold: faults > 0 }),
    ...(erasedParts > 0 ? [paragraph(w.erased(erasedParts))] : []),
    ...(held.length === 0 ? [paragraph(w.allCount)] : []),
    ...held.map(({ reason, count }) => paragraph(w.held(count, w.heldReasons[reason]), { bullet: true })),
    paragraph(w.counts(record.lateNotes, record.undoneSeals)),
    headingAt(2, w.events),
    events(record),
  ]
}

function events({ pinResets, reopened, settled }: DossierModel['record']): FileChild {
  const all = [
    ...pinResets.map(({ at, of, by }) => ({ at, what: w.pinReset(of, by), reason: '' })),
    ...reopened.map(({ at, by, assessor, exercise, codes, reason }) => ({
      at,
      what: w.reopened(assessor, exercise, codes.join(', '), by),
      reason,
    })),
    ...settled.map(({ at, by, stands, aside, reason }) => ({ at, what: w.settled(by, stands, aside), reason })),
  ].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
  if (all.length === 0) return paragraph(w.noEvents)
  return dataTable(
    w.eventColumns,
    all.map(({ at, what, reason }) => [[{ text: when(at) }], [{ text: what }], [{ text: reason }]]),
    [4, 8, 5],
  )
}

export function appendix(model: DossierModel): FileChild[] {
  const open = model.candidates.flatMap(({ code, open: found }) => (found === null ? [] : [{ code, found }]))
  return [
    headingAt(1, chapterTitle('appendix'), true),
    paragraph(open.length === 0 ? w.noAppendix : w.appendixLead),
    ...open.flatMap(({ code, found }) => [
      ...heads(`${w.candidateHeading(code)}, ${w.atOpening}`, [found.opening.record], found.opening.heads),
      ...(found.talk === null ? [] : heads(`${w.candidateHeading(code)}, ${w.atTalk}`, [], found.talk.heads)),
    ]),
  ]
}

/** The opening's own line first: it is what vouches for the others. */
function heads(title: string, own: readonly ChainHead[], named: readonly ChainHead[]): FileChild[] {
  const small = { size: 15 }
  return [
    paragraph(title, { bold: true, keepNext: true, before: 200 }),
    dataTable(
      w.appendixColumns,
      [
        ...own.map((head) => ({ ...head, what: w.ownLine(head.author) })),
        ...named.map((head) => ({ ...head, what: head.author })),
      ].map(({ what, device, sequence, hash }) => [
        [{ text: what }],
        [{ text: String(sequence) }],
        [
          { text: hash, look: small },
          { text: w.device(device), look: { ...small, color: ink.quiet } },
        ],
      ]),
      [5, 2, 12],
    ),
  ]
}
