// The match through the contract: who may see it, what a person's measurement says beside jobs, and that people stand by
// name and are decided about one at a time.
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openSource } from '../../../assessments/formats/open.ts'
import { failureCodeOf } from '../../support/core.ts'
import { profileText, startedWorld } from '../../support/setup.ts'
import { judge, publishFramework, uuid } from '../../support/world.ts'
import { anotherSession, decideCara, judgeAndDecide } from '../persons/measured.ts'

type Started = Awaited<ReturnType<typeof startedWorld>>

const profile = async (
  { clients }: Started,
  frameworkId: string,
  title: string,
  cutOffs: { competenceId: string; level: number; need: 'essential' | 'desirable' }[],
) =>
  (
    await clients.lead.profiles.save({
      id: null,
      revision: 0,
      body: { title, frameworkId, source: '', validUntil: '2020-01-01', cutOffs },
    })
  ).id

describe('one person against many jobs', () => {
  it('says what fits, what is a step away, and of what nothing can be said', async () => {
    const started = await startedWorld()
    const { clients, world } = started
    const about = await decideCara(started, 2)
    const [one, two] = world.framework.competences.map(({ id }) => id)
    const need = (level: number, competenceId = one ?? '') => ({ competenceId, level, need: 'essential' as const })
    await profile(started, world.frameworkId, 'Makkelijk', [need(2)])
    await profile(started, world.frameworkId, 'Ver', [need(4), need(4, two)])
    await profile(started, world.frameworkId, 'Twee', [need(3), need(3, two)])
    const other = await publishFramework(
      clients.lead,
      {
        ...world.framework,
        code: 'ANDER',
        competences: world.framework.competences.map((c) => ({ ...c, id: uuid(), indicators: [] })),
      },
      profileText,
    )
    await profile(started, other, 'Ander kader', [])
    const matches = await clients.coach.match.person(about)
    expect(matches.profiles.map(({ profile: { title }, match }) => [title, match.standing])).toEqual([
      ['Makkelijk', 'fits'],
      ['Testjob', 'one-step'],
      ['Twee', 'two-steps'],
      ['Ver', 'further'],
    ])
    expect(matches.otherFramework).toBe(1)
    expect(matches.profiles[0]?.profile.expired).toBe(true)
    expect(matches.person).toMatchObject({ id: world.cara, name: 'Cara' })
    // The same facts as the gap of that job.
    const gap = await clients.coach.gaps.get({ ...about, jobProfileId: null })
    expect(gap.personId).toBe(world.cara)
    expect(gap.notInFramework).toEqual({ essential: 0, desirable: 0 })
    const steps = matches.profiles.find(({ profile: { title } }) => title === 'Testjob')?.match.steps
    const notYet = gap.rows.filter(({ outcome }) => outcome === 'not-yet')
    expect(steps?.map(({ competenceId, steps: count }) => [competenceId, count])).toEqual(
      notYet.map(({ competenceId, gap: count }) => [competenceId, count]),
    )
  })

  it('compares on another version of the framework what stayed the same there', async () => {
    const started = await startedWorld()
    const { clients, world } = started
    const about = await decideCara(started, 3)
    const draft = await clients.lead.frameworks.newVersion({ id: world.frameworkId })
    const { body, revision } = await clients.lead.frameworks.get({ id: draft.id })
    const [first, second] = body.competences
    const competences = body.competences.map((c) =>
      c === second
        ? {
            ...c,
            title: 'Nog veiliger',
            indicators: [
              { id: uuid(), text: 'Draagt handschoenen', variants: [], modules: [], anchors: [], groupId: null },
            ],
          }
        : c,
    )
    const saved = await clients.lead.frameworks.save({
      id: draft.id,
      revision,
      body: { ...body, competences },
      scaleChosen: true,
    })
    await clients.lead.frameworks.publish({ id: draft.id, revision: saved.revision })
    await profile(started, draft.id, 'Nieuwe versie', [
      { competenceId: first?.id ?? '', level: 3, need: 'essential' },
      { competenceId: second?.id ?? '', level: 3, need: 'essential' },
    ])
    const { profiles } = await clients.coach.match.person(about)
    const found = profiles.find(({ profile: { title } }) => title === 'Nieuwe versie')
    expect(found).toMatchObject({ otherVersion: true, match: { standing: 'unknown', essential: { asked: 2, met: 1 } } })
    expect(found?.match.unknown).toMatchObject([{ title: 'Nog veiliger', why: 'anchors-changed' }])
  })

  it('stays behind the gate and the final levels', async () => {
    const started = await startedWorld()
    const { clients, world } = started
    const about = { sessionId: world.sessionId, candidateId: world.cara }
    expect(await failureCodeOf(clients.coach.match.person(about))).toBe('GATE_CLOSED')
    expect(await failureCodeOf(clients.leadAssessor.match.person(about))).toBe('SUBMIT_FIRST')
    for (const key of ['anna', 'bert', 'leadAssessor'] as const)
      await judge(clients[key], world, world.work[key], world.cara, { note: 'zegt dag', level: 2 })
    await clients.lead.deliberations.open({ ...about, reason: '' })
    expect(await failureCodeOf(clients.coach.match.person(about))).toBe('LEVELS_NOT_SET')
    expect(await failureCodeOf(clients.anna.match.person(about))).toBe('NOT_ALLOWED')
  })
})

