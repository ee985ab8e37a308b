// The sheet for the wall as a chart: a row for each candidate, a column for each exercise, a chart for each day. Shared by
// the screen and the printed page, so that both lay it out alike.
import type { TimetableSheet } from './day.ts'

export interface WallChart {
  day: string
  breaks: TimetableSheet['days'][number]['breaks']
  /** `room`: where all of this exercise is; null when it is in several rooms, which then stand in the cells. */
  exercises: { title: string; room: string | null }[]
  /** Per candidate a cell for each exercise: usually one moment, or none. */
  rows: { code: string; cells: { start: string; room: string }[][] }[]
}
export interface LooseMoment {
  day: string
  start: string
  codes: string[]
  exercise: string
  room: string
}

/** A day with fewer runs than this, among other days, is no chart: observation on the work floor is spread over weeks. */
const fewestForChart = 4

const byCode = (one: string, other: string) => one.localeCompare(other, 'nl', { numeric: true })

export function wallCharts(sheet: Pick<TimetableSheet, 'days'>): { charts: WallChart[]; loose: LooseMoment[] } {
  const isChart = ({ rows }: TimetableSheet['days'][number]) =>
    rows.length > 0 && (rows.length >= fewestForChart || sheet.days.length === 1)
  return {
    charts: sheet.days.filter(isChart).map(chartOf),
    loose: sheet.days
      .filter((day) => !isChart(day))
      .flatMap(({ day, rows }) =>
        rows.map(({ start, candidates, exercise, room }) => ({ day, start, codes: candidates, exercise, room })),
      ),
  }
}

function chartOf({ day, breaks, rows }: TimetableSheet['days'][number]): WallChart {
  const exercises = [...new Set(rows.map((row) => row.exercise))]
  const codes = [...new Set(rows.flatMap((row) => row.candidates))].sort(byCode)
  return {
    day,
    breaks,
    exercises: exercises.map((title) => ({ title, room: onlyRoom(rows.filter((row) => row.exercise === title)) })),
    rows: codes.map((code) => ({
      code,
      cells: exercises.map((exercise) =>
        rows
          .filter((row) => row.exercise === exercise && row.candidates.includes(code))
          .map(({ start, room }) => ({ start, room })),
      ),
    })),
  }
}

function onlyRoom(rows: readonly { room: string }[]): string | null {
  const [room, ...others] = new Set(rows.map((row) => row.room))
  return room !== undefined && others.length === 0 ? room : null
}
