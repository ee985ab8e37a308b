// One composed document of each kind, from facts a test can bend: what every layout has to take.
import type { ComposedDocument, DocumentKind, Plan, SessionOutcome } from '../../assessments/contract/index.ts'
import { composeForCandidate } from '../../assessments/rules/composition/candidate.ts'
import { composeForCoach } from '../../assessments/rules/composition/coach.ts'
import type { Facts } from '../../assessments/rules/composition/facts.ts'
import { composeFileBlocks } from '../../assessments/rules/composition/file.ts'
import type { FileFacts, FileMeasurement } from '../../assessments/rules/composition/file-facts.ts'
import { composeGroupBlocks } from '../../assessments/rules/composition/group.ts'
import { headOf } from '../../assessments/rules/composition/head.ts'
import { composePlanBlocks } from '../../assessments/rules/composition/plan.ts'
import { composeForOthers } from '../../assessments/rules/composition/shared.ts'
import { compositionFacts } from './composition-facts.ts'
import { twice } from './over-time-facts.ts'
import { idOf, levelsOf } from './report-model.ts'
import { views } from './views-facts.ts'

export interface Material {
  facts: Facts
  plan: Plan
  outcome: SessionOutcome
  file: FileFacts
}

export function everyDocument({ facts, plan, outcome, file }: Material = material()): ComposedDocument[] {
  const { organisation, madeBy, madeAt, candidate } = facts.model
  const own = (kind: DocumentKind, title: string): Omit<ComposedDocument, 'blocks'> => ({
    kind,
    title,
    subtitle: candidate.name,
    facts: [
      { label: 'Van', value: `${candidate.name} (${candidate.code})` },
      { label: 'Opgemaakt door', value: madeBy },
    ],
    header: `${title} · ${candidate.code}`,
    organisation,
    madeBy,
    madeAt,
  })
  return [
    { ...headOf('candidate', facts), blocks: composeForCandidate(facts) },
    { ...headOf('coach', facts), blocks: composeForCoach(facts) },
    { ...headOf('employer', facts), blocks: composeForOthers(facts, 'employer') },
    { ...headOf('training', facts), blocks: composeForOthers(facts, 'training') },
    { ...own('plan', 'Mijn plan'), blocks: composePlanBlocks(plan) },
    { ...own('group', 'Groepsoverzicht'), blocks: composeGroupBlocks(outcome, idOf('session')) },
    { ...own('file', 'Alles wat Wakker van mij heeft'), blocks: composeFileBlocks(file) },
  ]
}

export const material = (over: Partial<Material> = {}): Material => ({
  facts: compositionFacts({}, { overTime: twice, views }),
  plan,
  outcome: outcomeOf(6, 5),
  file,
  ...over,
})

export const plan: Plan = {
  id: idOf('plan'),
  personId: idOf('person'),
  revision: 2,
  body: {
    kind: 'pop',
    title: 'Naar de balie',
    from: '2026-03-16',
    until: '2027-03-16',
    now: 'Ik werk snel en netjes.',
    want: 'Ik wil aan de balie staan.',
    need: '',
    how: 'Stap voor stap, met Jo.',
    resources: ['Jo, werkbegeleider'],
    barriers: ['Geen opvang op woensdag'],
    goals: [
      {
        id: idOf('goal'),
        text: 'Ik reken voor wat ik teruggeef.',
        kind: 'technical',
        competenceId: null,
        competence: 'Nauwkeurigheid',
        from: 'Matig',
        to: 'Goed',
        chosenOn: '2026-03-16',
        state: 'now',
        actions: [
          {
            id: idOf('action'),
            text: 'Ik tel hardop terug.',
            place: 'work-floor',
            helper: 'Jo',
            from: null,
            by: '2026-03-23',
            result: 'Jo ziet het drie keer.',
            proposal: null,
          },
        ],
      },
      {
        id: idOf('later'),
        text: 'Ik bel een klant op.',
        kind: null,
        competenceId: null,
        competence: '',
        from: '',
        to: '',
        chosenOn: null,
        state: 'later',
        actions: [],
      },
    ],
    evaluateOn: '2026-06-16',
    evaluation: '',
  },
  madeBy: 'Greet Lambrechts',
  changedAt: '2026-03-16T10:00:00.000Z',
  agreedOn: '2026-03-16',
  changedSince: false,
  closedOn: null,
  marks: [
    {
      id: idOf('mark'),
      actionId: idOf('action'),
      mark: 'half',
      on: '2026-03-20',
      remark: 'Eén keer vergeten.',
      by: 'Greet',
    },
  ],
  parts: [],
  mayGrow: false,
}

