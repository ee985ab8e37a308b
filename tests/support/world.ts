// A small session with everything a gate must keep apart: two candidates, assessors who see the same one, a lead who
// also assesses, a coach and a viewer. Every secret carries words that occur nowhere else, so a leak can be found.
import type { FrameworkBody, SessionBody, TargetRef } from '../../assessments/contract/index.ts'
import { type Client, passphrase } from './core.ts'
import { arrangements, asTheyAre, unplanned } from './plain.ts'

export const pin = '2468'
export const uuid = (): string => crypto.randomUUID()
export type PersonKey = 'lead' | 'leadAssessor' | 'anna' | 'bert' | 'other' | 'coach' | 'viewer'
export type Clients = Record<PersonKey, Client>
export const personKeys: PersonKey[] = ['lead', 'leadAssessor', 'anna', 'bert', 'other', 'coach', 'viewer']

/** Words planted in what must not get out. */
export const secret = {
  annaNote: 'geheim-anna-notitie',
  bertNote: 'geheim-bert-notitie',
  leadNote: 'geheim-leiding-notitie',
  finalReason: 'geheim-eindreden',
  earlyReason: 'vroeg-geopend-omdat',
  informant: 'geheim-informant-voorbeeld',
  closing: 'geheim-slotzin',
  closingDraft: 'geheim-begonnen-slotzin',
  feedback: 'geheim-feedbackgesprek',
  statement: 'geheim-reactie',
} as const
/** What lead, coach and the assessors of cara may read at any time, and nobody else ever. */
export const confidential = {
  accommodations: 'vertrouwelijk-zit-dicht-bij-het-raam',
  incident: 'vertrouwelijk-moest-even-naar-buiten',
} as const

export interface World {
  people: Record<PersonKey, string>
  frameworkId: string
  framework: FrameworkBody
  profileId: string
  programmeId: string
  sessionId: string
  /** cara is seen by anna, bert and leadAssessor; dirk by other alone. */
  cara: string
  dirk: string
  /** Knows cara's daily work. */
  informantId: string
  work: Record<'anna' | 'bert' | 'leadAssessor' | 'other', string>
  indicator: TargetRef
  whole: TargetRef
}

export const frameworkBody = (): FrameworkBody => ({
  code: 'TEST-1',
  title: 'Testkader',
  source: '',
  scale: ['Onvoldoende', 'Matig', 'Goed', 'Zeer goed'].map((name, i) => ({ value: i + 1, name })),
  modules: [],
  competences: [
    {
      id: uuid(),
      number: '1',
      title: 'Samenwerken',
      definition: '',
      kind: 'generic',
      learningResult: '',
      groups: [],
      titleVariants: [],
      modules: [],
      indicators: [
        { id: uuid(), text: 'Vraagt hulp aan een collega', variants: [], modules: [], anchors: [], groupId: null },
      ],
    },
    {
      id: uuid(),
      number: '2',
      title: 'Veilig werken',
      definition: '',
      kind: 'technical',
      learningResult: '',
      groups: [],
      titleVariants: [],
      modules: [],
      indicators: [],
    },
  ],
  knowledge: [],
  footnotes: [],
})

/** A framework enters as a profile; its words are then replaced by the body given. */
export async function publishFramework(lead: Client, body: FrameworkBody, profileText: string): Promise<string> {
  const base64 = Buffer.from(profileText, 'utf8').toString('base64')
  const draft = await lead.frameworks.importDraft({ fileName: 'profiel.txt', base64, corrections: [] })
  const saved = await lead.frameworks.save({ id: draft.id, revision: draft.revision, body, scaleChosen: true })
  await lead.frameworks.publish({ id: draft.id, revision: saved.revision })
  return draft.id
}

async function registerPeople(clients: Clients, folder: string): Promise<Record<PersonKey, string>> {
  await clients.lead.desk.create({ path: `${folder}/test.wakker`, passphrase })
  const state = await clients.lead.desk.registerLead({ name: 'Lies Lead', pin })
  const ids: Record<string, string> = { lead: state.me?.id ?? '' }
  const others = [
    ['leadAssessor', 'Mia Beide', ['lead', 'assessor']],
    ['anna', 'Anna', ['assessor']],
    ['bert', 'Bert', ['assessor']],
    ['other', 'Otto', ['assessor']],
    ['coach', 'Cis', ['coach']],
    ['viewer', 'Vic', ['viewer']],
  ] as const
  for (const [key, name, roles] of others) {
    const { id } = await clients.lead.people.save({ id: null, name, roles: [...roles] })
    ids[key] = id
    await clients[key].desk.choosePin({ personId: id, pin })
  }
  return ids as Record<PersonKey, string>
}

