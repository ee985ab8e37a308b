// Words every Word document shares, whatever it tells. The values come from elsewhere; nothing here decides anything.
import { language } from '../rules/dutch.ts'

export const words = {
  language,
  madeWith: 'Gemaakt met Wakker',
  wordmark: 'WAKKER',
  contents: 'Inhoud',
  footer: { page: 'pagina ', of: ' van ' },
  framework: (title: string, code: string, version: number) =>
    `${title}${code === '' ? '' : ` (${code})`}, versie ${version}`,
  made: { label: 'Opgemaakt', value: (by: string, at: string) => `door ${by}, op ${at}` },
  signature: ['Naam', 'Datum'],
  need: { essential: 'essentieel', desirable: 'wenselijk' },
  chart: {
    final: 'Eindniveau',
    cutOff: 'Nodig voor de job',
    axis: (names: readonly string[]) => names.map((name, i) => `${i + 1} = ${name}`).join('   '),
    title: 'Eindniveau en nodig niveau per competentie',
    overTime: 'Niveau per competentie in elke meting',
    at: (level: string, moment: string) => `${level}, ${moment}`,
    between: (lowest: string, highest: string) => `van ${lowest} tot ${highest}`,
    part: (caption: string, part: number, parts: number) => `${caption.replace(/[.]$/u, '')} (${part} van ${parts}).`,
    alt: (sentences: readonly string[]) => `Staafdiagram. ${sentences.join(' ')}`,
    altRow: (label: string, level: string, cutOff: string | null) =>
      `${label}: ${level}${cutOff === null ? '' : `, nodig ${cutOff}`}.`,
  },
  level: { insufficient: 'Onvoldoende bewijs' },
} as const
