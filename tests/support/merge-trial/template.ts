// The lead's file of a history at deal-out: a session with candidates, runs and observers, started.
import type { FrameworkBody, SessionBody } from '../../../assessments/contract/index.ts'
import { writeSession } from '../../../assessments/services/preparation/session-write.ts'
import { appendRecord } from '../../../assessments/services/record/append.ts'
import { arrangements, asTheyAre, unplanned } from '../plain.ts'
import { diceOf } from './dice.ts'
import type { Shape } from './history.ts'
import { type Laptop, write } from './laptop.ts'

const at = '2026-11-17T08:00:00.000Z'
/** The same in every history; told from ids made by chance by their end. */
const numbered = (n: number) => `${n.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`
export const isPrepared = (id: string) => id.endsWith('-000000000000')
export const ids = {
  session: numbered(1),
  programme: numbered(2),
  framework: numbered(3),
  competence: numbered(4),
  indicator: numbered(5),
  exercise: (n: number) => numbered(10 + n),
  lead: (n: number) => numbered(20 + n),
  assessor: (n: number) => numbered(30 + n),
  candidate: (n: number) => numbered(100 + n),
  run: (n: number) => numbered(200 + n),
}

const framework: FrameworkBody = {
  code: 'PROEF',
  title: 'Kader',
  source: '',
  scale: ['Matig', 'Goed', 'Zeer goed'].map((name, i) => ({ value: i + 1, name })),
  modules: [],
  competences: [
    {
      id: ids.competence,
      number: '1',
      title: 'Samenwerken',
      definition: '',
      kind: 'generic',
      learningResult: '',
      groups: [],
      titleVariants: [],
      modules: [],
      indicators: [{ id: ids.indicator, text: 'Vraagt hulp', variants: [], modules: [], anchors: [], groupId: null }],
    },
  ],
  knowledge: [],
  footnotes: [],
}

export const exercises = 3
const programme = {
  title: 'Dag',
  frameworkId: ids.framework,
  combination: 'median',
  exercises: Array.from({ length: exercises }, (_, n) => ({
    id: ids.exercise(n),
    title: `Oefening ${n}`,
    kind: 'group-task',
    group: true,
    phases: [{ name: 'Doen', minutes: 10 }],
    matrix: [{ competenceId: ids.competence, indicatorIds: [ids.indicator] }],
  })),
}

export const candidate = (n: number) => ({
  id: ids.candidate(n),
  code: `K-${n}`,
  name: `Kandidaat ${n}`,
  extraTimePercent: 0,
  ...asTheyAre,
})

function bodyOf({ assessors, candidates, runs, seed }: Shape): SessionBody {
  const dice = diceOf(seed)
  const all = Array.from({ length: candidates }, (_, n) => candidate(n))
  const people = [...Array.from({ length: assessors }, (_, n) => ids.assessor(n)), ids.lead(0)]
  const some = <T>(list: readonly T[]): T[] => dice.shuffled(list).slice(0, 1 + dice.roll(list.length))
  return {
    title: 'Sessie',
    place: '',
    day: '2026-11-17',
    programmeId: ids.programme,
    jobProfileId: null,
    candidates: all,
    assessorIds: people,
    conflicts: [],
    ...arrangements,
    runs: Array.from({ length: runs }, (_, n) => {
      const candidateIds = some(all).map(({ id }) => id)
      // Everyone has at least the first run: a package without assignments is none.
      const observers = n === 0 ? people : some(people)
      return {
        id: ids.run(n),
        exerciseId: ids.exercise(n % exercises),
        room: '',
        candidateIds,
        observers: observers.map((personId) => ({ personId, candidateIds: some(candidateIds) })),
        ...unplanned,
      }
    }),
  }
}

export async function prepare(laptop: Laptop, shape: Shape): Promise<void> {
  const people = [
    ...Array.from({ length: 2 }, (_, n) => ({ id: ids.lead(n), name: `Leiding ${n}`, roles: ['lead', 'assessor'] })),
    ...Array.from({ length: shape.assessors }, (_, n) => ({
      id: ids.assessor(n),
      // Two people may have one name.
      name: `Beoordelaar ${n % 3}`,
      roles: ['assessor'],
    })),
  ]
  await write(laptop, async (trx) => {
    await trx
      .insertInto('people')
      .values(people.map((person) => ({ ...person, roles: JSON.stringify(person.roles) })))
      .execute()
    await trx
      .insertInto('frameworks')
      .values({
        id: ids.framework,
        code: framework.code,
        title: framework.title,
        status: 'published',
        version: 1,
        revision: 1,
        scale_chosen: 1,
        body: JSON.stringify(framework),
        changed_at: at,
      })
      .execute()
    await trx
      .insertInto('programmes')
      .values({
        id: ids.programme,
        title: programme.title,
        framework_id: ids.framework,
        revision: 1,
        body: JSON.stringify(programme),
        changed_at: at,
      })
      .execute()
    await writeSession(trx, { id: ids.session, revision: 1, changedAt: at, body: bodyOf(shape) })
    await appendRecord(trx, laptop.core, {
      sessionId: ids.session,
      authorId: ids.lead(0),
      kind: 'session.started',
      parts: [
        {
          subjects: [ids.candidate(0)],
          content: {
            deviations: [{ code: 'candidate-one-assessor', subject: 'K-0', count: 1, reason: 'zo afgesproken' }],
          },
        },
      ],
    })
  })
}
