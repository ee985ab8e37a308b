// The house's templates in the data file: looked at, kept as they came, renamed, removed, tried.
import { describe, expect, it } from 'vitest'
import { failureCodeOf } from '../../../support/core.ts'
import { textOf } from '../../../support/docx.ts'
import { cut, foreignTemplate } from '../../../support/foreign-template.ts'
import { preparedWorld } from '../../../support/setup.ts'

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const bytesOf = (file: { base64: string }) => new Uint8Array(Buffer.from(file.base64, 'base64'))
const brought = (bytes: Uint8Array, fileName = 'Brief van de Kade.dotx') => ({ fileName, base64: base64(bytes) })

describe('templates', () => {
  it('are kept as they came, renamed, tried and removed', async () => {
    const { clients } = await preparedWorld()
    const { templates } = clients.lead
    const file = foreignTemplate({ dotx: true })
    const id = crypto.randomUUID()
    expect((await templates.check(brought(file))).missing).toEqual([])
    expect(await templates.list()).toEqual([])
    await templates.add({ id, title: 'Brief', ...brought(file) })
    // The answer got lost and the screen asks again.
    await templates.add({ id, title: 'Brief', ...brought(file) })
    await templates.rename({ id, title: 'Brief 2026' })
    const [kept, ...others] = await templates.list()
    expect(others).toEqual([])
    expect(kept).toMatchObject({ id, title: 'Brief 2026', fileName: 'Brief van de Kade.dotx', bytes: file.length })
    expect(kept?.check.tags.length).toBeGreaterThan(10)
    expect(Buffer.from(bytesOf(await templates.file({ id }))).equals(Buffer.from(file))).toBe(true)
    const example = await templates.example({ id })
    expect(example.fileName).toBe('voorbeeld-Brief-van-de-Kade.docx')
    expect(textOf(bytesOf(example))).toContain('Het gaat over niemand.')
    await templates.remove({ id })
    expect(await templates.list()).toEqual([])
    expect(await failureCodeOf(templates.file({ id }))).toBe('NOT_FOUND')
  })

  it('that cannot be one are refused with nothing kept', async () => {
    const { clients } = await preparedWorld()
    const { templates } = clients.lead
    const broken = foreignTemplate({ body: cut('{#competenties}') })
    const add = (bytes: Uint8Array, fileName = 'x.docx') =>
      failureCodeOf(templates.add({ id: crypto.randomUUID(), title: 'X', ...brought(bytes, fileName) }))
    expect(await add(broken)).toBe('TEMPLATE_BROKEN')
    expect(await add(foreignTemplate(), 'x.docm')).toBe('TEMPLATE_HAS_MACROS')
    expect(await add(new TextEncoder().encode('geen Word'))).toBe('NOT_A_WORD_FILE')
    expect(await templates.list()).toEqual([])
  })

  it('the ready one passes its own check', async () => {
    const { clients } = await preparedWorld()
    const starter = await clients.lead.templates.starter()
    const { tags, missing } = await clients.lead.templates.check(starter)
    expect(missing).toEqual([])
    expect(tags.every(({ found }) => found === 'known')).toBe(true)
  })
})
