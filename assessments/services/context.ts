// What a procedure is given: the core (one data file at a time) and the channel (who sits at this screen).
import type { ContractRouterClient } from '@orpc/contract'
import type { Transaction } from 'kysely'
import type { Db } from '../../db/connection.ts'
import type { DataFile, DataFileOptions } from '../../db/data-file.ts'
import type { Tables } from '../../db/schema.ts'
import type { Contract, KioskPurpose, Role } from '../contract/index.ts'
import type { SourceReader } from '../formats/open.ts'
import type { ShippedLibrary } from '../library/build.ts'
import type { Work } from './batches/run.ts'
import type { Clock } from './clock.ts'
import type { DocumentMaker } from './document-maker/maker.ts'
import type { OwnDevice } from './exchange/device.ts'
import type { RunningTimer } from './work/timer-clock.ts'

export type Trx = Transaction<Tables>
/** Reading functions take either. */
export type Reading = Db | Trx

export interface Channel {
  id: string
  personId: string | null
  locked: boolean
  kiosk: { sessionId: string; candidateId: string; purpose: KioskPurpose; handedOverBy: string } | null
}

export interface CoreState {
  file: DataFile | null
  /** The identity the open file writes under on this computer. */
  device: OwnDevice | null
  clock: Clock
  folder: string
  localFolder: string
  fileOptions: DataFileOptions
  library: ShippedLibrary | undefined
  /** Opens what somebody brings in; keeps the last file, so that a correction reads it only once. */
  sources: SourceReader
  /** Lays documents out and writes them, off this thread. */
  documentMaker: DocumentMaker
  /** Documents of a whole session, under way and done, by id. */
  batches: Map<string, Work>
  channels: Map<string, Channel>
  /** Clocks of runs that run in this process. */
  timers: Map<string, RunningTimer>
  /** When an assignment was sealed, on the monotonic clock: the undo window cannot be stretched by the wall clock. */
  seals: Map<string, number>
  savedAt: string | null
  /** A client on a channel of its own, for the scripted people of the sample. */
  scripted(channelId: string): ContractRouterClient<Contract>
  log(error: unknown): void
}

export interface CoreContext {
  core: CoreState
  channel: Channel
}

/** The caller, as the channel knows them. */
export interface Actor {
  personId: string
  roles: readonly Role[]
}

/** What a procedure behind sign-in gets besides. */
export interface SignedIn extends CoreContext {
  file: DataFile
  db: Db
  actor: Actor
  /** One transaction per command; answers with the moment it was on disk. */
  write<T extends object>(command: (trx: Trx) => Promise<T>): Promise<T & { savedAt: string }>
}
