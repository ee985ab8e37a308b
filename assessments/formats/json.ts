// JSON text becomes a value, if it is not nested so deep that looking at it would exhaust the stack.
import type { OpenOutcome } from '../frameworks/index.ts'
import { mostDepth } from './limits.ts'

function tooDeep(text: string): boolean {
  let depth = 0
  let quoted = false
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index]
    if (quoted) {
      if (letter === '\\') index += 1
      else if (letter === '"') quoted = false
    } else if (letter === '"') quoted = true
    else if (letter === '{' || letter === '[') {
      depth += 1
      if (depth > mostDepth) return true
    } else if (letter === '}' || letter === ']') depth -= 1
  }
  return false
}

export function openJson(text: string): OpenOutcome {
  if (tooDeep(text)) return { ok: false, failure: 'SOURCE_DAMAGED' }
  try {
    const value: unknown = JSON.parse(text)
    return { ok: true, opened: { format: 'json', value } }
  } catch {
    return { ok: false, failure: 'SOURCE_DAMAGED' }
  }
}