/** So many competences, so many candidates; the last one withheld, the one before not decided. */
export function outcomeOf(competences: number, candidates: number): SessionOutcome {
  const people = Array.from({ length: candidates }, (_, i) => ({
    candidate: { id: idOf(`candidate ${i}`), code: `K-${String(candidates - i).padStart(2, '0')}`, name: `Naam ${i}` },
    gate: 'open' as const,
    mayLook: i < candidates - 1,
    closedAt: null,
    toldOn: null,
    answer: null,
  }))
  return {
    sessionId: idOf('session'),
    session: 'Doorstroom voorjaar',
    scale: levelsOf(4),
    combination: 'median',
    candidates: people,
    rows: people.slice(0, -1).flatMap(({ candidate }, i) =>
      Array.from({ length: competences }, (_, c) => ({
        candidateId: candidate.id,
        competenceId: idOf(`competence ${c}`),
        title: `Competentie ${c + 1}`,
        lowest: 2,
        highest: 3,
        mechanical: 3,
        final:
          i === candidates - 2
            ? null
            : { level: c === 0 ? null : (c % 4) + 1, reasonCode: 'agreed' as const, reason: 'Geheim waarom' },
        change: 'same' as const,
      })),
    ),
  }
}

export const measurement: FileMeasurement = {
  candidateId: idOf('K-03'),
  session: 'Doorstroom voorjaar',
  place: 'Mechelen',
  day: '2026-03-10',
  framework: { title: 'Logistiek medewerker', version: 1 },
  scale: levelsOf(4),
  accommodations: 'Vlakbij het raam',
  extraTimePercent: 25,
  inside: {
    notes: [
      {
        id: idOf('note'),
        at: '2026-03-10T09:05:00.000Z',
        exercise: 'Magazijn inrichten',
        assessor: 'beoordelaar A',
        kind: 'quote',
        text: 'Ik help █████ even.',
        late: true,
        links: [{ target: 'Samenwerken', sign: 'plus' }],
      },
    ],
    ratings: [{ exercise: 'Magazijn inrichten', assessor: 'beoordelaar A', target: 'Samenwerken', level: 3 }],
    finals: [{ competence: 'Samenwerken', level: null, reason: 'Te weinig gezien.' }],
    closing: null,
    part: {
      feedback: null,
      statement: {
        answer: 'agrees',
        text: 'Dat klopt.',
        readBack: true,
        at: '2026-03-16T10:00:00.000Z',
        by: 'Greet',
      },
    },
    self: [{ target: 'Ik kom op tijd.', often: 'often' }],
    informants: [{ relation: 'werkbegeleider', answers: [{ target: 'Komt op tijd', often: null, example: 'Altijd' }] }],
    incidents: [{ at: '2026-03-10T09:05:00.000Z', text: 'Het brandalarm ging af.' }],
    answers: [{ exercise: 'Rekenen', question: '1. Hoeveel is 3 × 4?', given: '12', points: 1 }],
  },
}

export const file: FileFacts = {
  person: {
    code: 'K-03',
    name: 'Amina Haddad',
    coachId: null,
    work: 'Sorteercentrum',
    wish: 'Aan de balie',
    periods: [{ from: '2024-01-01', until: null, text: 'Sorteercentrum', placement: false }],
    nextMeasurementOn: '2026-09-01',
  },
  coach: 'Greet Lambrechts',
  overTime: twice,
  measurements: [measurement, { ...measurement, candidateId: idOf('again'), inside: null }],
  plans: [plan],
  agreedBefore: [{ planId: plan.id, agreedOn: '2026-03-10', body: { ...plan.body, want: 'Ik wil bellen.' } }],
  talks: [
    {
      id: idOf('talk'),
      personId: idOf('person'),
      revision: 1,
      body: { on: '2026-03-20', notes: 'Het ging goed.', said: 'Ik durf het.', agreed: '', nextOn: null, nextAt: '' },
      by: 'Greet Lambrechts',
      mine: true,
      changedAt: '2026-03-20T10:00:00.000Z',
    },
  ],
  decisions: [],
  documents: [
    {
      id: idOf('document'),
      title: 'Verslag',
      recipient: '',
      at: '2026-03-20T10:00:00.000Z',
      by: 'Greet',
      edits: ['Zo is het.', ''],
    },
  ],
  sharings: [],
}
