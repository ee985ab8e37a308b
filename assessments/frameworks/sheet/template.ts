// The template the app gives out: a row per anchor, with examples that show how. Examples that nobody touched are left
// out when the file comes back. The words are for the person who fills it in.
import { defaultScale } from '../../rules/scale.ts'
import { type AnchorColumn, anchorsName, explanationName, headOf } from './columns.ts'
import type { Table } from './tables.ts'
import { anchorColumn } from './write.ts'

const columns = [
  'number',
  'title',
  'definition',
  'kind',
  'group',
  'tags',
  'indicator',
  'level',
  'levelName',
  'anchor',
] as const satisfies readonly AnchorColumn[]
type Row = Partial<Record<(typeof columns)[number], string | number>>

const mark = 'VOORBEELD'
const indicator = `${mark} · Legt gereedschap terug op zijn plaats`
const anchors = [
  'Laat het gereedschap liggen waar het laatst gebruikt is.',
  'Legt het gereedschap terug wanneer iemand het vraagt.',
  'Legt het gereedschap na elke taak terug op de juiste plaats.',
  'Legt het gereedschap terug en meldt wat stuk is of ontbreekt.',
]
const examples: readonly Row[] = anchors.map((anchor, index) => ({
  ...(index === 0
    ? {
        number: '1',
        title: `${mark} · Orde houden`,
        definition: 'Houdt de werkplek zo dat iedereen vindt wat nodig is.',
        kind: 'generiek',
        group: '',
        tags: '',
        indicator,
      }
    : {}),
  level: index + 1,
  levelName: defaultScale[index]?.name ?? '',
  anchor,
}))

const said = (row: Row, column: (typeof columns)[number]) => String(row[column] ?? '')
const exampleKeys = new Set(examples.map((row) => columns.map((column) => said(row, column)).join('\n')))

/** A row of the template as it was given out. The level's name may be another: every house has its own. */
export const isExample = (cell: (column: AnchorColumn) => string): boolean =>
  exampleKeys.has(columns.map((column) => cell(column)).join('\n'))

const cells = (row: Row) => columns.map((column) => row[column] ?? '')

const explanation: readonly (readonly [string, string])[] = [
  ['Zo vul je dit bestand in', ''],
  ['', 'Zet elk anker op een eigen rij. Een indicator met vier niveaus krijgt dus vier rijen.'],
  [
    'Voorbeeld',
    'De grijze rijen zijn een voorbeeld. Je mag ze laten staan: Wakker slaat ze over. Pas je ze aan, dan telt Wakker ze mee.',
  ],
  [
    'Herhalen hoeft niet',
    'Is een competentie of indicator dezelfde als op de rij erboven, dan mag je de cel leeg laten.',
  ],
  [headOf('number'), 'Een nummer of code, bijvoorbeeld 1 of SAM. Laat je het leeg, dan nummert Wakker zelf.'],
  [headOf('title'), 'De naam van de competentie. Deze kolom moet er zijn.'],
  [headOf('definition'), 'Wat de competentie inhoudt, in één of twee zinnen.'],
  [headOf('kind'), 'Schrijf generiek of technisch.'],
  [headOf('group'), 'Alleen nodig als je indicatoren groepeert binnen een competentie.'],
  [headOf('tags'), 'Woorden bij de deelactiviteit, met een puntkomma ertussen.'],
  [headOf('indicator'), 'Wat je iemand ziet doen. Eén gedrag per indicator. Deze kolom moet er zijn.'],
  [headOf('level'), 'Een heel getal: 1 is het laagste niveau. Je schaal heeft 2 tot 7 niveaus.'],
  [headOf('levelName'), 'De naam van het niveau, bijvoorbeeld Goed. Eén keer per niveau is genoeg.'],
  [headOf('anchor'), 'Wat je ziet bij dit niveau. Heb je geen ankers, laat dan niveau en ankertekst leeg.'],
  ['Kolommen', 'De volgorde is vrij en eigen kolommen mogen erbij staan. De namen in de eerste rij moeten blijven.'],
  ['Lengte', 'Een tekst heeft ten hoogste 2.000 tekens.'],
]

export function templateTables(): Table[] {
  return [
    {
      name: anchorsName,
      columns: columns.map(anchorColumn),
      rows: examples.map(cells),
      examples: examples.length,
      emptyRows: 200,
    },
    {
      name: explanationName,
      columns: [
        { head: '', width: 24 },
        { head: '', width: 90 },
      ],
      rows: explanation.map((row) => [...row]),
      prose: true,
    },
  ]
}
