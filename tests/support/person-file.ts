// A data file with somebody who was measured four times in two years, the last time with a newer version of the framework:
// one anchor of the second competence changed and a seventh competence is new. With a coach, work, talks and plans; and a
// second one who stands alone. Made through the contract.
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PlanBody } from '../../assessments/contract/index.ts'
import { bigSession, workUpToSubmission } from '../bench/big-session.ts'

export const personFile = { passphrase: 'vijf woorden voor deze meting', lead: 'Lead', pin: '1357' }
const uuid = () => crypto.randomUUID() as string
const aDay = 24 * 3_600_000
export const daysAgo = (days: number): string => new Date(Date.now() - days * aDay).toISOString().slice(0, 10)

type Big = Awaited<ReturnType<typeof bigSession>>
/** By measurement the levels of the competences; null is «onvoldoende bewijs». */
const levels: readonly (readonly (number | null)[])[] = [
  [2, 1, 3, 2, 2, 1],
  [3, 2, 3, 2, null, 1],
  [2, 2, 4, 2, 2, 2],
  [3, 2, 4, 2, 3, 2, 2],
]
const measuredAgo = [615, 410, 240, 5]
/** The one of the session that both were in; the other sessions copy it. */
const together = 1

/** @returns the path of the file, closed again */
export async function makePersonFile(folder: string, name: string): Promise<string> {
  const day = daysAgo(measuredAgo[together] ?? 0)
  const big = await bigSession({ candidates: 2, assessors: 2, exercises: 1, indicators: 12, day })
  const [amina = '', noor = ''] = big.candidates
  const { lead } = big
  const { body: first } = await lead.sessions.get({ id: big.sessionId })
  const newer = await newerProgramme(big, first.programmeId)
  let last = { sessionId: big.sessionId, candidateId: amina }
  for (const [n, row] of levels.entries()) {
    if (n === together) {
      await decide(big, { sessionId: big.sessionId, candidateId: amina }, row)
      continue
    }
    const candidateId = uuid()
    const [candidate] = first.candidates
    const [run] = first.runs
    if (candidate === undefined || run === undefined) throw new Error('the session has candidates and runs')
    const { programmeId, exerciseId } = n === levels.length - 1 ? newer : { ...first, ...run }
    const saved = await lead.sessions.save({
      id: null,
      revision: 0,
      body: {
        ...first,
        programmeId,
        title: `Meting ${n + 1}`,
        day: daysAgo(measuredAgo[n] ?? 0),
        candidates: [{ ...candidate, id: candidateId, code: `K-${n + 11}`, name: 'Amina' }],
        runs: [
          {
            ...run,
            id: uuid(),
            exerciseId,
            candidateIds: [candidateId],
            observers: run.observers.map((observer) => ({ ...observer, candidateIds: [candidateId] })),
          },
        ],
      },
    })
    const { checks } = await lead.sessions.get({ id: saved.id })
    const deviations = checks.map(({ code, subject }) => ({ code, subject, reason: 'meting' }))
    await lead.sessions.start({ id: saved.id, revision: saved.revision, deviations })
    last = { sessionId: saved.id, candidateId }
    await decide(big, last, row)
    await lead.persons.join({ id: amina, otherId: candidateId })
  }
  await lifeOf(big, amina, last)
  await lead.persons.save({ id: noor, revision: 0, body: { ...nobody, code: 'K-2', name: 'Noor' } })
  const path = join(folder, `${name}.wakker`)
  const made = join(big.state.folder, 'meting.wakker')
  await big.close()
  // The key lies beside the file.
  for (const part of ['', '.sleutel']) copyFileSync(made + part, path + part)
  return path
}

