// What belongs to a person and to no run: short forms, and the eight rating errors once a day.
import { describe, expect, it } from 'vitest'
import { failureCodeOf, passphrase, testCore } from '../../support/core.ts'
import { clientsOf, startedWorld } from '../../support/setup.ts'
import { pin } from '../../support/world.ts'

const forms = [
  { short: 'kl', text: 'klant' },
  { short: 'nvt', text: 'نعم، ليس هنا' },
]

describe('short forms', () => {
  it('are of one person, in the order given, and still there after a restart', async () => {
    const { clients, world, core, folder } = await startedWorld()
    await clients.anna.work.saveShortForms({ forms })
    expect(await clients.anna.work.shortForms()).toEqual(forms)
    expect(await clients.bert.work.shortForms()).toEqual([])
    await core.close()
    const again = clientsOf(testCore({ folder })).anna
    await again.desk.open({ path: `${folder}/test.wakker`, passphrase })
    await again.desk.signIn({ personId: world.people.anna, pin })
    expect(await again.work.shortForms()).toEqual(forms)
    await again.work.saveShortForms({ forms: [] })
    expect(await again.work.shortForms()).toEqual([])
  })

  it('are refused twice, with spaces, empty or endless; what was there stays', async () => {
    const { clients } = await startedWorld()
    const { work } = clients.anna
    await work.saveShortForms({ forms })
    const twice = work.saveShortForms({ forms: [...forms, { short: 'kl', text: 'klas' }] })
    await expect(twice).rejects.toMatchObject({ code: 'SHORT_FORM_TWICE', data: { short: 'kl' } })
    for (const bad of [
      { short: 'k l', text: 'klant' },
      { short: '', text: 'klant' },
      { short: 'kl', text: '  ' },
      { short: 'k'.repeat(21), text: 'klant' },
    ])
      expect(await failureCodeOf(work.saveShortForms({ forms: [bad] }))).toBe('BAD_REQUEST')
    expect(await work.shortForms()).toEqual(forms)
  })
})

describe('the eight rating errors', () => {
  it('are asked for once a day, per person', async () => {
    const { clients, world, clock } = await startedWorld()
    const asked = async (key: 'anna' | 'bert') =>
      (await clients[key].work.get({ assignmentId: world.work[key] })).showRatingErrors
    expect([await asked('anna'), await asked('bert')]).toEqual([true, true])
    await clients.anna.work.ratingErrorsSeen()
    expect([await asked('anna'), await asked('bert')]).toEqual([false, true])
    clock.pass(24 * 3_600_000)
    expect(await asked('anna')).toBe(true)
  })
})
