// The styles for who reads with effort: everything that is not a heading is larger.
import type { IStylesOptions } from 'docx'
import { styles } from '../layout.ts'

/** Half-points more: 11 points become 12,5. */
const more = 3

export function largeStyles(): IStylesOptions {
  const { default: usual, paragraphStyles, ...rest } = styles
  const document = usual?.document
  return {
    ...rest,
    default: { ...usual, document: { ...document, run: { ...document?.run, size: larger(document?.run?.size) } } },
    paragraphStyles: (paragraphStyles ?? []).map((style) =>
      style.run?.size === undefined ? style : { ...style, run: { ...style.run, size: larger(style.run.size) } },
    ),
  }
}

const larger = (size: number | string | undefined) => (typeof size === 'number' ? size + more : 22 + more)
