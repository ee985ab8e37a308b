// A code to be read out: group by group, and letter by letter for who listens to the screen.

/** «XH4T-8WPC-3K2M-9Q7R» → four groups. */
export const codeGroups = (code: string): string[] => code.split(/[\s-]+/).filter((group) => group !== '')

/** «X H 4 T»: a screen reader would try to say the group as a word. */
export const spelled = (group: string): string => [...group].join(' ')
