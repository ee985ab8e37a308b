// One id, two frameworks: a draft read from a file keeps the id it had, and the published one may still come in another way.
import { describe, expect, it } from 'vitest'
import { passphrase, testCore } from '../../support/core.ts'
import { accept, dealOut, newLaptop } from '../../support/laptops.ts'
import { smallLibrary } from '../../support/library.ts'
import { startedWorld } from '../../support/setup.ts'
import { pin } from '../../support/world.ts'

const theirs = 'Met eigen werk erin'

describe('a draft read from a file of a framework', () => {
  it('makes room when the package with the published one comes, and nothing of it is lost', async () => {
    const lead = await startedWorld()
    const { frameworkId } = lead.world
    const made = await lead.clients.lead.frameworks.exportFile({ id: frameworkId, format: 'case' })
    const laptop = await newLaptop({ clock: lead.clock })
    await laptop.client.desk.registerLead({ name: 'Coach', pin })
    const draft = await laptop.client.frameworks.importDraft({ ...made, corrections: [] })
    expect(draft.id).toBe(frameworkId)
    const { body } = await laptop.client.frameworks.get({ id: draft.id })
    await laptop.client.frameworks.save({
      ...draft,
      body: { ...body, title: theirs, competences: [] },
      scaleChosen: true,
    })

    await accept(laptop.client, await dealOut(lead, 'anna'))
    const here = await laptop.client.frameworks.list()
    expect(here.map(({ status, title }) => [status, title])).toContainEqual(['draft', theirs])
    expect(here.find(({ id }) => id === frameworkId)).toMatchObject({ status: 'published' })
    expect(laptop.logged).toEqual([])
  })

  it('makes room for the library that ships', async () => {
    const giver = testCore({ library: smallLibrary() })
    const first = giver.client('lead')
    await first.desk.create({ path: `${giver.folder}/een.wakker`, passphrase })
    await first.desk.registerLead({ name: 'Lies', pin })
    const [shipped] = await first.frameworks.list()
    const id = shipped?.id ?? ''
    const made = await first.frameworks.exportFile({ id, format: 'excel' })
    const { hash } = await first.frameworks.get({ id })
    await giver.core.close()

    const older = testCore()
    const path = `${older.folder}/ouder.wakker`
    await older.client('lead').desk.create({ path, passphrase })
    const { me } = await older.client('lead').desk.registerLead({ name: 'Lies', pin })
    expect(await older.client('lead').frameworks.importDraft({ ...made, corrections: [] })).toMatchObject({ id })
    await older.core.close()

    const { client } = testCore({ folder: older.folder, library: smallLibrary() })
    const lead = client('lead')
    await lead.desk.open({ path, passphrase })
    await lead.desk.signIn({ personId: me?.id ?? '', pin })
    expect((await lead.library.add()).added).toMatchObject({ frameworks: 1, profiles: 1 })
    expect(await lead.frameworks.get({ id })).toMatchObject({ status: 'published', hash })
    const draft = (await lead.frameworks.list()).find(({ status }) => status === 'draft')
    expect((await lead.frameworks.get({ id: draft?.id ?? '' })).hash).toBe(hash)
    expect((await lead.library.state()).missing).toMatchObject({ frameworks: 0, exercises: 0 })
  })
})
