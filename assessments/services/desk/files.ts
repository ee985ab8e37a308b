// Making, opening and closing the one data file the core holds.
import { mkdirSync, rmSync } from 'node:fs'
import { basename, isAbsolute, join, resolve } from 'node:path'
import { createDataFile, type DataFile, openDataFile } from '../../../db/data-file.ts'
import { FileFailure } from '../../../db/failures.ts'
import { strongEnough } from '../../rules/passphrase.ts'
import type { CoreState } from '../context.ts'
import { type OwnDevice, takeIdentity } from '../exchange/device.ts'
import { eraseDue } from '../exchange/erase-copy.ts'
import { failure } from '../failures.ts'
import { addMissing } from '../library/install.ts'
import { standWhatIsKnownNow } from '../record/standing.ts'
import { rememberFile } from './recent.ts'

/** A bare name lands in the default folder; the ending is always ours. */
function dataFilePath(core: CoreState, typed: string): string {
  const path = isAbsolute(typed) ? resolve(typed) : join(core.folder, basename(typed))
  return /\.wakker$/i.test(path) ? path : `${path}.wakker`
}

export async function createFile(core: CoreState, path: string, passphrase: string): Promise<void> {
  if (!strongEnough(passphrase)) throw failure('WEAK_PASSPHRASE')
  await replaceFile(core, () => createDataFile(dataFilePath(core, path), passphrase, core.fileOptions))
  await giveLibrary(core)
}

/** There on the first morning. When it fails the file is there all the same, and offers what is missing. */
async function giveLibrary(core: CoreState): Promise<void> {
  if (core.file === null || core.library === undefined) return
  try {
    await core.file.db.transaction().execute((trx) => addMissing(trx, core, core.library))
  } catch (error) {
    core.log(error)
  }
}

export async function openFile(core: CoreState, path: string, passphrase: string): Promise<void> {
  await replaceFile(core, () => openDataFile(dataFilePath(core, path), passphrase, core.fileOptions))
}

/** The new file is opened first: when that fails, the one that was open still is. */
async function replaceFile(core: CoreState, open: () => Promise<DataFile>): Promise<void> {
  const file = await presenting(open)
  const device = await identityOf(core, file)
  await closeFile(core)
  core.file = file
  core.device = device
  await standKnown(core, file)
  await eraseDue(core)
  if (!file.sample) rememberFile(core.localFolder, file.path, core.log)
}

/** When it fails the file is there all the same, and what waited still waits. */
async function standKnown(core: CoreState, file: DataFile): Promise<void> {
  try {
    await file.db.transaction().execute(standWhatIsKnownNow)
  } catch (error) {
    core.log(error)
  }
}

async function identityOf(core: CoreState, file: DataFile): Promise<OwnDevice> {
  try {
    return await takeIdentity(core, file)
  } catch (error) {
    await file.close()
    throw error
  }
}

async function presenting<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error
    if (error.code === 'KEY_FILE_MISSING') throw failure(error.code, { name: error.detail })
    if (error.code === 'SETTINGS_REFUSED') throw failure(error.code, { setting: error.detail })
    throw failure(error.code)
  }
}

/** Drops the key and everything that lived only with the open file. */
export async function closeFile(core: CoreState): Promise<void> {
  const { file } = core
  core.file = null
  core.device = null
  core.timers.clear()
  core.seals.clear()
  core.batches.clear()
  core.savedAt = null
  for (const channel of core.channels.values()) {
    channel.personId = null
    channel.locked = false
    channel.kiosk = null
  }
  await file?.close()
}

const sampleFolder = (core: CoreState) => join(core.localFolder, 'voorbeeld')

/** A fresh, empty sample file; whatever was left of an earlier one goes first. */
export async function openSampleFile(core: CoreState): Promise<void> {
  const folder = sampleFolder(core)
  const passphrase = crypto.randomUUID()
  await closeFile(core)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const options = { ...core.fileOptions, keyCopies: folder, keyCost: { opsLimit: 1, memLimit: 8192 }, sample: true }
  const file = await presenting(() => createDataFile(join(folder, 'Voorbeeld.wakker'), passphrase, options))
  core.device = await identityOf(core, file)
  core.file = file
}

export async function discardSample(core: CoreState): Promise<void> {
  if (core.file?.sample !== true) throw failure('NOT_THE_SAMPLE')
  await closeFile(core)
  rmSync(sampleFolder(core), { recursive: true, force: true })
}
