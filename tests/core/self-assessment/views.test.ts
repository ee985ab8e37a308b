// The candidate's own view, the informant's and the final levels side by side: only afterwards, and what differs first.
import { expect, it } from 'vitest'
import { failureCodeOf } from '../../support/core.ts'
import { answerAll } from '../../support/informant.ts'
import { startedWorld } from '../../support/setup.ts'
import { judge, note, pin } from '../../support/world.ts'

/** cara said «nooit» and «altijd»; the informant said «vaak» of both. */
async function told() {
  const started = await startedWorld()
  const { world, clients } = started
  const kiosk = started.client('kiosk')
  await kiosk.desk.signIn({ personId: world.people.coach, pin })
  await kiosk.kiosk.enter({ sessionId: world.sessionId, candidateId: world.cara, purpose: 'self-assessment' })
  await kiosk.selfAssessment.answer({ target: world.indicator, often: 'always' })
  await kiosk.selfAssessment.answer({ target: world.whole, often: 'never' })
  await kiosk.selfAssessment.submit()
  await answerAll(clients.coach, world.informantId, 'zag het vorige week')
  return { ...started, about: { sessionId: world.sessionId, candidateId: world.cara } }
}
type Told = Awaited<ReturnType<typeof told>>

async function judgeAll({ clients, world }: Told) {
  for (const key of ['anna', 'bert', 'leadAssessor'] as const)
    await judge(clients[key], world, world.work[key], world.cara, { note: 'zegt dag', level: 3 })
}
async function decide({ clients, world, about }: Told, levels: (number | null)[]) {
  for (const [index, level] of levels.entries()) {
    const competenceId = world.framework.competences[index]?.id ?? ''
    await clients.coach.deliberations.decide({ ...about, competenceId, level, reasonCode: null, reason: 'besproken' })
  }
}

it('stays shut until the gate is open and every final level is set', async () => {
  const started = await told()
  const { clients, about } = started
  const views = (who: 'lead' | 'coach' | 'leadAssessor') => failureCodeOf(clients[who].selfAssessment.views(about))
  expect(await views('coach')).toBe('GATE_CLOSED')
  expect(await views('leadAssessor')).toBe('SUBMIT_FIRST')
  await judgeAll(started)
  expect(await views('lead')).toBe('GATE_CLOSED')
  await clients.lead.deliberations.open({ ...about, reason: '' })
  await decide(started, [3])
  await expect(clients.coach.selfAssessment.views(about)).rejects.toMatchObject({
    code: 'LEVELS_NOT_SET',
    data: { open: 1 },
  })
  await decide(started, [3, 3])
  expect(await views('coach')).toBe('none')
  expect(await failureCodeOf(clients.anna.selfAssessment.views(about))).toBe('NOT_ALLOWED')
})

it('stays shut for a lead who still judges, also when the gate was opened early and all is decided', async () => {
  const started = await told()
  const { clients, about, world } = started
  await note(clients.leadAssessor, world.work.leadAssessor, world.cara, 'zegt dag')
  await clients.lead.deliberations.open({ ...about, reason: 'de tijd is om' })
  await decide(started, [3, 3])
  expect(await failureCodeOf(clients.leadAssessor.selfAssessment.views(about))).toBe('SUBMIT_FIRST')
  expect(await failureCodeOf(clients.lead.selfAssessment.views(about))).toBe('none')
})

it('shows each view in its own words, what differs most on top', async () => {
  const started = await told()
  const { clients, about, world } = started
  await judgeAll(started)
  await clients.lead.deliberations.open({ ...about, reason: '' })
  await decide(started, [4, null])
  const views = await clients.lead.selfAssessment.views(about)
  const informants = [{ name: 'Rik Maes', relation: 'werkbegeleider', often: 'often', example: 'zag het vorige week' }]
  expect(views).toMatchObject({
    session: 'Testsessie',
    candidate: { code: 'K-01', name: 'Cara' },
    informants: 1,
    rows: [
      {
        target: world.whole,
        competence: 'Veilig werken',
        self: 'never',
        informants,
        // Too little evidence is nothing to compare with.
        level: null,
        worthTalking: true,
        difference: 'self-lower',
      },
      {
        target: world.indicator,
        text: 'Vraagt hulp aan een collega',
        plain: 'Vraagt hulp aan een collega',
        self: 'always',
        informants,
        level: 4,
        worthTalking: false,
        difference: null,
      },
    ],
  })
  expect(views.rows[0]?.apart).toBeCloseTo(2 / 3)
  expect(views.selfAt).not.toBeNull()
})

it('says so when nobody gave an own view, and compares what there is', async () => {
  const started = await startedWorld()
  const { clients, world } = started
  const about = { sessionId: world.sessionId, candidateId: world.cara }
  for (const key of ['anna', 'bert', 'leadAssessor'] as const)
    await judge(clients[key], world, world.work[key], world.cara, { note: 'zegt dag', level: 3 })
  await clients.lead.deliberations.open({ ...about, reason: '' })
  for (const { id: competenceId } of world.framework.competences)
    await clients.lead.deliberations.decide({ ...about, competenceId, level: 2, reasonCode: null, reason: 'zo' })
  const { selfAt, informants, rows } = await clients.coach.selfAssessment.views(about)
  expect({ selfAt, informants }).toEqual({ selfAt: null, informants: 0 })
  expect(rows.map(({ self, apart, worthTalking }) => ({ self, apart, worthTalking }))).toEqual([
    { self: null, apart: null, worthTalking: false },
    { self: null, apart: null, worthTalking: false },
  ])
})
