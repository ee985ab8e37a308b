// Days where there is little room: in a table and along a line.
const short = new Intl.DateTimeFormat('nl-BE', { day: 'numeric', month: 'short', year: 'numeric' })
const month = new Intl.DateTimeFormat('nl-BE', { month: 'short', year: 'numeric' })
const noon = (day: string) => new Date(`${day}T12:00:00`)

export const dayShort = (day: string): string => short.format(noon(day))
export const monthShort = (day: string): string => month.format(noon(day))
