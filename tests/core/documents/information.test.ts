// What a candidate is told beforehand: the lead's own words where there are any, and the promises the program keeps.
import { expect, it } from 'vitest'
import { informationDocument } from '../../../assessments/documents/information/information.ts'
import { textOf } from '../../support/docx.ts'
import { preparedWorld } from '../../support/setup.ts'

const model = {
  session: 'Doorstroom',
  place: 'Mechelen',
  purpose: '',
  readers: '',
  keptFor: '',
  exercises: [{ title: 'Praatje', kind: 'role-play' as const, group: false, minutes: 20 }],
}

it('says what for, how, who sees it, how long, and what is theirs to ask', async () => {
  const text = textOf(await informationDocument(model))
  for (const words of [
    'Waarvoor is het?',
    'Praatje (ongeveer 20 minuten). Je voert een gesprek.',
    'Meer tijd, hulp bij het lezen',
    'Het verslag gaat pas naar iemand anders nadat jij het gelezen hebt en akkoord gaat.',
    'Dan mag je vragen om het te verbeteren.',
    'Je reactie blijft bij het verslag.',
  ])
    expect(text).toContain(words)
})

it('has the words of the session instead of the usual ones', async () => {
  const own = { ...model, purpose: 'Voor een plek in de keuken.', readers: 'Alleen Els.', keptFor: 'Vijf jaar.' }
  const text = textOf(await informationDocument(own))
  for (const words of ['Voor een plek in de keuken.', 'Alleen Els.', 'Vijf jaar.']) expect(text).toContain(words)
  expect(text).not.toContain('en je coach.\n')
  expect(text).not.toContain('Dat vertelt de begeleiding je.')
})

it('names no candidate: it is the same for everybody', async () => {
  const { clients, world } = await preparedWorld()
  const { base64, fileName } = await clients.lead.day.informationSheet({ sessionId: world.sessionId })
  expect(fileName).toBe('Informatie-Testsessie.docx')
  const text = textOf(Buffer.from(base64, 'base64'))
  expect(text).toContain('Rollenspel')
  expect(text).not.toMatch(/Cara|Dirk|K-0|Anna|Samenwerken/)
})
