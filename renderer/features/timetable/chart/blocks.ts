// Going from block to block on the screen, by where they lie. A block carries the run and the row it lies in.

const blockSelector = '[data-block]'

export const blockAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(blockSelector) : null

/** The block of a run, in this row where it lies there. */
export function findBlock(root: HTMLElement, runId: string, row: string | null): HTMLElement | null {
  const own = [...root.querySelectorAll<HTMLElement>(blockSelector)].filter(({ dataset }) => dataset.block === runId)
  return own.find(({ dataset }) => dataset.row === row) ?? own[0] ?? null
}

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'
export const isArrow = (key: string): key is Arrow => /^Arrow(Left|Right|Up|Down)$/.test(key)

export function neighbour(root: HTMLElement, from: HTMLElement, arrow: Arrow): HTMLElement | undefined {
  const all = [...root.querySelectorAll<HTMLElement>(blockSelector)]
  if (arrow === 'ArrowLeft' || arrow === 'ArrowRight') return all[all.indexOf(from) + (arrow === 'ArrowLeft' ? -1 : 1)]
  const here = from.getBoundingClientRect()
  const distance = (block: HTMLElement) => {
    const there = block.getBoundingClientRect()
    const down = arrow === 'ArrowDown' ? there.top - here.bottom : here.top - there.bottom
    // The nearest row first; in it what lies most under or over this block.
    return down < -1 ? Number.POSITIVE_INFINITY : Math.max(0, down) * 1_000 + Math.abs(there.left - here.left)
  }
  const nearest = all
    .filter((block) => block !== from)
    .map((block) => ({ block, far: distance(block) }))
    .toSorted((a, b) => a.far - b.far)[0]
  return nearest === undefined || nearest.far === Number.POSITIVE_INFINITY ? undefined : nearest.block
}
