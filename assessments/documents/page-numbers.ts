// Fills the contents with pages, so that they are right before anybody updates a field.
import type { PageNumberEstimator } from 'docx'
import { estimatePageNumbers, estimatePageNumbersWith } from 'docx/layout'

// Where the exact layout stops (an emoji no width table has), a guess is worth more than a blank; it comes second because
// it takes longer. Both are wrapped, because `listNumbers` of their own read the document once more for numbered
// headings, which there are none of.
const guess = estimatePageNumbersWith({ guess: true })
const pageNumbers: PageNumberEstimator = (body, context) => {
  const found = estimatePageNumbers(body, context)
  return found.pageCount === undefined ? guess(body, context) : found
}

/**
 * The option for a document that holds these texts. Laying out one word of thousands of letters takes seconds; then Word
 * fills in the page numbers when it opens.
 */
export const countedPages = (texts: readonly string[]): { pageNumbers?: PageNumberEstimator } =>
  texts.some((text) => /\S{400}/u.test(text)) ? {} : { pageNumbers }
