// What an assessor does at a laptop, through the functions behind the screens.
import type { Step as WorkStep } from '../../../assessments/contract/index.ts'
import { allowedTimerEvents } from '../../../assessments/rules/timer.ts'
import type { Actor } from '../../../assessments/services/context.ts'
import { appendRecord } from '../../../assessments/services/record/append.ts'
import { rate, setAside, submit } from '../../../assessments/services/work/judging.ts'
import { addDraftNote } from '../../../assessments/services/work/observing.ts'
import { ownAssignment, ownWork } from '../../../assessments/services/work/own.ts'
import { addLateNote, seal, unseal } from '../../../assessments/services/work/sealing.ts'
import { stepsOf } from '../../../assessments/services/work/steps.ts'
import { timerEvent, timerOf } from '../../../assessments/services/work/timer.ts'
import type { Step } from './history.ts'
import { type Laptop, write } from './laptop.ts'
import { ids } from './template.ts'
import { pick, type World } from './world.ts'

interface Chosen {
  laptop: Laptop
  actor: Actor
  assignmentId: string
}

/** An assignment somewhere that is in one of these steps: from the laptop counted to onwards, whoever sits there. */
async function choose(world: World, { a, b, c }: Step, steps: readonly WorkStep[]): Promise<Chosen | undefined> {
  const { laptops } = world
  for (const [n] of laptops.entries()) {
    const laptop = pick(laptops, a + n)
    const personId = laptop === undefined ? undefined : pick(laptop.people, b)
    if (laptop === undefined || personId === undefined) continue
    const rows = await laptop.file.db
      .selectFrom('assignments')
      .select('id')
      .where('person_id', '=', personId)
      .orderBy('id')
      .execute()
    const all = rows.map(({ id }) => id)
    const step = await stepsOf(laptop.file.db, all)
    const assignmentId = pick(
      all.filter((id) => steps.includes(step.get(id) ?? 'observing')),
      c,
    )
    if (assignmentId !== undefined) return { laptop, actor: { personId, roles: ['assessor'] }, assignmentId }
  }
  return undefined
}

const judging: WorkStep[] = ['sealed', 'classifying', 'rating']
const note = (candidateIds: string[], words: string) => ({
  noteId: crypto.randomUUID(),
  kind: 'fact' as const,
  text: words,
  candidateIds,
})

export const workSteps = {
  async seal(world: World, step: Step) {
    const chosen = await choose(world, step, ['observing'])
    if (chosen === undefined) return
    const { laptop, actor, assignmentId } = chosen
    await write(laptop, async (trx) => {
      const own = await ownAssignment(trx, actor, assignmentId)
      for (let n = 0; n < step.c % 3; n += 1) {
        await addDraftNote(trx, laptop.core, own, note(own.candidateIds.slice(0, 1 + n), `ziet ${n}`))
      }
      await seal(trx, laptop.core, own)
    })
  },

  async calibrate(world: World, step: Step) {
    const chosen = await choose(world, step, ['observing', ...judging, 'submitted'])
    if (chosen === undefined) return
    const { laptop, actor } = chosen
    await write(laptop, async (trx) => {
      await appendRecord(trx, laptop.core, {
        sessionId: ids.session,
        authorId: actor.personId,
        kind: 'calibration.noted',
        about: { person: actor.personId },
        parts: [
          { subjects: [], content: { on: '2026-11-10', caseId: 'geval', same: step.c % 9, withinOne: 8, of: 8 } },
        ],
      })
    })
  },

  async unseal(world: World, step: Step) {
    const chosen = await choose(world, step, ['sealed'])
    if (chosen === undefined) return
    const { laptop, actor, assignmentId } = chosen
    await write(laptop, async (trx) => unseal(trx, laptop.core, await ownAssignment(trx, actor, assignmentId)))
  },

  async late(world: World, step: Step) {
    const chosen = await choose(world, step, judging)
    if (chosen === undefined) return
    const { laptop, actor, assignmentId } = chosen
    await write(laptop, async (trx) => {
      const own = await ownAssignment(trx, actor, assignmentId)
      await addLateNote(trx, laptop.core, own, note(own.candidateIds, 'later gezien'))
    })
  },

  async submit(world: World, step: Step) {
    const chosen = await choose(world, step, judging)
    if (chosen === undefined) return
    const { laptop, actor, assignmentId } = chosen
    await write(laptop, async (trx) => {
      const own = await ownAssignment(trx, actor, assignmentId)
      const work = await ownWork(trx, own)
      const notes = await trx
        .selectFrom('sealed_notes as n')
        .innerJoin('sealed_note_candidates as nc', 'nc.note_id', 'n.id')
        .select(['n.id', 'nc.candidate_id'])
        .where('n.assignment_id', '=', assignmentId)
        .execute()
      for (const { id, candidate_id } of notes) {
        await setAside(trx, own, { noteId: id, candidateId: candidate_id, aside: true })
      }
      const target = { kind: 'indicator' as const, id: ids.indicator }
      for (const { id } of work.ratable) {
        const level = 1 + (step.b % 3)
        await rate(trx, work, { candidateId: id, target, level, noNoteReason: 'from-result' })
      }
      await submit(trx, laptop.core, work)
    })
  },

  async timer(world: World, step: Step) {
    const chosen = await choose(world, step, ['observing', ...judging, 'submitted'])
    if (chosen === undefined) return
    const { laptop, actor, assignmentId } = chosen
    await write(laptop, async (trx) => {
      const work = await ownWork(trx, await ownAssignment(trx, actor, assignmentId))
      const { status } = await timerOf(trx, laptop.core, work.runId)
      const event = pick(allowedTimerEvents(status), step.b + step.c)
      if (event !== undefined) await timerEvent(trx, laptop.core, work, event)
    })
  },
}
