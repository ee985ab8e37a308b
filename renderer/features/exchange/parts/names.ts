// Names in a sentence. Each stands by itself, so that a name written from right to left does not turn the words beside it.
export const isolated = (name: string): string => `\u2068${name}\u2069`

const list = new Intl.ListFormat('nl-BE', { type: 'conjunction' })

export const nameList = (names: readonly string[]): string => list.format(names.map(isolated))
