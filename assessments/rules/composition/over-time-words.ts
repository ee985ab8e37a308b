// The words for a measurement beside earlier ones. They are read by the person too, so «je».
import type { Comparability } from '../../contract/index.ts'
import { steps } from './language.ts'

export const overTimeWords = {
  heading: 'Eerder en nu',
  intro:
    'Deze competenties zijn bij jou vaker gemeten. Hier staat naast elkaar wat er toen is beslist en wat nu. Het zijn dagopnamen: ze zeggen niet hoe het verder gaat.',
  older: (n: number) =>
    n === 1 ? 'Eén oudere meting staat hier niet bij.' : `${n} oudere metingen staan hier niet bij.`,
  caption: 'De niveaus per meting',
  competence: 'Competentie',
  since: 'Sinds de vorige keer',
  notMeasured: 'niet gemeten',
  insufficient: 'onvoldoende bewijs',
  notBeside: 'niet te vergelijken',
  steps: (n: number): string => (n === 0 ? 'gelijk' : `${steps(Math.abs(n))} ${n > 0 ? 'hoger' : 'lager'}`),
  broken: {
    'wording-changed': (titles) =>
      `Sinds de vorige keer veranderden de woorden bij ${titles}. De maatstaf bleef gelijk: de niveaus mogen naast elkaar.`,
    'anchors-changed': (titles) =>
      `Sinds de vorige keer veranderde bij ${titles} wat er bij een niveau hoort. Die niveaus mogen niet naast elkaar.`,
    'scale-changed': (titles) =>
      `Sinds de vorige keer veranderde de schaal bij ${titles}. Die niveaus mogen niet naast elkaar.`,
    'other-framework': (titles) =>
      `De vorige keer is met een ander kader gemeten bij ${titles}. Die niveaus mogen niet naast elkaar.`,
  } satisfies Record<Exclude<Comparability, 'same'>, (titles: string) => string>,
  chartHeading: 'Eerder en nu in beeld',
  chartCaption: 'Het niveau per competentie, in elke meting die ermee te vergelijken is.',
  alt: (sentences: readonly string[]) => `Staafdiagram. ${sentences.join(' ')}`,
  altRow: (label: string, moments: readonly string[], levels: readonly string[]) =>
    `${label}: ${levels.map((level, place) => `${level} op ${moments[place] ?? ''}`).join(', ')}.`,
}
