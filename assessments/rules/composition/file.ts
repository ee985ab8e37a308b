// Everything there is about one person, for that person to read: what they are called, each measurement with every note,
// what they said, their plans and talks, what was decided, written and shared.
import type { Block, CoachTalk, Plan, PlanBody } from '../../contract/index.ts'
import { dayWords, instantWords } from '../dutch.ts'
import { bullet, cells, grouped, heading, paragraph, quote, section, table } from './file-blocks.ts'
import type { FileFacts } from './file-facts.ts'
import { aboutMeasurement } from './file-measurement.ts'
import { fileWords as w } from './file-words.ts'
import { overTime } from './over-time.ts'
import { planWords } from './plan-words.ts'
import { composition } from './said.ts'

export const composeFileBlocks = (facts: FileFacts): Block[] => [
  heading('how', 1, w.how),
  ...w.howLines.map((text, place) => bullet(`how/${place}`, text)),
  ...aboutPerson(facts),
  ...facts.measurements.flatMap(aboutMeasurement),
  ...(facts.measurements.length === 0
    ? section('none', 1, w.measurements, paragraph('none/words', w.noMeasurement))
    : []),
  ...besideEachOther(facts.overTime),
  ...facts.plans.flatMap((plan) => aboutPlan(plan, facts.agreedBefore)),
  ...aboutTalks(facts.talks),
  ...aboutDecisions(facts),
  ...aboutDocuments(facts),
]

function besideEachOther(given: FileFacts['overTime']): Block[] {
  const said = composition()
  overTime(said, given)
  return said.blocks()
}

function aboutPerson({ person, coach }: FileFacts): Block[] {
  const { code, name, work, wish, nextMeasurementOn, periods } = person
  const rows: [string, string][] = [
    [w.personRows.code, code],
    [w.personRows.name, name],
    [w.personRows.coach, coach],
    [w.personRows.work, work],
    [w.personRows.wish, wish],
    [w.personRows.next, nextMeasurementOn === null ? '' : dayWords(nextMeasurementOn)],
  ]
  return [
    heading('person', 1, w.person),
    ...table('person/table', {
      caption: w.personCaption,
      head: w.personHead,
      shares: [2, 5],
      rows: rows.filter(([, value]) => value !== '').map((row) => cells(...row)),
    }),
    ...section(
      'person/periods',
      2,
      w.periods,
      periods.map(({ text, from, until, placement }, place) =>
        bullet(
          `person/periods/${place}`,
          w.period(text, dayWords(from), until === null ? '' : dayWords(until), placement),
        ),
      ),
    ),
  ]
}

/** As it stands now, and as it was each time it was agreed where that is something else. */
function aboutPlan({ id, body, agreedOn, marks }: Plan, earlier: FileFacts['agreedBefore']): Block[] {
  const at = `plan/${id}`
  const went = (actionId: string) =>
    marks
      .filter((mark) => mark.actionId === actionId)
      .map(({ mark, on, remark }) =>
        [`${planWords.marks[mark]} ${dayWords(on)}`, remark].filter((part) => part !== '').join(': '),
      )
      .join('\n')
  return [
    heading(at, 1, w.plan(body.title)),
    ...paragraph(`${at}/agreed`, agreedOn === null ? w.notAgreed : w.agreed(dayWords(agreedOn))),
    ...planBody(at, body, went),
    ...earlier
      .filter(({ planId }) => planId === id)
      .flatMap((version, place) => [
        heading(`${at}/before/${place}`, 2, w.agreedBefore(dayWords(version.agreedOn))),
        ...planBody(`${at}/before/${place}`, version.body, () => ''),
      ]),
  ]
}

function planBody(at: string, body: PlanBody, went: (actionId: string) => string): Block[] {
  const actions = body.goals.flatMap(({ text, state, actions: own }) => {
    const goal = w.goal(text, planWords.goalStates[state])
    return own.length === 0
      ? [{ goal, row: cells(w.noAction, '', '', '', '') }]
      : own.map(({ id: actionId, text: what, helper, by, result }) => ({
          goal,
          row: cells(what, helper, by === null ? '' : dayWords(by), result, went(actionId)),
        }))
  })
  return [
    ...(['now', 'want', 'need', 'how', 'evaluation'] as const).flatMap((part) =>
      paragraph(`${at}/${part}`, body[part] === '' ? '' : `${w.planWords[part]}: ${body[part]}`),
    ),
    ...body.resources.map((text, place) => bullet(`${at}/resources/${place}`, `${w.resources}: ${text}`)),
    ...body.barriers.map((text, place) => bullet(`${at}/barriers/${place}`, `${w.barriers}: ${text}`)),
    ...table(`${at}/actions`, {
      caption: w.actionsCaption,
      head: w.actionsHead,
      shares: [5, 4, 3, 5, 5],
      rows: grouped(
        actions,
        ({ goal }) => goal,
        ({ row }) => row,
      ),
    }),
  ]
}

const aboutTalks = (talks: readonly CoachTalk[]): Block[] =>
  section(
    'talks',
    1,
    w.talks,
    talks.flatMap(({ id, by, body }) => [
      heading(`talks/${id}`, 2, w.talk(dayWords(body.on), by)),
      ...paragraph(`talks/${id}/notes`, body.notes),
      ...paragraph(`talks/${id}/said`, body.said === '' ? '' : `${w.said}: “${body.said}”`),
      ...paragraph(`talks/${id}/agreed`, body.agreed === '' ? '' : `${w.agreements}: ${body.agreed}`),
    ]),
  )

function aboutDecisions({ decisions }: FileFacts): Block[] {
  return section(
    'decisions',
    1,
    w.decisions,
    decisions.flatMap(({ id, at, by, job, decision, reason, said }) => [
      bullet(`decisions/${id}`, `${w.decision(instantWords(at).day, by, job, w.decided[decision])} ${reason}`.trim()),
      ...quote(`decisions/${id}/said`, said),
    ]),
  )
}

/** What was written, what was changed in it by hand, and whether it went to somebody. */
function aboutDocuments({ documents, sharings }: FileFacts): Block[] {
  return [
    ...section(
      'documents',
      1,
      w.documents,
      documents.flatMap(({ id, title, recipient, at, by, edits }) => [
        bullet(`documents/${id}`, w.document(title, recipient, instantWords(at).day, by)),
        ...edits.flatMap((text, place) =>
          paragraph(`documents/${id}/${place}`, text === '' ? w.leftOut : w.edited(text)),
        ),
      ]),
    ),
    ...section(
      'sharing',
      1,
      w.sharing,
      sharings.flatMap(({ document, at, recipient, answer, words }, place) => [
        bullet(`sharing/${document}/${place}`, w.shared(instantWords(at).day, recipient, w.sharingAnswers[answer])),
        ...quote(`sharing/${document}/${place}/words`, words),
      ]),
    ),
  ]
}
