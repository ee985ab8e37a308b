// The life of a framework after its publication: a next version, corrections of spelling, put away; and hints waved away.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TextPlace } from '../../../assessments/contract/index.ts'
import { codeOf, frameworkBody, preparedFile } from '../../support/prepared-file.ts'

let file: Awaited<ReturnType<typeof preparedFile>>
beforeAll(async () => {
  file = await preparedFile()
})
afterAll(() => file.close())

const title = (competenceId: string): TextPlace => ({ competenceId, indicatorId: null, field: 'title', level: null })

/** Published under a code of its own; its first competence is called «Begeleid een collega». */
async function published(code: string) {
  const { id, revision } = await file.lead.frameworks.create({ title: 'Kader', code })
  const body = { ...frameworkBody(2, 2), code }
  const [first] = body.competences
  if (first === undefined) throw new Error('no competence')
  first.title = 'Begeleid een collega'
  const saved = await file.lead.frameworks.save({ id, revision, body, scaleChosen: true })
  await file.lead.frameworks.publish({ id, revision: saved.revision })
  return { id, competenceId: first.id, body }
}

describe('a new framework', () => {
  it('starts empty, with the scale still to be chosen', async () => {
    const { id } = await file.lead.frameworks.create({ title: '  Onze winkel ', code: 'OW' })
    const read = await file.lead.frameworks.get({ id })
    expect(read).toMatchObject({ title: 'Onze winkel', code: 'OW', status: 'draft', version: null, basedOn: null })
    expect(read.hindrances).toEqual(['no-competences', 'scale-not-chosen'])
  })

  it('is not published with one number for two competences', async () => {
    const { id, revision } = await file.lead.frameworks.create({ title: 'Dubbel', code: '' })
    const body = frameworkBody(2)
    for (const competence of body.competences) competence.number = 'A1'
    const saved = await file.lead.frameworks.save({ id, revision, body, scaleChosen: true })
    expect(saved.hindrances).toEqual(['same-number'])
    expect(await codeOf(file.lead.frameworks.publish({ id, revision: saved.revision }))).toBe('HINDERED')
  })
})

