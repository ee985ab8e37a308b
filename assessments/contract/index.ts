// The one contract between screens and core. Each procedure says who may call it, what goes in and out, and how it can fail.
import { batches } from './batches.ts'
import { day } from './day.ts'
import { deliberations } from './deliberations.ts'
import { desk, people } from './desk.ts'
import { documents } from './documents.ts'
import { dossier } from './dossier.ts'
import { exchange } from './exchange.ts'
import { exercises } from './exercises.ts'
import { figures } from './figures.ts'
import { frameworks } from './frameworks.ts'
import { informants } from './informants.ts'
import { kiosk } from './kiosk.ts'
import { library } from './library.ts'
import { match } from './match.ts'
import { paper } from './paper.ts'
import { persons } from './persons.ts'
import { coachTalks, followUp, plans, referenceNotes } from './plans.ts'
import { profiles } from './profiles.ts'
import { programmes } from './programmes.ts'
import { gaps, reports } from './reports.ts'
import { selfAssessment } from './self-assessment.ts'
import { sessions } from './sessions.ts'
import { templates } from './templates.ts'
import { training } from './training.ts'
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
  figures,
  dossier,
  training,
  persons,
  plans,
  coachTalks,
  followUp,
  referenceNotes,
  match,
  selfAssessment,
  documents,
  templates,
  batches,
  exchange,
}
export type Contract = typeof contract

export * from './batches.ts'
export * from './bundle.ts'
export * from './common.ts'
export * from './day.ts'
export * from './day-changes.ts'
export * from './deliberations.ts'
export * from './desk.ts'
export * from './documents.ts'
export * from './dossier.ts'
export * from './exchange.ts'
export * from './exchange-board.ts'
export * from './exchange-files.ts'
export * from './exercises.ts'
export * from './figures.ts'
export * from './framework-body.ts'
export * from './frameworks.ts'
export * from './imports.ts'
export * from './informants.ts'
export * from './kiosk.ts'
export * from './library.ts'
export * from './match.ts'
export * from './paper.ts'
export * from './persons.ts'
export * from './plan.ts'
export * from './plans.ts'
export * from './profiles.ts'
export * from './programmes.ts'
export * from './record.ts'
export * from './reports.ts'
export * from './self-assessment.ts'
export * from './sessions.ts'
export * from './talk.ts'
export * from './targets.ts'
export * from './templates.ts'
export * from './timers.ts'
export * from './timetable.ts'
export * from './training.ts'
export * from './wall-chart.ts'
export * from './work.ts'
