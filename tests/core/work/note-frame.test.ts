// The box of a form a note stands in: kept with it, put right with it, and sealed with it.
import { expect, it } from 'vitest'
import { startedWorld } from '../../support/setup.ts'
import { uuid } from '../../support/world.ts'

it('a note made in a box empties the field it came from, moves to another box, and keeps it when improved', async () => {
  const { clients, world } = await startedWorld()
  const { anna } = clients
  const assignmentId = world.work.anna
  const candidateIds = [world.cara]
  await anna.work.saveSentence({ assignmentId, candidateId: world.cara, text: 'telt', before: '' })
  const task = { form: 'starr', question: 1, part: 'task' } as const
  const change = { assignmentId, noteId: uuid(), kind: 'fact' as const, text: 'telt', candidateIds }
  await anna.work.addNote({ ...change, frame: task, before: 'telt' })
  const now = async () => (await anna.work.get({ assignmentId })).notes[0]?.frame
  expect((await anna.work.get({ assignmentId })).sentences).toEqual([])
  expect(await now()).toEqual(task)

  await anna.work.changeNote({ ...change, text: 'telt hardop' })
  expect(await now()).toEqual(task)
  await anna.work.changeNote({ ...change, frame: { ...task, part: 'result' } })
  expect(await now()).toEqual({ ...task, part: 'result' })
  await anna.work.changeNote({ ...change, frame: null })
  expect(await now()).toBeNull()
  await anna.work.changeNote({ ...change, frame: task })
  await anna.work.seal({ assignmentId })
  expect((await anna.work.get({ assignmentId })).judging?.notes[0]?.frame).toEqual(task)
})
