// The moment of the bell from what somebody types: today, on the clock of this computer.

/** `11:10` on the day of `nowMs`. */
export function todayAt(time: string, nowMs: number): number {
  const day = new Date(nowMs)
  day.setHours(Number(time.slice(0, 2)), Number(time.slice(3)), 0, 0)
  return day.getTime()
}
