// A framework as tables that say all of it: what is written here and read back is the same framework, to the letter.
import type { Competence, FrameworkBody, Indicator } from '../../contract/framework-body.ts'
import { exactText, listText } from '../cell-text.ts'
import { type AnchorColumn, anchorsName, headOf, type PartName, partColumns } from './columns.ts'
import { kindWords } from './parts.ts'
import type { Table, TableColumn } from './tables.ts'

export interface WrittenFramework {
  identifier: string
  body: FrameworkBody
}

const widths: Record<AnchorColumn, number> = {
  number: 16,
  title: 28,
  definition: 36,
  learningResult: 36,
  kind: 12,
  group: 28,
  tags: 22,
  indicator: 36,
  level: 10,
  levelName: 16,
  anchor: 52,
  variants: 36,
  indicatorModules: 22,
  titleVariants: 28,
  modules: 22,
  competenceId: 16,
  groupId: 16,
  indicatorId: 16,
}
/** Tags stand with their group, on a sheet of their own. */
const written = (Object.keys(widths) as AnchorColumn[]).filter((column) => column !== 'tags')

export const anchorColumn = (column: AnchorColumn): TableColumn => ({
  head: headOf(column),
  width: widths[column],
  required: column === 'title' || column === 'indicator',
  quiet: column.endsWith('Id'),
})
/** Left out when the whole framework has none. */
const optional: readonly AnchorColumn[] = [
  'learningResult',
  'group',
  'groupId',
  'variants',
  'indicatorModules',
  'titleVariants',
  'modules',
]

type Row = Partial<Record<AnchorColumn, string | number>>

function anchorRows({ scale, competences }: FrameworkBody): Row[] {
  const names = new Map(scale.map(({ value, name }) => [value, name]))
  return competences.flatMap((competence) => {
    const rows = competence.indicators.flatMap((indicator) => indicatorRows(competence, indicator, names))
    const [first = nameOf(competence), ...rest] = rows
    return [{ ...first, ...detailsOf(competence) }, ...rest]
  })
}

const nameOf = ({ id, number, title }: Competence): Row => ({ number, title, competenceId: id })

/** Once per competence: a long definition on every row would bury the anchors. */
const detailsOf = ({ definition, learningResult, kind, titleVariants, modules }: Competence): Row => ({
  definition,
  learningResult,
  kind: kind === 'generic' ? 'generiek' : 'technisch',
  titleVariants: listText(titleVariants),
  modules: listText(modules),
})

function indicatorRows(competence: Competence, indicator: Indicator, names: ReadonlyMap<number, string>): Row[] {
  const group = competence.groups.find(({ id }) => id === indicator.groupId)
  const named: Row = {
    ...nameOf(competence),
    indicator: indicator.text,
    indicatorId: indicator.id,
    ...(group ? { group: group.text, groupId: group.id } : {}),
  }
  const anchors = indicator.anchors.map(
    ({ level, text }): Row => ({ ...named, level, levelName: names.get(level) ?? '', anchor: text }),
  )
  const [first = named, ...rest] = anchors
  return [{ ...first, variants: listText(indicator.variants), indicatorModules: listText(indicator.modules) }, ...rest]
}

const part = (name: PartName, columnWidths: readonly number[], rows: Table['rows']): Table => ({
  name,
  columns: Object.entries(partColumns[name]).map(([column, [head]], index) => ({
    head,
    width: columnWidths[index] ?? 20,
    quiet: column.endsWith('Id'),
  })),
  rows,
})

/** Sheets with nothing in them are left out, but for the first two. */
export function frameworkTables({ identifier, body }: WrittenFramework): Table[] {
  const groups = body.competences.flatMap((competence) =>
    competence.groups.map(({ id, text, tags }) => [competence.number, text, listText(tags), competence.id, id]),
  )
  const parts = [
    part('Deelactiviteiten', [16, 44, 40, 16, 16], groups),
    part(
      'Modules',
      [18, 48, 10, 14],
      body.modules.map(({ code, title, hours, extension }) => [
        exactText(code),
        title,
        hours ?? '',
        extension ? 'ja' : 'nee',
      ]),
    ),
    part(
      'Kennis',
      [20, 28, 60, 16, 32],
      body.knowledge.map(({ kind, topic, text, competence, module }) => [
        kindWords[kind],
        exactOrEmpty(topic),
        text,
        exactOrEmpty(competence),
        exactOrEmpty(module),
      ]),
    ),
    part(
      'Voetnoten',
      [12, 28, 70],
      body.footnotes.map(({ number, term, text }) => [exactText(number), exactOrEmpty(term), exactOrEmpty(text)]),
    ),
  ].filter(({ rows }) => rows.length > 0)
  const rows = anchorRows(body)
  const columns = written.filter((column) => !optional.includes(column) || rows.some((row) => row[column]))
  return [
    {
      name: anchorsName,
      columns: columns.map(anchorColumn),
      rows: rows.map((row) => columns.map((column) => row[column] ?? '')),
    },
    part(
      'Kader',
      [20, 70],
      [
        ['Titel', body.title],
        ['Code', body.code],
        ['Bron', body.source],
        ...body.scale.map(({ value, name }) => [`Niveau ${value}`, name]),
        ['Identificatie', identifier],
      ],
    ),
    ...parts,
  ]
}

/** An empty cell says the same as an empty text, as long as something else is in its row. */
const exactOrEmpty = (text: string): string => (text === '' ? '' : exactText(text))
