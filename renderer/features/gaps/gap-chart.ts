// Which part of the page a row belongs to, and where its marks stand: places in percent of the scale's width.
import type { GapRow } from '../../../assessments/contract/index.ts'

export const sections = ['essential', 'desirable', 'not-asked', 'insufficient', 'not-measured'] as const
export type GapSection = (typeof sections)[number]

export function sectionOf({ outcome, need }: GapRow): GapSection {
  if (outcome === 'insufficient' || outcome === 'not-measured') return outcome
  return need ?? 'not-asked'
}

export function bySection(rows: readonly GapRow[]): [GapSection, GapRow[]][] {
  return sections.flatMap((section): [GapSection, GapRow[]][] => {
    const inside = rows.filter((row) => sectionOf(row) === section)
    return inside.length === 0 ? [] : [[section, inside]]
  })
}

export type Peg = 'filled' | 'half' | 'open'
export interface Marks {
  /** From here to the end of the scale the job is served. */
  post: number | null
  band: { from: number; to: number } | null
  peg: { at: number; look: Peg } | null
  /** The dotted way that is still to go: from what was seen to the post. */
  way: { from: number; to: number } | null
}

/** @param levels of the scale; a level stands in the middle of its cell, a cut-off at the start of its own */
export function marksOf(row: GapRow, levels: number): Marks {
  const middle = (level: number) => ((level - 0.5) / levels) * 100
  const { cutOff, level, lowest, highest } = row
  const post = cutOff === null ? null : ((cutOff - 1) / levels) * 100
  const band =
    lowest === null || highest === null || lowest === highest ? null : { from: middle(lowest), to: middle(highest) }
  const peg = level === null ? null : { at: middle(level), look: look(row) }
  const isShort = row.outcome === 'not-yet' && post !== null && peg !== null
  // A band that reaches the post would hide the way: then it starts at the peg.
  const from = peg === null ? 0 : band !== null && post !== null && band.to < post ? Math.max(band.to, peg.at) : peg.at
  return { post, band, peg, way: isShort ? { from, to: post } : null }
}

function look({ outcome }: GapRow): Peg {
  if (outcome === 'not-yet') return 'open'
  return outcome === 'meets-not-all' ? 'half' : 'filled'
}
