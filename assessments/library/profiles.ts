// Four job profiles, from the sorting line to a working team lead. They are starting points of our own, taken from the
// tasks named in the source sentence; no vacancy or published profile lies behind them, and that is said.
import type { ProfileText } from './notation.ts'

const startingPoint = (tasks: string) =>
  `Vertrekpunt van Wakker, opgesteld uit de taken van de job: ${tasks}. Er ligt geen vacature aan de basis. Leg het eerst naast je eigen vacature.`

export const profileTexts: readonly ProfileText[] = [
  {
    code: 'WAKKER-SORTEERLIJN',
    title: 'Medewerker sorteerlijn',
    source: startingPoint(
      'aan een band stukken uitsorteren, afwijkende stukken apart leggen, in ploeg werken op vaste uren',
    ),
    asks: [
      { competence: 'SAM', level: 2, need: 'desirable' },
      { competence: 'MOT', level: 2, need: 'desirable' },
      { competence: 'NAU', level: 3, need: 'essential' },
      { competence: 'DIS', level: 3, need: 'essential' },
      { competence: 'TEM', level: 2, need: 'essential' },
      { competence: 'STI', level: 3, need: 'essential' },
    ],
  },
  {
    code: 'WAKKER-GROEN',
    title: 'Groenarbeider',
    source: startingPoint(
      'maaien, snoeien en vegen op wisselende plaatsen, met machines, in een kleine ploeg die samen vertrekt',
    ),
    asks: [
      { competence: 'SAM', level: 3, need: 'essential' },
      { competence: 'ZEL', level: 2, need: 'essential' },
      { competence: 'FLE', level: 2, need: 'desirable' },
      { competence: 'DIS', level: 3, need: 'essential' },
      { competence: 'GEZ', level: 2, need: 'desirable' },
      { competence: 'VER', level: 3, need: 'essential' },
      { competence: 'STI', level: 3, need: 'essential' },
    ],
  },
  {
    code: 'WAKKER-KRINGWINKEL',
    title: 'Winkelmedewerker kringwinkel',
    source: startingPoint(
      'klanten helpen, rekken aanvullen, goederen aannemen en prijzen, de kassa overnemen, wisselen van taak op drukke uren',
    ),
    asks: [
      { competence: 'SAM', level: 3, need: 'essential' },
      { competence: 'ZEL', level: 3, need: 'essential' },
      { competence: 'INI', level: 3, need: 'desirable' },
      { competence: 'FLE', level: 3, need: 'essential' },
      { competence: 'NAU', level: 3, need: 'desirable' },
      { competence: 'STR', level: 2, need: 'desirable' },
      { competence: 'CON', level: 2, need: 'desirable' },
      { competence: 'STI', level: 3, need: 'essential' },
      { competence: 'KLA', level: 3, need: 'essential' },
    ],
  },
  {
    code: 'WAKKER-TEAM',
    title: 'Meewerkend teamverantwoordelijke',
    source: startingPoint(
      'zelf meewerken, taken verdelen, nieuwe collega’s tonen hoe het gaat, de veiligheid opvolgen, ruzies bespreken, fouten en gevaar melden',
    ),
    asks: [
      { competence: 'SAM', level: 4, need: 'essential' },
      { competence: 'ZEL', level: 3, need: 'essential' },
      { competence: 'INI', level: 3, need: 'essential' },
      { competence: 'FLE', level: 3, need: 'desirable' },
      { competence: 'LEE', level: 3, need: 'desirable' },
      { competence: 'DIS', level: 3, need: 'essential' },
      { competence: 'STR', level: 3, need: 'essential' },
      { competence: 'CON', level: 3, need: 'essential' },
      { competence: 'VER', level: 4, need: 'essential' },
    ],
  },
]
