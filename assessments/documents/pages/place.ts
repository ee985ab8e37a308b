// On which page each thing comes, one after the other, with what may not be parted kept together.
import type { Item } from './read.ts'

/** A paragraph never leaves one line alone on a page. */
const together = 2

export interface Placed {
  bookmarks: Map<string, number>
  pages: number
}

export function placed(items: readonly Item[], height: number): Placed {
  const bookmarks = new Map<string, number>()
  let page = 1
  let y = 0
  let after = 0
  const turn = (again: number) => {
    page += 1
    y = again
    after = 0
  }
  for (const [place, item] of items.entries()) {
    if (item.newPage && (page > 1 || y > 0)) turn(0)
    const above = () => (y === 0 ? 0 : Math.max(after, item.before))
    if (y > 0 && y + above() + needed(items, place, height) > height) turn(item.again)
    for (const name of item.bookmarks) bookmarks.set(name, page)
    y += item.newPage ? item.before : above()
    if (item.whole || y + total(item.lines) <= height) y += total(item.lines)
    else {
      for (const [at, line] of item.lines.entries()) {
        const last = item.lines.length - at === together
        if (y + line > height || (last && y + line * together > height)) turn(item.again)
        y += line
      }
    }
    after = item.after
  }
  return { bookmarks, pages: page }
}

/** What has to be on one page with the first lines of this: with a heading, the first lines of what it is about. */
function needed(items: readonly Item[], place: number, height: number): number {
  let sum = 0
  let after = 0
  for (let at = place; at < items.length; at += 1) {
    const item = items[at]
    if (item === undefined || (at > place && item.newPage)) break
    if (at > place) sum += Math.max(after, item.before)
    if (!item.keepNext) return fitting(sum + least(item), place, items, height)
    sum += total(item.lines)
    after = item.after
  }
  return fitting(sum, place, items, height)
}

/** What is longer than a page cannot be kept together at all. */
const fitting = (sum: number, place: number, items: readonly Item[], height: number) =>
  sum <= height ? sum : least(items[place])

function least(item: Item | undefined): number {
  if (item === undefined) return 0
  const all = item.whole || item.lines.length <= together + 1
  return total(all ? item.lines : item.lines.slice(0, together))
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0)
