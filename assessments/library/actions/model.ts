// How an action of the library is written down. It is the person's own step, so it speaks as «ik»; the result is something
// that can be seen or counted, so that nobody has to argue about whether it worked.
import type { ActionPlace } from '../../contract/index.ts'
import type { CompetenceCode } from '../notation.ts'

export interface ActionText {
  /** Kept in plans that began from it: a code is never given to another action. */
  code: `${CompetenceCode}.A${1 | 2 | 3 | 4}`
  competence: CompetenceCode
  place: ActionPlace
  text: string
  helper: string
  /** How long it takes until the result can be looked at. */
  weeks: number
  result: string
}
