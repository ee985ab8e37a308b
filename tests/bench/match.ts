// matchMs: 500 people × 100 profiles laid beside each other by the rules, pairing of frameworks included; and, as a detail, the
// overview of one profile with 500 people through the contract, from rows to answer.
import { askedOf, type Framework, type Pairs, pairsOf } from '../../assessments/rules/match/asked.ts'
import { jobMatch, type MeasuredCompetence } from '../../assessments/rules/match/job-match.ts'
import { bigSession } from './big-session.ts'
import { median, timed } from './measure.ts'

const range = (n: number) => Array.from({ length: n }, (_, i) => i)
const [people, profiles, competences, asks] = [500, 100, 24, 10]

function framework(id: string): Framework {
  return {
    id,
    scale: ['Onvoldoende', 'Matig', 'Goed', 'Zeer goed'].map((name, at) => ({ value: at + 1, name })),
    competences: range(competences).map((at) => ({
      id: `c${at}`,
      number: String(at),
      title: `Competentie ${at}`,
      definition: '',
      learningResult: '',
      kind: 'generic',
      titleVariants: [],
      modules: [],
      groups: [],
      indicators: range(5).map((i) => ({
        id: `c${at}.${i}`,
        text: `Doet waarneembaar iets, nummer ${at}.${i}`,
        variants: [],
        modules: [],
        anchors: range(4).map((level) => ({ level: level + 1, text: `Doet het op niveau ${level + 1}` })),
        groupId: null,
      })),
    })),
  }
}

/** Half of the profiles stand on a next version of the framework, so that both ways of comparing are measured. */
export async function matchMs(times: number): Promise<{ ms: number; matches: number }> {
  const [measuredOn, next] = [framework('one'), framework('two')]
  const measured = range(people).map(
    (person) =>
      new Map(
        range(competences).map((at): [string, MeasuredCompetence] => {
          const level = ((person * 7 + at * 3) % 5) + 1
          const levels = [Math.min(4, level), Math.max(1, level - 1), Math.min(4, level)]
          return [`c${at}`, { title: `Competentie ${at}`, level: level === 5 ? null : level, levels }]
        }),
      ),
  )
  const jobs = range(profiles).map((job) =>
    range(asks).map((ask) => ({
      competenceId: `c${(job + ask * 2) % (competences + 1)}`,
      level: ((job + ask) % 4) + 1,
      need: ask % 3 === 0 ? ('desirable' as const) : ('essential' as const),
    })),
  )
  const spans: number[] = []
  let matches = 0
  for (let time = 0; time < times + 2; time += 1) {
    const span = await timed(() => {
      matches = 0
      const pairs: [Pairs, Pairs] = [pairsOf(measuredOn, measuredOn), pairsOf(measuredOn, next)]
      const asked = jobs.map((cutOffs, at) => askedOf(cutOffs, at % 2 === 0 ? pairs[0] : pairs[1]))
      for (const own of measured) for (const job of asked) if (jobMatch(job, own).essential.asked > 0) matches += 1
    })
    if (time >= 2) spans.push(span)
  }
  return { ms: median(spans), matches }
}

/** The page of one profile with 500 people, decided straight in the rows: playing their days would take hours. */
export async function overviewMs(times: number): Promise<{ ms: number; persons: number }> {
  const big = await bigSession({ candidates: 1, assessors: 1, exercises: 1, indicators: 6 })
  const db = big.state.file?.db
  if (db === undefined) throw new Error('no file is open')
  const at = '2026-11-17T10:00:00.000Z'
  const { sessionId, framework: body } = big
  const [one] = await db.selectFrom('candidates').selectAll().execute()
  if (one === undefined) throw new Error('no candidate')
  const candidates = range(people).map(() => crypto.randomUUID())
  const by = await db.selectFrom('people').select('id').executeTakeFirstOrThrow()
  const originals = JSON.stringify(range(3).map((a) => ({ assessor: `a${a}`, level: 2 })))
  await db.transaction().execute(async (trx) => {
    for (const [place, candidate] of candidates.entries()) {
      const copy = {
        ...one,
        id: candidate,
        code: `M-${place}`,
        name: `Naam ${(place * 7) % people}`,
        position: place + 2,
      }
      await trx.insertInto('candidates').values(copy).execute()
      await trx
        .insertInto('gates')
        .values({
          session_id: sessionId,
          candidate_id: candidate,
          record_hash: '',
          at,
          by_id: by.id,
          early: 0,
          reason: '',
          missing: '[]',
        })
        .execute()
      for (const { id } of body.competences)
        await trx
          .insertInto('finals')
          .values({
            session_id: sessionId,
            candidate_id: candidate,
            competence_id: id,
            level: 2,
            reason_code: null,
            reason: '',
            at,
            by_id: by.id,
            record_hash: '',
            originals,
            mechanical: 2,
            carried_by: '[]',
            keep_own: '[]',
          })
          .execute()
    }
  })
  const programme = await db.selectFrom('programmes').select('framework_id').executeTakeFirstOrThrow()
  const job = await big.lead.profiles.save({
    id: null,
    revision: 0,
    body: {
      title: 'Job',
      frameworkId: programme.framework_id,
      source: '',
      validUntil: null,
      cutOffs: body.competences.map(({ id }, i) => ({
        competenceId: id,
        level: (i % 4) + 1,
        need: 'essential' as const,
      })),
    },
  })
  const spans: number[] = []
  let persons = 0
  for (let time = 0; time < times + 2; time += 1) {
    const span = await timed(async () => {
      persons = (await big.lead.match.profile({ jobProfileId: job.id })).persons.length
    })
    if (time >= 2) spans.push(span)
  }
  await big.close()
  return { ms: median(spans), persons }
}
