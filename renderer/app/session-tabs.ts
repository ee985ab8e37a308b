// Apart from the router, so that the session's pages can name their tabs without importing it.

/** The parts of a session's screen, as they stand in its address. */
export const sessionTabs = [
  'voorbereiding',
  'rooster',
  'verloop',
  'bevragingen',
  'uitwisselen',
  'eindbespreking',
  'cijfers',
  'documenten',
] as const
export type SessionTab = (typeof sessionTabs)[number]
