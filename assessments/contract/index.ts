// The one contract between screens and core. Each procedure says who may call it, what goes in and out, and how it can fail.
import { day } from './day.ts'
import { deliberations, gaps, reports } from './deliberations.ts'
import { desk, people } from './desk.ts'
import { exchange } from './exchange.ts'
import { exercises } from './exercises.ts'
import { frameworks } from './frameworks.ts'
import { informants } from './informants.ts'
import { kiosk } from './kiosk.ts'
import { library } from './library.ts'
import { paper } from './paper.ts'
import { profiles } from './profiles.ts'
import { programmes } from './programmes.ts'
import { sessions } from './sessions.ts'
import { work } from './work.ts'

export const contract = {
  desk,
  people,
  kiosk,
  frameworks,
  exercises,
  library,
  profiles,
  programmes,
  sessions,
  day,
  paper,
  informants,
  work,
  deliberations,
  gaps,
  reports,
  exchange,
}
export type Contract = typeof contract

export * from './bundle.ts'
export * from './common.ts'
export * from './day.ts'
export * from './day-changes.ts'
export * from './deliberations.ts'
export * from './desk.ts'
export * from './exchange.ts'
export * from './exercises.ts'
export * from './framework-body.ts'
export * from './frameworks.ts'
export * from './imports.ts'
export * from './informants.ts'
export * from './kiosk.ts'
export * from './library.ts'
export * from './paper.ts'
export * from './plan.ts'
export * from './profiles.ts'
export * from './programmes.ts'
export * from './record.ts'
export * from './sessions.ts'
export * from './targets.ts'
export * from './timers.ts'
export * from './timetable.ts'
export * from './wall-chart.ts'
export * from './work.ts'
