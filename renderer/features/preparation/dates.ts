// A day as people write it here.
const days = new Intl.DateTimeFormat('nl-BE', { day: 'numeric', month: 'long', year: 'numeric' })

export const dayOf = (instant: string): string => days.format(new Date(instant))
