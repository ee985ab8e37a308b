// Content lines of a calendar file, at most 75 octets each (RFC 5545, 3.1). The library counts characters, which is more
// octets as soon as a name has an accent; so its lines are put together again and cut by octets, never inside a character.
const mostOctets = 75

export const foldedLines = (calendar: string): string =>
  calendar
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(folded)
    .join('\r\n')

function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character, 'utf8')
    if (octets + size > mostOctets) {
      parts.push(part)
      part = ''
      // The space that says a line goes on counts too.
      octets = 1
    }
    part += character
    octets += size
  }
  return [...parts, part].join('\r\n ')
}
