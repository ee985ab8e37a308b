// A day on what ships: a programme of the library, prepared as a lead would (candidates, a proposal, no deviations), and
// a story for the engine that plays the sample.
import type { FrameworkBody, ProgrammeBody, Run } from '../../assessments/contract/index.ts'
import { byRule } from '../../assessments/sample/decisions.ts'
import { places, type Stage } from '../../assessments/sample/play-setup.ts'
import type {
  DayStory,
  ExerciseStory,
  NoteStory,
  ObservationStory,
  RatingStory,
} from '../../assessments/sample/story.ts'
import type { Client } from './core.ts'
import { pin } from './world.ts'

const assessors = ['ilse', 'samira', 'tom', 'noor'] as const
const codes = ['K-01', 'K-02', 'K-03', 'K-04']

const today = '2026-11-17'

/** On a new data file with a library in it; nobody is registered yet. */
export async function startInstalled(
  clientFor: (key: string) => Client,
  programmeTitle: string,
): Promise<{ stage: Stage; warnings: string[] }> {
  const clients = new Map(['lead', ...assessors].map((key) => [key, clientFor(key)]))
  const client = (key: string): Client => clients.get(key) ?? clientFor(key)
  const lead = client('lead')
  const personIds = new Map<string, string>()
  personIds.set('lead', (await lead.desk.registerLead({ name: 'Lies Lead', pin })).me?.id ?? '')
  for (const key of assessors) {
    const { id } = await lead.people.save({ id: null, name: key, roles: ['assessor'], calibratedOn: today })
    personIds.set(key, id)
    await client(key).desk.choosePin({ personId: id, pin })
  }

  const programmeId = (await lead.programmes.list()).find(({ title }) => title === programmeTitle)?.id ?? ''
  const { body: programme } = await lead.programmes.get({ id: programmeId })
  const framework = { id: programme.frameworkId, body: (await lead.frameworks.get({ id: programme.frameworkId })).body }
  const profileId = await profileWithin(lead, programme)
  const candidateIds = new Map(codes.map((code) => [code, crypto.randomUUID() as string]))
  const body = {
    title: 'Meetdag met de bibliotheek',
    place: 'Lokaal 1',
    day: today,
    programmeId,
    jobProfileId: profileId,
    candidates: codes.map((code) => ({
      id: candidateIds.get(code) ?? '',
      code,
      name: `Naam ${code}`,
      extraTimePercent: 0,
    })),
    assessorIds: assessors.map((key) => personIds.get(key) ?? ''),
    conflicts: [],
    runs: [] as Run[],
    information: { purpose: 'Waarvoor.', readers: 'Wie.', keptFor: 'Hoe lang.' },
    readiness: codes.map((code) => ({
      candidateId: candidateIds.get(code) ?? '',
      informedOn: today,
      agreedOn: today,
    })),
  }
  const { runs } = await lead.sessions.propose({ body })
  const { id: sessionId, revision } = await lead.sessions.save({ id: null, revision: 0, body: { ...body, runs } })
  const { checks } = await lead.sessions.get({ id: sessionId })
  const deviations = checks.map(({ code, subject }) => ({ code, subject, reason: 'zo afgesproken' }))
  await lead.sessions.start({ id: sessionId, revision, deviations })

  const keyOf = (map: ReadonlyMap<string, string>, id: string) => [...map].find(([, each]) => each === id)?.[0] ?? ''
  const day = dayOf(
    programme,
    framework.body,
    runs.map((run) => ({
      exercise: run.exerciseId,
      room: run.room,
      candidates: run.candidateIds.map((id) => keyOf(candidateIds, id)),
      observers: run.observers.map((observer) => ({
        person: keyOf(personIds, observer.personId),
        candidates: observer.candidateIds.map((id) => keyOf(candidateIds, id)),
      })),
    })),
  )
  const at = places(framework.body)
  return {
    stage: {
      lead,
      client,
      personIds,
      pin,
      day,
      framework,
      profileId,
      sessionId,
      candidateIds,
      target: (ref) => at(ref).target,
    },
    warnings: checks.map(({ code }) => code),
  }
}

/** A shipped profile that asks nothing the programme does not show. */
async function profileWithin(lead: Client, { exercises }: ProgrammeBody): Promise<string> {
  const shown = new Set(exercises.flatMap(({ matrix }) => matrix.map(({ competenceId }) => competenceId)))
  const profiles = await Promise.all((await lead.profiles.list()).map(({ id }) => lead.profiles.get({ id })))
  const fitting = profiles.find(({ body }) => body.cutOffs.every(({ competenceId }) => shown.has(competenceId)))
  return (fitting ?? profiles[0])?.id ?? ''
}

function dayOf(programme: ProgrammeBody, framework: FrameworkBody, runs: DayStory['runs']): DayStory {
  const refOf = new Map(
    framework.competences.flatMap(({ number, indicators }) =>
      indicators.map(({ id }, index): [string, string] => [id, `${number}.${index + 1}`]),
    ),
  )
  const exercises = programme.exercises.map(({ id, title, kind, group, phases, matrix }): ExerciseStory => {
    const shows = matrix.flatMap(({ indicatorIds }) => indicatorIds.map((each) => refOf.get(each) ?? ''))
    return { key: id, title, kind, group, phases, shows }
  })
  return {
    conflicts: [],
    stops: [],
    accept: () => 'Zo afgesproken.',
    session: { title: 'Meetdag', place: '' },
    programme: programme.title,
    profile: { title: '', source: '', cutOffs: [] },
    candidates: codes.map((code) => ({ code, name: code, extraTimePercent: 0 })),
    exercises,
    runs,
    observations: runs.flatMap((run) =>
      run.observers.map(({ person, candidates }) =>
        observed(
          person,
          candidates,
          exercises.find(({ key }) => key === run.exercise),
        ),
      ),
    ),
    decided: codes.map((candidate) => ({ candidate, by: 'lead' })),
    decide: byRule,
  }
}

/** A note for every indicator; levels that differ between assessors, so that there is something to talk about. */
function observed(assessor: string, candidates: string[], exercise: ExerciseStory | undefined): ObservationStory {
  const shows = exercise?.shows ?? []
  const notes: NoteStory[] = []
  const ratings: Record<string, RatingStory[]> = {}
  for (const code of candidates) {
    ratings[code] = shows.map((ref, index) => {
      const level = 1 + ((index + code.charCodeAt(3) + assessor.length) % 4)
      const text = `Doet iets dat te zien is bij ${ref}.`
      notes.push({ kind: 'fact', text, about: { [code]: [{ ref, sign: level > 2 ? 'plus' : 'minus' }] }, late: false })
      return { ref, level, noNoteReason: null }
    })
  }
  return { assessor, exercise: exercise?.key ?? '', notes, ratings }
}
