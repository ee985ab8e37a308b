// What was done otherwise than the rules of the field ask, in a sentence each.
import type { Warning } from '../../contract/index.ts'

/** `s` is what it is about, `n` the count where there is one. */
export const deviationWords: Record<Warning['code'], (s: string, n: number | null) => string> = {
  'no-exercises': () => 'Het programma heeft geen oefeningen.',
  'exercise-without-competences': (s) => `${s}: deze oefening toont geen enkele competentie.`,
  'too-many-competences': (s, n) =>
    `${s}: ${n ?? 'meer dan 5'} competenties in één oefening. De richtlijn is hoogstens 5.`,
  'too-many-indicators': (s, n) =>
    `${s}: ${n ?? 'meer dan 12'} gedragsindicatoren in één oefening. De richtlijn is hoogstens 12.`,
  'competence-in-one-exercise': (s) => `${s}: deze competentie komt in maar één oefening aan bod.`,
  'no-candidates': () => 'De sessie had geen kandidaten.',
  'no-assessors': () => 'De sessie had geen beoordelaars.',
  'same-name': (s) => `${s}: twee kandidaten hebben dezelfde naam. De code houdt hen uit elkaar.`,
  'candidate-without-runs': (s) => `${s}: er was geen afname gepland.`,
  'candidate-one-assessor': (s) => `${s}: maar één beoordelaar. De richtlijn is minstens 2.`,
  'candidate-one-moment': (s) => `${s}: maar één moment. De richtlijn is minstens 2.`,
  'candidate-not-rated-by-two': (s) => `${s}: geen enkele oefening is door twee beoordelaars apart gescoord.`,
  'competence-one-assessor': (s) => `${s}: maar één beoordelaar scoorde deze competentie.`,
  'too-many-candidates-per-observer': (s, n) =>
    `${s}: een beoordelaar volgde ${n ?? 'meer dan 6'} kandidaten tegelijk. De richtlijn is hoogstens 6.`,
  'run-without-assessor': (s) => `${s}: bij deze afname was geen beoordelaar.`,
  'candidate-unobserved-in-run': (s) => `${s}: niet elke kandidaat werd door iemand gevolgd.`,
  'conflict-of-interest': (s) => `${s}: een beoordelaar kende de kandidaat van nabij, bijvoorbeeld als eigen coach.`,
  'cut-off-not-measured': (s) => `${s}: nodig voor de job, maar niet gemeten.`,
  'candidate-not-informed': (s) => `${s}: niet genoteerd dat deze kandidaat vooraf informatie kreeg.`,
  'candidate-not-agreed': (s) => `${s}: geen toestemming in het dossier.`,
  'information-missing': () => 'De informatie voor de kandidaten was niet volledig.',
  'assessor-not-calibrated': (_s, n) =>
    `Niet elke beoordelaar oefende in de ${n === null ? 'maanden' : `${n} ${n === 1 ? 'maand' : 'maanden'}`} vooraf op scoren.`,
  'run-not-planned': (s) => `${s}: deze afname had geen uur in het rooster.`,
  'timetable-clash': (s) => `${s}: dit paste niet in het rooster.`,
  'person-in-two-sessions': (s) => `${s}: tegelijk verwacht in een andere sessie.`,
}
