// The real thread: whole files, a full disk, a folder that is gone, a document that takes too long, a house's template.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { ComposedDocument } from '../../../assessments/contract/index.ts'
import { createDocumentMaker } from '../../../assessments/services/document-maker/maker.ts'
import { freshFolder } from '../../support/core.ts'
import { linesOf } from '../../support/docx.ts'

const shared = (id: string) => ({ id, sources: [] })
const document: ComposedDocument = {
  kind: 'coach',
  title: 'Verslag K01',
  subtitle: 'Proefsessie',
  facts: [{ label: 'Voor', value: 'K01' }],
  header: 'Vertrouwelijk',
  organisation: 'Atelier Noord',
  madeBy: 'Greet',
  madeAt: '2026-11-22T09:00:00Z',
  blocks: [
    { ...shared('h'), type: 'heading', level: 1, text: 'Wat er gezien is' },
    { ...shared('p'), type: 'paragraph', text: 'Helpt een collega met de bak.', look: 'normal' },
  ],
}
function maker(options: Parameters<typeof createDocumentMaker>[0] = {}) {
  const made = createDocumentMaker({ lanes: 1, ...options })
  onTestFinished(() => made.close())
  return made
}
const asked = (folder: string, name: string) => ({ document, template: null, path: join(folder, `${name}.docx`) })

it('writes a whole document and leaves nothing beside it', async () => {
  const folder = freshFolder()
  const { make } = maker()
  expect(await make(asked(folder, 'een'))).toEqual({ ok: true })
  expect(await make(asked(folder, 'twee'))).toEqual({ ok: true })
  expect(readdirSync(folder).sort()).toEqual(['een.docx', 'twee.docx'])
  expect(linesOf(readFileSync(join(folder, 'een.docx'))).map(({ text }) => text)).toContain(
    'Helpt een collega met de bak.',
  )
})

it('gives the bytes of one that is not to be written', async () => {
  const made = await maker().make({ document, template: null, path: null })
  expect(made.ok && made.bytes && linesOf(Buffer.from(made.bytes)).map(({ text }) => text)).toContain(
    'Helpt een collega met de bak.',
  )
})

it('says that the folder is gone, and makes the next one', async () => {
  const folder = freshFolder()
  const { make } = maker()
  expect(await make(asked(join(folder, 'weg'), 'een'))).toMatchObject({ ok: false, code: 'FOLDER_UNUSABLE' })
  expect(await make(asked(folder, 'twee'))).toEqual({ ok: true })
})

it('ends a thread that takes too long and gives the next document a new one', async () => {
  const folder = freshFolder()
  const slow = maker({ mostMs: 1 })
  expect(await slow.make(asked(folder, 'een'))).toMatchObject({ ok: false, code: 'DOCUMENT_TOO_SLOW' })
  expect(await slow.make(asked(folder, 'twee'))).toMatchObject({ ok: false, code: 'DOCUMENT_TOO_SLOW' })
  expect(readdirSync(folder)).toEqual([])
  expect(await maker().make(asked(folder, 'drie'))).toEqual({ ok: true })
})

it('says what is wrong with a template that cannot be one', async () => {
  const template = { id: 't', bytes: new TextEncoder().encode('geen Word-bestand') }
  const { make } = maker()
  const answer = await make({ ...asked(freshFolder(), 'een'), template })
  expect(answer).toMatchObject({ ok: false, code: 'NOT_A_WORD_FILE' })
})

/** A disk of its own takes the right to mount one; elsewhere the loop's own test stands for it. */
function tinyDisk(kilobytes: number): string | null {
  const folder = join(freshFolder(), 'stick')
  mkdirSync(folder)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    return null
  }
  onTestFinished(() => void execFileSync('umount', [folder]))
  return folder
}

it('leaves whole files and no half one on a full disk', async ({ skip }) => {
  const folder = tinyDisk(200)
  if (folder === null) return skip('may not mount')
  const { make } = maker()
  let code = ''
  let whole = 0
  for (; code === '' && whole < 200; whole += 1) {
    const answer = await make(asked(folder, `nummer ${whole}`))
    if (!answer.ok) code = answer.code
  }
  expect(code).toBe('DISK_FULL')
  const files = readdirSync(folder)
  expect(files).toHaveLength(whole - 1)
  expect(files.length).toBeGreaterThan(2)
  for (const file of files) expect(linesOf(readFileSync(join(folder, file))).length).toBeGreaterThan(1)
})
