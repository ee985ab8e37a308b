// What the person says of their own work, what who knows that work says, and the final level: the same sentences side by
// side, those worth talking about first. What lies apart is where a talk begins, and no mistake of anybody.
import type { Scale, ViewsRow } from '../../contract/index.ts'
import { levelName } from '../dutch.ts'
import type { Facts } from './facts.ts'
import type { Composition } from './said.ts'
import { sideBySideWords as w } from './side-by-side-words.ts'

export function sideBySide(said: Composition, { views, hide }: Facts): void {
  if (views === null) return
  const { scale, rows } = views
  const first = rows.filter(({ worthTalking }) => worthTalking)
  const rest = rows.filter(({ worthTalking }) => !worthTalking)
  const cellsOf = (row: ViewsRow) => [
    plain(row.plain),
    plain(row.self === null ? w.noAnswer : w.often.self[row.self]),
    plain(othersWords(row, hide)),
    plain(levelWords(scale, row)),
  ]
  const group = (title: string, own: readonly ViewsRow[]) =>
    own.length === 0 ? [] : [[{ text: title, bold: true }], ...own.map(cellsOf)]
  said.heading('views', 1, w.heading)
  said.paragraph('views/intro', w.intro)
  said.table('views/table', {
    caption: w.caption,
    head: [...w.columns],
    shares: [38, 16, 26, 20],
    rows: [...group(w.first, first), ...group(first.length === 0 ? w.all : w.rest, rest)],
  })
}

/** By what they are to the person: their names are not needed to talk about it. */
const othersWords = ({ informants }: ViewsRow, hide: Facts['hide']): string =>
  informants.length === 0
    ? w.nobodyAsked
    : informants
        .map(({ relation, often, example }) => {
          const said = `${relation}: ${often === null ? w.noAnswer : w.often.informant[often]}`
          return example === '' ? said : `${said} (“${hide(example)}”)`
        })
        .join('\n')

const levelWords = (scale: Scale, { competence, level }: ViewsRow): string =>
  `${level === null ? w.insufficient : levelName(scale, level)}\n${competence}`

const plain = (text: string) => ({ text, bold: false })
