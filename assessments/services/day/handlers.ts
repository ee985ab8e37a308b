// The procedures of the day itself.
import { log, logFile, missing } from './afterwards.ts'
import { change, preview } from './changes.ts'
import { setBell, timerEvent, wall } from './clocks.ts'
import { incidentDraft, incidents, noteIncident, saveIncidentDraft } from './incidents.ts'
import { informationSheet, timetable, timetableFile } from './sheets.ts'

export const day = {
  wall,
  timerEvent,
  setBell,
  preview,
  change,
  noteIncident,
  saveIncidentDraft,
  incidentDraft,
  incidents,
  missing,
  log,
  logFile,
  timetable,
  timetableFile,
  informationSheet,
}
