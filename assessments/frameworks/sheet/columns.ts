// The tables a sheet can hold and the columns each has, by the heads the app writes and by those people use. Heads are
// found wherever they stand, with or without capitals, accents, spaces and signs.
import { headKey } from '../texts.ts'

export const anchorColumns = {
  number: [
    'Competentie nr',
    'Nr',
    'Nummer',
    'Competentienummer',
    'Code competentie',
    'Competentiecode',
    'Competency number',
  ],
  title: [
    'Competentie',
    'Competenties',
    'Competency',
    'Competence',
    'Naam competentie',
    'Titel competentie',
    'Activiteit',
  ],
  definition: ['Definitie', 'Definitie competentie', 'Omschrijving competentie', 'Definition'],
  learningResult: ['Leerresultaat'],
  kind: ['Soort', 'Soort competentie', 'Type competentie'],
  group: ['Deelactiviteit', 'Deelcompetentie', 'Groep', 'Onderdeel'],
  tags: ['Trefwoorden', 'Trefwoord', 'Tags'],
  indicator: ['Gedragsindicator', 'Gedragsindicatoren', 'Indicator', 'Indicatoren', 'Prestatie-indicator', 'Gedrag'],
  level: ['Niveau', 'Level', 'Score', 'Niveau nr'],
  levelName: ['Niveaunaam', 'Naam niveau', 'Level name'],
  anchor: [
    'Ankertekst',
    'Anker',
    'Gedragsanker',
    'Omschrijving',
    'Omschrijving niveau',
    'Niveauomschrijving',
    'Anchor',
  ],
  variants: ['Andere formuleringen'],
  indicatorModules: ['Modules indicator'],
  titleVariants: ['Andere titels'],
  modules: ['Modules competentie'],
  competenceId: ['Competentie-id'],
  groupId: ['Deelactiviteit-id'],
  indicatorId: ['Indicator-id'],
} as const
export type AnchorColumn = keyof typeof anchorColumns

export const partColumns = {
  Kader: { key: ['Gegeven'], value: ['Waarde'] },
  Deelactiviteiten: {
    number: ['Competentie nr'],
    group: ['Deelactiviteit'],
    tags: ['Trefwoorden'],
    competenceId: ['Competentie-id'],
    groupId: ['Deelactiviteit-id'],
  },
  Modules: { code: ['Code'], title: ['Titel'], hours: ['Uren'], extension: ['Uitbreiding'] },
  Kennis: {
    kind: ['Soort'],
    topic: ['Onderwerp'],
    text: ['Tekst'],
    competence: ['Competentie'],
    module: ['Module'],
  },
  Voetnoten: { number: ['Nummer'], term: ['Term'], text: ['Tekst'] },
} as const
export type PartName = keyof typeof partColumns
export const partNames = Object.keys(partColumns) as PartName[]
export const anchorsName = 'Ankers'
export const explanationName = 'Uitleg'

/** Which column of the sheet is what; the first of two with one head. */
export type Found<K extends string> = ReadonlyMap<K, number>

export function findColumns<K extends string>(
  heads: readonly string[],
  columns: Record<K, readonly string[]>,
): Map<K, number> {
  const found = new Map<K, number>()
  const keys = heads.map(headKey)
  for (const name of Object.keys(columns) as K[]) {
    // Heads in the order of preference: «Omschrijving» is the anchor only when there is no «Ankertekst».
    for (const synonym of columns[name]) {
      const at = keys.indexOf(headKey(synonym))
      if (at === -1) continue
      found.set(name, at)
      break
    }
  }
  return found
}

export const headOf = (column: AnchorColumn): string => anchorColumns[column][0]
