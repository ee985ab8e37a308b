// Every kind of document of the demo's people, as a coach would make them: the candidate reads and agrees before anything
// is made for others. Through the contract, in our own layout or in a house's.
import type { ActionProposal, DocumentKind, MadeFile, PlanBody } from '../assessments/contract/index.ts'
import { sharedKinds } from '../assessments/contract/index.ts'
import { type Client, found, today } from '../assessments/sample/play-base.ts'
import type { Stage } from '../assessments/sample/play-setup.ts'

export interface MadeDocument {
  kind: DocumentKind
  file: MadeFile
}
export interface Template {
  fileName: string
  bytes: Uint8Array
}
const ofOne = ['candidate', 'coach', 'employer', 'training', 'plan', 'file'] as const satisfies readonly DocumentKind[]
const recipients: Partial<Record<DocumentKind, string>> = {
  employer: 'Fietsatelier De Ketting (verzonnen)',
  training: 'Opleidingscentrum De Brug (verzonnen)',
}

export async function* allDocuments(stage: Stage, template: Template | null): AsyncGenerator<MadeDocument> {
  const [first] = stage.day.decided
  if (first === undefined) return
  const lead = stage.client(first.by)
  const templateId = template === null ? null : await addTemplate(lead, template)
  const { sessionId } = stage
  for (const { candidate, by } of stage.day.decided) {
    const client = stage.client(by)
    const candidateId = found(stage.candidateIds, candidate)
    const planId = await planFor(client, stage, candidateId)
    for (const kind of ofOne) {
      const about = {
        personId: kind === 'plan' || kind === 'file' ? candidateId : null,
        sessionId: kind === 'plan' || kind === 'file' ? null : sessionId,
        candidateId: kind === 'plan' || kind === 'file' ? null : candidateId,
        planId: kind === 'plan' ? planId : null,
      }
      yield { kind, file: await make(client, stage, kind, about, templateId) }
    }
  }
  const group = { personId: null, sessionId, candidateId: null, planId: null }
  yield { kind: 'group', file: await make(lead, stage, 'group', group, templateId) }
}

async function addTemplate(client: Client, { fileName, bytes }: Template): Promise<string> {
  const id = crypto.randomUUID()
  const base64 = Buffer.from(bytes).toString('base64')
  await client.templates.add({ id, title: fileName.slice(0, 200), fileName: fileName.slice(0, 200), base64 })
  return id
}

type About = Record<'personId' | 'sessionId' | 'candidateId' | 'planId', string | null>
async function make(
  { documents }: Client,
  stage: Stage,
  kind: DocumentKind,
  about: About,
  templateId: string | null,
): Promise<MadeFile> {
  const isShared = sharedKinds.has(kind)
  // Not everything is told to others: what the candidate chose to tell.
  const competenceIds = isShared ? stage.framework.body.competences.slice(0, 4).map(({ id }) => id) : []
  const settings = {
    recipient: recipients[kind] ?? '',
    jobProfileId: stage.profileId,
    competenceIds,
    mentionAdapted: false,
  }
  const { id } = await documents.begin({ kind, ...about, settings })
  if (isShared) {
    const { digest } = await documents.get({ id })
    await documents.decide({ id, answer: 'agrees', read: 'aloud', competenceIds, words: '', digest })
  }
  return documents.make({ id, templateId, names: false })
}

/** One goal and one first step, taken from what is proposed. */
async function planFor(client: Client, stage: Stage, personId: string): Promise<string> {
  const day = await today(client)
  const [asked] = await client.plans.proposals({ personId, jobProfileId: stage.profileId })
  const [proposal] = asked?.proposals ?? []
  const { id, revision } = await client.plans.save({
    id: null,
    personId,
    revision: 0,
    body: bodyOf(day, asked?.title ?? stage.framework.body.competences[0]?.title ?? '', asked, proposal),
  })
  await client.plans.agree({ id, revision, on: day })
  return id
}

function bodyOf(
  day: string,
  competence: string,
  asked: { competenceId: string; from: string; to: string } | undefined,
  proposal: ActionProposal | undefined,
): PlanBody {
  const later = (days: number) =>
    new Date(new Date(`${day}T12:00:00Z`).getTime() + days * 24 * 3_600_000).toISOString().slice(0, 10)
  return {
    kind: 'pop',
    title: `Een stap verder in ${competence}`.slice(0, 200),
    from: day,
    until: later(364),
    now: 'We lazen samen het verslag van de meting.',
    want: 'Ik wil hierin één stap vooruit.',
    need: '',
    how: 'Eén ding tegelijk, en elke maand kijken we samen.',
    resources: ['mijn werkbegeleider'],
    barriers: [],
    goals: [
      {
        id: crypto.randomUUID(),
        text: `Ik zet één stap in ${competence}.`.slice(0, 2_000),
        kind: 'generic',
        competenceId: asked?.competenceId ?? null,
        competence: competence.slice(0, 200),
        from: asked?.from ?? '',
        to: asked?.to ?? '',
        chosenOn: day,
        state: 'now',
        actions: [
          {
            id: crypto.randomUUID(),
            text: proposal?.text ?? 'Ik spreek met mijn begeleider af wat ik deze week probeer.',
            place: proposal?.place ?? 'work-floor',
            helper: proposal?.helper ?? 'mijn werkbegeleider',
            from: day,
            by: later(7 * (proposal?.weeks ?? 4)),
            result: proposal?.result ?? 'We tellen samen hoe vaak het lukte.',
            proposal: proposal?.code ?? null,
          },
        ],
      },
    ],
    evaluateOn: later(364),
    evaluation: '',
  }
}
