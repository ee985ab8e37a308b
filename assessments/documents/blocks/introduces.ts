// What stays on the page of what comes after it, in our own layout and in a house's.
import type { Block } from '../../contract/documents.ts'

/** A sentence above a list, a quote, a table or a picture stays with it; a long one would drag a page along. */
export const introduces = ({ text }: Extract<Block, { type: 'paragraph' }>, next: Block | undefined): boolean =>
  next !== undefined && next.type !== 'heading' && next.type !== 'paragraph' && text.length < 400
