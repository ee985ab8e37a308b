// Timetables and the information for candidates, to look at, to print and in Word.
import type { MadeFile, TimetableFor } from '../../contract/index.ts'
import { informationDocument } from '../../documents/information/information.ts'
import { timetableDocument } from '../../documents/timetable/timetable.ts'
import { minutesOf } from '../../rules/programme-checks.ts'
import { programmeBody } from '../access/bodies.ts'
import type { Actor, Reading } from '../context.ts'
import { failure } from '../failures.ts'
import { guarded } from '../guard.ts'
import { madeFile, plainName } from '../made-file.ts'
import { allPeople } from '../people/store.ts'
import { sessionOf } from '../preparation/session-store.ts'
import { type SheetSource, timetableSheet } from './timetable-sheet.ts'

export const timetable = guarded.day.timetable.handler(async ({ context, input }) => {
  const source = await sourceFor(context.db, context.actor, input.sessionId, [input.for])
  return sheetOf(source, input.for)
})

export const timetableFile = guarded.day.timetableFile.handler(async ({ context, input }): Promise<MadeFile> => {
  const source = await sourceFor(context.db, context.actor, input.sessionId, input.for)
  const sheets = input.for.map((who) => sheetOf(source, who))
  if (sheets.every(({ days }) => days.length === 0)) throw failure('NOTHING_PLANNED')
  const [only, ...more] = sheets
  const about = more.length === 0 && only !== undefined ? only.title : source.body.title
  return dayFile('Rooster', about, await timetableDocument(sheets))
})

export const informationSheet = guarded.day.informationSheet.handler(async ({ context, input }): Promise<MadeFile> => {
  const { body } = await sessionOf(context.db, input.sessionId)
  const { exercises } = await programmeBody(context.db, body.programmeId)
  const used = new Set(body.runs.map((run) => run.exerciseId))
  const model = {
    session: body.title,
    place: body.place,
    ...body.information,
    // Before anything is planned: what the programme has.
    exercises: exercises
      .filter(({ id }) => used.size === 0 || used.has(id))
      .map((exercise) => ({
        title: exercise.title,
        kind: exercise.kind,
        group: exercise.group,
        minutes: minutesOf(exercise),
      })),
  }
  return dayFile('Informatie', body.title, await informationDocument(model))
})

/** The wall's and their own for an assessor of this session; to others the session is not there. */
async function sourceFor(
  db: Reading,
  actor: Actor,
  sessionId: string,
  asked: readonly TimetableFor[],
): Promise<SheetSource> {
  const { body } = await sessionOf(db, sessionId)
  if (!actor.roles.includes('lead') && !actor.roles.includes('coach')) {
    if (!body.assessorIds.includes(actor.personId)) throw failure('NOT_FOUND')
    const own = ({ who, id }: TimetableFor) => who === 'wall' || (who === 'assessor' && id === actor.personId)
    if (!asked.every(own)) throw failure('NOT_ALLOWED')
  }
  const { exercises } = await programmeBody(db, body.programmeId)
  const people = await allPeople(db)
  return { body, exercises, names: new Map(people.map(({ id, name }) => [id, name])) }
}

function sheetOf(source: SheetSource, who: TimetableFor) {
  const sheet = timetableSheet(source, who)
  if (sheet === null) throw failure('NOT_FOUND')
  return sheet
}

/** A document of the day: what it is, and about what. */
export function dayFile(what: string, about: string, bytes: Uint8Array): MadeFile {
  const plain = plainName(about)
  return madeFile(`${plain === '' ? what : `${what}-${plain}`}.docx`, bytes)
}
