// What must not be in an answer, and finding it there. Words are found as words; levels by where they stand: any number
// under a key that holds a level, except the places where a level is a definition or the caller's own work.

import { strFromU8, unzipSync } from 'fflate'

const levelKeys = new Set(['level', 'lowest', 'highest', 'cutOff', 'gap', 'mechanical', 'from'])
/** Anchors and the table of a test define levels; ratings under `judging` are the caller's own. */
const ownOrDefinition = [
  /\.anchors\.\d+\.level$/,
  /\.brief\.test\.table\.\d+\.(level|from)$/,
  /^\d+\.judging\.ratings\.\d+\.level$/,
  /^\d+\.judging\.totals\.\d+\.level$/,
]

/** Paths in an answer where a level stands that is neither a definition nor the caller's own. */
export function levelsIn(answer: unknown): string[] {
  const found: string[] = []
  walk(answer, '', (path, key, value) => {
    if (!levelKeys.has(key) || typeof value !== 'number') return
    if (!ownOrDefinition.some((pattern) => pattern.test(path))) found.push(path)
  })
  return found
}

export function holdsCutOffs(answer: unknown): boolean {
  let found = false
  walk(answer, '', (_path, key, value) => {
    if (key === 'cutOffs' && Array.isArray(value) && value.length > 0) found = true
    if (key === 'cutOff' && typeof value === 'number') found = true
  })
  return found
}

function walk(value: unknown, path: string, visit: (path: string, key: string, value: unknown) => void): void {
  if (value === null || typeof value !== 'object') return
  for (const [key, inner] of Object.entries(value)) {
    const at = path === '' ? key : `${path}.${key}`
    visit(at, key, inner)
    walk(inner, at, visit)
  }
}

/** All words of an answer, those inside the documents it carries included. */
export function wordsOf(answer: unknown): string {
  const found = [JSON.stringify(answer) ?? '']
  walk(answer, '', (_path, key, value) => {
    if (key === 'base64' && typeof value === 'string') found.push(...wordsInFile(Buffer.from(value, 'base64')))
  })
  return found.join('\n')
}

/** A document is a zip, and can carry a workbook, which is one too. */
function wordsInFile(bytes: Uint8Array): string[] {
  if (strFromU8(bytes.subarray(0, 2)) !== 'PK') return [strFromU8(bytes)]
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) => [name, ...wordsInFile(part)])
}
