// One laptop of a history: a data file, the identity it writes under, and what the core keeps beside a file.
import { type DeviceSecrets, makeDevice } from '../../../assessments/bundles/index.ts'
import { createSourceReader } from '../../../assessments/formats/open.ts'
import type { CoreState, Trx } from '../../../assessments/services/context.ts'
import { createDocumentMaker } from '../../../assessments/services/document-maker/maker.ts'
import { writeAs } from '../../../assessments/services/exchange/device.ts'
import { withDice } from './dice.ts'
import { fileFrom, type MemoryFile } from './memory-file.ts'
import { recipientOf } from './plain-age.ts'

export interface Laptop {
  name: string
  kind: 'lead' | 'assessor'
  /** Who sits at it. */
  people: string[]
  file: MemoryFile
  core: CoreState
  /** Yesterday's backup, with the identity it was made under. */
  backup: { bytes: Buffer; device: DeviceSecrets } | null
}

let made: DeviceSecrets[] | undefined
/** Keys cost more than a history; every history gives out the same ones anew. */
export async function identities(): Promise<DeviceSecrets[]> {
  made ??= await withDice(1, async () => {
    const found: DeviceSecrets[] = []
    for (let i = 0; i < 24; i += 1) found.push(await makeDevice())
    return found
  })
  for (const { identity, recipient } of made) recipientOf.set(identity, recipient)
  return made
}

/** Each laptop's clock is wrong in its own way: nothing may be decided by it. */
function wrongClock(which: number) {
  let ms = Date.UTC(2026, 10, 17, 8) + ((which * 7_919) % 23) * 3_600_000
  return {
    wall: () => {
      ms += 61_000
      return ms
    },
    monotonic: () => 1_000,
    boot: () => 1_000,
  }
}

export function coreOf(device: DeviceSecrets, which: number): CoreState {
  return {
    file: null,
    device,
    clock: wrongClock(which),
    folder: '',
    localFolder: '',
    fileOptions: { keyCopies: '' },
    library: undefined,
    sources: createSourceReader(),
    documentMaker: createDocumentMaker(),
    batches: new Map(),
    channels: new Map(),
    timers: new Map(),
    seals: new Map(),
    savedAt: null,
    scripted: () => {
      throw new Error('nobody is scripted here')
    },
    log: () => undefined,
  }
}

export const write = <T>({ file }: Pick<Laptop, 'file'>, work: (trx: Trx) => Promise<T>): Promise<T> =>
  file.db.transaction().execute(work)

/** As the core does when a file is opened on another computer or has been put back: the old identity writes no more. */
export async function writesAs(laptop: Laptop, fresh: DeviceSecrets): Promise<void> {
  const { core } = laptop
  const device = await write(laptop, (trx) => writeAs(trx, fresh))
  core.device = device
}

/** A data file put back: nothing of what the program kept in memory is there any more. */
export function putBack(laptop: Laptop, bytes: Buffer, device: DeviceSecrets): void {
  laptop.file.sqlite.close()
  laptop.file = fileFrom(bytes)
  laptop.core.device = device
  laptop.core.seals.clear()
  laptop.core.timers.clear()
}
