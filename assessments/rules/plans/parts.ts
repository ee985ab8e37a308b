// What a complete yearly POP has (004, step 4): the analysis and the wish, technical and generic goals, actions with who
// helps, by when and a result that can be seen, agreed together, evaluated, within a year. A list that helps; it locks nothing.
import { type Plan, type PlanBody, popParts } from '../../contract/index.ts'
import { monthsAfter } from '../months.ts'

type Part = (typeof popParts)[number]

export function planParts(body: PlanBody, agreedOn: string | null): Plan['parts'] {
  // What was put aside is no part of the plan any more; what was reached is.
  const goals = body.goals.filter((goal) => goal.state !== 'stopped')
  // Later goals need no date yet: small first.
  const actions = goals.filter((goal) => goal.state !== 'later').flatMap((goal) => goal.actions)
  const all = (there: (action: (typeof actions)[number]) => boolean) => actions.length > 0 && actions.every(there)
  const there: Record<Part, boolean> = {
    analysis: body.now !== '',
    wish: body.want !== '',
    generic: goals.some((goal) => goal.kind === 'generic'),
    technical: goals.some((goal) => goal.kind === 'technical'),
    actions: actions.length > 0,
    helper: all((action) => action.helper !== ''),
    by: all((action) => action.by !== null),
    result: all((action) => action.result !== ''),
    agreed: agreedOn !== null,
    evaluation: body.evaluateOn !== null || body.evaluation !== '',
    'within-a-year': body.from !== null && body.until !== null && withinAYear(body.from, body.until),
  }
  return popParts.map((part) => ({ part, there: there[part] }))
}

const withinAYear = (from: string, until: string) => from <= until && until <= monthsAfter(from, 12)
