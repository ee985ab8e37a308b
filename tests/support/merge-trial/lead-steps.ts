// What the lead decides: work given back, gates, levels, erasures, contradictions, people let in, the timetable.
import { emptyClosing, frequencies } from '../../../assessments/contract/index.ts'
import { requireNotErased } from '../../../assessments/services/access/gate.ts'
import { requireHome } from '../../../assessments/services/access/home.ts'
import { recordFeedback, recordStatement } from '../../../assessments/services/deliberation/closing.ts'
import { enterGate, openGate } from '../../../assessments/services/deliberation/opening.ts'
import { beginTalk } from '../../../assessments/services/deliberation/talk.ts'
import { contradictionsOf, settle } from '../../../assessments/services/exchange/contradictions.ts'
import { recognise } from '../../../assessments/services/exchange/recognise.ts'
import { sessionOf } from '../../../assessments/services/preparation/session-store.ts'
import { writeSession } from '../../../assessments/services/preparation/session-write.ts'
import { refuseLosingWork } from '../../../assessments/services/preparation/work-kept.ts'
import { appendRecord } from '../../../assessments/services/record/append.ts'
import { eraseCandidate } from '../../../assessments/services/record/rebuild.ts'
import { handIn } from '../../../assessments/services/self-assessment/hand-in.ts'
import { putSelfDraft } from '../../../assessments/services/self-assessment/store.ts'
import { reopenWork } from '../../../assessments/services/work/reopen.ts'
import { unplanned } from '../plain.ts'
import type { Step } from './history.ts'
import { type Laptop, write } from './laptop.ts'
import { candidate, exercises, ids } from './template.ts'
import { pick, type World } from './world.ts'

interface AtLead {
  laptop: Laptop
  actor: { personId: string; roles: ['lead'] }
}
function leadOf(world: World, { a }: Step): AtLead {
  const laptop = pick(world.leads, a)
  const personId = laptop?.people[0]
  if (laptop === undefined || personId === undefined) throw new Error('a history without a lead')
  return { laptop, actor: { personId, roles: ['lead'] } }
}
const undisputed = { reasonCode: null, reason: 'besproken', originals: [], carriedBy: [], keepOwn: [] }
const candidates = ({ file }: Laptop) => file.db.selectFrom('candidates').select(['id', 'code']).orderBy('id').execute()

function unused(there: readonly { id: string }[], idOf: (n: number) => string): number {
  let n = 0
  while (there.some(({ id }) => id === idOf(n))) n += 1
  return n
}

