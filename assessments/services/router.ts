// Every procedure of the contract and the module that answers it.

import { implement } from '@orpc/server'
import { contract } from '../contract/index.ts'
import { batches } from './batches/handlers.ts'
import type { CoreContext } from './context.ts'
import { day } from './day/handlers.ts'
import { deliberations } from './deliberation/handlers.ts'
import { gaps, reports } from './deliberation/outcome-handlers.ts'
import { desk } from './desk/handlers.ts'
import { kiosk } from './desk/kiosk.ts'
import { documents } from './documents/handlers.ts'
import { dossier } from './dossier/handlers.ts'
import { exchange } from './exchange/handlers.ts'
import { figures } from './figures/handlers.ts'
import { informants } from './informants/handlers.ts'
import { exercises } from './library/exercises.ts'
import { library } from './library/handlers.ts'
import { match } from './match/handlers.ts'
import { paper } from './paper/handlers.ts'
import { people } from './people/handlers.ts'
import { persons } from './persons/handlers.ts'
import { coachTalks, followUp, plans, referenceNotes } from './plans/handlers.ts'
import { frameworks } from './preparation/frameworks.ts'
import { profiles } from './preparation/profiles.ts'
import { programmes } from './preparation/programmes.ts'
import { sessions } from './preparation/session-handlers.ts'
import { selfAssessment } from './self-assessment/handlers.ts'
import { templates } from './templates/handlers.ts'
import { training } from './training/handlers.ts'
import { work } from './work/handlers.ts'

export const router = implement(contract).$context<CoreContext>().router({
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
})
export type Router = typeof router
