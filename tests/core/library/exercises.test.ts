// Exercises by themselves: kept, copied, put away, removed; and what each role gets on paper.
import { describe, expect, it } from 'vitest'
import { type BriefRole, emptyBrief } from '../../../assessments/contract/index.ts'
import { briefModel } from '../../../assessments/services/library/brief-model.ts'
import { briefFileName } from '../../../assessments/services/library/brief-name.ts'
import { failureCodeOf } from '../../support/core.ts'
import { libraryExercise } from '../../support/library.ts'
import { preparedWorld } from '../../support/setup.ts'

async function withExercise() {
  const all = await preparedWorld()
  const { lead } = all.clients
  const body = libraryExercise(all.world)
  const { id } = await lead.exercises.save({ id: null, revision: 0, body })
  return { ...all, lead, body, id }
}

describe('exercises', () => {
  it('are kept as they were given, and listed in one line', async () => {
    const { lead, body, id } = await withExercise()
    expect((await lead.exercises.get({ id })).body).toEqual(body)
    expect(await lead.exercises.list()).toMatchObject([
      { id, code: 'T-1', title: 'Veiligheidstest', framework: 'Testkader', minutes: 20, competences: 2, indicators: 1 },
    ])
  })

  it('refuse the slower of two windows, a framework that is no published one, and what it does not have', async () => {
    const { lead, body, id, world } = await withExercise()
    await lead.exercises.save({ id, revision: 1, body })
    expect(await failureCodeOf(lead.exercises.save({ id, revision: 1, body }))).toBe('CHANGED_ELSEWHERE')
    const elsewhere = { ...body, frameworkId: crypto.randomUUID() }
    expect(await failureCodeOf(lead.exercises.save({ id, revision: 2, body: elsewhere }))).toBe('NOT_PUBLISHED')
    const unknown = [{ competenceId: crypto.randomUUID(), indicatorIds: [] }]
    expect(await failureCodeOf(lead.exercises.save({ id, revision: 2, body: { ...body, matrix: unknown } }))).toBe(
      'UNKNOWN_COMPETENCE',
    )
    const [cell] = body.matrix
    const twice = [cell, cell].flatMap((each) => each ?? [])
    expect(await failureCodeOf(lead.exercises.save({ id, revision: 2, body: { ...body, matrix: twice } }))).toBe(
      'UNKNOWN_COMPETENCE',
    )
    expect(await failureCodeOf(lead.exercises.save({ id: world.programmeId, revision: 1, body }))).toBe('NOT_FOUND')
  })

  it('are copied without the short name, put away and taken back, and removed', async () => {
    const { lead, body, id } = await withExercise()
    const copy = await lead.exercises.copy({ id })
    expect((await lead.exercises.get({ id: copy.id })).body).toEqual({ ...body, code: '' })
    await lead.exercises.archive({ id, archived: true })
    expect((await lead.exercises.get({ id })).archivedAt).not.toBeNull()
    await lead.exercises.archive({ id, archived: false })
    expect((await lead.exercises.get({ id })).archivedAt).toBeNull()
    await lead.exercises.remove({ id })
    expect((await lead.exercises.list()).map((each) => each.id)).toEqual([copy.id])
    expect(await failureCodeOf(lead.exercises.get({ id }))).toBe('NOT_FOUND')
  })

  it('keep their framework from being taken for unused', async () => {
    const { lead, id, world } = await withExercise()
    const { usedBy } = await lead.frameworks.get({ id: world.frameworkId })
    expect(usedBy).toContainEqual({ kind: 'exercise', id, title: 'Veiligheidstest' })
  })

  it('are read by assessors and changed by lead and coach; a viewer has no business there', async () => {
    const { clients, body, id } = await withExercise()
    expect((await clients.anna.exercises.get({ id })).id).toBe(id)
    expect(await failureCodeOf(clients.anna.exercises.save({ id, revision: 1, body }))).toBe('NOT_ALLOWED')
    expect(await failureCodeOf(clients.viewer.exercises.list())).toBe('NOT_ALLOWED')
    expect(await failureCodeOf(clients.coach.exercises.save({ id, revision: 1, body }))).toBe('none')
  })

  it('show a viewer no brief and no key in a programme either', async () => {
    const { clients, lead, body, world } = await withExercise()
    const exercises = [{ ...body, id: crypto.randomUUID() }]
    const programme = {
      code: '',
      title: 'Toets',
      frameworkId: world.frameworkId,
      combination: 'median' as const,
      exercises,
    }
    const { id } = await lead.programmes.save({ id: null, revision: 0, body: programme })
    const seen = async (client: typeof lead) => (await client.programmes.get({ id })).body.exercises[0]
    expect((await seen(clients.anna))?.brief).toEqual(body.brief)
    expect(await seen(clients.viewer)).toMatchObject({ title: body.title, matrix: body.matrix, brief: emptyBrief })
  })
})