describe('one profile beside people', () => {
  it('names them by name, each with their last decided measurement', async () => {
    const started = await startedWorld()
    const { clients, world } = started
    await decideCara(started, 4)
    const abel = await anotherSession(started, { day: '2026-11-16', name: 'Abel', title: 'Abels sessie' })
    await judgeAndDecide(started, abel, 1)
    const later = await anotherSession(started, { day: '2026-11-18', title: 'Cara later' })
    await clients.lead.persons.join({ id: world.cara, otherId: later.candidateId })
    await judgeAndDecide(started, later, 2)
    const { persons, notYet, asks } = await clients.coach.match.profile({ jobProfileId: world.profileId })
    expect(persons.map(({ person, measurement }) => [person.name, measurement.session])).toEqual([
      ['Abel', 'Abels sessie'],
      ['Cara', 'Cara later'],
    ])
    // dirk was not judged yet.
    expect(notYet).toBe(1)
    expect(asks.map(({ need }) => need)).toEqual(['essential', 'desirable'])
    expect(persons[1]?.cells.map(({ level, outcome }) => [level, outcome])).toEqual([
      [2, 'not-yet'],
      [2, 'not-yet'],
    ])
  })

  it('is withheld from whoever still judges on that framework', async () => {
    const { clients, world } = await startedWorld()
    const { profileId: jobProfileId } = world
    expect(await failureCodeOf(clients.leadAssessor.match.profile({ jobProfileId }))).toBe('CUT_OFFS_WITHHELD')
    // What the job asks is told beside people of whom everything is decided.
    expect(await clients.coach.match.profile({ jobProfileId })).toMatchObject({ persons: [], notYet: 2, asks: [] })
  })

  it('is decided about one person at a time, by name, with a reason, and what was decided stays', async () => {
    const started = await startedWorld()
    const { clients, world, state } = started
    const decision = { jobProfileId: world.profileId, personId: world.cara, said: '' }
    expect(
      await failureCodeOf(clients.coach.match.decide({ ...decision, decision: 'propose', reason: 'kan het' })),
    ).toBe('NOT_MEASURED')
    const about = await decideCara(started, 3)
    await clients.coach.match.decide({ ...decision, decision: 'prepare', reason: 'eerst nog oefenen' })
    started.clock.pass(60_000)
    await clients.lead.match.decide({ ...decision, decision: 'propose', reason: 'het lukt', said: 'Ik wil dit graag.' })
    expect(await failureCodeOf(clients.coach.match.decide({ ...decision, decision: 'propose', reason: ' ' }))).toBe(
      'BAD_REQUEST',
    )
    const { persons } = await clients.coach.match.profile({ jobProfileId: world.profileId })
    expect(persons[0]?.decisions.map(({ decision: what, by, reason, said }) => [what, by, reason, said])).toEqual([
      ['propose', 'Lies Lead', 'het lukt', 'Ik wil dit graag.'],
      ['prepare', 'Cis', 'eerst nog oefenen', ''],
    ])
    const kept = await state.file?.db.selectFrom('match_decisions').select(['facts', 'candidate_id']).execute()
    expect(kept).toHaveLength(2)
    expect(JSON.parse(kept?.[0]?.facts ?? '{}')).toMatchObject({ match: { standing: 'fits' }, measurement: about })
    await expect(state.file?.db.updateTable('match_decisions').set({ reason: 'anders' }).execute()).rejects.toThrow(
      'insert-only',
    )
  })
})

