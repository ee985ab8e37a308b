// Dutch (nl-BE) for composed documents: what was decided about a competence, and on how much evidence, in words.
import type { EvidenceCount, GapRow, ReportModel } from '../../contract/index.ts'
import { language, levelName, many } from '../dutch.ts'

const small = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes']
export const steps = (n: number): string => `${small[n] ?? String(n)} ${n === 1 ? 'stap' : 'stappen'}`

export const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase(language) + text.slice(1)

/** The final level in words; no level is an outcome of its own. */
export function levelWords(scale: ReportModel['scale'], row: Pick<GapRow, 'level' | 'outcome'>): string {
  if (row.level !== null) return levelName(scale, row.level)
  return row.outcome === 'not-measured' ? 'Niet gemeten' : 'Onvoldoende bewijs'
}
export const levelNames = (scale: ReportModel['scale']): string[] =>
  [...scale].sort((a, b) => a.value - b.value).map((level) => level.name)

const levels = (n: number) => many(n, 'niveau', 'niveaus')
export function gapWords(row: Pick<GapRow, 'outcome' | 'gap'>): string {
  const n = row.gap ?? 0
  switch (row.outcome) {
    case 'meets':
      return n < 0 ? `Haalt de grens, ${levels(-n)} erboven` : 'Haalt de grens'
    case 'meets-not-all':
      return 'Haalt de grens, niet bij iedereen'
    case 'not-yet':
      return n > 0 ? `Nog ${levels(n)} te gaan` : 'Haalt de grens nog niet'
    case 'insufficient':
      return 'Onvoldoende bewijs: hier zeggen we niets over het niveau'
    case 'not-measured':
      return 'Niet gemeten in deze sessie'
    case 'no-cut-off':
      return 'Voor deze job is geen grens bepaald'
  }
}

export const countWords = (counts: EvidenceCount): string =>
  [
    counts.plus > 0 ? `${counts.plus}\u00a0sterk` : '',
    counts.minus > 0 ? `${counts.minus}\u00a0zwak` : '',
    counts.omission > 0 ? `${counts.omission}\u00a0niet\u00a0gedaan` : '',
    counts.notApplicable > 0 ? `${counts.notApplicable}\u00a0n.v.t.` : '',
  ]
    .filter((part) => part !== '')
    .join(', ')

export const evidenceWords = (row: Pick<GapRow, 'notes' | 'assessors' | 'exercises'>): string =>
  row.notes === 0
    ? 'geen waarnemingen'
    : `${many(row.notes, 'waarneming', 'waarnemingen')}, ${many(row.assessors, 'beoordelaar', 'beoordelaars')}, ${many(row.exercises, 'oefening', 'oefeningen')}`

/** A competence in running text: its name is often a sentence of its own. */
export const named = (title: string): string => `«${title}»`
