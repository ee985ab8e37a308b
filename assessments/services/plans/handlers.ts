// What follows a measurement: plans, talks, what is due, and the words of the field.
export { followUp } from './follow-up.ts'
export { plans } from './plans.ts'
export { referenceNotes } from './reference-notes.ts'
export { coachTalks } from './talks.ts'