describe('a job somebody was decided about', () => {
  it('stays, or a decision and a document would not say any more which job they are about', async () => {
    const started = await startedWorld()
    const { clients, world } = started
    const { lead, coach } = clients
    const about = await decideCara(started, 2)
    const [competenceId = ''] = world.framework.competences.map(({ id }) => id)
    const asked = [{ competenceId, level: 3, need: 'essential' as const }]
    const decided = await profile(started, world.frameworkId, 'Beslist', asked)
    const laid = await profile(started, world.frameworkId, 'Ernaast', asked)
    const neither = await profile(started, world.frameworkId, 'Niemand', asked)
    await coach.match.decide({
      jobProfileId: decided,
      personId: world.cara,
      decision: 'prepare',
      reason: 'x',
      said: '',
    })
    const settings = { recipient: '', jobProfileId: laid, competenceIds: [], mentionAdapted: false }
    const begun = { kind: 'employer' as const, ...about, personId: null, planId: null, settings }
    const { id } = await coach.documents.begin(begun)
    const removed = (profileId: string) => failureCodeOf(lead.profiles.remove({ id: profileId }))
    expect([await removed(decided), await removed(laid), await removed(neither)]).toEqual(['IN_USE', 'IN_USE', 'none'])
    expect((await coach.documents.get({ id })).document.facts).toContainEqual({ label: 'Job', value: 'Ernaast' })
  })
})

describe('the workbook', () => {
  it('has codes and no names unless asked for, and text that stays text', async () => {
    const started = await startedWorld()
    const { clients, world } = started
    const asked = { sessionId: world.sessionId, jobProfileId: null, names: false }
    expect(await failureCodeOf(clients.coach.match.workbook(asked))).toBe('NOTHING_TO_SHOW')
    expect(await failureCodeOf(clients.leadAssessor.match.workbook(asked))).toBe('CUT_OFFS_WITHHELD')
    await decideCara(started, 2)
    const sheetsOf = async (names: boolean) => {
      const { fileName, base64 } = await clients.coach.match.workbook({ ...asked, names })
      const read = await openSource(Buffer.from(base64, 'base64'), fileName)
      return { fileName, text: JSON.stringify(read) }
    }
    const coded = await sheetsOf(false)
    expect(coded.fileName).toBe('Niveaus-en-kloof-2026-11-17.xlsx')
    expect(coded.text).toContain('K-01')
    expect(coded.text).toContain('nog 1 niveau te gaan')
    expect(coded.text).not.toContain('Cara')
    expect(coded.text).not.toContain('K-02')
    expect((await sheetsOf(true)).text).toContain('Cara')
  })

  it('keeps a name that looks like a formula a text', async () => {
    const started = await startedWorld()
    const name = '=HYPERLINK("http://x.example";"klik")'
    const about = await anotherSession(started, { day: '2026-11-18', name })
    await judgeAndDecide(started, about, 2)
    const { sessionId } = about
    const { base64 } = await started.clients.lead.match.workbook({ sessionId, jobProfileId: null, names: true })
    const parts = unzipSync(Buffer.from(base64, 'base64'))
    const sheets = Object.entries(parts).filter(([path]) => /^xl\/worksheets\/[^/]+\.xml$/.test(path))
    expect(sheets.length).toBe(3)
    const all = Object.values(parts).map((bytes) => new TextDecoder().decode(bytes))
    expect(all.some((xml) => xml.includes('=HYPERLINK('))).toBe(true)
    expect(sheets.some(([, bytes]) => new TextDecoder().decode(bytes).includes('<f>'))).toBe(false)
  })
})
