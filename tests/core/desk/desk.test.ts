// The desk: the file, who sits there, the lock, the candidate's screen.
import { describe, expect, it } from 'vitest'
import { passphraseStrength } from '../../../assessments/rules/passphrase.ts'
import { failureCodeOf, passphrase, testCore } from '../../support/core.ts'
import { preparedWorld, startedWorld } from '../../support/setup.ts'
import { pin } from '../../support/world.ts'

describe('a passphrase', () => {
  it('is five words, or twelve characters that are not one repeated few', () => {
    expect(passphraseStrength('  ')).toBe('empty')
    expect(passphraseStrength('regen lamp')).toBe('weak')
    expect(passphraseStrength('regen fiets lamp zaterdag citroen')).toBe('strong')
    expect(passphraseStrength('aap aap aap aap aap')).toBe('weak')
    expect(passphraseStrength('aaaaaaaaaaaaaaaa')).toBe('weak')
    expect(passphraseStrength('Kp7!rM2#xQ9z')).toBe('strong')
  })
})

describe('a data file at the desk', () => {
  it('is made only with a passphrase strong enough, and only once', async () => {
    const { client, folder } = testCore()
    const desk = client('a').desk
    expect(await failureCodeOf(desk.create({ path: 'proef', passphrase: 'kort' }))).toBe('WEAK_PASSPHRASE')
    const made = await desk.create({ path: 'proef', passphrase })
    expect(made.file).toMatchObject({ name: 'proef', path: `${folder}/proef.wakker`, empty: true, sample: false })
    expect(await failureCodeOf(desk.create({ path: 'proef', passphrase }))).toBe('FILE_EXISTS')
    // The one that was open still is.
    expect((await desk.state()).file?.name).toBe('proef')
    const closed = await desk.close()
    expect(closed.recent.map((r) => r.name)).toEqual(['proef'])
    expect(await failureCodeOf(desk.open({ path: 'proef', passphrase: `${passphrase}!` }))).toBe('WRONG_PASSPHRASE')
  })

  it('takes everyone’s sign-in with it when it closes', async () => {
    const { clients } = await preparedWorld()
    await clients.coach.desk.close()
    expect(await failureCodeOf(clients.lead.people.list())).toBe('FILE_CLOSED')
    const state = await clients.lead.desk.state()
    expect([state.file, state.me, state.people]).toEqual([null, null, []])
  })

  it('lets nobody register over the lead', async () => {
    const { client } = await preparedWorld()
    expect(await failureCodeOf(client('x').desk.registerLead({ name: 'Iemand', pin }))).toBe('ALREADY_REGISTERED')
  })
})

describe('signing in', () => {
  it('is with a PIN of one’s own, chosen once', async () => {
    const { client, world } = await preparedWorld()
    const someone = client('ander scherm').desk
    const choosing = someone.choosePin({ personId: world.people.anna, pin: '0000' })
    expect(await failureCodeOf(choosing)).toBe('PIN_ALREADY_CHOSEN')
    expect(await failureCodeOf(someone.signIn({ personId: world.people.anna, pin: '12' }))).toBe('BAD_REQUEST')
    expect((await someone.signIn({ personId: world.people.anna, pin })).me?.name).toBe('Anna')
  })

  it('slows down after five wrong PINs, for a minute, also when the clock is set back', async () => {
    const { client, world, clock } = await preparedWorld()
    const { desk } = client('gokker')
    const guess = () => failureCodeOf(desk.signIn({ personId: world.people.anna, pin: '0000' }))
    const codes = []
    for (let i = 0; i < 6; i += 1) codes.push(await guess())
    expect(codes).toEqual(['WRONG_PIN', 'WRONG_PIN', 'WRONG_PIN', 'WRONG_PIN', 'PIN_BLOCKED', 'PIN_BLOCKED'])
    expect(await failureCodeOf(desk.signIn({ personId: world.people.anna, pin }))).toBe('PIN_BLOCKED')
    clock.pass(61_000)
    expect(await failureCodeOf(desk.signIn({ personId: world.people.anna, pin }))).toBe('none')
    for (let i = 0; i < 5; i += 1) await guess()
    clock.setWall(Date.UTC(2020, 0, 1))
    expect(await failureCodeOf(desk.signIn({ personId: world.people.anna, pin }))).toBe('none')
  })

  it('starts anew after the lead took the PIN away', async () => {
    const { clients, client, world } = await preparedWorld()
    await clients.lead.people.resetPin({ id: world.people.anna })
    const { desk } = client('anna opnieuw')
    expect(await failureCodeOf(desk.signIn({ personId: world.people.anna, pin }))).toBe('PIN_NOT_CHOSEN')
    expect((await desk.choosePin({ personId: world.people.anna, pin: '1111' })).me?.name).toBe('Anna')
  })

  it('ends when the role was taken away', async () => {
    const { clients, world } = await preparedWorld()
    await clients.lead.people.save({ id: world.people.coach, name: 'Cis', roles: ['viewer'] })
    expect(await failureCodeOf(clients.coach.profiles.list())).toBe('NOT_ALLOWED')
  })
})

describe('the candidate’s screen', () => {
  it('shows what the day is for, can do nothing else, and goes back with the PIN of who handed it over', async () => {
    const { clients, world } = await startedWorld()
    const { anna } = clients
    const about = { sessionId: world.sessionId, candidateId: world.cara }
    const handed = await anna.kiosk.enter(about)
    expect(handed).toMatchObject({ acting: ['kiosk'], me: null, people: [], recent: [], folder: '' })
    const view = await anna.kiosk.view()
    expect(view).toMatchObject({ code: 'K-01', exercises: [{ title: 'Rollenspel' }] })
    expect(JSON.stringify(view)).not.toContain('Cara')
    expect(await failureCodeOf(anna.work.list())).toBe('NOT_ALLOWED')
    expect(await failureCodeOf(anna.desk.close())).toBe('NOT_ALLOWED')
    expect(await failureCodeOf(anna.desk.signIn({ personId: world.people.lead, pin }))).toBe('NOT_ALLOWED')
    expect(await failureCodeOf(anna.kiosk.leave({ pin: '0000' }))).toBe('WRONG_PIN')
    expect((await anna.kiosk.leave({ pin })).me?.name).toBe('Anna')
  })
})

describe('the sample', () => {
  it('is thrown away in one call, and nothing else can be', async () => {
    const { client } = testCore()
    const desk = client('a').desk
    await desk.create({ path: 'echt', passphrase })
    expect(await failureCodeOf(desk.discardSample())).toBe('NOT_THE_SAMPLE')
    expect((await desk.openSample()).file?.sample).toBe(true)
    expect((await desk.discardSample()).file).toBeNull()
    expect((await desk.open({ path: 'echt', passphrase })).file?.name).toBe('echt')
  })
})