export const leadSteps = {
  async reopen(world: World, step: Step) {
    const { laptop, actor } = leadOf(world, step)
    const submitted = await laptop.file.db.selectFrom('submissions').select('assignment_id').execute()
    const found = pick(submitted.map((row) => row.assignment_id).sort(), step.b)
    if (found !== undefined) await write(laptop, (trx) => reopenWork(trx, laptop.core, actor, found, 'nog eens'))
  },

  async gate(world: World, step: Step) {
    const { laptop, actor } = leadOf(world, step)
    const about = pick(await candidates(laptop), step.b)
    if (about === undefined) return
    const input = { sessionId: ids.session, candidateId: about.id }
    const open = await laptop.file.db
      .selectFrom('gates')
      .select('candidate_id')
      .where('candidate_id', '=', about.id)
      .executeTakeFirst()
    await write(laptop, (trx) =>
      open === undefined
        ? openGate(trx, laptop.core, actor, { ...input, reason: 'het loopt uit' })
        : enterGate(trx, laptop.core, actor, input),
    )
  },

  async level(world: World, step: Step) {
    const { laptop, actor } = leadOf(world, step)
    const open = await laptop.file.db.selectFrom('gates').select('candidate_id').orderBy('candidate_id').execute()
    const about = pick(open, step.b)
    if (about === undefined) return
    const candidateId = about.candidate_id
    await write(laptop, async (trx) => {
      const earlier = await trx
        .selectFrom('finals')
        .select('record_hash')
        .where('candidate_id', '=', candidateId)
        .executeTakeFirst()
      await appendRecord(trx, laptop.core, {
        sessionId: ids.session,
        authorId: actor.personId,
        kind: 'level.set',
        about: { candidate: candidateId, competence: ids.competence },
        supersedes: earlier?.record_hash,
        parts: [
          {
            subjects: [candidateId],
            content: { ...undisputed, level: 1 + (step.c % 3), mechanical: 2 },
          },
        ],
      })
    })
  },

  /** Begun, closed, told, answered: whichever comes, on top of what stands. */
  async talk(world: World, step: Step) {
    const { laptop, actor } = leadOf(world, step)
    const open = await laptop.file.db.selectFrom('gates').select('candidate_id').orderBy('candidate_id').execute()
    const about = pick(open, step.b)
    if (about === undefined) return
    const input = { sessionId: ids.session, candidateId: about.candidate_id }
    const said = `gezegd ${step.c}`
    await write(laptop, async (trx) => {
      const closed = await trx
        .selectFrom('closings')
        .select('at')
        .where('candidate_id', '=', about.candidate_id)
        .execute()
      const { core } = laptop
      if (step.c % 4 === 0 || closed.length === 0) {
        await beginTalk(trx, core, actor, {
          ...input,
          plan: { moderatorId: actor.personId, participants: [], minutes: 20 },
        })
        const content = { ...emptyClosing, sentence: said }
        await appendRecord(trx, core, {
          sessionId: ids.session,
          authorId: actor.personId,
          kind: 'deliberation.closed',
          about: { candidate: about.candidate_id },
          parts: [{ subjects: [about.candidate_id], content }],
        })
      } else if (step.c % 4 === 1) {
        await recordFeedback(trx, core, actor, {
          ...input,
          body: { on: '2026-11-18', byId: actor.personId, notes: said },
        })
      } else {
        await recordStatement(trx, core, actor, { ...input, body: { answer: 'contests', text: said, readBack: true } })
      }
    })
  },

  /** What a candidate said themselves: handed in at one lead's laptop, perhaps at the other's too. */
  async self(world: World, step: Step) {
    const { laptop, actor } = leadOf(world, step)
    const about = pick(await candidates(laptop), step.b)
    if (about === undefined) return
    await write(laptop, async (trx) => {
      await requireNotErased(trx, about.id)
      await putSelfDraft(trx, about.id, { kind: 'indicator', id: ids.indicator }, pick(frequencies, step.c) ?? 'often')
      await handIn(trx, laptop.core, actor, { sessionId: ids.session, candidateId: about.id })
    })
  },

  async erase(world: World, step: Step) {
    const { laptop, actor } = leadOf(world, step)
    const about = pick(await candidates(laptop), step.b)
    if (about === undefined) return
    const whom = { sessionId: ids.session, candidateId: about.id, authorId: actor.personId }
    await write(laptop, (trx) => eraseCandidate(trx, laptop.core, whom))
  },

  async settle(world: World, step: Step) {
    const { laptop, actor } = leadOf(world, step)
    const open = (await contradictionsOf(laptop.file.db, ids.session)).filter(
      // Decided anew now and then.
      ({ settled }) => settled === null || step.c % 5 === 0,
    )
    const found = pick(open, step.b)
    if (found === undefined) return
    const all = found.branches.map(({ id }) => id)
    const one = pick(all, step.c)
    const keep = found.mayKeepAll && step.c % 2 === 0 ? all : all.filter((id) => id === one)
    await write(laptop, (trx) =>
      settle(trx, laptop.core, actor, {
        sessionId: ids.session,
        conflictId: found.id,
        keep,
        reason: 'zo gekozen',
      }),
    )
  },

  async recognise(world: World, step: Step) {
    const { laptop } = leadOf(world, step)
    const held = await laptop.file.db
      .selectFrom('held as h')
      .innerJoin('records as r', 'r.hash', 'h.record_hash')
      .innerJoin('brought_assignments as b', 'b.person_id', 'r.author_id')
      .select('r.author_id')
      .distinct()
      .where('h.reason', '=', 'unknown-author')
      .orderBy('r.author_id')
      .execute()
    const found = pick(held, step.b)
    if (found === undefined) return
    const how = step.c % 2 === 0 ? 'instead' : 'beside'
    await write(laptop, (trx) => recognise(trx, ids.session, found.author_id, how))
    world.recognised.add(found.author_id)
  },

  async timetable(world: World, step: Step) {
    const { laptop } = leadOf(world, step)
    await write(laptop, async (trx) => {
      await requireHome(trx, ids.session)
      const before = await sessionOf(trx, ids.session)
      const body = structuredClone(before.body)
      const run = pick(body.runs, step.b)
      const change = step.c % 5
      if (change === 0) {
        const added = candidate(unused(body.candidates, ids.candidate))
        body.candidates.push(added)
        run?.candidateIds.push(added.id)
        for (const observer of run?.observers ?? []) observer.candidateIds.push(added.id)
      } else if (change === 1) {
        const n = unused(body.runs, ids.run)
        body.runs.push({
          id: ids.run(n),
          exerciseId: ids.exercise(n % exercises),
          room: 'erbij',
          candidateIds: body.candidates.map(({ id }) => id),
          observers: body.assessorIds.map((personId) => ({
            personId,
            candidateIds: body.candidates.slice(0, 1).map(({ id }) => id),
          })),
          ...unplanned,
        })
      } else if (change === 2 && run !== undefined) {
        run.observers = run.observers.slice(1)
      } else if (change === 3 && body.runs.length > 1) {
        body.runs = body.runs.filter((each) => each !== run)
      } else if (run !== undefined) {
        run.room = `lokaal ${step.c}`
      }
      await refuseLosingWork(trx, before, body)
      const changedAt = '2026-11-17T12:00:00.000Z'
      await writeSession(trx, { id: ids.session, revision: before.revision + 1, changedAt, body })
    })
  },
}
