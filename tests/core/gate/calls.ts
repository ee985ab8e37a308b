// One entry per procedure: how to call it about the candidate whose gate is watched. A procedure that is missing here
// fails the walk: whoever adds one must say what it could let out. `read` calls change nothing and are made first;
// `write` calls are made after, `last` ones take the ground away and come at the end. `apart`: not called here, with why.
import { emptyClosing, type PlanBody } from '../../../assessments/contract/index.ts'
import { formCode as formCodeOf } from '../../../assessments/services/paper/form-code.ts'
import type { Client } from '../../support/core.ts'
import { passphrase } from '../../support/core.ts'
import { pin, uuid, type World } from '../../support/world.ts'

export interface Call {
  when: 'read' | 'write' | 'last' | 'apart'
  call: (client: Client, world: World) => Promise<unknown>
}
const about = (world: World) => ({ sessionId: world.sessionId, candidateId: world.cara })
const assignments = (world: World) => Object.values(world.work)
/** Every assignment there is, also other people's: what one of them answers is scanned. */
const onEach = (act: (client: Client, assignmentId: string, world: World) => Promise<unknown>): Call['call'] => {
  return async (client, world) => {
    const answers = await Promise.allSettled(assignments(world).map((id) => act(client, id, world)))
    const refused = answers.find((a) => a.status === 'rejected')
    const given = answers.filter((a) => a.status === 'fulfilled').map((a) => a.value)
    if (given.length === 0 && refused !== undefined) throw refused.reason
    return given
  }
}
const read = (call: Call['call']): Call => ({ when: 'read', call })
const write = (call: Call['call']): Call => ({ when: 'write', call })
const last = (call: Call['call']): Call => ({ when: 'last', call })
const aNote = (world: World, assignmentId: string) => ({
  assignmentId,
  noteId: uuid(),
  kind: 'fact' as const,
  text: 'zegt goedemorgen',
  candidateIds: [world.cara],
})
/** No bundle at all; what a real one could let out is in tests/core/exchange. */
const noBundle = Buffer.from('geen pakket').toString('base64')
/** Of the library; whoever may not list them has none to ask about. */
const anExercise = async (client: Client) => (await client.exercises.list())[0]?.id ?? uuid()
/** Of Cara, made already; whoever may not list them has none to ask about. */
const aDocument = async (client: Client, world: World) =>
  (await client.documents.list({ personId: world.cara, sessionId: null }))[0]?.id ?? uuid()
const noSettings = { recipient: '', jobProfileId: null, competenceIds: [], mentionAdapted: false }
const aPlan: PlanBody = {
  kind: 'pop',
  title: 'Plan',
  from: null,
  until: null,
  now: '',
  want: '',
  need: '',
  how: '',
  resources: [],
  barriers: [],
  goals: [],
  evaluateOn: null,
  evaluation: '',
}
const noAnswer = { links: [], setAside: [], ratings: [] }
const noSource = { fileName: 'x.txt', base64: 'aGFsbG8=', corrections: [] }

