// Records of several devices in one file: which of them stand, and in which order they are read. A function of the set
// alone: neither arrival nor a clock decides. Nothing is dropped here; what does not stand is held, with its reason.
// Source: domain.md, «The record»; docs/decisions/0008-union.md.
import type { HeldReason } from '../contract/index.ts'

/** What the rules need of a record. */
export interface Entry {
  hash: string
  author: string
  device: string
  sequence: number
  previous: string | null
  kind: string
  /** What it is about: entries of one unit are read together. */
  unit: string
  /** Last entries of the unit that the writing file held; null in entries from before this was written. */
  after: readonly string[] | null
  supersedes: string | null
  /** Order of arrival in this file. Used only between entries of one device that lack `after`. */
  arrival: number
}
export type Verdict = 'stands' | 'aside'
export interface Decisions {
  /** What the lead decided, by the hash of an entry. */
  verdicts: ReadonlyMap<string, Verdict>
  /** Entries a gate was opened upon: they stand unless somebody decides otherwise. */
  relied: ReadonlySet<string>
}
export type Held = Map<string, HeldReason>

interface About {
  assignment?: string | undefined
  run?: string | undefined
  candidate?: string | undefined
  competence?: string | undefined
  incident?: string | undefined
  informant?: string | undefined
  document?: string | undefined
  person?: string | undefined
}
const ofAssignment = ['notes.sealed', 'notes.unsealed', 'note.late', 'work.submitted', 'work.reopened']
const ofCandidate = ['gate.opened', 'gate.entered', 'content.erased']
const ofTalk = ['deliberation.begun', 'deliberation.closed', 'feedback.given', 'statement.recorded']

/**
 * Entries about the same assignment, run timer, candidate or final level belong together; the rest is the session's. Erased
 * copies stand apart from it: what the lead decides about chains is read from the session's unit and must not depend on them.
 */
export function unitOf(kind: string, session: string, about: About): string {
  if (ofAssignment.includes(kind)) return `assignment ${about.assignment ?? ''}`
  if (kind === 'copy.erased') return `copy ${session}`
  if (kind === 'timer.event') return `run ${about.run ?? ''}`
  if (ofCandidate.includes(kind)) return `candidate ${about.candidate ?? ''}`
  if (kind === 'level.set') return `level ${about.candidate ?? ''} ${about.competence ?? ''}`
  if (kind === 'incident.noted') return `incident ${about.incident ?? ''}`
  if (kind === 'informant.submitted') return `informant ${about.informant ?? ''}`
  if (kind === 'self.submitted') return `self ${about.candidate ?? ''}`
  if (kind === 'sharing.decided') return `sharing ${about.document ?? ''}`
  if (ofTalk.includes(kind)) return `talk ${about.candidate ?? ''}`
  if (kind === 'calibration.noted') return `calibration ${session} ${about.person ?? ''}`
  if (kind === 'day.changed') return `day ${session}`
  return `session ${session}`
}

/**
 * One author's chain on one device. It is a line; where it is a tree, the device was restored or cloned and wrote on.
 * @returns what does not stand: everything after a gap, and the branches of a fork that nobody has decided for
 */
export function chainStanding(chain: readonly Entry[], { verdicts, relied }: Decisions): Held {
  const next = Map.groupBy(chain, (entry) => entry.previous)
  const followers = (entry: Entry | null) =>
    (next.get(entry?.hash ?? null) ?? []).filter((each) => each.sequence === (entry?.sequence ?? 0) + 1)
  const branch = (first: Entry): Entry[] => {
    const found = [first]
    for (const entry of found) found.push(...followers(entry))
    return found
  }
  const held: Held = new Map()
  const reached = new Set<string>()
  const open: (Entry | null)[] = [null]
  for (const entry of open) {
    const found = followers(entry)
    for (const first of found) {
      const reason = found.length === 1 ? null : forkReason(first, branch)
      if (reason === null) {
        reached.add(first.hash)
        open.push(first)
        continue
      }
      for (const each of branch(first)) {
        reached.add(each.hash)
        held.set(each.hash, reason)
      }
    }
  }
  for (const { hash } of chain) if (!reached.has(hash)) held.set(hash, 'chain-broken')
  return held

  function forkReason(first: Entry, all: (first: Entry) => Entry[]): 'fork' | 'aside' | null {
    const verdict = verdicts.get(first.hash)
    if (verdict === 'stands') return null
    if (verdict === 'aside') return 'aside'
    return all(first).some(({ hash }) => relied.has(hash)) ? null : 'fork'
  }
}

/** First entries of the branches where a chain splits, per split. */
export function forksOf(chain: readonly Entry[]): Entry[][] {
  const siblings = Map.groupBy(chain, (entry) => `${entry.previous} ${entry.sequence}`)
  return [...siblings.values()].filter((found) => found.length > 1)
}

/**
 * A claim says how it is; two of them that do not know of each other contradict. Taking a seal back is one: what another
 * laptop built on that seal would otherwise stand without its notes.
 */
const claims = ['notes.sealed', 'notes.unsealed', 'work.submitted', 'level.set']

export interface UnitReading {
  /** Standing entries, causes before consequences. */
  order: Entry[]
  /** Of these, what a later standing one took back: it is part of the history, and no longer how it is. */
  takenBack: Set<string>
  held: Held
  /** Groups of entries that contradict each other, each by its first claim; decided or not. */
  rivals: Entry[][]
}

/**
 * Entries of one unit whose chains stand, from whatever devices.
 * @param entries in any order
 */
