// Whether a text is a table with a delimiter, or sentences: the first rows have the same number of cells, and the
// first one names the columns.

const delimiters = [';', '\t', ',', '|'] as const
const mostRows = 30
/** Far more than thirty rows of anchors take. */
const mostLetters = 100_000

/** The first rows as numbers of cells and the first row itself; quoted cells may hold delimiters and line ends. */
function firstRows(text: string, delimiter: string): { head: string[]; counts: number[] } {
  const head: string[] = []
  const counts: number[] = []
  let cells = 0
  let cell = ''
  let quoted = false
  const endCell = () => {
    if (counts.length === 0) head.push(cell.trim())
    cells += 1
    cell = ''
  }
  for (const letter of text.slice(0, mostLetters)) {
    if (letter === '"') quoted = !quoted
    else if (!quoted && letter === delimiter) endCell()
    else if (!quoted && letter === '\n') {
      endCell()
      const blank = cells === 1 && (counts.length > 0 || head[0] === '')
      if (blank) {
        if (counts.length === 0) head.length = 0
      } else counts.push(cells)
      cells = 0
      if (counts.length >= mostRows) break
    } else cell += letter
  }
  if (cells > 0) {
    endCell()
    counts.push(cells)
  }
  return { head, counts }
}

/** `named` says the file calls itself a table: then a title above it and ragged rows are forgiven. */
export function looksLikeTable(text: string, named: boolean): boolean {
  const body = text.replace(/\r\n?/g, '\n')
  const said = /^\s*sep=([^\n])\n/i.exec(body)
  if (said) return true
  return delimiters.some((delimiter) => {
    const { head, counts } = firstRows(body, delimiter)
    const wide = Math.max(...counts, 1)
    const least = delimiter === ';' || delimiter === '\t' ? 2 : 3
    if (named) return wide >= least && counts.filter((count) => count > 1).length * 2 >= counts.length
    const even = counts.filter((count) => count === counts[0]).length
    const names = head.filter((cell) => cell !== '')
    const naming =
      names.every((cell) => cell.length <= 60 && !/[.!?:]$/.test(cell)) && new Set(names).size === names.length
    return (counts[0] ?? 0) >= least && counts.length > 1 && naming && even * 10 >= counts.length * 8
  })
}
