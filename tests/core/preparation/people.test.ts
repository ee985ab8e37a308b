import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  codeOf,
  frameworkBody,
  id,
  preparedFile,
  programmeBody,
  publishedFramework,
  sessionBody,
} from '../../support/prepared-file.ts'

const text = readFileSync(new URL('../../fixtures/opleidingsprofiel.txt', import.meta.url), 'utf8')
let file: Awaited<ReturnType<typeof preparedFile>>
beforeAll(async () => {
  file = await preparedFile()
})
afterAll(() => file.close())

const named = async (name: string) => {
  const found = (await file.lead.people.list()).find((person) => person.name === name)
  if (found === undefined) throw new Error(`nobody is called ${name}`)
  return found
}

describe('people', () => {
  it('are registered without a PIN and choose it themselves', async () => {
    await file.lead.people.save({ id: null, name: 'Ruben D’Hondt 🙂', roles: ['assessor', 'assessor'] })
    expect(await named('Ruben D’Hondt 🙂')).toMatchObject({ roles: ['assessor'], hasPin: false, inSessions: 0 })
    expect(await codeOf(file.lead.people.save({ id: null, name: 'x'.repeat(10_000), roles: ['lead'] }))).toBe(
      'BAD_REQUEST',
    )
    expect(await codeOf(file.lead.people.save({ id: id(), name: 'Wie', roles: ['lead'] }))).toBe('NOT_FOUND')
  })

  it('keep one lead', async () => {
    const { id: greet } = await named('Greet')
    expect(await codeOf(file.lead.people.save({ id: greet, name: 'Greet', roles: ['coach'] }))).toBe('LAST_LEAD')
    expect(await codeOf(file.lead.people.remove({ id: greet }))).toBe('LAST_LEAD')
    const { id: second } = await file.lead.people.save({ id: null, name: 'Tweede', roles: ['lead'] })
    expect(await codeOf(file.lead.people.save({ id: greet, name: 'Greet', roles: ['lead', 'coach'] }))).toBe('none')
    expect(await codeOf(file.lead.people.remove({ id: second }))).toBe('none')
  })

  it('stay while a session needs them, and lose their PIN on the record', async () => {
    const frameworkId = await publishedFramework(file.lead, text, frameworkBody(1))
    const { id: programmeId } = await file.lead.programmes.save({
      id: null,
      revision: 0,
      body: programmeBody(frameworkId, []),
    })
    const ilse = await file.person('Ilse', 'assessor')
    const body = sessionBody(programmeId, { assessorIds: [ilse.id] })
    const session = await file.lead.sessions.save({ id: null, revision: 0, body })
    expect(await codeOf(file.lead.people.remove(ilse))).toBe('IN_USE')
    expect(await named('Ilse')).toMatchObject({ hasPin: true, inSessions: 1 })
    await file.lead.people.resetPin(ilse)
    expect((await named('Ilse')).hasPin).toBe(false)
    const written = await file.core.context('lead').core.file?.db.selectFrom('records').selectAll().execute()
    expect(written?.map((record) => [record.session_id, record.kind])).toEqual([[session.id, 'pin.reset']])
    expect(JSON.parse(written?.[0]?.header ?? '{}')).toMatchObject({ about: { person: ilse.id } })
    await file.lead.sessions.save({ ...session, body: { ...body, assessorIds: [] } })
    expect(await codeOf(file.lead.people.remove(ilse))).toBe('none')
    expect(await codeOf(file.lead.people.remove(await named('Greet')))).toBe('LAST_LEAD')
  })
})
