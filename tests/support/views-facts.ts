// Views side by side, as a document takes them: one far apart, one close, one with nothing to compare.
import type { Frequency, ViewsRow } from '../../assessments/contract/index.ts'
import type { Facts } from '../../assessments/rules/composition/facts.ts'
import { distance, talkingOrder } from '../../assessments/rules/views.ts'
import { idOf, levelsOf } from './report-model.ts'

const scale = levelsOf(4)
function row(plain: string, self: Frequency | null, often: Frequency | null, level: number | null): ViewsRow {
  const informants = [{ name: 'Geheime Naam', relation: 'werkbegeleider', often, example: 'Samen met Leen gezien' }]
  return {
    target: { kind: 'indicator', id: idOf(plain) },
    ...{ competenceId: idOf('c'), competence: 'Samenwerken', text: plain, plain, self, informants, level },
    ...distance({ self, informants: [often], level }, scale.length),
  }
}
export const views: NonNullable<Facts['views']> = {
  scale,
  rows: talkingOrder([
    row('Ik kom op tijd.', 'often', 'often', 3),
    row('Ik vraag hulp.', 'always', 'never', null),
    row('Ik tel na.', null, 'not-seen', 3),
  ]),
}
