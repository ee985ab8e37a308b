// The host as a process of its own, so that a test can kill it the way a power cut would.
// Called with one argument, the options as JSON; answers with one line of JSON.
import { startHost } from '../../assessments/host/host.ts'
import { shippedLibrary } from '../../assessments/library/index.ts'
import { type Clock, systemClock } from '../../assessments/services/clock.ts'

interface Options {
  folder: string
  localFolder: string
  pageFolder: string
  port: number
  /** Bring the shipped library along. */
  library?: boolean
}

const { library: withLibrary = false, ...options } = JSON.parse(process.argv[2] ?? '{}') as Options
let offsetMs = 0
/** A wall clock a test can set; the monotonic one goes on, as in a computer whose clock somebody changes. */
const clock: Clock = { ...systemClock, wall: () => Date.now() + offsetMs }
process.on('message', (message: { offsetMs: number }) => {
  offsetMs = message.offsetMs
  process.send?.({ offsetMs })
})
process.on('disconnect', () => process.exit(0))

// Opening a file must not cost a test what it costs a guesser.
const keyCost = { opsLimit: 1, memLimit: 8 * 1024 * 1024 }
const library = withLibrary ? shippedLibrary : undefined
const host = await startHost({ ...options, library, clock, keyCost, log: (error) => console.error(error) })
process.on('SIGTERM', () => void host.close().then(() => process.exit(0)))
process.send?.({ url: host.url, port: host.port })
