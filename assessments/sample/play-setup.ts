// The part of a story that comes before the first exercise: people, framework, profile, programme, session, start.
import type { FrameworkBody, TargetRef } from '../contract/index.ts'
import { baseOf, type Cast, type Client, found, type Hooks, today } from './play-base.ts'
import type { DayStory, ExerciseStory, Ref, Story } from './story.ts'

export interface Stage extends Cast {
  day: DayStory
  framework: { id: string; body: FrameworkBody }
  profileId: string
  sessionId: string
  candidateIds: Map<string, string>
  target: (ref: Ref) => TargetRef
}

/** Before any day: who works here, and the framework they rate with. */
export interface Setting {
  cast: Cast
  framework: { id: string; body: FrameworkBody }
}

export async function setUp(story: Story, clientFor: (key: string) => Client, hooks: Hooks): Promise<Stage> {
  const setting = await settle(story, clientFor, hooks)
  return beginDay(setting, story.day(setting.framework.body), hooks)
}

export async function settle(story: Story, clientFor: (key: string) => Client, hooks: Hooks): Promise<Setting> {
  const cast = await gather(story, clientFor)
  hooks.progress?.(`Aangemeld: ${story.people.map((person) => person.name).join(', ')}`)
  const framework = await publish(story, cast.lead)
  hooks.progress?.(`Kader gepubliceerd: ${framework.body.title}, ${framework.body.competences.length} competenties`)
  return { cast, framework }
}

/** Profile, programme and session of one day, up to its start. */
export async function beginDay({ cast, framework }: Setting, day: DayStory, hooks: Hooks): Promise<Stage> {
  const lead = cast.lead
  const at = places(framework.body)

  const made = (await lead.profiles.list()).find(
    (one) => one.title === day.profile.title && one.frameworkId === framework.id,
  )
  const profile =
    made ??
    (await lead.profiles.save({
      id: null,
      revision: 0,
      body: {
        title: day.profile.title,
        frameworkId: framework.id,
        source: day.profile.source,
        validUntil: null,
        cutOffs: day.profile.cutOffs.map(({ competence, level, need }) => ({
          competenceId: at(competence).competenceId,
          level,
          need,
        })),
      },
    }))
  const exerciseIds = new Map(day.exercises.map((exercise) => [exercise.key, crypto.randomUUID() as string]))
  const programme = await lead.programmes.save({
    id: null,
    revision: 0,
    body: {
      title: day.programme,
      frameworkId: framework.id,
      combination: 'median',
      exercises: day.exercises.map((exercise) => ({
        id: found(exerciseIds, exercise.key),
        title: exercise.title,
        kind: exercise.kind,
        group: exercise.group,
        phases: exercise.phases,
        matrix: matrixOf(exercise, at),
      })),
    },
  })
  hooks.progress?.(`Functieprofiel en programma bewaard: ${day.exercises.length} oefeningen`)

  const candidateIds = new Map(day.candidates.map((candidate) => [candidate.code, crypto.randomUUID() as string]))
  const sessionId = await startSession(cast, day, {
    programmeId: programme.id,
    profileId: profile.id,
    exerciseIds,
    candidateIds,
  })
  hooks.progress?.(`Sessie gestart: ${day.candidates.length} kandidaten, ${day.runs.length} afnames`)
  return { ...cast, day, framework, profileId: profile.id, sessionId, candidateIds, target: (ref) => at(ref).target }
}

/** The lead registers on the empty file; everyone else chooses a PIN at their own screen. */
async function gather(story: Story, clientFor: (key: string) => Client): Promise<Cast> {
  const base = baseOf(story, clientFor)
  const [first, ...others] = story.people
  if (first === undefined) throw new Error('a story needs a lead')
  const state = await base.lead.desk.registerLead({ name: first.name, pin: story.pin })
  if (state.me === null) throw new Error('the lead is not signed in')
  base.personIds.set(first.key, state.me.id)
  for (const person of others) {
    const { id } = await base.lead.people.save({
      id: null,
      name: person.name,
      roles: person.roles,
      calibratedOn: person.roles.includes('assessor') ? await today(base.lead) : null,
      ...person.experience,
    })
    base.personIds.set(person.key, id)
    await base.client(person.key).desk.choosePin({ personId: id, pin: story.pin })
  }
  return base
}