describe('a brief', () => {
  it('is a Word document for whom there is something, from the library and from a programme', async () => {
    const { lead, id, world } = await withExercise()
    for (const role of ['lead', 'candidate', 'assessor'] as const) {
      const made = await lead.exercises.brief({ id, role })
      expect(Buffer.from(made.base64, 'base64').subarray(0, 2).toString()).toBe('PK')
      expect(made.fileName).toMatch(/^Veiligheidstest-[a-z]+\.docx$/)
    }
    expect(await failureCodeOf(lead.exercises.brief({ id, role: 'candidate-simple' }))).toBe('NO_BRIEF')
    expect(await failureCodeOf(lead.exercises.brief({ id, role: 'role-player' }))).toBe('NO_BRIEF')

    const { body } = await lead.programmes.get({ id: world.programmeId })
    const inProgramme = { programmeId: world.programmeId, exerciseId: body.exercises[0]?.id ?? '' }
    expect(await failureCodeOf(lead.exercises.programmeBrief({ ...inProgramme, role: 'lead' }))).toBe('NO_BRIEF')
    const elsewhere = { programmeId: world.programmeId, exerciseId: id, role: 'lead' as const }
    expect(await failureCodeOf(lead.exercises.programmeBrief(elsewhere))).toBe('NOT_FOUND')
  })

  it('gives each role what is theirs and nothing else', async () => {
    const { world, body, id } = await withExercise()
    const paper = { title: 'Kassabon', text: 'Gekocht op maandag', holder: 'role-player' as const }
    const rolePlayer = { role: 'Klant', text: 'Je bent boos.' }
    const brief = { ...body.brief, rolePlayer, handouts: [...body.brief.handouts, paper] }
    const exercise = { ...body, id, brief }
    const framework = { ...world.framework, version: 1 }
    const forRole = (role: BriefRole) => briefModel({ exercise, code: body.code, programme: '', framework, role })

    const candidate = JSON.stringify(forRole('candidate'))
    for (const hidden of [
      'Legt het blad neer',
      'Je bent boos',
      'Kassabon',
      '"key":"verbod"',
      'Samenwerken',
      'Goed',
      'Zet een tafel',
    ]) {
      expect(candidate, hidden).not.toContain(hidden)
    }
    expect(forRole('candidate')?.test).toMatchObject({ points: 2, table: [], questions: [{ key: null }] })

    const assessor = forRole('assessor')
    expect(assessor?.competences.map(({ title, indicators }) => [title, indicators.length])).toEqual([
      ['Samenwerken', 1],
      ['Veilig werken', 0],
    ])
    expect(assessor?.test?.table.map(({ name, from }) => [name, from])).toEqual([
      ['Onvoldoende', 0],
      ['Matig', 1],
      ['Goed', 2],
    ])
    expect(assessor?.rolePlayer).toBeNull()
    expect(forRole('role-player')).toMatchObject({
      rolePlayer: { role: 'Klant' },
      test: null,
      watchFor: [],
      competences: [],
    })
    expect(forRole('role-player')?.handouts).toEqual([paper])
    expect(forRole('lead')?.handouts).toHaveLength(2)
    expect(forRole('candidate-simple')).toBeNull()
  })

  it('has a name that any disk takes', () => {
    expect(briefFileName('Kérmis: “de wacht”/2', 'candidate-simple')).toBe('Kermis-de-wacht-2-kandidaat-eenvoudig.docx')
    expect(briefFileName('🎪', 'lead')).toBe('Oefening-sessieleider.docx')
  })
})
