// How much of a file is read before it is taken for a hostile or a useless one. A framework of 500 competences stays
// far below each of these.

/** From the first byte to the opened source, in a thread that can be ended. */
export const mostMs = 15_000
/** What JavaScript in that thread may hold. */
export const mostHeapMegabytes = 512
/** What the whole process may grow by while the thread runs: buffers do not count as the thread's own heap. */
export const mostGrowthMegabytes = 900
export const mostPages = 300
export const mostZipEntries = 2_000
/** All parts of a workbook, unpacked. */
export const mostInflatedBytes = 150_000_000
/** Nesting of a JSON value. */
export const mostDepth = 64
