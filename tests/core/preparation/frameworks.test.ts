import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, frameworkBody, id, preparedFile, source } from '../../support/prepared-file.ts'

const text = readFileSync(new URL('../../fixtures/opleidingsprofiel.txt', import.meta.url), 'utf8')
let file: Awaited<ReturnType<typeof preparedFile>>
beforeAll(async () => {
  file = await preparedFile()
})
afterAll(() => file.close())

const draft = () => file.lead.frameworks.importDraft(source(text))

describe('a source', () => {
  it('becomes a draft with ids, a scale nobody chose yet, and no anchors', async () => {
    const preview = await file.lead.frameworks.preview(source(text))
    const { id: frameworkId, revision } = await draft()
    const read = await file.lead.frameworks.get({ id: frameworkId })
    expect(read).toMatchObject({ revision, status: 'draft', version: null, code: preview.code, title: preview.title })
    expect(read.competences).toBe(preview.competences.length)
    expect(read.withoutAnchors).toBe(read.indicators)
    expect(read.hindrances).toEqual(['scale-not-chosen'])
    expect(read.body.scale.map((level) => level.name)).toEqual(['Onvoldoende', 'Matig', 'Goed', 'Zeer goed'])
    const ids = read.body.competences.flatMap((c) => [c.id, ...c.indicators.map((indicator) => indicator.id)])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each([
    ['nothing', '', 'SOURCE_EMPTY'],
    ['spaces', '  \n ', 'SOURCE_EMPTY'],
    ['something else', 'Beste collega, tot morgen!\n'.repeat(40), 'SOURCE_UNKNOWN'],
    ['a program', '\u0000\u0001\u0002PK\u0003'.repeat(400), 'SOURCE_BINARY'],
  ])('is refused when it is %s', async (_, content, code) => {
    const before = (await file.lead.frameworks.list()).length
    expect(await codeOf(file.lead.frameworks.importDraft(source(content)))).toBe(code)
    expect(await file.lead.frameworks.list()).toHaveLength(before)
  })

  it('of 50 MB is turned away unread', async () => {
    const big = { fileName: 'groot.txt', base64: 'AAAA'.repeat(16_700_000), corrections: [] }
    expect(await codeOf(file.lead.frameworks.preview(big))).toBe('BAD_REQUEST')
  })
})

describe('a draft', () => {
  it('keeps what is saved, and refuses the slower of two windows', async () => {
    const first = await draft()
    const body = frameworkBody(2)
    const [one, two] = await Promise.all([
      codeOf(file.lead.frameworks.save({ ...first, body, scaleChosen: true })),
      codeOf(file.lead.frameworks.save({ ...first, body: { ...body, title: 'Anders' }, scaleChosen: true })),
    ])
    expect([one, two].sort()).toEqual(['CHANGED_ELSEWHERE', 'none'])
  })

  it('has no id twice and one anchor per level, so that its file can be read back', async () => {
    const first = await draft()
    const body = frameworkBody(2, 1)
    const shared = id()
    for (const competence of body.competences) {
      competence.groups = ['een', 'twee'].map((text) => ({ id: shared, text, tags: [] }))
      for (const indicator of competence.indicators) {
        indicator.groupId = shared
        indicator.anchors = ['a', 'b'].map((text) => ({ level: 2, text }))
      }
    }
    await file.lead.frameworks.save({ ...first, body, scaleChosen: true })
    const saved = await file.lead.frameworks.get({ id: first.id })
    expect(
      saved.body.competences.map((c) => c.indicators.map((i) => c.groups.find((g) => g.id === i.groupId)?.text)),
    ).toEqual([['een'], ['een']])
    for (const format of ['excel', 'csv', 'case'] as const) {
      const made = await file.lead.frameworks.exportFile({ id: first.id, format })
      const again = await file.lead.frameworks.importDraft({ ...made, corrections: [] })
      expect((await file.lead.frameworks.get({ id: again.id })).hash).toBe(saved.hash)
    }
  })

  it('renumbers a scale and lets go of anchors without a level', async () => {
    const first = await draft()
    const body = frameworkBody(1, 1)
    const indicators = body.competences.flatMap((c) => c.indicators)
    for (const indicator of indicators) indicator.anchors = [1, 4].map((level) => ({ level, text: `anker ${level}` }))
    body.scale = [
      { value: 3, name: 'Nog niet' },
      { value: 7, name: 'Wel' },
    ]
    await file.lead.frameworks.save({ ...first, body, scaleChosen: true })
    const saved = await file.lead.frameworks.get({ id: first.id })
    expect(saved.body.scale.map((level) => level.value)).toEqual([1, 2])
    expect(saved.body.competences[0]?.indicators[0]?.anchors.map((anchor) => anchor.level)).toEqual([1])
  })

  it('is not published with a scale nobody chose or without competences', async () => {
    const first = await draft()
    expect(await codeOf(file.lead.frameworks.publish(first))).toBe('HINDERED')
    const empty = await file.lead.frameworks.save({ ...first, body: frameworkBody(0), scaleChosen: false })
    expect((await file.lead.frameworks.get(first)).hindrances).toEqual(['no-competences', 'scale-not-chosen'])
    expect(await codeOf(file.lead.frameworks.publish(empty))).toBe('HINDERED')
  })

  it('becomes the next version of its code, and then stays as it is', async () => {
    const body = { ...frameworkBody(1), code: 'V-1' }
    const published = []
    for (const _ of [1, 2]) {
      const saved = await file.lead.frameworks.save({ ...(await draft()), body, scaleChosen: true })
      published.push(await file.lead.frameworks.publish(saved))
    }
    const versions = await Promise.all(published.map((each) => file.lead.frameworks.get({ id: each.id })))
    expect(versions.map((each) => each.version)).toEqual([1, 2])
    for (const each of published) {
      expect(await codeOf(file.lead.frameworks.save({ ...each, body, scaleChosen: true }))).toBe('PUBLISHED')
      expect(await codeOf(file.lead.frameworks.publish(each))).toBe('PUBLISHED')
      expect(await codeOf(file.lead.frameworks.remove({ id: each.id }))).toBe('PUBLISHED')
    }
  })

  it('can be thrown away', async () => {
    const { id: gone } = await draft()
    await file.lead.frameworks.remove({ id: gone })
    expect(await codeOf(file.lead.frameworks.get({ id: gone }))).toBe('NOT_FOUND')
    expect(await codeOf(file.lead.frameworks.remove({ id: id() }))).toBe('NOT_FOUND')
  })
})
