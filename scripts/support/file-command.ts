// Commands that turn one JSON file into another: what is wrong with a file is a sentence on stderr and nothing is written.
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

const mostTold = 20

/** Sentences for who called; the command ends with 1. */
export class Refused extends Error {
  readonly sentences: readonly string[]
  constructor(sentences: readonly string[]) {
    super(sentences[0])
    this.sentences = sentences
  }
}

const fileWords: Record<string, string> = {
  ENOENT: 'it is not there',
  EACCES: 'it may not be opened',
  EPERM: 'it may not be opened',
  EISDIR: 'it is a folder',
  ENOTDIR: 'its folder is a file',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
}
/** What went wrong with a file, without the stack. */
function because(error: unknown): string {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error)
  return fileWords[code] ?? code
}

/** @param mostMegabytes a larger file is refused unread */
export function readJson(path: string, mostMegabytes: number): unknown {
  let bytes: Buffer
  try {
    if (statSync(path).size > mostMegabytes * 1_000_000)
      throw new Refused([`${path} is larger than ${mostMegabytes} MB.`])
    bytes = readFileSync(path)
  } catch (error) {
    if (error instanceof Refused) throw error
    throw new Refused([`Cannot read ${path}: ${because(error)}.`])
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw new Refused([`${path} is no JSON: ${error instanceof Error ? error.message : error}.`])
  }
}

/** Beside it first and then in its place: a full disk leaves no half answer, and what was there before stays. */
export function writeWhole(path: string, text: string): void {
  const beside = `${path}.${process.pid}.part`
  try {
    writeFileSync(beside, text)
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw new Refused([`Cannot write ${path}: ${because(error)}.`])
  }
}

/** Runs `work` on the two files named on the command line. */
export function fileCommand(usage: string, work: (input: string, output: string) => void): void {
  try {
    const [input, output, ...more] = process.argv.slice(2)
    if (input === undefined || output === undefined || more.length > 0) throw new Refused([`Usage: ${usage}`])
    if (resolve(input) === resolve(output))
      throw new Refused(['IN and OUT are the same file; the first would be lost.'])
    work(input, output)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    for (const sentence of error.sentences.slice(0, mostTold)) console.error(sentence)
    if (error.sentences.length > mostTold) console.error(`And ${error.sentences.length - mostTold} more.`)
    process.exitCode = 1
  }
}
