// What came of the sample's measurements: the first candidate over the months, with a coach, a plan that is alive, talks,
// their own view of their work, and two documents. The others are where a coach still has to begin.
import type { PlanBody, TalkBody } from '../contract/index.ts'
import { writeOtherJobs } from './jobs.ts'
import { type Client, found, today } from './play-base.ts'
import type { Stage } from './play-setup.ts'

const aDay = 24 * 3_600_000
const before = (day: string, days: number): string =>
  new Date(new Date(`${day}T12:00:00Z`).getTime() - days * aDay).toISOString().slice(0, 10)

const talks: { daysBefore: number; body: Omit<TalkBody, 'on' | 'nextOn' | 'nextAt'> }[] = [
  {
    daysBefore: 238,
    body: {
      notes: 'Samen de eerste meting gelezen. Aïcha kiest de lijst: die komt elke dag terug.',
      said: 'Ik weet wat erop moet. Ik vergeet het als het druk is.',
      agreed: 'Drie weken lang vult ze de lijst in na elke bak, met Jo ernaast.',
    },
  },
  {
    daysBefore: 150,
    body: {
      notes: 'De lijst lukt op rustige dagen. Op maandag is er te weinig plaats om te schrijven.',
      said: 'Met een plank naast de band kan ik meteen schrijven.',
      agreed: 'Jo hangt een schrijfplank aan de band.',
    },
  },
  {
    daysBefore: 62,
    body: {
      notes: 'Schrijfplank hangt er. Jo zag drie weken lang volle lijsten. Wat nu: de overdracht aan de late ploeg.',
      said: 'Nu zie ik zelf hoeveel er nog ligt.',
      agreed: 'Nieuwe meting in november. Daarna kijken we naar de balie.',
    },
  },
]

function planOf(
  day: string,
  competence: { id: string; title: string },
  ids: { goal: string; action: string },
): PlanBody {
  const agreed = before(day, 238)
  return {
    kind: 'pop',
    title: 'Naar de balie, stap voor stap',
    from: agreed,
    until: before(day, 238 - 365),
    now: 'Ik sorteer vlot en ik help wie vastzit. De lijst vul ik op het einde in.',
    want: 'Later wil ik aan de balie staan, waar de mensen hun spullen brengen.',
    need: '',
    how: 'Eerst de lijst, dan de overdracht, dan een halve dag meelopen aan de balie.',
    resources: ['Jo, werkbegeleider', 'De schrijfplank aan de band'],
    barriers: [],
    goals: [
      {
        id: ids.goal,
        text: 'Mijn lijst klopt op elk moment van de dag.',
        kind: 'generic',
        competenceId: competence.id,
        competence: competence.title,
        from: 'Onvoldoende',
        to: 'Goed',
        chosenOn: agreed,
        state: 'now',
        actions: [
          {
            id: ids.action,
            text: 'Na elke volle bak schrijf ik het aantal op, voor ik de volgende neem.',
            place: 'work-floor',
            helper: 'Jo, werkbegeleider',
            from: agreed,
            by: before(day, -12),
            result: 'Jo kijkt op vrijdag: vijf dagen na elkaar een volle lijst.',
            proposal: null,
          },
        ],
      },
      {
        id: crypto.randomUUID(),
        text: 'De late ploeg weet van mij wat er nog ligt.',
        kind: 'generic',
        competenceId: competence.id,
        competence: competence.title,
        from: '',
        to: '',
        chosenOn: null,
        state: 'later',
        actions: [],
      },
    ],
    evaluateOn: before(day, 238 - 365),
    evaluation: '',
  }
}

/** @param earlier the same person in measurements of before */
export async function grow(stage: Stage, earlier: readonly string[]): Promise<void> {
  const { lead, sessionId } = stage
  const coach = stage.client('yusuf')
  const day = await today(lead)
  const code = stage.day.candidates[0]?.code ?? ''
  const personId = found(stage.candidateIds, code)
  await writePlainly(stage)
  await writeOtherJobs(stage)
  await ownView(stage, code)
  for (const otherId of earlier) await coach.persons.join({ id: personId, otherId })

  const { body, revision } = await coach.persons.page({ id: personId })
  await coach.persons.save({
    id: personId,
    revision,
    body: {
      ...body,
      coachId: found(stage.personIds, 'yusuf'),
      work: 'Sorteercentrum',
      wish: 'wil later aan de balie staan',
      periods: [
        { from: before(day, 500), until: before(day, 262), text: 'Strijkatelier', placement: false },
        { from: before(day, 261), until: null, text: 'Sorteercentrum', placement: false },
        { from: before(day, 40), until: before(day, 26), text: 'Balie', placement: true },
      ],
      nextMeasurementOn: before(day, -180),
    },
  })
  for (const { daysBefore, body: said } of talks) {
    const id = crypto.randomUUID()
    const last = daysBefore === talks.at(-1)?.daysBefore
    await coach.coachTalks.save({
      id,
      personId,
      revision: 0,
      body: {
        ...said,
        on: before(day, daysBefore),
        nextOn: last ? before(day, -4) : null,
        nextAt: last ? '10:00' : '',
      },
    })
  }
  await livingPlan(stage, coach, personId, day)
  const about = { personId, sessionId, candidateId: personId, planId: null }
  const settings = { recipient: '', jobProfileId: stage.profileId, competenceIds: [], mentionAdapted: false }
  await coach.documents.begin({ kind: 'candidate', ...about, settings })
  const shown = stage.framework.body.competences.slice(0, 4).map(({ id }) => id)
  await coach.documents.begin({
    kind: 'training',
    ...about,
    settings: { ...settings, recipient: 'Opleidingscentrum De Brug (verzonnen)', competenceIds: shown },
  })
}