export async function prepareWorld(clients: Clients, folder: string, profileText: string): Promise<World> {
  const people = await registerPeople(clients, folder)
  const { lead } = clients
  const framework = frameworkBody()
  const frameworkId = await publishFramework(lead, framework, profileText)
  const [first, second] = framework.competences
  const indicatorId = first?.indicators[0]?.id ?? ''
  const competences = { first: first?.id ?? '', second: second?.id ?? '' }
  const profile = await lead.profiles.save({
    id: null,
    revision: 0,
    body: {
      title: 'Testjob',
      frameworkId,
      source: '',
      validUntil: null,
      cutOffs: [
        { competenceId: competences.first, level: 3, need: 'essential' },
        { competenceId: competences.second, level: 4, need: 'desirable' },
      ],
    },
  })
  const exerciseId = uuid()
  const matrix = [
    { competenceId: competences.first, indicatorIds: [indicatorId] },
    { competenceId: competences.second, indicatorIds: [] },
  ]
  const programme = await lead.programmes.save({
    id: null,
    revision: 0,
    body: {
      title: 'Testprogramma',
      frameworkId,
      combination: 'median',
      exercises: [
        {
          id: exerciseId,
          title: 'Rollenspel',
          kind: 'role-play',
          group: false,
          phases: [
            { name: 'Lezen', minutes: 5 },
            { name: 'Gesprek', minutes: 10 },
          ],
          matrix,
        },
      ],
    },
  })
  const [cara, dirk] = [uuid(), uuid()]
  const observer = (personId: string, candidateId: string) => ({ personId, candidateIds: [candidateId] })
  const body: SessionBody = {
    title: 'Testsessie',
    place: 'Lokaal 1',
    day: '2026-11-17',
    programmeId: programme.id,
    jobProfileId: profile.id,
    candidates: [
      { id: cara, code: 'K-01', name: 'Cara', extraTimePercent: 0, accommodations: confidential.accommodations },
      { id: dirk, code: 'K-02', name: 'Dirk', extraTimePercent: 50, ...asTheyAre },
    ],
    assessorIds: [people.anna, people.bert, people.leadAssessor, people.other],
    conflicts: [],
    runs: [
      {
        id: uuid(),
        exerciseId,
        room: '',
        candidateIds: [cara],
        observers: [observer(people.anna, cara), observer(people.bert, cara), observer(people.leadAssessor, cara)],
        ...unplanned,
      },
      {
        id: uuid(),
        exerciseId,
        room: '',
        candidateIds: [dirk],
        observers: [observer(people.other, dirk)],
        ...unplanned,
      },
    ],
    ...arrangements,
  }
  const session = await lead.sessions.save({ id: null, revision: 0, body })
  const informantId = uuid()
  await lead.informants.save({
    id: informantId,
    sessionId: session.id,
    candidateId: cara,
    name: 'Rik Maes',
    relation: 'werkbegeleider',
  })
  return {
    people,
    frameworkId,
    framework,
    profileId: profile.id,
    programmeId: programme.id,
    sessionId: session.id,
    cara,
    informantId,
    dirk,
    work: { anna: '', bert: '', leadAssessor: '', other: '' },
    indicator: { kind: 'indicator', id: indicatorId },
    whole: { kind: 'competence', id: competences.second },
  }
}

export async function startWorld(clients: Clients, world: World): Promise<void> {
  const session = await clients.lead.sessions.get({ id: world.sessionId })
  const deviations = session.checks.map(({ code, subject }) => ({ code, subject, reason: 'zo afgesproken' }))
  await clients.lead.sessions.start({ id: world.sessionId, revision: session.revision, deviations })
  for (const key of ['anna', 'bert', 'leadAssessor', 'other'] as const) {
    const [item] = await clients[key].work.list()
    world.work[key] = item?.assignmentId ?? ''
  }
}

export interface Judged {
  note: string
  level: number
}
export async function note(client: Client, assignmentId: string, candidateId: string, text: string): Promise<string> {
  const noteId = uuid()
  await client.work.addNote({ assignmentId, noteId, kind: 'fact', text, candidateIds: [candidateId] })
  return noteId
}

/** One assignment from first note to submitted: the note counts for the indicator, the competence is rated without. */
export async function judge(client: Client, world: World, assignmentId: string, candidateId: string, judged: Judged) {
  const noteId = await note(client, assignmentId, candidateId, judged.note)
  await client.work.seal({ assignmentId })
  await client.work.link({ assignmentId, noteId, candidateId, target: world.indicator, sign: 'plus' })
  await client.work.toRating({ assignmentId })
  const { level } = judged
  await client.work.rate({ assignmentId, rating: { candidateId, target: world.indicator, level, noNoteReason: null } })
  const rating = { candidateId, target: world.whole, level, noNoteReason: 'from-result' as const }
  await client.work.rate({ assignmentId, rating })
  await client.work.submit({ assignmentId })
}