describe('a published version', () => {
  it('grows into a next one that keeps its ids, and only one draft of it', async () => {
    const first = await published('V-NEXT')
    const draft = await file.lead.frameworks.newVersion({ id: first.id })
    expect(await file.lead.frameworks.newVersion({ id: first.id })).toMatchObject({ id: draft.id })
    const read = await file.lead.frameworks.get({ id: draft.id })
    expect(read.basedOn).toBe(first.id)
    expect(read.body.competences.map(({ id }) => id)).toEqual(first.body.competences.map(({ id }) => id))
    expect(await file.lead.frameworks.compare({ from: first.id, to: draft.id })).toEqual([])

    const [competence] = read.body.competences
    if (competence === undefined) throw new Error('no competence')
    competence.title = 'Leidt een collega op'
    const saved = await file.lead.frameworks.save({ ...draft, body: read.body, scaleChosen: true })
    await file.lead.frameworks.publish({ id: draft.id, revision: saved.revision })
    const next = await file.lead.frameworks.get({ id: draft.id })
    expect(next.version).toBe(2)
    expect(next.versions.map(({ version }) => version)).toEqual([2, 1])
    expect((await file.lead.frameworks.get({ id: first.id })).body.competences[0]?.title).toBe('Begeleid een collega')
    expect(await file.lead.frameworks.compare({ from: first.id, to: draft.id })).toMatchObject([
      { kind: 'changed', what: 'competence', before: 'Begeleid een collega', after: 'Leidt een collega op' },
    ])
  })

  it('takes a correction of spelling that shows, and nothing that says something else', async () => {
    const { id, competenceId } = await published('V-SPELL')
    const place = title(competenceId)
    const before = 'Begeleid een collega'
    const other = file.lead.frameworks.correctSpelling({ id, place, before, after: 'Begeleidt geen collega' })
    expect(await codeOf(other)).toBe('NOT_SPELLING')
    await file.lead.frameworks.correctSpelling({ id, place, before, after: 'Begeleidt een collega' })
    const read = await file.lead.frameworks.get({ id })
    expect(read.body.competences[0]?.title).toBe('Begeleidt een collega')
    expect(read.errata).toMatchObject([{ place, before, after: 'Begeleidt een collega' }])
    expect(read.version).toBe(1)
    const again = file.lead.frameworks.correctSpelling({ id, place, before, after: 'Begeleidt een collega' })
    expect(await codeOf(again)).toBe('CHANGED_ELSEWHERE')
    const draft = await file.lead.frameworks.newVersion({ id })
    expect((await file.lead.frameworks.get({ id: draft.id })).body.competences[0]?.title).toBe('Begeleidt een collega')
  })

  it('never takes a correction that a framework cannot hold', async () => {
    const { id } = await published('V-FITS')
    const place: TextPlace = { competenceId: null, indicatorId: null, field: 'title', level: null }
    for (const after of [`Kader${'.'.repeat(1_000)}`, 'Ka-\nder', 'Kader\u0007']) {
      expect(await codeOf(file.lead.frameworks.correctSpelling({ id, place, before: 'Kader', after }))).toBe(
        'NOT_SPELLING',
      )
    }
    expect((await file.lead.frameworks.get({ id })).title).toBe('Kader')
    expect((await file.lead.library.search({ query: 'kader' })).total).toBeGreaterThan(0)
  })

  it('is not spelled into another word one letter at a time', async () => {
    const { id, competenceId } = await published('V-DRIFT')
    const place = title(competenceId)
    const [first, second] = ['Begeleid een collega', 'Begeleid een colega']
    await file.lead.frameworks.correctSpelling({ id, place, before: first, after: second })
    const on = (after: string) => file.lead.frameworks.correctSpelling({ id, place, before: second, after })
    expect(await codeOf(on('Begeleid een colegta'))).toBe('NOT_SPELLING')
    await on(first)
    expect((await file.lead.frameworks.get({ id })).body.competences[0]?.title).toBe(first)
  })

  it('without a code has the number of its own line, whoever else has no code', async () => {
    const [one, other] = [await published(''), await published('')]
    const versionsOf = async (id: string) =>
      (await file.lead.frameworks.get({ id })).versions.map(({ version }) => version)
    expect(await versionsOf(other.id)).toEqual([1])
    let before = one.id
    for (const version of [2, 3]) {
      const draft = await file.lead.frameworks.newVersion({ id: before })
      await file.lead.frameworks.publish(draft)
      expect((await file.lead.frameworks.get({ id: draft.id })).version).toBe(version)
      before = draft.id
    }
    expect(await versionsOf(one.id)).toEqual([3, 2, 1])
  })

  it('is put away and brought back, never removed', async () => {
    const { id } = await published('V-AWAY')
    await file.lead.frameworks.archive({ id, archived: true })
    const summary = async () => (await file.lead.frameworks.list()).find((each) => each.id === id)
    expect((await summary())?.archivedAt).not.toBeNull()
    expect(await codeOf(file.lead.frameworks.remove({ id }))).toBe('PUBLISHED')
    await file.lead.frameworks.archive({ id, archived: false })
    expect((await summary())?.archivedAt).toBeNull()
  })

  it('says where it is used', async () => {
    const { id, competenceId } = await published('V-USED')
    const profile = await file.lead.profiles.save({
      id: null,
      revision: 0,
      body: {
        title: 'Medewerker',
        frameworkId: id,
        source: '',
        validUntil: null,
        cutOffs: [{ competenceId, level: 2, need: 'essential' }],
      },
    })
    const { usedBy } = await file.lead.frameworks.get({ id })
    expect(usedBy).toEqual([{ kind: 'profile', id: profile.id, title: 'Medewerker' }])
  })
})

describe('a hint', () => {
  it('is waved away until its text changes', async () => {
    const { id, revision } = await file.lead.frameworks.create({ title: 'Tips', code: '' })
    const body = frameworkBody(1, 1)
    const [indicator] = body.competences[0]?.indicators ?? []
    if (indicator === undefined) throw new Error('no indicator')
    indicator.text = 'Werkt goed samen'
    const saved = await file.lead.frameworks.save({ id, revision, body, scaleChosen: true })
    const hint = saved.hints.find(({ code }) => code === 'vague-or-judging')
    if (hint === undefined) throw new Error('no hint')
    expect(hint).toMatchObject({ words: ['goed'], waved: false })
    await file.lead.frameworks.waveHint({ id, key: hint.key, waved: true })
    const wavedNow = (await file.lead.frameworks.get({ id })).hints.find(({ key }) => key === hint.key)
    expect(wavedNow?.waved).toBe(true)
    indicator.text = 'Werkt heel goed samen'
    const later = await file.lead.frameworks.save({ id, revision: saved.revision, body, scaleChosen: true })
    expect(later.hints.filter(({ code, waved }) => code === 'vague-or-judging' && !waved)).toHaveLength(1)
  })
})
