// A data file with a started session of the exercises that have a form of their own: a STARR interview, a test of two
// candidates together, and three moments on the work floor on three days. Made through the contract, as people would.
import {
  type ExerciseBrief,
  type ExerciseKind,
  emptyBrief,
  type FrameworkBody,
} from '../../assessments/contract/index.ts'
import { fileWithFramework } from './file-with-framework.ts'
import { type Client, candidate, exercise, programmeBody, sessionBody } from './prepared-file.ts'

export const session = 'Doorstroom winter'
/** Observes everything. */
export const ilse = { name: 'Ilse Verhaege', pin: '1111' }
/** Leads, and still has a moment on the work floor of the first candidate to judge. */
export const nadia = { name: 'Nadia Benali', pin: '2222' }
export const interview = 'Gesprek over je werk'
export const arithmetic = 'Rekentest magazijn'
export const workFloor = 'Een uur in de sorteerhal'

const questions = [
  {
    question: 'Vertel over een keer dat het werk anders liep dan gepland.',
    followUps: ['Wie was erbij?', 'Wat deed je als eerste?', 'Wat zei de ploegbaas ervan?'],
  },
  { question: 'Wanneer heb je iemand iets geleerd?', followUps: ['Hoe merkte je dat het lukte?'] },
  { question: 'Vertel over een fout die je zelf zag.', followUps: [] },
]
const test = {
  questions: [
    {
      question: 'Hoeveel dozen passen op een pallet?',
      options: ['10', '12', '16', '24'],
      key: '12',
      points: 2,
      picture: '',
    },
    {
      question: 'Welk etiket hoort op glas?',
      options: ['Breekbaar', 'Droog houden'],
      key: 'Breekbaar',
      points: 1,
      picture: 'twee etiketten',
    },
    { question: 'Tel de rekken in gang 4.', options: [], key: '18', points: 3, picture: '' },
    {
      question: 'Leg uit waarom de zwaarste doos onderaan komt.',
      options: [],
      key: 'anders kantelt of breekt de stapel',
      points: 4,
      picture: '',
    },
  ],
  table: [
    { level: 1, from: 0 },
    { level: 2, from: 4 },
    { level: 3, from: 6 },
    { level: 4, from: 9 },
  ],
}

const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(`${day}T12:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

async function prepare(lead: Client, frameworkId: string, names: readonly [string, string]): Promise<void> {
  const { body: framework } = await lead.frameworks.get({ id: frameworkId })
  const made = (title: string, kind: ExerciseKind, place: number, brief: Partial<ExerciseBrief>, group = false) => ({
    ...exercise(title, framework as FrameworkBody, [place], group),
    kind,
    brief: { ...emptyBrief, ...brief },
  })
  const starr = made(interview, 'starr-interview', 1, { questions })
  const marked = made(arithmetic, 'test', 2, { test }, true)
  const floor = made(workFloor, 'work-floor-observation', 3, {})
  const { id: programmeId } = await lead.programmes.save({
    id: null,
    revision: 0,
    body: programmeBody(frameworkId, [starr, marked, floor]),
  })
  const one = await lead.people.save({ id: null, name: ilse.name, roles: ['assessor'] })
  const other = await lead.people.save({ id: null, name: nadia.name, roles: ['lead', 'assessor'] })
  const day = (await lead.desk.state()).now.slice(0, 10)
  const first = candidate('K-01', names[0])
  const second = candidate('K-02', names[1])
  const run = (exerciseId: string, start: string | null, room: string, candidateIds: string[], personId = one.id) => ({
    id: crypto.randomUUID(),
    exerciseId,
    room,
    start,
    candidateIds,
    observers: [{ personId, candidateIds }],
  })
  const saved = await lead.sessions.save({
    id: null,
    revision: 0,
    body: {
      ...sessionBody(programmeId, { title: session, day, candidates: [first, second] }),
      assessorIds: [one.id, other.id],
      runs: [
        run(starr.id, `${day}T09:00`, 'Lokaal 1', [first.id]),
        run(marked.id, `${day}T10:00`, 'Lokaal 2', [first.id, second.id]),
        run(floor.id, `${day}T13:00`, 'Sorteerhal', [first.id]),
        run(floor.id, `${dayAfter(day, 7)}T09:30`, 'Sorteerhal', [first.id]),
        run(floor.id, null, 'Sorteerhal', [first.id]),
        run(floor.id, `${dayAfter(day, 8)}T09:30`, 'Sorteerhal', [first.id], other.id),
      ],
    },
  })
  const { checks } = await lead.sessions.get({ id: saved.id })
  const deviations = checks.map(({ code, subject }) => ({ code, subject, reason: 'Zo afgesproken.' }))
  await lead.sessions.start({ id: saved.id, revision: saved.revision, deviations })
}

/** @returns the path of the file, closed again */
export const makeFormsFile = (
  folder: string,
  names: readonly [string, string] = ['Youssef Amrani', 'Marleen Daems'],
): Promise<string> => fileWithFramework(folder, { more: (lead, frameworkId) => prepare(lead, frameworkId, names) })
