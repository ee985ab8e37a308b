// Names for files and folders that every system takes: Windows refuses certain signs, words and endings, and most disks take
// 255 bytes at most. A name that stands there already is never written over.
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Leaves room for a number, the extension and the sign of an unfinished file. */
const mostBytes = 180
const reserved = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)$/i
const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' })

export function safeName(text: string, otherwise: string): string {
  const plain = text
    .normalize('NFC')
    // Also what turns the reading direction around: a name must read as what it is.
    .replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
  const name = cut(plain).replace(/[. ]+$/, '')
  if (name === '') return otherwise
  return reserved.test(name.split('.')[0]?.trim() ?? '') ? `_${name}` : name
}

/** Whole signs only: half an emoji is no name. */
function cut(text: string): string {
  let bytes = 0
  let kept = ''
  for (const { segment } of graphemes.segment(text)) {
    bytes += Buffer.byteLength(segment)
    if (bytes > mostBytes) break
    kept += segment
  }
  return kept
}

/** The path of that name, or of «name 2», «name 3», … when it stands there or is about to. */
export function freePath(folder: string, name: string, extension: string, taken?: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${name}${number === 1 ? '' : ` ${number}`}${extension}`)
    // Most people's disks see no difference between capitals and small letters.
    const key = path.toLowerCase()
    if (taken?.has(key) || existsSync(path)) continue
    taken?.add(key)
    return path
  }
}
