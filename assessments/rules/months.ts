// Days so many months apart: how long practice stays fresh, and how far back one's own figures look.

/** `2025-11-30` and 3 give `2026-02-28`: a month that is too short ends on its last day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, last))
  return first.toISOString().slice(0, 10)
}

export const monthsBefore = (day: string, months: number): string => monthsAfter(day, -months)
