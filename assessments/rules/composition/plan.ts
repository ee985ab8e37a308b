// The plan on paper: one goal and its first step before anything else, then what comes after, then the whole of it. What
// stands in the way is between the person and the coach, and is not in it.
import type { Block, Plan, PlanAction, PlanGoal, SourceRef } from '../../contract/index.ts'
import { dayWords } from '../dutch.ts'
import { planWords as w } from './plan-words.ts'
import { type Composition, composition } from './said.ts'

export function composePlanBlocks(plan: Plan): Block[] {
  const said = composition()
  const { body } = plan
  const source = planSource(plan)
  const current = body.goals.find((goal) => goal.state === 'now')
  said.heading('goal', 1, w.goal)
  if (current === undefined) said.paragraph('goal/none', w.noGoal)
  else goal(said, current, [source])
  const later = body.goals.filter((one) => one.state === 'later')
  if (later.length > 0) {
    said.heading('later', 2, w.afterwards)
    for (const one of later) said.bullet(`later/${one.id}`, one.text, [source])
  }
  const kind = body.kind
  said.heading('whole', 1, w.whole)
  own(said, 'now', w.now[kind], body.now, source)
  own(said, 'want', w.want, body.want, source)
  own(said, 'need', w.need, body.need, source)
  own(said, 'how', w.how, body.how, source)
  if (body.resources.length > 0) {
    said.heading('resources', 2, w.resources)
    for (const [place, text] of body.resources.entries()) said.bullet(`resources/${place}`, text, [source])
  }
  for (const one of body.goals.filter(({ actions }) => actions.length > 0)) table(said, plan, one, source)
  own(said, 'evaluation', w.evaluation, body.evaluation, source)
  said.heading('signatures', 1, w.signatures)
  said.table('signatures/table', {
    caption: w.signCaption,
    head: [...w.signHead],
    shares: [3, 4, 2],
    rows: [w.person, w.coach].map((who) => [plain(who), plain('\n\n'), plain('')]),
  })
  return said.blocks()
}

export const planSource = ({ id, body, agreedOn, changedAt }: Plan): SourceRef => ({
  kind: 'plan',
  id,
  label: `${body.title}, ${agreedOn === null ? `bewaard op ${changedAt.slice(0, 10)}` : `afgesproken op ${agreedOn}`}`,
  text: body.title,
})

function goal(said: Composition, { id, text, competence, from, to, actions }: PlanGoal, sources: SourceRef[]): void {
  said.paragraph(`goal/${id}`, text, sources, 'strong')
  const about = w.fromTo(competence, from, to)
  if (about !== '') said.paragraph(`goal/${id}/about`, about, sources, 'quiet')
  const [first, ...others] = actions
  if (first === undefined) return
  said.heading(`step/${first.id}`, 2, w.step)
  said.paragraph(`step/${first.id}/text`, first.text, sources, 'strong')
  for (const [place, line] of linesOf(first).entries()) said.bullet(`step/${first.id}/${place}`, line, sources)
  for (const action of others) said.bullet(`then/${action.id}`, action.text, sources)
}

const linesOf = ({ helper, by, result }: PlanAction): string[] => [
  ...(helper === '' ? [] : [w.helper(helper)]),
  ...(by === null ? [] : [w.by(dayWords(by))]),
  ...(result === '' ? [] : [w.result(result)]),
]

function own(said: Composition, id: string, heading: string, text: string, source: SourceRef): void {
  if (text.trim() === '') return
  said.heading(id, 2, heading)
  said.paragraph(`${id}/text`, text, [source])
}

function table(said: Composition, plan: Plan, { id, text, state, actions }: PlanGoal, source: SourceRef): void {
  said.heading(`table/${id}`, 2, `${text.replace(/[.]\s*$/u, '')} (${w.goalStates[state]})`)
  said.table(
    `table/${id}/actions`,
    {
      caption: w.table.caption,
      head: [...w.table.head],
      shares: [29, 20, 15, 20, 16],
      rows: actions.map((action) => [
        { text: action.text, bold: true },
        plain(action.helper),
        plain(action.by === null ? '' : dayWords(action.by)),
        plain(action.result),
        plain(marksOf(plan, action.id)),
      ]),
    },
    [source],
  )
}

const marksOf = ({ marks }: Plan, actionId: string): string =>
  marks
    .filter((mark) => mark.actionId === actionId)
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .map(({ mark, on }) => w.mark(w.marks[mark], dayWords(on)))
    .join('\n')

const plain = (text: string) => ({ text, bold: false })
