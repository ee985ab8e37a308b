// The part of a story that assessors do: notes while the timer runs, then sealing, classifying, rating and submitting.
import type { WorkItem } from '../contract/index.ts'
import type { Client, Hooks } from './play-base.ts'
import { found } from './play-base.ts'
import type { Stage } from './play-setup.ts'
import type { ExerciseStory, NoteStory, ObservationStory, RunStory, StopStory } from './story.ts'

interface Part {
  client: Client
  assignmentId: string
  observation: ObservationStory
  stop: StopStory | undefined
  /** What has been noted: the note's id with its story. */
  noted: { id: string; note: NoteStory }[]
}
const minute = 60_000

export async function playRuns(stage: Stage, hooks: Hooks): Promise<void> {
  for (const run of stage.day.runs) {
    const exercise = stage.day.exercises.find((one) => one.key === run.exercise)
    if (exercise === undefined) throw new Error(`no exercise «${run.exercise}»`)
    const parts: Part[] = []
    for (const observer of run.observers) parts.push(await partOf(stage, run, exercise, observer.person))
    await observe(parts, stage, hooks)
    // They judge at the same time: the clock moves for one of them.
    for (const part of parts) await judge(stage, part, part === parts[0] ? hooks : {})
    hooks.progress?.(`${exercise.title}: ${run.candidates.join(', ')}`)
  }
}

async function partOf(stage: Stage, run: RunStory, exercise: ExerciseStory, person: string): Promise<Part> {
  const client = stage.client(person)
  const same = (codes: string[]) => codes.every((code) => run.candidates.includes(code))
  const items: WorkItem[] = await client.work.list()
  const item = items.find(
    (one) => one.exercise === exercise.title && same(one.candidates.map((candidate) => candidate.code)),
  )
  const observation = stage.day.observations.find(
    (one) => one.assessor === person && one.exercise === run.exercise && same(Object.keys(one.ratings)),
  )
  if (item === undefined || observation === undefined) throw new Error(`no work for ${person} in «${exercise.title}»`)
  const stop = stage.day.stops.find(
    (one) => one.assessor === person && one.exercise === run.exercise && run.candidates.includes(one.candidate),
  )
  return { client, assignmentId: item.assignmentId, observation, stop, noted: [] }
}

/** Everyone's notes in the order of the clock, spread over the run; the first observer works the timer. */
async function observe(parts: Part[], stage: Stage, hooks: Hooks): Promise<void> {
  const [first] = parts
  if (first === undefined) return
  const moments = parts.flatMap((part) => {
    const notes = part.observation.notes.filter((note) => !note.late)
    const soFar = part.stop?.at === 'observing' ? notes.slice(0, Math.ceil(notes.length / 2)) : notes
    return soFar.map((note, index) => ({ part, note, at: (index + 1) / (notes.length + 1) }))
  })
  moments.sort((one, other) => one.at - other.at)

  const timerEvent = (event: 'start' | 'pause' | 'next-phase' | 'end') =>
    first.client.work.timerEvent({ assignmentId: first.assignmentId, event })
  const { timer: started } = await timerEvent('start')
  const ends = started.phases.map((_, index) => sum(started.phases.slice(0, index + 1).map((phase) => phase.ms)))
  const total = ends.at(-1) ?? 0
  let now = 0
  let reached = 0
  for (const { part, note, at } of moments) {
    hooks.pass?.(at * total - now)
    now = at * total
    const phase = ends.findIndex((end) => now < end)
    // Where the story's clock does not move the phases, the first observer does.
    if (phase > reached) {
      let timer = await first.client.work.timer({ assignmentId: first.assignmentId })
      while (timer.status === 'running' && timer.phaseIndex < phase) timer = (await timerEvent('next-phase')).timer
      reached = phase
    }
    const id = crypto.randomUUID()
    await part.client.work.addNote({ assignmentId: part.assignmentId, noteId: id, ...written(stage, note) })
    part.noted.push({ id, note })
  }
  if (parts.some((part) => part.stop?.at === 'observing')) {
    await timerEvent('pause')
    return
  }
  // A little before the bell: an ended timer needs no end.
  hooks.pass?.(total - now - 1_000)
  const timer = await first.client.work.timer({ assignmentId: first.assignmentId })
  if (timer.status !== 'ended') await timerEvent('end')
}

const written = (stage: Stage, note: NoteStory) => ({
  kind: note.kind,
  text: note.text,
  candidateIds: Object.keys(note.about).map((code) => found(stage.candidateIds, code)),
})

async function judge(stage: Stage, part: Part, hooks: Hooks): Promise<void> {
  const { client, assignmentId, observation, stop } = part
  const { work } = client
  if (stop?.at === 'observing') {
    const candidateId = found(stage.candidateIds, stop.candidate)
    await work.saveSentence({ assignmentId, candidateId, text: stop.halfSentence })
    return
  }
  hooks.pass?.(minute)
  await work.seal({ assignmentId })
  for (const note of observation.notes.filter((one) => one.late)) {
    const id = crypto.randomUUID()
    await work.addLateNote({ assignmentId, noteId: id, ...written(stage, note) })
    part.noted.push({ id, note })
  }

  const half = <T>(list: T[], at: StopStory['at']) =>
    stop?.at === at ? list.slice(0, Math.ceil(list.length / 2)) : list
  for (const { id, note } of half(part.noted, 'classifying')) await classify(stage, part, id, note)
  if (stop?.at === 'classifying') return
  hooks.pass?.(4 * minute)
  await work.toRating({ assignmentId })

  for (const [code, ratings] of Object.entries(observation.ratings)) {
    const candidateId = found(stage.candidateIds, code)
    for (const { ref, level, noNoteReason } of half(ratings, 'rating')) {
      const target = stage.target(ref)
      await work.rate({ assignmentId, rating: { candidateId, target, level, noNoteReason } })
    }
  }
  if (stop?.at === 'rating') return
  hooks.pass?.(4 * minute)
  await work.submit({ assignmentId })
}

async function classify(stage: Stage, part: Part, noteId: string, note: NoteStory): Promise<void> {
  const { client, assignmentId } = part
  for (const [code, links] of Object.entries(note.about)) {
    const candidateId = found(stage.candidateIds, code)
    if (links.length === 0) await client.work.setAside({ assignmentId, noteId, candidateId, aside: true })
    for (const { ref, sign } of links) {
      await client.work.link({ assignmentId, noteId, candidateId, target: stage.target(ref), sign })
    }
  }
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
