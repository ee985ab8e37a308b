// The shipped library in a data file: there on the first morning, offered where something is missing, and never undoing
// what somebody did.
import { describe, expect, it } from 'vitest'
import type { ShippedLibrary } from '../../../assessments/library/build.ts'
import { failureCodeOf, passphrase, testCore } from '../../support/core.ts'
import { smallLibrary } from '../../support/library.ts'
import { pin } from '../../support/world.ts'

const whole = { frameworks: 1, profiles: 1, exercises: 1, programmes: 1 }
const none = { frameworks: 0, profiles: 0, exercises: 0, programmes: 0 }

async function firstMorning(library: ShippedLibrary | undefined = smallLibrary()) {
  const all = testCore({ library })
  const lead = all.client('lead')
  await lead.desk.create({ path: `${all.folder}/eerste.wakker`, passphrase })
  await lead.desk.registerLead({ name: 'Lies', pin })
  return { ...all, lead }
}

describe('the shipped library in a data file', () => {
  it('is there when the file is made', async () => {
    const { lead, logged } = await firstMorning()
    expect(await lead.library.state()).toEqual({ shipped: whole, missing: none })
    const [framework] = await lead.frameworks.list()
    expect(framework).toMatchObject({
      status: 'published',
      version: 1,
      competences: 15,
      indicators: 45,
      withoutAnchors: 0,
    })
    const [profile] = await lead.profiles.list()
    expect((await lead.profiles.get({ id: profile?.id ?? '' })).setBy).toBe('Wakker')
    expect(await lead.exercises.list()).toMatchObject([{ code: 'O-1', minutes: 20, competences: 2, indicators: 3 }])
    expect(await lead.programmes.list()).toMatchObject([{ title: 'Proefprogramma', exercises: 2 }])
    expect(logged).toEqual([])
  })

  it('stays away where nothing ships', async () => {
    const { lead } = await firstMorning({ frameworks: [], profiles: [], exercises: [], programmes: [] })
    expect(await lead.library.state()).toEqual({ shipped: none, missing: none })
    expect(await lead.frameworks.list()).toEqual([])
  })

  it('is offered to an older file and put in when asked', async () => {
    const older = testCore()
    const path = `${older.folder}/ouder.wakker`
    await older.client('lead').desk.create({ path, passphrase })
    const { me } = await older.client('lead').desk.registerLead({ name: 'Lies', pin })
    await older.core.close()

    const { client } = testCore({ folder: older.folder, library: smallLibrary() })
    const lead = client('lead')
    await lead.desk.open({ path, passphrase })
    await lead.desk.signIn({ personId: me?.id ?? '', pin })
    expect(await lead.frameworks.list()).toEqual([])
    expect((await lead.library.state()).missing).toEqual(whole)
    expect((await lead.library.add()).added).toEqual(whole)
    expect((await lead.library.add()).added).toEqual(none)
    expect((await lead.library.state()).missing).toEqual(none)
    expect((await lead.library.search({ query: 'samenwerken' })).total).toBeGreaterThan(0)
  })

  it('offers again what was removed, and leaves the rest as it is', async () => {
    const { lead } = await firstMorning()
    const [exercise] = await lead.exercises.list()
    const [profile] = await lead.profiles.list()
    const [programme] = await lead.programmes.list()
    await lead.exercises.remove({ id: exercise?.id ?? '' })
    await lead.profiles.archive({ id: profile?.id ?? '', archived: true })
    const { body, revision } = await lead.programmes.get({ id: programme?.id ?? '' })
    await lead.programmes.save({ id: programme?.id ?? '', revision, body: { ...body, title: 'Van ons' } })

    expect((await lead.library.state()).missing).toEqual({ ...none, exercises: 1 })
    expect(await lead.exercises.list()).toEqual([])
    expect((await lead.library.add()).added).toEqual({ ...none, exercises: 1 })
    expect((await lead.exercises.list()).map(({ id }) => id)).toEqual([exercise?.id])
    expect((await lead.profiles.list())[0]?.archivedAt).not.toBeNull()
    expect((await lead.programmes.list())[0]?.title).toBe('Van ons')
  })

  it('is put in by lead or coach only', async () => {
    const { lead, client } = await firstMorning()
    const { id } = await lead.people.save({ id: null, name: 'Anna', roles: ['assessor'] })
    const anna = client('anna')
    await anna.desk.choosePin({ personId: id, pin })
    expect(await failureCodeOf(anna.library.add())).toBe('NOT_ALLOWED')
    expect((await anna.library.state()).shipped).toEqual(whole)
  })

  it('meets itself in a package of another laptop that has it too', async () => {
    const { lead } = await firstMorning()
    const [programme] = await lead.programmes.list()
    const { body } = await lead.programmes.get({ id: programme?.id ?? '' })
    const { me } = await lead.desk.state()
    const anna = (await lead.people.save({ id: null, name: 'Anna', roles: ['assessor'] })).id
    const candidate = crypto.randomUUID()
    const session = await lead.sessions.save({
      id: null,
      revision: 0,
      body: {
        title: 'Meetdag',
        place: '',
        day: '2026-11-17',
        programmeId: programme?.id ?? '',
        jobProfileId: null,
        candidates: [{ id: candidate, code: 'K-01', name: 'Cara', extraTimePercent: 0 }],
        assessorIds: [anna],
        conflicts: [],
        runs: body.exercises.map(({ id }) => ({
          id: crypto.randomUUID(),
          exerciseId: id,
          room: '',
          candidateIds: [candidate],
          observers: [{ personId: anna, candidateIds: [candidate] }],
        })),
      },
    })
    const { checks, revision } = await lead.sessions.get({ id: session.id })
    const deviations = checks.map(({ code, subject }) => ({ code, subject, reason: 'zo afgesproken' }))
    await lead.sessions.start({ id: session.id, revision, deviations })
    const made = await lead.exchange.makePackage({ sessionId: session.id, personIds: [anna], lock: { kind: 'code' } })
    expect(me?.roles).toEqual(['lead'])

    const other = testCore({ library: smallLibrary() })
    const laptop = other.client('anna')
    await laptop.desk.create({ path: `${other.folder}/eigen.wakker`, passphrase })
    const { base64 } = made.file
    await laptop.exchange.acceptPackage({ base64, code: made.code, standIn: null, confirmed: false })
    await laptop.desk.choosePin({ personId: anna, pin })
    expect(await laptop.work.list()).toHaveLength(2)
    expect(await laptop.frameworks.list()).toHaveLength(1)
    expect(await laptop.programmes.list()).toHaveLength(1)
    expect((await laptop.library.state()).missing).toEqual(none)
  })
})