export const calls: Record<string, Call> = {
  'desk.state': read((c) => c.desk.state()),
  'people.list': read((c) => c.people.list()),
  'kiosk.view': read((c) => c.kiosk.view()),
  'frameworks.list': read((c) => c.frameworks.list()),
  'frameworks.get': read((c, w) => c.frameworks.get({ id: w.frameworkId })),
  'frameworks.preview': read((c) => c.frameworks.preview(noSource)),
  'frameworks.compare': read((c, w) => c.frameworks.compare({ from: w.frameworkId, to: w.frameworkId })),
  'frameworks.exportFile': read((c, w) => c.frameworks.exportFile({ id: w.frameworkId, format: 'case' })),
  'frameworks.template': read((c) => c.frameworks.template({ format: 'csv' })),
  'exercises.list': read((c) => c.exercises.list()),
  'exercises.get': read(async (c) => c.exercises.get({ id: await anExercise(c) })),
  'exercises.brief': read(async (c) => c.exercises.brief({ id: await anExercise(c), role: 'assessor' })),
  'exercises.programmeBrief': read(async (c, w) => {
    const exerciseId = (await c.programmes.get({ id: w.programmeId })).body.exercises[0]?.id ?? uuid()
    return c.exercises.programmeBrief({ programmeId: w.programmeId, exerciseId, role: 'lead' })
  }),
  'library.state': read((c) => c.library.state()),
  'library.search': read((c) =>
    Promise.all(['geheim', 'eindreden', 'Testjob', 'Testsessie', 'Cara'].map((query) => c.library.search({ query }))),
  ),
  'profiles.list': read((c) => c.profiles.list()),
  'profiles.get': read((c, w) => c.profiles.get({ id: w.profileId })),
  'programmes.list': read((c) => c.programmes.list()),
  'programmes.get': read((c, w) => c.programmes.get({ id: w.programmeId })),
  'sessions.list': read((c) => c.sessions.list()),
  'sessions.get': read((c, w) => c.sessions.get({ id: w.sessionId })),
  'sessions.board': read((c, w) => c.sessions.board({ id: w.sessionId })),
  'sessions.propose': read(async (c, w) =>
    c.sessions.propose({ body: (await c.sessions.get({ id: w.sessionId })).body }),
  ),
  'deliberations.outcome': read((c, w) => c.deliberations.outcome({ sessionId: w.sessionId })),
  'figures.session': read((c, w) => c.figures.session({ sessionId: w.sessionId })),
  'figures.own': read((c) => c.figures.own()),
  'dossier.make': read((c, w) => c.dossier.make({ sessionId: w.sessionId })),
  'day.wall': read((c, w) => c.day.wall({ sessionId: w.sessionId })),
  'day.incidents': read((c, w) => c.day.incidents({ sessionId: w.sessionId })),
  'day.incidentDraft': read((c, w) => c.day.incidentDraft({ sessionId: w.sessionId, runId: null })),
  'day.missing': read((c, w) => c.day.missing({ sessionId: w.sessionId })),
  'day.log': read((c, w) => c.day.log({ sessionId: w.sessionId })),
  'day.logFile': read((c, w) => c.day.logFile({ sessionId: w.sessionId })),
  'day.timetable': read((c, w) => c.day.timetable({ sessionId: w.sessionId, for: { who: 'wall', id: null } })),
  'day.timetableFile': read((c, w) =>
    c.day.timetableFile({ sessionId: w.sessionId, for: [{ who: 'candidate', id: w.cara }] }),
  ),
  'day.informationSheet': read((c, w) => c.day.informationSheet({ sessionId: w.sessionId })),
  'day.preview': read((c, w) =>
    c.day.preview({ sessionId: w.sessionId, change: { kind: 'late', candidateId: w.cara, minutes: 10 } }),
  ),
  'paper.forms': read((c, w) => c.paper.forms({ sessionId: w.sessionId, runId: null, personId: null })),
  // With every code there is: what somebody else wrote must not come out of any.
  'paper.open': read(onEach((c, assignmentId) => c.paper.open({ code: formCodeOf(assignmentId) }))),
  'informants.list': read((c, w) => c.informants.list({ sessionId: w.sessionId })),
  'informants.get': read((c, w) => c.informants.get({ id: w.informantId })),
  'work.shortForms': read((c) => c.work.shortForms()),
  'work.list': read((c) => c.work.list()),
  'work.get': read(onEach((c, assignmentId) => c.work.get({ assignmentId }))),
  'work.timer': read(onEach((c, assignmentId) => c.work.timer({ assignmentId }))),
  'deliberations.list': read((c) => c.deliberations.list({ sessionId: null })),
  'deliberations.gate': read((c, w) => c.deliberations.gate(about(w))),
  'deliberations.get': read((c, w) => c.deliberations.get(about(w))),
  'gaps.get': read((c, w) => c.gaps.get({ ...about(w), jobProfileId: null })),
  'exchange.key': read((c) => c.exchange.key()),
  'exchange.read': read((c) => c.exchange.read({ base64: noBundle, code: null })),
  'exchange.board': read((c, w) => c.exchange.board({ sessionId: w.sessionId })),
  'exchange.packageCode': read((c) => c.exchange.packageCode({ packageId: uuid() })),
  'exchange.receiptFile': read((c) => c.exchange.receiptFile({ returnId: uuid() })),
  'exchange.own': read((c) => c.exchange.own()),
  'reports.make': read((c, w) => c.reports.make({ ...about(w), jobProfileId: w.profileId })),

  'persons.list': read((c) => c.persons.list()),
  'persons.page': read((c, w) => c.persons.page({ id: w.cara })),
  'persons.coaches': read((c) => c.persons.coaches()),
  'plans.list': read((c, w) => c.plans.list({ personId: w.cara })),
  'plans.get': read(async (c, w) => c.plans.get({ id: (await c.plans.list({ personId: w.cara }))[0]?.id ?? uuid() })),
  'plans.versions': read(async (c, w) =>
    c.plans.versions({ id: (await c.plans.list({ personId: w.cara }))[0]?.id ?? uuid() }),
  ),
  'plans.proposals': read((c, w) => c.plans.proposals({ personId: w.cara, jobProfileId: w.profileId })),
  'coachTalks.list': read((c, w) => c.coachTalks.list({ personId: w.cara })),
  'followUp.due': read((c) => c.followUp.due({ coachId: null, days: 366 })),
  'followUp.calendar': read((c) => c.followUp.calendar({ coachId: null, names: true })),
  'referenceNotes.list': read((c) => c.referenceNotes.list()),
  'match.person': read((c, w) => c.match.person(about(w))),
  'match.profile': read((c, w) => c.match.profile({ jobProfileId: w.profileId })),
  'match.workbook': read((c, w) =>
    c.match.workbook({ sessionId: w.sessionId, jobProfileId: w.profileId, names: true }),
  ),
  'selfAssessment.list': read((c, w) => c.selfAssessment.list({ sessionId: w.sessionId })),
  'selfAssessment.form': read((c) => c.selfAssessment.form()),
  'selfAssessment.views': read((c, w) => c.selfAssessment.views(about(w))),
  'selfAssessment.plainItems': read((c, w) => c.selfAssessment.plainItems({ frameworkId: w.frameworkId })),
  'documents.list': read((c, w) => c.documents.list({ personId: w.cara, sessionId: null })),
  'documents.get': read(async (c, w) => c.documents.get({ id: await aDocument(c, w) })),
  'documents.make': read(async (c, w) =>
    c.documents.make({ id: await aDocument(c, w), templateId: null, names: false }),
  ),
  'templates.list': read((c) => c.templates.list()),
  'templates.check': read((c) => c.templates.check({ fileName: 'x.docx', base64: noBundle })),
  'templates.file': read(async (c) => c.templates.file({ id: (await c.templates.list())[0]?.id ?? uuid() })),
  'templates.starter': read((c) => c.templates.starter()),
  'templates.example': read(async (c) => c.templates.example({ id: (await c.templates.list())[0]?.id ?? uuid() })),
  'batches.get': read((c) => c.batches.get({ id: uuid() })),
  'batches.latest': read((c, w) => c.batches.latest({ sessionId: w.sessionId })),
  'batches.proposedFolder': read((c, w) => c.batches.proposedFolder({ sessionId: w.sessionId })),

  'work.timerEvent': write(onEach((c, assignmentId) => c.work.timerEvent({ assignmentId, event: 'start' }))),
  'work.saveSentence': write(
    onEach((c, assignmentId, w) => c.work.saveSentence({ assignmentId, candidateId: w.cara, text: 'half' })),
  ),
  'work.addNote': write(onEach((c, assignmentId, w) => c.work.addNote(aNote(w, assignmentId)))),
  'work.changeNote': write(onEach((c, assignmentId, w) => c.work.changeNote(aNote(w, assignmentId)))),
  'work.wipeNote': write(onEach((c, assignmentId) => c.work.wipeNote({ assignmentId, noteId: uuid(), wiped: true }))),
  'work.addLateNote': write(onEach((c, assignmentId, w) => c.work.addLateNote(aNote(w, assignmentId)))),
  'work.link': write(
    onEach((c, assignmentId, w) =>
      c.work.link({ assignmentId, noteId: uuid(), candidateId: w.cara, target: w.whole, sign: 'plus' }),
    ),
  ),
  'work.setAside': write(
    onEach((c, assignmentId, w) => c.work.setAside({ assignmentId, noteId: uuid(), candidateId: w.cara, aside: true })),
  ),
  'work.toClassifying': write(onEach((c, assignmentId) => c.work.toClassifying({ assignmentId }))),
  'work.rate': write(
    onEach((c, assignmentId, w) => {
      const rating = { candidateId: w.cara, target: w.whole, level: 1, noNoteReason: 'from-result' as const }
      return c.work.rate({ assignmentId, rating })
    }),
  ),
  'work.toRating': write(onEach((c, assignmentId) => c.work.toRating({ assignmentId }))),
  'work.unseal': write(onEach((c, assignmentId) => c.work.unseal({ assignmentId }))),
  'work.seal': write(onEach((c, assignmentId) => c.work.seal({ assignmentId }))),
  'work.submit': write(onEach((c, assignmentId) => c.work.submit({ assignmentId }))),
  'exchange.makePackage': write((c, w) =>
    c.exchange.makePackage({ sessionId: w.sessionId, personIds: [w.people.bert], lock: { kind: 'code' } }),
  ),
  'exchange.takeIn': write((c) => c.exchange.takeIn({ base64: noBundle, recognise: [] })),
  'exchange.recognise': write((c, w) =>
    c.exchange.recognise({ sessionId: w.sessionId, assessorId: uuid(), how: 'beside' }),
  ),
  'exchange.settle': write((c, w) =>
    c.exchange.settle({ sessionId: w.sessionId, conflictId: 'fork', keep: ['0'.repeat(64)], reason: 'zomaar' }),
  ),
  'exchange.declareSafe': write((c, w) => c.exchange.declareSafe({ sessionId: w.sessionId, place: 'kluis' })),
  'exchange.acceptPackage': write((c) =>
    c.exchange.acceptPackage({ base64: noBundle, code: null, standIn: null, confirmed: true }),
  ),
  'exchange.makeReturn': write((c, w) => c.exchange.makeReturn({ sessionId: w.sessionId })),
  'exchange.readReceipt': write((c) => c.exchange.readReceipt({ base64: noBundle })),
  'exchange.eraseCopy': write((c, w) => c.exchange.eraseCopy({ sessionId: w.sessionId })),
  'exchange.eraseOn': write((c, w) => c.exchange.eraseOn({ sessionId: w.sessionId, on: null })),
  'people.save': write((c) => c.people.save({ id: null, name: 'Nieuw', roles: ['viewer'] })),
  'people.resetPin': write((c, w) => c.people.resetPin({ id: w.people.viewer })),
  'people.remove': write((c, w) => c.people.remove({ id: w.people.viewer })),
  'frameworks.importDraft': write((c) => c.frameworks.importDraft(noSource)),
  'frameworks.save': write((c, w) =>
    c.frameworks.save({ id: w.frameworkId, revision: 0, body: w.framework, scaleChosen: true }),
  ),
  'frameworks.create': write((c) => c.frameworks.create({ title: 'Nieuw', code: '' })),
  'frameworks.waveHint': write((c, w) => c.frameworks.waveHint({ id: w.frameworkId, key: 'x', waved: true })),
  'frameworks.newVersion': write((c, w) => c.frameworks.newVersion({ id: w.frameworkId })),
  'frameworks.correctSpelling': write((c, w) =>
    c.frameworks.correctSpelling({
      id: w.frameworkId,
      place: { competenceId: null, indicatorId: null, field: 'title', level: null },
      before: w.framework.title,
      after: `${w.framework.title}.`,
    }),
  ),
  'frameworks.archive': write((c, w) => c.frameworks.archive({ id: w.frameworkId, archived: false })),
  'frameworks.publish': write((c, w) => c.frameworks.publish({ id: w.frameworkId, revision: 0 })),
  'frameworks.remove': write((c, w) => c.frameworks.remove({ id: w.frameworkId })),
  'profiles.save': write(async (c, w) => {
    const { body, revision } = await c.profiles.get({ id: w.profileId })
    return c.profiles.save({ id: w.profileId, revision, body })
  }),
  'profiles.archive': write((c, w) => c.profiles.archive({ id: w.profileId, archived: false })),
  'profiles.remove': write((c, w) => c.profiles.remove({ id: w.profileId })),
  'programmes.save': write(async (c, w) => {
    const { body, revision } = await c.programmes.get({ id: w.programmeId })
    return c.programmes.save({ id: w.programmeId, revision, body })
  }),
  'programmes.copy': write((c, w) => c.programmes.copy({ id: w.programmeId })),
  'programmes.archive': write((c, w) => c.programmes.archive({ id: w.programmeId, archived: false })),
  'programmes.remove': write((c, w) => c.programmes.remove({ id: w.programmeId })),
  'exercises.save': write(async (c) => {
    const { id, body, revision } = await c.exercises.get({ id: await anExercise(c) })
    return c.exercises.save({ id, revision, body })
  }),
  'exercises.copy': write(async (c) => c.exercises.copy({ id: await anExercise(c) })),
  'exercises.archive': write(async (c) => c.exercises.archive({ id: await anExercise(c), archived: true })),
  'exercises.remove': write(async (c) => c.exercises.remove({ id: await anExercise(c) })),
  'library.add': write((c) => c.library.add()),
  'sessions.save': write(async (c, w) => {
    const { body, revision } = await c.sessions.get({ id: w.sessionId })
    return c.sessions.save({ id: w.sessionId, revision, body })
  }),
  'sessions.start': write((c, w) => c.sessions.start({ id: w.sessionId, revision: 0, deviations: [] })),
  'sessions.reopen': write(onEach((c, assignmentId) => c.sessions.reopen({ assignmentId, reason: 'nog eens kijken' }))),
  'deliberations.decide': write((c, w) => {
    const competenceId = w.framework.competences[0]?.id ?? ''
    return c.deliberations.decide({ ...about(w), competenceId, level: 1, reasonCode: null, reason: 'geprobeerd' })
  }),
  'deliberations.acceptAgreed': write((c, w) => {
    const competenceIds = w.framework.competences.map((x) => x.id)
    return c.deliberations.acceptAgreed({ ...about(w), competenceIds })
  }),
  'deliberations.begin': write((c, w) =>
    c.deliberations.begin({
      ...about(w),
      plan: { moderatorId: w.people.lead, participants: [{ personId: w.people.anna, part: 'speaks' }], minutes: 20 },
    }),
  ),
  'deliberations.saveClosing': write((c, w) =>
    c.deliberations.saveClosing({ ...about(w), body: { ...emptyClosing, sentence: 'geprobeerd' } }),
  ),
  'deliberations.savePart': write((c, w) =>
    c.deliberations.savePart({
      ...about(w),
      draft: { part: 'statement', body: { answer: null, text: 'geprobeerd', readBack: false } },
    }),
  ),
  'deliberations.close': write((c, w) =>
    c.deliberations.close({ ...about(w), body: { ...emptyClosing, sentence: 'geprobeerd' } }),
  ),
  'deliberations.recordFeedback': write((c, w) =>
    c.deliberations.recordFeedback({ ...about(w), body: { on: '2026-09-15', byId: w.people.lead, notes: '' } }),
  ),
  'deliberations.recordStatement': write((c, w) =>
    c.deliberations.recordStatement({ ...about(w), body: { answer: 'agrees', text: '', readBack: true } }),
  ),
  'training.list': read((c) => c.training.list()),
  'training.get': read(async (c) => c.training.get({ caseId: (await c.training.list())[0]?.id ?? 'x' })),
  'training.history': read((c) => c.training.history()),
  'training.compared': read(async (c) => c.training.compared({ caseId: (await c.training.list())[0]?.id ?? 'x' })),
  'training.save': write(async (c) =>
    c.training.save({ caseId: (await c.training.list())[0]?.id ?? 'x', step: 'reading', answer: noAnswer }),
  ),
  'training.finish': write(async (c) =>
    c.training.finish({ caseId: (await c.training.list())[0]?.id ?? 'x', answer: noAnswer }),
  ),
  'training.again': write(async (c) => c.training.again({ caseId: (await c.training.list())[0]?.id ?? 'x' })),
  'deliberations.enter': write((c, w) => c.deliberations.enter(about(w))),
  'deliberations.open': write((c, w) => c.deliberations.open({ ...about(w), reason: '' })),

  'day.timerEvent': write(async (c, w) => {
    const { runs } = await c.sessions.board({ id: w.sessionId })
    return c.day.timerEvent({ sessionId: w.sessionId, runIds: runs.map(({ id }) => id), event: 'start' })
  }),
  'day.setBell': write((c, w) => c.day.setBell({ sessionId: w.sessionId, at: null })),
  'day.change': write(async (c, w) => {
    const change = { kind: 'late', candidateId: w.cara, minutes: 10 } as const
    const { revision } = await c.day.preview({ sessionId: w.sessionId, change })
    return c.day.change({ sessionId: w.sessionId, change, revision, reason: 'de bus' })
  }),
  'day.saveIncidentDraft': write((c, w) => {
    const draft = { incidentId: uuid(), runId: null, candidateIds: [w.cara], text: 'moest even' }
    return c.day.saveIncidentDraft({ sessionId: w.sessionId, draft })
  }),
  'day.noteIncident': write((c, w) =>
    c.day.noteIncident({
      sessionId: w.sessionId,
      incidentId: uuid(),
      runId: null,
      candidateIds: [w.dirk],
      text: 'even pauze',
    }),
  ),
  'paper.saveNote': write(
    onEach((c, assignmentId, w) =>
      c.paper.saveNote({
        code: formCodeOf(assignmentId),
        noteId: uuid(),
        day: '2026-11-17',
        at: '09:30',
        kind: 'fact',
        text: 'zegt goedemorgen',
        candidateIds: [w.cara],
      }),
    ),
  ),
  'paper.wipeNote': write(
    onEach((c, assignmentId) => c.paper.wipeNote({ code: formCodeOf(assignmentId), noteId: uuid(), wiped: true })),
  ),
  'paper.saveAnswer': write(
    onEach((c, assignmentId, w) =>
      c.paper.saveAnswer({
        code: formCodeOf(assignmentId),
        answer: { candidateId: w.cara, question: 0, given: 'a', points: 1 },
      }),
    ),
  ),
  'informants.save': write((c, w) =>
    c.informants.save({
      id: uuid(),
      sessionId: w.sessionId,
      candidateId: w.cara,
      name: 'Rik',
      relation: 'werkbegeleider',
    }),
  ),
  'informants.saveExample': write((c, w) =>
    c.informants.saveExample({ id: w.informantId, target: w.indicator, example: 'zet klaar' }),
  ),
  'informants.toFrequencies': write((c, w) => c.informants.toFrequencies({ id: w.informantId, on: true })),
  'informants.saveFrequency': write((c, w) =>
    c.informants.saveFrequency({ id: w.informantId, target: w.indicator, often: 'often' }),
  ),
  'informants.submit': write((c, w) => c.informants.submit({ id: w.informantId })),
  'informants.remove': write((c, w) => c.informants.remove({ id: w.informantId })),
  'work.saveAnswer': write(
    onEach((c, assignmentId, w) =>
      c.work.saveAnswer({ assignmentId, answer: { candidateId: w.cara, question: 0, given: 'a', points: 1 } }),
    ),
  ),
  'work.saveShortForms': write((c) => c.work.saveShortForms({ forms: [{ short: 'kl', text: 'klant' }] })),
  'work.ratingErrorsSeen': write((c) => c.work.ratingErrorsSeen()),

  'persons.save': write(async (c, w) => {
    const { body, revision } = await c.persons.page({ id: w.cara })
    return c.persons.save({ id: w.cara, revision, body })
  }),
  'persons.join': write((c, w) => c.persons.join({ id: w.cara, otherId: w.dirk })),
  'persons.split': write((c, w) => c.persons.split({ id: w.cara, candidateId: w.cara })),
  'plans.save': write((c, w) => c.plans.save({ id: null, personId: w.cara, revision: 0, body: aPlan })),
  'plans.agree': write((c) => c.plans.agree({ id: uuid(), revision: 0, on: '2026-11-17' })),
  'plans.close': write((c) => c.plans.close({ id: uuid(), revision: 0, on: '2026-11-17' })),
  'plans.remove': write((c) => c.plans.remove({ id: uuid() })),
  'plans.mark': write((c) =>
    c.plans.mark({ id: uuid(), planId: uuid(), actionId: uuid(), mark: 'plus', on: '2026-11-17', remark: '' }),
  ),
  'plans.unmark': write((c) => c.plans.unmark({ id: uuid() })),
  'coachTalks.save': write((c, w) =>
    c.coachTalks.save({
      id: uuid(),
      personId: w.cara,
      revision: 0,
      body: { on: '2026-11-17', notes: 'geprobeerd', said: '', agreed: '', nextOn: null, nextAt: '' },
    }),
  ),
  'coachTalks.remove': write((c) => c.coachTalks.remove({ id: uuid() })),
  'referenceNotes.save': write((c) =>
    c.referenceNotes.save({
      id: uuid(),
      revision: 0,
      body: { kind: 'term', title: 'Woord', text: 'uitleg', source: '', checkedOn: null },
    }),
  ),
  'referenceNotes.remove': write((c) => c.referenceNotes.remove({ id: uuid() })),
  'match.decide': write((c, w) =>
    c.match.decide({
      jobProfileId: w.profileId,
      personId: w.cara,
      decision: 'prepare',
      reason: 'geprobeerd',
      said: '',
    }),
  ),
  'selfAssessment.answer': write((c, w) => c.selfAssessment.answer({ target: w.indicator, often: 'often' })),
  'selfAssessment.submit': write((c) => c.selfAssessment.submit()),
  'selfAssessment.savePlainItem': write((c, w) =>
    c.selfAssessment.savePlainItem({ frameworkId: w.frameworkId, target: w.indicator, text: 'Ik zet klaar.' }),
  ),
  'documents.begin': write((c, w) =>
    c.documents.begin({ kind: 'coach', personId: w.cara, ...about(w), planId: null, settings: noSettings }),
  ),
  'documents.settle': write(async (c, w) => c.documents.settle({ id: await aDocument(c, w), settings: noSettings })),
  'documents.edit': write(async (c, w) =>
    c.documents.edit({ id: await aDocument(c, w), blockId: 'x', text: 'geprobeerd' }),
  ),
  'documents.decide': write(async (c, w) =>
    c.documents.decide({ id: await aDocument(c, w), answer: 'agrees', read: 'self', competenceIds: [], words: '' }),
  ),
  'documents.remove': write((c) => c.documents.remove({ id: uuid() })),
  'templates.add': write((c) => c.templates.add({ id: uuid(), title: 'Huis', fileName: 'x.docx', base64: noBundle })),
  'templates.rename': write((c) => c.templates.rename({ id: uuid(), title: 'Huis' })),
  'templates.remove': write((c) => c.templates.remove({ id: uuid() })),
  'batches.begin': write((c, w) =>
    c.batches.begin({
      sessionId: w.sessionId,
      kinds: ['coach', 'group'],
      templateId: null,
      jobProfileId: null,
      names: false,
      folder: null,
    }),
  ),
  'batches.cancel': write((c) => c.batches.cancel({ id: uuid() })),
  'batches.again': write((c) => c.batches.again({ id: uuid() })),

  'persons.erase': last((c, w) => c.persons.erase({ id: w.cara, candidatesToo: false })),
  'sessions.remove': last((c, w) => c.sessions.remove({ id: w.sessionId })),
  'desk.registerLead': last((c) => c.desk.registerLead({ name: 'Nog een', pin })),
  'desk.choosePin': last((c, w) => c.desk.choosePin({ personId: w.people.lead, pin: '9999' })),
  'desk.create': last((c) => c.desk.create({ path: 'kort.wakker', passphrase: 'kort' })),
  'kiosk.enter': last((c, w) => c.kiosk.enter(about(w))),
  'kiosk.leave': last((c) => c.kiosk.leave({ pin: '0000' })),
  'desk.signIn': last((c, w) => c.desk.signIn({ personId: w.people.lead, pin: '0000' })),
  'desk.lock': last((c) => c.desk.lock()),
  'desk.signOut': last((c) => c.desk.signOut()),
  'desk.open': last((c) => c.desk.open({ path: 'er-is-niets', passphrase })),
  'desk.discardSample': last((c) => c.desk.discardSample()),
  // Replaces the file by the sample, which takes seconds to play; sample.test.ts does it once.
  'desk.openSample': { when: 'apart', call: (c) => c.desk.openSample() },
  'desk.close': last((c) => c.desk.close()),
}