async function livingPlan(stage: Stage, coach: Client, personId: string, day: string): Promise<void> {
  const competence = stage.framework.body.competences[5]
  if (competence === undefined) return
  const ids = { goal: crypto.randomUUID(), action: crypto.randomUUID() }
  const body = planOf(day, competence, ids)
  const plan = await coach.plans.save({ id: null, personId, revision: 0, body })
  await coach.plans.agree({ id: plan.id, revision: plan.revision, on: before(day, 238) })
  const marks = [
    { days: 215, mark: 'minus', remark: 'Te druk op maandag.' },
    { days: 150, mark: 'half', remark: 'Op rustige dagen lukt het.' },
    { days: 62, mark: 'plus', remark: 'Drie weken volle lijsten.' },
  ] as const
  for (const { days, mark, remark } of marks)
    await coach.plans.mark({
      id: crypto.randomUUID(),
      planId: plan.id,
      actionId: ids.action,
      mark,
      on: before(day, days),
      remark,
    })
}

/** What the points of the sample's framework are in the words of who is asked. */
const plain: Record<string, string> = {
  'Stemt de taakverdeling af met collega’s': 'Ik spreek af wie wat doet.',
  'Helpt een collega die vastloopt': 'Ik help een collega die vastzit.',
  'Gaat in op het voorstel van een ander': 'Ik luister naar het idee van een ander en geef antwoord.',
  'Vraagt na wat niet duidelijk is': 'Ik vraag uitleg als iets niet duidelijk is.',
  'Legt een taak uit in stappen': 'Ik leg werk uit, stap voor stap.',
  'Begint en eindigt op het afgesproken moment': 'Ik begin en stop op het juiste uur.',
  'Meldt wanneer een afspraak niet lukt': 'Ik zeg het als iets niet lukt.',
  'Legt elk stuk in de bak van de sorteerkaart': 'Ik leg elk stuk in de juiste bak.',
  'Zet stukken met gebreken apart': 'Ik leg kapotte stukken apart.',
  'Houdt het werktempo vol': 'Ik werk door tot het einde.',
  'Gebruikt de beschermingsmiddelen': 'Ik draag mijn handschoenen en mijn schoenen.',
  'Houdt de werkplek vrij van gevaar': 'Ik houd mijn plek veilig.',
  'Vult de sorteerlijst in': 'Ik vul de lijst in.',
  'Geeft door wat de volgende ploeg moet weten': 'Ik zeg aan de volgende ploeg wat er nog ligt.',
}

async function writePlainly({ lead, framework }: Stage): Promise<void> {
  for (const indicator of framework.body.competences.flatMap(({ indicators }) => indicators)) {
    const text = plain[indicator.text]
    if (text === undefined) throw new Error(`no plain sentence for «${indicator.text}»`)
    const target = { kind: 'indicator', id: indicator.id } as const
    await lead.selfAssessment.savePlainItem({ frameworkId: framework.id, target, text })
  }
}

/** On a screen of their own, as they were given it. */
async function ownView(stage: Stage, code: string): Promise<void> {
  const { lead, sessionId } = stage
  const candidateId = found(stage.candidateIds, code)
  await lead.kiosk.enter({ sessionId, candidateId, purpose: 'self-assessment' })
  const { items } = await lead.selfAssessment.form()
  const answers = ['often', 'often', 'always', 'often', 'rarely'] as const
  for (const [place, { target }] of items.entries()) {
    const often = answers[place % answers.length]
    if (often !== undefined) await lead.selfAssessment.answer({ target, often })
  }
  await lead.selfAssessment.submit()
  await lead.kiosk.leave({ pin: stage.pin })
}
