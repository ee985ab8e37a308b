// Fills the contents with pages, so that they are right before anybody updates a field. docx can work them out itself, to
// the letter as Word does, but takes ten times as long for it as for the whole document; our own layouts are few and known,
// and the way they are read here puts a heading on the same page but now and then beside it. A word processor that
// updates the contents fills in its own.
import type { PageNumberEstimator } from 'docx'
import { page, textWidth } from '../layout.ts'
import { placed } from './place.ts'
import { itemsOf } from './read.ts'

const room = { width: textWidth / 20, height: (page.height - page.top - page.bottom) / 20 }

export const pageNumbers: PageNumberEstimator = (body) => {
  const { bookmarks, pages } = placed(itemsOf(body, room.width), room.height)
  return { bookmarks: new Map([...bookmarks].map(([name, at]) => [name, String(at)])), pageCount: pages }
}
