// Four measurements of one person, the last with a newer version of the framework, through the contract.
import { expect, it } from 'vitest'
import type { Block } from '../../../assessments/contract/index.ts'
import { freshFolder, testCore } from '../../support/core.ts'
import { makePersonFile, personFile } from '../../support/person-file.ts'

const head = (blocks: readonly Block[]) =>
  blocks.find((block) => block.type === 'table' && block.id === 'over-time/table')

it('lays a measurement beside those before it, and a later one never', { timeout: 60_000 }, async () => {
  const path = await makePersonFile(freshFolder(), 'levens.wakker')
  const { client } = testCore()
  const lead = client('lead')
  await lead.desk.open({ path, passphrase: personFile.passphrase })
  const { people } = await lead.desk.state()
  await lead.desk.signIn({
    personId: people.find(({ name }) => name === personFile.lead)?.id ?? '',
    pin: personFile.pin,
  })
  const person = (await lead.persons.list()).find(({ measurements }) => measurements === 4)
  const { measurements } = await lead.persons.page({ id: person?.id ?? '' })
  const settings = { recipient: '', jobProfileId: null, competenceIds: [], mentionAdapted: false }
  const columns: number[] = []
  for (const { sessionId, candidateId, framework } of measurements) {
    const about = { personId: null, sessionId, candidateId, planId: null }
    const body = {
      code: '',
      title: 'Orderpicker',
      frameworkId: framework.id,
      source: '',
      validUntil: null,
      cutOffs: [],
    }
    const { id: jobProfileId } = await lead.profiles.save({ id: null, revision: 0, body })
    const { id } = await lead.documents.begin({ kind: 'coach', ...about, settings: { ...settings, jobProfileId } })
    const { document } = await lead.documents.get({ id })
    const table = head(document.blocks)
    columns.push(table?.type === 'table' ? table.head.length - 2 : 0)
    if (columns.length < 4) continue
    const text = JSON.stringify(document.blocks)
    expect(text).toContain('niet te vergelijken')
    expect(text).toContain('wat er bij een niveau hoort')
  }
  expect(columns).toEqual([0, 2, 3, 4])
})
