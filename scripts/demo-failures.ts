// What the demo says when it cannot go on: one Dutch sentence, and for the unforeseen the technical message.
import { ORPCError } from '@orpc/contract'

export class DemoFailure extends Error {}

const sentences: Record<string, string> = {
  SOURCE_EMPTY: 'In dit kaderbestand staat geen tekst.',
  SOURCE_TOO_LARGE: 'Dit kaderbestand is te groot. Een opleidingsprofiel als tekst is kleiner dan 2 MB.',
  SOURCE_BINARY:
    'Dit kaderbestand bevat geen tekst. Kopieer de tekst uit de pdf naar een tekstbestand en probeer opnieuw.',
  SOURCE_UNKNOWN: 'In deze tekst is geen opleidingsprofiel herkend. Kies de tekst van een Vlaams opleidingsprofiel.',
  HINDERED: 'Dit kader kan niet gepubliceerd worden: er zijn geen competenties in gevonden.',
  DISK_FULL: 'De schijf is vol. Maak plaats en probeer opnieuw.',
  NO_PERMISSION: 'In deze map mag Wakker niet schrijven. Kies een andere map met --out.',
}

export function sentenceFor(error: unknown): string {
  if (error instanceof DemoFailure) return error.message
  const code = codeOf(error)
  const sentence = sentences[code]
  if (sentence !== undefined) return sentence
  return `De demonstratie is gestopt (${code}): ${error instanceof Error ? error.stack : String(error)}`
}

function codeOf(error: unknown): string {
  if (error instanceof ORPCError) {
    const tooLarge = JSON.stringify(error.data ?? '').includes('sourceTooLarge')
    return tooLarge ? 'SOURCE_TOO_LARGE' : String(error.code)
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'INTERNAL'
  return { ENOSPC: 'DISK_FULL', EACCES: 'NO_PERMISSION', EPERM: 'NO_PERMISSION', EROFS: 'NO_PERMISSION' }[code] ?? code
}
