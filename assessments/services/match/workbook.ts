// Levels and gaps of a session as an Excel file: an overview, the same competence by competence with what it rests on, and
// how to read it. Codes instead of names unless asked for, by code or name, and every text stays text.
import type { GapRow, Level, MadeFile } from '../../contract/index.ts'
import { writeExcel } from '../../formats/write-excel.ts'
import type { Table } from '../../frameworks/sheet/tables.ts'
import { openedTo } from '../access/gate.ts'
import type { Reading, SignedIn } from '../context.ts'
import { competenceTalks, inFrameworkOrder } from '../deliberation/competences.ts'
import { finalsOf } from '../deliberation/finals.ts'
import { materialOf } from '../deliberation/material.ts'
import { gapRow } from '../deliberation/outcome.ts'
import { failure } from '../failures.ts'
import { madeFile } from '../made-file.ts'
import type { StoredProfile } from '../preparation/profile-store.ts'
import { profileFor } from './asking.ts'
import { workbookWords as words } from './workbook-words.ts'

interface Person {
  code: string
  name: string
  rows: GapRow[]
}
interface Session {
  title: string
  day: string
  scale: readonly Level[]
  profile: StoredProfile | null
  people: Person[]
}

export async function sessionWorkbook(
  { db, actor }: SignedIn,
  input: { sessionId: string; jobProfileId: string | null; names: boolean },
): Promise<MadeFile> {
  const { sessionId, names } = input
  const row = await db
    .selectFrom('sessions')
    .select(['title', 'day', 'job_profile_id'])
    .where('id', '=', sessionId)
    .executeTakeFirst()
  if (row === undefined) throw failure('NOT_FOUND')
  const profileId = input.jobProfileId ?? row.job_profile_id
  const profile = profileId === null ? null : await profileFor(db, actor, profileId)
  const opened = await openedTo(db, actor.personId, [sessionId])
  const candidates = await db
    .selectFrom('candidates')
    .select(['id', 'code', 'name'])
    .where('session_id', '=', sessionId)
    .where('id', 'not in', db.selectFrom('erasures').select('candidate_id'))
    .execute()
  const session: Session = { title: row.title, day: row.day, scale: [], profile, people: [] }
  for (const { id, code, name } of candidates) {
    const told = opened.has(id) ? await rowsOf(db, sessionId, id, profile) : null
    if (told === null) continue
    session.scale = told.scale
    session.people.push({ code, name, rows: told.rows })
  }
  if (session.people.length === 0) throw failure('NOTHING_TO_SHOW')
  session.people.sort((a, b) => (names ? a.name.localeCompare(b.name, 'nl') : 0) || a.code.localeCompare(b.code, 'nl'))
  const tables = [overview(session, names), perCompetence(session, names), reading(session)]
  return madeFile(`${words.fileName}-${row.day}.xlsx`, await writeExcel(tables))
}

/** null: not everything of this candidate is decided. */
async function rowsOf(db: Reading, sessionId: string, candidateId: string, profile: StoredProfile | null) {
  const material = await materialOf(db, sessionId, candidateId)
  const { competences, scale, id } = material.framework
  const talks = inFrameworkOrder(competenceTalks(material, await finalsOf(db, sessionId, candidateId)), competences)
  if (talks.length === 0 || talks.some(({ final }) => final === null)) return null
  const asked = profile !== null && profile.body.frameworkId === id ? profile.body.cutOffs : []
  const cutOffs = new Map(asked.map((cutOff) => [cutOff.competenceId, cutOff]))
  const told = new Map(talks.map((talk) => [talk.competenceId, talk]))
  const rows = competences
    .filter((one) => told.has(one.id) || cutOffs.has(one.id))
    .map((one) => gapRow(one, told.get(one.id), cutOffs.get(one.id)))
  return { scale, rows }
}

const who = ({ code, name }: Person, names: boolean) => (names ? [code, name] : [code])
const whoColumns = (names: boolean) => [
  { head: words.code, width: 12 },
  ...(names ? [{ head: words.name, width: 26 }] : []),
]

function overview({ people, scale }: Session, names: boolean): Table {
  const competences = new Map(people.flatMap(({ rows }) => rows.map((row) => [row.competenceId, row] as const)))
  const heads = [...competences.values()]
  return {
    name: words.sheets.overview,
    columns: [...whoColumns(names), ...heads.map(({ number, title }) => ({ head: `${number} ${title}`, width: 22 }))],
    rows: people.map((person) => [
      ...who(person, names),
      ...heads.map(({ competenceId }) => {
        const row = person.rows.find((one) => one.competenceId === competenceId)
        return row === undefined ? words.notMeasured : words.level(row, scale)
      }),
    ]),
  }
}

function perCompetence({ people, scale }: Session, names: boolean): Table {
  return {
    name: words.sheets.perCompetence,
    columns: [...whoColumns(names), ...words.columns],
    rows: people.flatMap((person) =>
      person.rows.map((row) => [
        ...who(person, names),
        `${row.number} ${row.title}`,
        words.need(row),
        row.cutOff === null ? '' : words.levelName(scale, row.cutOff),
        words.level(row, scale),
        words.gap(row),
        row.lowest === null ? '' : words.levelName(scale, row.lowest),
        row.highest === null ? '' : words.levelName(scale, row.highest),
        row.notes,
        row.assessors,
        row.exercises,
      ]),
    ),
  }
}

function reading({ title, day, profile, scale }: Session): Table {
  const asked = profile === null ? words.noProfile : words.besides(profile.body.title)
  return {
    name: words.sheets.reading,
    prose: true,
    columns: [{ head: '', width: 110 }],
    rows: [[`${title}, ${day}`], [asked], [words.scale(scale)], ...words.explained.map((line) => [line])],
  }
}
