// The core: one process, one open data file, many channels. Shells (Electron, loopback host, tests) bring messages in.
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import type { KeyCost } from '../../db/key-slots.ts'
import { createSourceReader } from '../formats/open.ts'
import type { ShippedLibrary } from '../library/build.ts'
import { type Clock, instant, systemClock } from './clock.ts'
import type { Channel, CoreContext, CoreState } from './context.ts'
import { closeFile } from './desk/files.ts'
import { createDocumentMaker } from './document-maker/maker.ts'
import { eraseDue } from './exchange/erase-copy.ts'
import { type Router, router } from './router.ts'
import { beat } from './work/timer-clock.ts'

export interface CoreOptions {
  /** Where new data files go unless the person chooses otherwise. */
  folder: string
  /** This machine's own things: recent files, copies of key files, the sample. Never roams. */
  localFolder: string
  clock?: Clock
  /** Cheaper Argon2id for tests that are not about the key. */
  keyCost?: KeyCost
  /** What a new data file is given, and what an older one is offered. Without: nothing ships. */
  library?: ShippedLibrary
  /** The thread that reads chosen files, where it was built; from its source otherwise. */
  readerWorker?: URL
  /** The thread that lays out and writes many documents; likewise. */
  documentWorker?: URL
  log?: (error: unknown) => void
}
export type { CoreContext } from './context.ts'

export interface Core {
  router: Router
  /** The same id is the same screen: who is signed in there survives a reload. */
  context(channelId: string): CoreContext
  close(): Promise<void>
}

export function createCore(options: CoreOptions): Core {
  const core: CoreState = {
    file: null,
    device: null,
    clock: options.clock ?? systemClock,
    folder: options.folder,
    localFolder: options.localFolder,
    fileOptions: { keyCopies: join(options.localFolder, 'sleutels'), keyCost: options.keyCost },
    library: options.library,
    sources: createSourceReader({ worker: options.readerWorker }),
    documentMaker: createDocumentMaker({ worker: options.documentWorker }),
    batches: new Map(),
    channels: new Map(),
    timers: new Map(),
    seals: new Map(),
    savedAt: null,
    scripted: (channelId) => createRouterClient(router, { context: { core, channel: newChannel(channelId) } }),
    log: options.log ?? ((error) => console.error(error)),
  }
  let day = ''
  const heart = setInterval(() => {
    void beat(core).catch(core.log)
    // A laptop that stays open over night keeps its word about the day a copy goes.
    const today = instant(core.clock.wall()).slice(0, 10)
    if (today !== day) void eraseDue(core).catch(core.log)
    day = today
  }, 1_000)
  heart.unref()
  return {
    router,
    context: (channelId) => ({ core, channel: channelOf(core, channelId) }),
    async close() {
      clearInterval(heart)
      await closeFile(core)
      await core.documentMaker.close()
    },
  }
}

function channelOf(core: CoreState, id: string): Channel {
  const known = core.channels.get(id)
  if (known !== undefined) return known
  const channel = newChannel(id)
  core.channels.set(id, channel)
  return channel
}

const newChannel = (id: string): Channel => ({ id, personId: null, locked: false, kiosk: null })
