// The Dutch of the workbook of levels and gaps: the same sentences as on the screen of the gap.
import type { GapRow, Level } from '../../contract/index.ts'

const levelName = (scale: readonly Level[], value: number): string =>
  scale.find((level) => level.value === value)?.name ?? `niveau ${value}`
const levels = (n: number) => `${n} ${n === 1 ? 'niveau' : 'niveaus'}`

export const workbookWords = {
  fileName: 'Niveaus-en-kloof',
  sheets: { overview: 'Overzicht', perCompetence: 'Per competentie', reading: 'Lees dit eerst' },
  code: 'Code',
  name: 'Naam',
  columns: [
    { head: 'Competentie', width: 34 },
    { head: 'Belang', width: 14 },
    { head: 'Nodig', width: 16 },
    { head: 'Eindniveau', width: 20 },
    { head: 'Kloof', width: 34 },
    { head: 'Laagste', width: 16 },
    { head: 'Hoogste', width: 16 },
    { head: 'Waarnemingen', width: 14 },
    { head: 'Beoordelaars', width: 14 },
    { head: 'Oefeningen', width: 14 },
  ],
  notMeasured: 'niet gemeten',
  levelName,
  level(row: GapRow, scale: readonly Level[]): string {
    if (row.outcome === 'not-measured') return 'niet gemeten'
    return row.level === null ? 'onvoldoende bewijs' : levelName(scale, row.level)
  },
  need: ({ need }: GapRow) => (need === null ? 'niet gevraagd' : need === 'essential' ? 'essentieel' : 'wenselijk'),
  gap({ outcome, gap, need }: GapRow): string {
    switch (outcome) {
      case 'not-yet':
        return `nog ${levels(gap ?? 0)} te gaan`
      case 'meets':
      case 'meets-not-all': {
        const meets = outcome === 'meets' ? 'haalt de grens' : 'haalt de grens, niet bij iedereen'
        return gap !== null && gap < 0 ? `${meets}, ${levels(-gap)} erboven` : meets
      }
      case 'insufficient':
      case 'not-measured':
        return need === null ? '' : 'nog te meten'
      case 'no-cut-off':
        return ''
    }
  },
  noProfile: 'Er ligt geen functieprofiel naast: dit zijn alleen de eindniveaus.',
  besides: (title: string) => `Naast functieprofiel: ${title}.`,
  scale: (scale: readonly Level[]) => `De schaal, van laag naar hoog: ${scale.map(({ name }) => name).join(', ')}.`,
  explained: [
    'Het eindniveau is samen besloten in de eindbespreking. Laagste en hoogste zijn wat de beoordelaars apart gaven.',
    '«Onvoldoende bewijs» zegt niets over het niveau: er is te weinig gezien. Dat is iets anders dan «nog niet».',
    'Er is geen totaal en geen volgorde van goed naar slecht: tel de niveaus niet op. Een persoon beslist, met een reden.',
    'Dit bestand bevat gegevens over personen. Bewaar het niet langer dan nodig en stuur het niet zomaar door.',
  ],
}
