// The whole main job through the contract, without a screen: three scripted assessors who disagree, and the reports.
//   npm run -s demo -- [--framework FILE] [--documents all] [--template FILE] [--out DIR]
// The last line is one JSON object, counted in the data file after it was closed.
import { randomInt } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, parse, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createRouterClient } from '@orpc/server'
import { type DocumentKind, maxSourceBytes } from '../assessments/contract/index.ts'
import { storyOn } from '../assessments/sample/any-framework.ts'
import { storyClock, wholeStory } from '../assessments/sample/index.ts'
import { conclude, playSession } from '../assessments/sample/play.ts'
import type { Story } from '../assessments/sample/story.ts'
import { createCore } from '../assessments/services/core.ts'
import { keyFilePath } from '../db/key-file.ts'
import { countsOf } from './demo-counts.ts'
import { allDocuments, type Template } from './demo-documents.ts'
import { DemoFailure, sentenceFor } from './demo-failures.ts'

const words =
  'appel baken beker berg boter brug dorp draad eiland emmer fiets gans glas haven herfst kaars kast ketel kiezel klok ' +
  'koffer laars ladder lepel linde markt mast molen mus oever oven paard parel plank poort regen riet roos schip sleutel ' +
  'sneeuw spiegel steen stoel straat tafel tapijt toren tuin veer venster vijver vlag vlinder vonk water wiel wolk zadel zand'
/** Seven different words. */
function newPassphrase(): string {
  const left = words.split(' ')
  return Array.from({ length: 7 }, () => left.splice(randomInt(left.length), 1)).join(' ')
}

function storyFrom(file: string | undefined): Story {
  if (file === undefined) return wholeStory
  const bytes = readFileSync(resolve(file))
  if (bytes.length > maxSourceBytes) {
    throw new DemoFailure('SOURCE_TOO_LARGE', {
      megabytes: Math.round(bytes.length / 100_000) / 10,
      most: maxSourceBytes / 1_000_000,
    })
  }
  return storyOn({ fileName: basename(file), bytes })
}

/** A name nothing has yet: an earlier demonstration in the same folder stays as it was. */
function freeName(folder: string, fileName: string): string {
  const { name, ext } = parse(fileName)
  for (let number = 1; ; number += 1) {
    const path = join(folder, number === 1 ? fileName : `${name}-${number}${ext}`)
    if (!existsSync(path) && !existsSync(keyFilePath(path))) return path
  }
}

interface Wanted {
  documents: boolean
  template: Template | null
}
function wantedOf({ documents, template }: { documents?: string; template?: string }): Wanted {
  // A house style for nothing, or only some kinds: not understood, and said before anything is played.
  const understood = documents === 'all' || (documents === undefined && template === undefined)
  if (!understood) throw new DemoFailure('ERR_PARSE_ARGS')
  return {
    documents: documents === 'all',
    template: template === undefined ? null : { fileName: basename(template), bytes: readFileSync(resolve(template)) },
  }
}

async function demo(story: Story, folder: string, localFolder: string, wanted: Wanted) {
  const dataFile = freeName(folder, 'demo.wakker')
  const passphrase = newPassphrase()
  const clock = storyClock(Date.now())
  const core = createCore({ folder, localFolder, clock, log: () => {} })
  const clientFor = (channel: string) => createRouterClient(core.router, { context: core.context(channel) })
  let report = ''
  const documents: { kind: DocumentKind; path: string }[] = []
  try {
    await clientFor('file').desk.create({ path: dataFile, passphrase })
    const stage = await playSession(clientFor, story, { progress: console.log, pass: clock.pass })
    for (const { candidate, report: made } of await conclude(stage)) {
      const path = freeName(folder, made.fileName)
      writeFileSync(path, Buffer.from(made.base64, 'base64'))
      if (report === '') report = path
      console.log(`Verslag ${candidate}: ${path}`)
    }
    if (wanted.documents) {
      for await (const { kind, file } of allDocuments(stage, wanted.template)) {
        const path = freeName(folder, file.fileName)
        writeFileSync(path, Buffer.from(file.base64, 'base64'))
        documents.push({ kind, path })
        console.log(`Document: ${path}`)
      }
    }
    await core.close()
  } catch (error) {
    await core.close()
    // Half a demonstration helps nobody; the file was made a moment ago by this very command.
    for (const file of [dataFile, `${dataFile}-wal`, `${dataFile}-shm`, keyFilePath(dataFile)])
      rmSync(file, { force: true })
    throw error
  }
  const counts = await countsOf(dataFile, passphrase)
  return { ...counts, report, ...(wanted.documents ? { documents } : {}), dataFile, passphrase }
}

async function main(): Promise<void> {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ options: { framework: text, documents: text, template: text, out: text } })
  const wanted = wantedOf(values)
  const story = storyFrom(values.framework)
  const own = values.out === undefined ? mkdtempSync(join(tmpdir(), 'wakker-demo-')) : undefined
  const folder = own ?? resolve(values.out ?? '')
  const localFolder = mkdtempSync(join(tmpdir(), 'wakker-demo-local-'))
  try {
    mkdirSync(folder, { recursive: true })
    console.log(JSON.stringify(await demo(story, folder, localFolder, wanted)))
  } catch (error) {
    if (own !== undefined) rmSync(own, { recursive: true, force: true })
    throw error
  } finally {
    rmSync(localFolder, { recursive: true, force: true })
  }
}

main().catch((error: unknown) => {
  console.error(sentenceFor(error))
  process.exitCode = 1
})
