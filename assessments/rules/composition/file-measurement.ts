// One measurement in the whole file of a person: what was decided, what they and others said, every note and every level.
import type { Block } from '../../contract/index.ts'
import { dayWords, instantWords, levelName } from '../dutch.ts'
import { bullet, cells, grouped, heading, paragraph, quote, section, table } from './file-blocks.ts'
import type { FileMeasurement, FileNote } from './file-facts.ts'
import { fileWords as w } from './file-words.ts'

type Inside = NonNullable<FileMeasurement['inside']>

export function aboutMeasurement(measurement: FileMeasurement): Block[] {
  const { candidateId: id, session, day, place, framework, accommodations, extraTimePercent, inside } = measurement
  return [
    heading(id, 1, w.measurement(session, dayWords(day))),
    ...paragraph(`${id}/place`, place === '' ? '' : w.place(place)),
    ...paragraph(`${id}/framework`, w.framework(framework.title, framework.version)),
    ...paragraph(`${id}/extra`, extraTimePercent > 0 ? w.extraTime(extraTimePercent) : ''),
    ...paragraph(`${id}/adapted`, accommodations === '' ? '' : w.adapted(accommodations)),
    ...(inside === null ? paragraph(`${id}/withheld`, w.withheld, 'strong') : insideOf(measurement, inside)),
  ]
}

function insideOf({ candidateId: id, scale }: FileMeasurement, inside: Inside): Block[] {
  const { finals, incidents } = inside
  const levelWords = (level: number | null, none: string) => (level === null ? none : levelName(scale, level))
  return [
    ...section(
      `${id}/finals`,
      2,
      w.finals,
      table(`${id}/finals/table`, {
        caption: w.finalsCaption,
        head: w.finalsHead,
        shares: [3, 2, 5],
        rows: finals.map(({ competence, level, reason }) =>
          cells(competence, levelWords(level, w.insufficient), reason),
        ),
      }),
    ),
    ...closingOf(id, inside),
    ...partOf(id, inside),
    ...views(id, inside),
    ...section(
      `${id}/incidents`,
      2,
      w.incidents,
      incidents.map(({ at, text }, place) => bullet(`${id}/incidents/${place}`, `${whenWords(at)}: ${text}`)),
    ),
    ...notesOf(id, inside),
    ...section(
      `${id}/answers`,
      2,
      w.tests,
      table(`${id}/answers/table`, {
        caption: w.testsCaption,
        head: w.testsHead,
        shares: [5, 5, 2],
        rows: grouped(
          inside.answers,
          ({ exercise }) => exercise,
          ({ question, given, points }) =>
            cells(question, given, points === null ? '' : String(points).replace('.', ',')),
        ),
      }),
    ),
    ...section(
      `${id}/ratings`,
      2,
      w.ratings,
      table(`${id}/ratings/table`, {
        caption: w.ratingsCaption,
        head: w.ratingsHead,
        shares: [6, 3, 3],
        rows: grouped(
          inside.ratings,
          ({ exercise }) => exercise,
          ({ target, assessor, level }) => cells(target, assessor, levelWords(level, w.noOpportunity)),
        ),
      }),
    ),
  ]
}

function closingOf(id: string, { closing }: Inside): Block[] {
  if (closing === null) return []
  const points = (name: string, texts: readonly string[]) =>
    texts.map((text, place) => bullet(`${id}/closing/${name}/${place}`, `${name}: ${text}`))
  return section(`${id}/closing`, 2, w.closing, [
    ...paragraph(`${id}/closing/sentence`, closing.sentence),
    ...points(w.strengths, closing.strengths),
    ...points(w.growth, closing.growth),
    ...paragraph(`${id}/closing/told`, closing.told.what === '' ? '' : `${w.toldWhat}: ${closing.told.what}`),
  ])
}

function partOf(id: string, { part: { feedback, statement } }: Inside): Block[] {
  return [
    ...(feedback === null
      ? []
      : section(`${id}/feedback`, 2, w.feedback(dayWords(feedback.on)), [
          ...paragraph(`${id}/feedback/by`, feedback.byName === '' ? '' : w.feedbackBy(feedback.byName)),
          ...paragraph(`${id}/feedback/notes`, feedback.notes),
        ])),
    ...(statement === null
      ? []
      : section(`${id}/statement`, 2, w.statement, [
          ...paragraph(`${id}/statement/answer`, w.answers[statement.answer]),
          ...quote(`${id}/statement/text`, statement.text),
        ])),
  ]
}

/** The same questions, asked of the person and of who knows their work. */
function views(id: string, { self, informants }: Inside): Block[] {
  return [
    ...section(
      `${id}/self`,
      2,
      w.self,
      table(`${id}/self/table`, {
        caption: w.selfCaption,
        head: w.selfHead,
        shares: [5, 2],
        rows: self.map(({ target, often }) => cells(target, w.often[often])),
      }),
    ),
    ...informants.flatMap(({ relation, answers }, place) =>
      section(
        `${id}/informant/${place}`,
        2,
        w.informant(relation),
        table(`${id}/informant/${place}/table`, {
          caption: w.informantCaption,
          head: w.informantHead,
          shares: [4, 2, 4],
          rows: answers.map(({ target, often, example }) =>
            cells(target, often === null ? '' : w.often[often], example),
          ),
        }),
      ),
    ),
  ]
}

function notesOf(id: string, { notes }: Inside): Block[] {
  const moment = ({ at, exercise }: FileNote) => w.moment(exercise, instantWords(at).day)
  const links = (note: FileNote) =>
    note.links.length === 0 ? w.setAside : note.links.map(({ target, sign }) => `${w.signs[sign]} ${target}`).join('\n')
  return [
    heading(`${id}/notes`, 2, w.notes),
    ...(notes.length === 0 ? paragraph(`${id}/notes/none`, w.noNotes) : []),
    ...table(`${id}/notes/table`, {
      caption: w.notesCaption,
      head: w.notesHead,
      shares: [2, 4, 9, 7],
      rows: grouped(notes, moment, (note) =>
        cells(instantWords(note.at).time, note.assessor, noteText(note), links(note)),
      ),
    }),
  ]
}

function noteText({ kind, text, late }: FileNote): string {
  const marks = [w.kinds[kind], late ? w.late : ''].filter((part) => part !== '')
  return marks.length === 0 ? text : `${text} (${marks.join(', ')})`
}

function whenWords(at: string): string {
  const { day, time } = instantWords(at)
  return time === '' ? day : `${day}, ${time}`
}
