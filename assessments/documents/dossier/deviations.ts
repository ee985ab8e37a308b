// What went otherwise than the rules of the field or the timetable, with the reasons that are about the measurement.
import type { FileChild } from 'docx'
import { instantWords } from '../../rules/dutch.ts'
import { dataTable, headingAt, paragraph } from '../layout.ts'
import type { DossierModel } from './model.ts'
import { deviations as w } from './record-words.ts'
import { chapterTitle } from './words.ts'

export function deviations({ deviations: found, changes, record }: DossierModel): FileChild[] {
  return [
    headingAt(1, chapterTitle('deviations')),
    headingAt(2, w.heading),
    found.length === 0
      ? paragraph(w.none)
      : dataTable(
          w.columns,
          found.map((deviation) => [
            [{ text: w.sentence(deviation) }],
            [{ text: deviation.reason.trim() || w.noReason }],
          ]),
          [4, 3],
        ),
    headingAt(2, w.dayHeading),
    changes.length === 0
      ? paragraph(w.noChanges)
      : dataTable(
          w.dayColumns,
          changes.map(({ at, kind, codes, detail, exercise, by }) => {
            const { day, time } = instantWords(at)
            return [
              [{ text: `${day}, ${time}` }],
              [{ text: w.change(kind, codes.join(', '), detail) }],
              [{ text: exercise }],
              [{ text: by }],
            ]
          }),
          [5, 7, 5, 4],
        ),
    paragraph(w.changesNote, { style: 'Quiet', before: 100 }),
    headingAt(2, w.paperHeading),
    ...(record.typedOver.length === 0
      ? [paragraph(w.noPaper)]
      : record.typedOver.map(({ count, assessor, typist }) =>
          paragraph(w.typedOver(count, assessor, typist), { bullet: true }),
        )),
  ]
}