export function readUnit(entries: readonly Entry[], { verdicts, relied }: Decisions): UnitReading {
  const order = causalOrder(entries)
  const before = causes(order)
  const follows = (later: Entry, earlier: Entry) => before.get(later.hash)?.has(earlier.hash) === true
  const withConsequences = (entry: Entry) => [entry, ...order.filter((each) => follows(each, entry))]
  const held: Held = new Map()
  const standing = () => order.filter(({ hash }) => !held.has(hash))
  for (const entry of order.filter((each) => verdicts.get(each.hash) === 'aside')) {
    for (const each of withConsequences(entry)) held.set(each.hash, 'aside')
  }
  const contradict = (a: Entry, b: Entry) => a !== b && !follows(a, b) && !follows(b, a)
  /** What somebody decided weighs more than what a gate was opened upon, and that more than what merely arrived. */
  const weight = (entry: Entry) => {
    const all = withConsequences(entry)
    if (all.some(({ hash }) => verdicts.get(hash) === 'stands')) return 2
    return all.some(({ hash }) => relied.has(hash)) ? 1 : 0
  }
  /** Claims that were live at some point: holding what took one back uncovers it again. */
  const contested = new Set<Entry>()
  for (let found = true; found; ) {
    found = false
    const live = claimsAmong(standing())
    for (const entry of live) contested.add(entry)
    for (const entry of live) {
      const against = [...contested].filter((each) => contradict(entry, each))
      if (against.every((each) => weight(each) < weight(entry))) continue
      found = true
      for (const { hash } of withConsequences(entry)) if (!held.has(hash)) held.set(hash, 'double')
    }
  }
  return {
    order: standing(),
    takenBack: supersededAmong(standing()),
    held,
    rivals: rivalGroups(claimsAmong(order), contradict, follows),
  }
}

const supersededAmong = (entries: readonly Entry[]) =>
  new Set(entries.flatMap(({ supersedes }) => (supersedes === null ? [] : [supersedes])))

function claimsAmong(entries: readonly Entry[]): Entry[] {
  const superseded = supersededAmong(entries)
  return entries.filter(({ kind, hash }) => claims.includes(kind) && !superseded.has(hash))
}

/** The earliest claim of each of the histories that contradict. */
function rivalGroups(
  claiming: readonly Entry[],
  contradict: (a: Entry, b: Entry) => boolean,
  follows: (later: Entry, earlier: Entry) => boolean,
): Entry[][] {
  const rivals = claiming.filter((entry) => claiming.some((each) => contradict(entry, each)))
  const first = rivals.filter((entry) => !rivals.some((each) => follows(entry, each)))
  return first.length > 1 ? [first] : []
}

/** Causes first; what is not ordered by causes goes by sequence, then by ids, so that every file reads the same. */
export function causalOrder(entries: readonly Entry[]): Entry[] {
  const causesOf = directCauses(entries)
  const waiting = [...entries].sort(
    (a, b) =>
      a.sequence - b.sequence || compare(a.author, b.author) || compare(a.device, b.device) || compare(a.hash, b.hash),
  )
  const done = new Set<string>()
  const order: Entry[] = []
  while (waiting.length > 0) {
    const ready = waiting.findIndex(({ hash }) => (causesOf.get(hash) ?? []).every((cause) => done.has(cause)))
    // Hashes cannot form a circle; were one forged, the rest still gets an order.
    const [entry] = waiting.splice(Math.max(ready, 0), 1)
    if (entry === undefined) break
    done.add(entry.hash)
    order.push(entry)
  }
  return order
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function directCauses(entries: readonly Entry[]): Map<string, string[]> {
  const here = new Set(entries.map(({ hash }) => hash))
  const lastWithout = new Map<string, string>()
  const found = new Map<string, string[]>()
  for (const entry of [...entries].sort((a, b) => a.arrival - b.arrival)) {
    const named = [...(entry.after ?? []), ...(entry.supersedes === null ? [] : [entry.supersedes])]
    if (entry.after === null) {
      const last = lastWithout.get(entry.device)
      if (last !== undefined) named.push(last)
      lastWithout.set(entry.device, entry.hash)
    }
    found.set(
      entry.hash,
      named.filter((hash) => here.has(hash)),
    )
  }
  // Whoever wrote knew what they had written before on that device, also where it did not stand then.
  for (const chain of Map.groupBy(entries, ({ author, device }) => `${author} ${device}`).values()) {
    for (const entry of chain) {
      const earlier = Math.max(...chain.map(({ sequence }) => sequence).filter((each) => each < entry.sequence))
      for (const { hash, sequence } of chain) if (sequence === earlier) found.get(entry.hash)?.push(hash)
    }
  }
  return found
}

/** Every entry's causes, near and far. */
function causes(order: readonly Entry[]): Map<string, Set<string>> {
  const direct = directCauses(order)
  const all = new Map<string, Set<string>>()
  for (const { hash } of order) {
    const own = new Set<string>()
    for (const cause of direct.get(hash) ?? []) {
      own.add(cause)
      for (const earlier of all.get(cause) ?? []) own.add(earlier)
    }
    all.set(hash, own)
  }
  return all
}

/** The entries of a unit that no other one follows: what the next entry is written `after`. */
export function headsOfUnit(order: readonly Entry[]): string[] {
  const before = causes(order)
  const followed = new Set([...before.values()].flatMap((own) => [...own]))
  return order.filter(({ hash }) => !followed.has(hash)).map(({ hash }) => hash)
}