async function publish(story: Story, lead: Client) {
  const { id } = await lead.frameworks.importDraft({
    fileName: story.source.fileName,
    base64: Buffer.from(story.source.bytes).toString('base64'),
    corrections: [],
  })
  const draft = await lead.frameworks.get({ id })
  const saved = await lead.frameworks.save({
    id,
    revision: draft.revision,
    body: story.prepare(draft.body),
    scaleChosen: true,
  })
  await lead.frameworks.publish({ id, revision: saved.revision })
  const { body } = await lead.frameworks.get({ id })
  return { id, body }
}

interface Place {
  competenceId: string
  target: TargetRef
}
/** Reads `4` as competence 4 and `4.2` as its second indicator; `1.1#2` is the second of a competence numbered 1.1. */
export function places(body: FrameworkBody): (ref: Ref) => Place {
  const known = new Map<Ref, Place>()
  for (const competence of body.competences) {
    competence.indicators.forEach((indicator, index) => {
      const target = { kind: 'indicator', id: indicator.id } as const
      known.set(`${competence.number}.${index + 1}`, { competenceId: competence.id, target })
      known.set(`${competence.number}#${index + 1}`, { competenceId: competence.id, target })
    })
    known.set(competence.number, {
      competenceId: competence.id,
      target: { kind: 'competence', id: competence.id },
    })
  }
  return (ref) => found(known, ref)
}

function matrixOf(exercise: ExerciseStory, at: (ref: Ref) => Place) {
  const cells = new Map<string, string[]>()
  for (const { competenceId, target } of exercise.shows.map(at)) {
    const chosen = cells.get(competenceId) ?? []
    if (target.kind === 'indicator') chosen.push(target.id)
    cells.set(competenceId, chosen)
  }
  return [...cells].map(([competenceId, indicatorIds]) => ({ competenceId, indicatorIds }))
}

interface Prepared {
  programmeId: string
  profileId: string
  exerciseIds: Map<string, string>
  candidateIds: Map<string, string>
}
/** The day's hours and rooms, and that everybody was told and agreed; nothing of it where the story says nothing. */
function arrangedFor({ hours, information, runs }: DayStory, day: string, candidateIds: string[]) {
  return {
    ...(hours === undefined
      ? {}
      : {
          timetable: {
            days: [{ day, ...hours }],
            rooms: [...new Set(runs.map(({ room }) => room))],
            rolePlayers: [],
            pauseMinutes: 0,
            moments: [],
          },
        }),
    ...(information === undefined
      ? {}
      : {
          information,
          readiness: candidateIds.map((candidateId) => ({ candidateId, informedOn: day, agreedOn: day })),
        }),
  }
}

async function startSession(cast: Cast, day: DayStory, prepared: Prepared): Promise<string> {
  const { lead, personIds } = cast
  const { exerciseIds, candidateIds } = prepared
  const thisDay = await today(lead)
  const observers = new Set(day.runs.flatMap((run) => run.observers.map((observer) => observer.person)))
  const { id, revision } = await lead.sessions.save({
    id: null,
    revision: 0,
    body: {
      ...day.session,
      day: thisDay,
      ...arrangedFor(day, thisDay, [...candidateIds.values()]),
      programmeId: prepared.programmeId,
      jobProfileId: prepared.profileId,
      candidates: day.candidates.map((candidate) => ({ id: found(candidateIds, candidate.code), ...candidate })),
      assessorIds: [...observers].map((key) => found(personIds, key)),
      conflicts: day.conflicts.map(({ person, candidate }) => ({
        personId: found(personIds, person),
        candidateId: found(candidateIds, candidate),
      })),
      runs: day.runs.map((run) => ({
        id: crypto.randomUUID(),
        exerciseId: found(exerciseIds, run.exercise),
        room: run.room,
        start: run.at === undefined ? null : `${thisDay}T${run.at}`,
        candidateIds: run.candidates.map((code) => found(candidateIds, code)),
        observers: run.observers.map((observer) => ({
          personId: found(personIds, observer.person),
          candidateIds: observer.candidates.map((code) => found(candidateIds, code)),
        })),
      })),
    },
  })
  const { checks } = await lead.sessions.get({ id })
  const deviations = checks.map(({ code, subject }) => ({ code, subject, reason: day.accept(code) }))
  await lead.sessions.start({ id, revision, deviations })
  return id
}
