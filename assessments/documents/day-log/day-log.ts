// The log of a day on paper: what happened when, per day, in the order of the clock.

import { Document, type FileChild, Header, HeadingLevel, Packer, Paragraph } from 'docx'
import type { LogEntry } from '../../contract/day.ts'
import { instantWords, shorten } from '../../rules/dutch.ts'
import { dataTable, headingAt, ink, pageFooter, paragraph, small, styles, upright } from '../layout.ts'
import { cleanModel, runs } from '../text.ts'
import { dayLogWords as words } from './words.ts'

export interface DayLogModel {
  session: string
  place: string
  madeAt: string
  entries: LogEntry[]
}

/** The bytes of a .docx. */
export async function dayLogDocument(model: DayLogModel): Promise<Uint8Array> {
  const clean = cleanModel(model)
  const document = new Document({
    title: shorten(words.documentTitle(clean.session), 200),
    subject: words.subject,
    description: words.madeWith,
    styles,
    sections: [
      {
        properties: {
          page: upright,
        },
        headers: {
          default: new Header({
            children: [new Paragraph({ children: runs(words.header(shorten(clean.session, 80)), small) })],
          }),
        },
        footers: { default: pageFooter(words.footer) },
        children: content(clean),
      },
    ],
  })
  return await Packer.pack(document, 'uint8array')
}

function content({ session, place, madeAt, entries }: DayLogModel): FileChild[] {
  const made = instantWords(madeAt)
  const about = [session, place].filter((part) => part !== '').join(' · ')
  const byDay = Map.groupBy(entries, ({ at }) => instantWords(at).day)
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, spacing: { after: 40 }, children: runs(words.title) }),
    new Paragraph({ spacing: { after: 80 }, children: runs(shorten(about, 200), { size: 24, color: ink.quiet }) }),
    paragraph(words.made(made.day, made.time), { style: 'Quiet' }),
    paragraph(words.note, { style: 'Quiet' }),
    ...(entries.length === 0 ? [paragraph(words.none)] : []),
    ...[...byDay].flatMap(([day, own]) => [headingAt(2, day), table(own)]),
  ]
}

const table = (entries: readonly LogEntry[]): FileChild =>
  dataTable(
    words.columns,
    entries.map((entry) => {
      const reason = words.reason(entry)
      return [
        [{ text: instantWords(entry.at).time }],
        [{ text: words.sentence(entry) }, ...(reason === '' ? [] : [{ text: reason, look: { color: ink.quiet } }])],
        [{ text: [entry.exercise, entry.codes.join(', ')].filter((part) => part !== '').join(' · ') }],
        [{ text: entry.by }],
      ]
    }),
    [2, 8, 7, 4],
  )
