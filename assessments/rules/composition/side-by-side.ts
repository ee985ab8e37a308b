// What the person says of their own work, what who knows that work says, and the final level: the same sentences side by
// side, those worth talking about first. What lies apart is where a talk begins, and no mistake of anybody.
import type { ViewsRow } from '../../contract/index.ts'
import { levelName } from '../dutch.ts'
import type { Facts } from './facts.ts'
import type { Composition } from './said.ts'
import { sideBySideWords as w } from './side-by-side-words.ts'

export function sideBySide(said: Composition, { views, hide }: Facts): void {
  if (views === null) return
  const { scale, rows } = views
  const others = rows.some(({ informants }) => informants.length > 0)
  const first = rows.filter(({ worthTalking }) => worthTalking)
  const rest = Map.groupBy(
    rows.filter(({ worthTalking }) => !worthTalking),
    ({ competence }) => competence,
  )
  const cellsOf = (row: ViewsRow, sentence: string) => [
    plain(sentence),
    plain(row.self === null ? w.noAnswer : w.often.self[row.self]),
    ...(others ? [plain(othersWords(row, hide))] : []),
    plain(row.level === null ? w.insufficient : levelName(scale, row.level)),
  ]
  const group = (title: string) => [{ text: title, bold: true }]
  said.heading('views', 1, w.heading)
  said.paragraph('views/intro', others ? w.intro : w.introAlone)
  said.table('views/table', {
    caption: others ? w.caption : w.captionAlone,
    head: [w.sentence, w.you, ...(others ? [w.others] : []), w.level],
    shares: others ? [36, 15, 31, 18] : [60, 20, 20],
    rows: [
      ...(first.length === 0 ? [] : [group(w.first)]),
      ...first.map((row) => cellsOf(row, `${row.plain}\n(${row.competence})`)),
      ...[...rest].flatMap(([competence, own]) => [group(competence), ...own.map((row) => cellsOf(row, row.plain))]),
    ],
  })
}

/** By what they are to the person: their names are not needed to talk about it. */
const othersWords = ({ informants }: ViewsRow, hide: Facts['hide']): string =>
  informants
    .map(({ relation, often, example }) => {
      const said = `${relation}: ${often === null ? w.noAnswer : w.often.informant[often]}`
      return example === '' ? said : `${said} (“${hide(example)}”)`
    })
    .join('\n')

const plain = (text: string) => ({ text, bold: false })
