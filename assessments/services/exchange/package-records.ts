// The entries a package brings: what the lead says openly, and the assessor's own earlier ones. Which of them are wanted
// here depends on what has been written or erased here since.
import { ReadHeader, RecordKind, type RecordLine } from '../../contract/index.ts'
import type { Reading, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { withDrafts } from '../work/local-work.ts'
import type { GivenPackage } from './accept.ts'
import { openOrFail } from './given.ts'
import { excerptKinds, ownKinds } from './packages.ts'

/** All of them, before it is asked which are wanted. */
export async function linesIn(db: Reading, given: GivenPackage): Promise<RecordLine[]> {
  const excerpt = excerptIn(given)
  const own = await ownLines(db, given)
  return [...excerpt, ...(await withoutErasedWords(db, given.manifest.session, excerpt, own))]
}

/** What a sender may say openly: no gate, no level, and nobody's work. Kinds of a newer version are kept for later. */
function excerptIn({ body }: GivenPackage): RecordLine[] {
  if (!body.records.every(mayStandAmong(excerptKinds))) throw failure('BUNDLE_DAMAGED')
  return body.records
}

const mayStandAmong =
  (kinds: readonly RecordKind[]) =>
  ({ header }: RecordLine): boolean => {
    const { format, kind } = ReadHeader.parse(JSON.parse(header))
    const known = RecordKind.safeParse(kind).data
    return format !== 1 || known === undefined || kinds.includes(known)
  }

/** What only this file can open: the assessor's own entries from before. */
async function ownLines(db: Reading, { body }: GivenPackage): Promise<RecordLine[]> {
  const own = await db.selectFrom('devices').select('identity').where('role', '=', 'own').execute()
  const identities = own.flatMap(({ identity }) => identity ?? [])
  const opened: RecordLine[] = []
  for (const sealed of body.sealed) {
    const lines = (await openOrFail(sealed, identities)) ?? []
    const theirs = lines.every(({ header }) => ReadHeader.parse(JSON.parse(header)).author === sealed.assessor)
    if (!theirs || !lines.every(mayStandAmong(ownKinds))) throw failure('BUNDLE_DAMAGED')
    opened.push(...lines)
  }
  return opened
}

/** A copy that was erased here stays so; the words of what is given back are needed again. */
async function withoutErasedWords(
  db: Reading,
  sessionId: string,
  excerpt: readonly RecordLine[],
  own: readonly RecordLine[],
): Promise<readonly RecordLine[]> {
  const erased = await db
    .selectFrom('copy_erasures as e')
    .innerJoin('devices as d', 'd.id', 'e.device_id')
    .select('e.at')
    .where('e.session_id', '=', sessionId)
    .where('d.role', '=', 'own')
    .executeTakeFirst()
  if (erased === undefined) return own
  const needed = new Set<string>()
  for (const { header, hash } of excerpt) {
    const { kind, about } = ReadHeader.parse(JSON.parse(header))
    const news = kind === 'work.reopened' && !(await isHere(db, hash))
    if (news && about.assignment !== undefined) needed.add(about.assignment)
  }
  return own.map((line) => {
    const { assignment } = ReadHeader.parse(JSON.parse(line.header)).about
    return assignment !== undefined && needed.has(assignment) ? line : { ...line, parts: [] }
  })
}

/**
 * The assessor's own entries come along so that a laptop put back from yesterday is whole again. Where something else
 * was written here meanwhile they stay out: both versions meet in the lead's file, where somebody decides.
 */
export async function withoutWhatIsWorkedOnHere(
  trx: Trx,
  lines: readonly RecordLine[],
  standIns: ReadonlyMap<string, unknown>,
): Promise<RecordLine[]> {
  const coming = new Set(lines.map(({ hash }) => hash))
  const wanted: RecordLine[] = []
  /** Chains of which something was left out: what follows there would hang in the air. */
  const cut = new Set<string>()
  const drafted = new Map<string, Set<string>>()
  const reopenings: { line: RecordLine; about: string | null }[] = []
  for (const line of lines) {
    const header = ReadHeader.parse(JSON.parse(line.header))
    const { session, author, device, kind, about } = header
    const ownDevice = await trx
      .selectFrom('devices')
      .select('id')
      .where('id', '=', device)
      .where('role', '=', 'own')
      .executeTakeFirst()
    const chain = `${author} ${device}`
    if (await isHere(trx, line.hash)) {
      wanted.push(line)
      continue
    }
    if (kind === 'work.reopened') {
      // Left out below with what it is about: what was made here since would look as if it had known of it.
      reopenings.push({ line, about: header.supersedes })
      continue
    }
    const others = await otherEntries(trx, about.assignment, coming)
    const drafts = drafted.get(session) ?? (await withDrafts(trx, session))
    drafted.set(session, drafts)
    const busy = about.assignment !== undefined && (others || drafts.has(about.assignment))
    const misfit = ownDevice !== undefined && (!(await follows(trx, header, wanted)) || (await placeTaken(trx, header)))
    if (standIns.has(author) || busy || cut.has(chain) || misfit) {
      cut.add(chain)
      continue
    }
    wanted.push(line)
  }
  const taken = new Set(wanted.map(({ hash }) => hash))
  for (const { line, about } of reopenings) {
    if (about !== null && (taken.has(about) || (await isHere(trx, about)))) wanted.push(line)
  }
  return wanted
}

async function isHere(db: Reading, hash: string): Promise<boolean> {
  const row = await db.selectFrom('records').select('hash').where('hash', '=', hash).executeTakeFirst()
  return row !== undefined
}

/** What was held in the lead's file is not in the package, and a chain of this file's own must not have a gap. */
async function follows(db: Reading, { previous }: ReadHeader, wanted: readonly RecordLine[]): Promise<boolean> {
  return previous === null || wanted.some(({ hash }) => hash === previous) || (await isHere(db, previous))
}

async function otherEntries(trx: Trx, assignment: string | undefined, coming: ReadonlySet<string>): Promise<boolean> {
  if (assignment === undefined) return false
  const rows = await trx.selectFrom('records').select('hash').where('unit', '=', `assignment ${assignment}`).execute()
  return rows.some(({ hash }) => !coming.has(hash))
}

async function placeTaken(trx: Trx, { session, author, device, sequence }: ReadHeader): Promise<boolean> {
  const row = await trx
    .selectFrom('records')
    .select('hash')
    .where('session_id', '=', session)
    .where('author_id', '=', author)
    .where('device_id', '=', device)
    .where('sequence', '=', sequence)
    .executeTakeFirst()
  return row !== undefined
}