/** The same programme on a newer version of its framework. */
async function newerProgramme({ lead }: Big, programmeId: string) {
  const { body: programme } = await lead.programmes.get({ id: programmeId })
  const draft = await lead.frameworks.newVersion({ id: programme.frameworkId })
  const { body } = await lead.frameworks.get({ id: draft.id })
  const competences = body.competences.map((competence, index) => ({
    ...competence,
    indicators: competence.indicators.map((indicator, place) =>
      index === 1 && place === 0
        ? { ...indicator, anchors: [{ level: 2, text: 'doet het wanneer iemand het vraagt' }] }
        : indicator,
    ),
  }))
  const [like] = competences
  const [exercise] = programme.exercises
  if (like === undefined || exercise === undefined)
    throw new Error('the framework has competences, the programme exercises')
  const added = {
    ...like,
    id: uuid(),
    number: '7',
    title: 'Competentie 7',
    indicators: like.indicators.map((indicator, place) => ({
      ...indicator,
      id: uuid(),
      text: `Doet waarneembaar iets, nummer 7.${place + 1}`,
    })),
  }
  const saved = await lead.frameworks.save({
    id: draft.id,
    revision: draft.revision,
    body: { ...body, competences: [...competences, added] },
    scaleChosen: true,
  })
  await lead.frameworks.publish({ id: draft.id, revision: saved.revision })
  const exerciseId = uuid()
  const shown = { competenceId: added.id, indicatorIds: added.indicators.map(({ id }) => id) }
  const { id } = await lead.programmes.save({
    id: null,
    revision: 0,
    body: {
      ...programme,
      title: 'Meting, nieuwe versie',
      frameworkId: draft.id,
      exercises: [{ ...exercise, id: exerciseId, matrix: [...exercise.matrix, shown] }],
    },
  })
  return { programmeId: id, exerciseId }
}

const nobody = { coachId: null, work: '', wish: '', periods: [], nextMeasurementOn: null }

async function decide(
  big: Big,
  about: { sessionId: string; candidateId: string },
  row: readonly (number | null)[],
): Promise<void> {
  for (const client of big.assessors)
    for (const { assignmentId, candidates } of await client.work.list()) {
      if (!candidates.some(({ id }) => id === about.candidateId)) continue
      await workUpToSubmission(client, assignmentId, about.candidateId)
      await client.work.submit({ assignmentId })
    }
  await big.lead.deliberations.open({ ...about, reason: '' })
  const { competences } = await big.lead.deliberations.get(about)
  const inOrder = competences.toSorted((a, b) => Number(a.number) - Number(b.number))
  for (const [index, { competenceId }] of inOrder.entries()) {
    const decision = { competenceId, level: row[index] ?? null, reasonCode: null, reason: 'samen besproken' }
    await big.lead.deliberations.decide({ ...about, ...decision })
  }
}

async function lifeOf({ lead }: Big, id: string, about: { sessionId: string; candidateId: string }): Promise<void> {
  const { me } = await lead.desk.state()
  const { body, revision } = await lead.persons.page({ id })
  await lead.persons.save({
    id,
    revision,
    body: {
      ...body,
      code: 'K-03',
      name: 'Amina',
      coachId: me?.id ?? null,
      work: 'Inpak en magazijn',
      wish: 'wil naar magazijnmedewerker',
      periods: [
        { from: daysAgo(670), until: daysAgo(150), text: 'Strijkatelier', placement: false },
        { from: daysAgo(205), until: daysAgo(160), text: 'Magazijn Zuid', placement: true },
        { from: daysAgo(149), until: null, text: 'Inpak en magazijn', placement: false },
      ],
      nextMeasurementOn: daysAgo(-120),
    },
  })
  for (const days of [600, 555, 480, 390, 300, 200, 80]) {
    const talk = { on: daysAgo(days), notes: 'gesproken', said: '', agreed: '', nextOn: null, nextAt: '' }
    await lead.coachTalks.save({ id: uuid(), personId: id, revision: 0, body: { ...talk, ...nextOf(days) } })
  }
  for (const [title, from] of [
    ['POP: zekerder Nederlands', 590],
    ['POP: naar het magazijn', 225],
  ] as const)
    await lead.plans.save({
      id: null,
      personId: id,
      revision: 0,
      body: { ...plan, title, from: daysAgo(from), until: daysAgo(from - 365) },
    })
  await lead.deliberations.close({
    ...about,
    body: { sentence: 'Werkt nauwkeurig.', strengths: [], growth: [], told: { what: '', byId: null, on: null } },
  })
  const text = 'Dat van de paklijsten klopt. Met de scanner was het de eerste keer. Dat wil ik erbij.'
  await lead.deliberations.recordStatement({ ...about, body: { answer: 'agrees', text, readBack: true } })
}

const nextOf = (days: number) => (days === 80 ? { nextOn: daysAgo(-4), nextAt: '10:00' } : {})

const plan: PlanBody = {
  ...{ kind: 'pop', title: '', from: null, until: null, now: '', want: '', need: '', how: '' },
  ...{ resources: [], barriers: [], goals: [], evaluateOn: null, evaluation: '' },
}
