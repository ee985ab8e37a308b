// Paper typed over: by whom, into whose notes, in which order, and what stays out of reach.
import { describe, expect, it } from 'vitest'
import { formCode } from '../../../assessments/services/paper/form-code.ts'
import { type Client, failureCodeOf } from '../../support/core.ts'
import { startedWorld } from '../../support/setup.ts'
import { judge, note, uuid, type World } from '../../support/world.ts'

const codeOf = (assignmentId: string) => formCode(assignmentId)
const line = (world: World, assignmentId: string, at: string, text: string) => ({
  code: codeOf(assignmentId),
  noteId: uuid(),
  day: '2026-11-17',
  at,
  kind: 'fact' as const,
  text,
  candidateIds: [world.cara],
})
const texts = (notes: readonly { text: string }[]) => notes.map(({ text }) => text)
const notesOf = async (client: Client, assignmentId: string) => (await client.work.get({ assignmentId })).notes

describe('paper typed over', () => {
  it('by the assessor: among their notes by the time on the paper, marked, sealed with the mark', async () => {
    const { clients, world } = await startedWorld()
    const { anna } = clients
    const id = world.work.anna
    for (const [at, text] of [
      ['09:40', 'later op het blad'],
      ['09:30', 'eerder op het blad'],
      ['09:40', 'dezelfde minuut'],
    ] as const)
      await anna.paper.saveNote(line(world, id, at, text))
    const notes = await notesOf(anna, id)
    expect(texts(notes)).toEqual(['eerder op het blad', 'later op het blad', 'dezelfde minuut'])
    expect(notes.map(({ paper }) => paper)).toEqual([{ typedBy: null }, { typedBy: null }, { typedBy: null }])
    expect(new Date(notes[0]?.at ?? '').getHours()).toBe(9)
    expect(new Date(notes[0]?.at ?? '').getMinutes()).toBe(30)
    await anna.work.seal({ assignmentId: id })
    const sealed = (await anna.work.get({ assignmentId: id })).judging?.notes ?? []
    expect(texts(sealed)).toEqual(texts(notes))
    expect(sealed.every(({ paper }) => paper?.typedBy === null)).toBe(true)
  })

  it('by a lead, on behalf of the assessor: theirs to read, correct and seal', async () => {
    const { clients, world } = await startedWorld()
    const id = world.work.anna
    await note(clients.anna, id, world.cara, 'zelf genoteerd')
    const opened = await clients.lead.paper.open({ code: codeOf(id) })
    expect(opened).toMatchObject({ onBehalf: true, assessor: { name: 'Anna' }, notes: [], typedByOthers: 0 })
    const typed = line(world, id, '07:15', 'van papier')
    await clients.lead.paper.saveNote(typed)
    await clients.lead.paper.saveNote(typed)
    const again = await clients.lead.paper.open({ code: codeOf(id).toLowerCase().replace('-', '') })
    expect(texts(again.notes)).toEqual(['van papier'])
    const notes = await notesOf(clients.anna, id)
    expect(texts(notes)).toContain('zelf genoteerd')
    const own = notes.find(({ text }) => text === 'van papier')
    expect(own?.paper).toEqual({ typedBy: world.people.lead })
    // By name, while observing and after the seal: the assessor sees who typed on their behalf.
    const typists = async () => (await clients.anna.work.get({ assignmentId: id })).typists.map((person) => person.id)
    expect(await typists()).toEqual([world.people.lead])
    expect((await clients.anna.paper.open({ code: codeOf(id) })).onBehalf).toBe(false)
    await clients.anna.work.changeNote({ ...typed, assignmentId: id, text: 'van papier, nagelezen' })
    await clients.anna.work.seal({ assignmentId: id })
    const sealed = (await clients.anna.work.get({ assignmentId: id })).judging?.notes ?? []
    expect(sealed.find(({ text }) => text === 'van papier, nagelezen')?.paper).toEqual({ typedBy: world.people.lead })
    expect(await typists()).toEqual([world.people.lead])
    expect(await failureCodeOf(clients.lead.paper.saveNote(line(world, id, '08:00', 'te laat')))).toBe('WRONG_STEP')
    expect(await failureCodeOf(clients.lead.paper.open({ code: codeOf(id) }))).toBe('WRONG_STEP')
  })

  it('keeps what another wrote out of reach of whoever types', async () => {
    const { clients, world } = await startedWorld()
    const id = world.work.anna
    const noteId = await note(clients.anna, id, world.cara, 'zelf genoteerd')
    const code = codeOf(id)
    const { lead } = clients
    expect(await failureCodeOf(lead.paper.saveNote({ ...line(world, id, '09:00', 'eroverheen'), noteId }))).toBe(
      'NOT_FOUND',
    )
    expect(await failureCodeOf(lead.paper.wipeNote({ code, noteId, wiped: true }))).toBe('NOT_FOUND')
    const ownPaper = line(world, id, '09:05', 'zelf overgetypt')
    await clients.anna.paper.saveNote(ownPaper)
    expect(await lead.paper.open({ code })).toMatchObject({ notes: [], typedByOthers: 1 })
    expect(await failureCodeOf(lead.paper.saveNote({ ...ownPaper, text: 'eroverheen' }))).toBe('NOT_FOUND')
    const stranger = { ...line(world, id, '09:00', 'over een ander'), candidateIds: [world.dirk] }
    expect(await failureCodeOf(lead.paper.saveNote(stranger))).toBe('NOT_FOUND')
    expect(texts(await notesOf(clients.anna, id)).sort()).toEqual(['zelf genoteerd', 'zelf overgetypt'])
  })

  it('is refused to a lead who still has this candidate to judge, until they have submitted', async () => {
    const { clients, world } = await startedWorld()
    const code = codeOf(world.work.anna)
    const { leadAssessor } = clients
    expect(await failureCodeOf(leadAssessor.paper.open({ code }))).toBe('SUBMIT_FIRST')
    expect(await failureCodeOf(leadAssessor.paper.saveNote(line(world, world.work.anna, '09:00', 'x')))).toBe(
      'SUBMIT_FIRST',
    )
    // Their own, and that of a candidate they do not judge, they may.
    expect(await failureCodeOf(leadAssessor.paper.open({ code: codeOf(world.work.leadAssessor) }))).toBe('none')
    expect(await failureCodeOf(leadAssessor.paper.open({ code: codeOf(world.work.other) }))).toBe('none')
    await judge(leadAssessor, world, world.work.leadAssessor, world.cara, { note: 'gezien', level: 3 })
    expect(await failureCodeOf(leadAssessor.paper.open({ code }))).toBe('none')
  })

  it('does not exist for another assessor, and a slip is told from a form that is not here', async () => {
    const { clients, world } = await startedWorld()
    const code = codeOf(world.work.anna)
    expect(await failureCodeOf(clients.bert.paper.open({ code }))).toBe('FORM_UNKNOWN')
    expect(await failureCodeOf(clients.lead.paper.open({ code: formCode(uuid()) }))).toBe('FORM_UNKNOWN')
    const slip = `${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`
    expect(await failureCodeOf(clients.anna.paper.open({ code: slip }))).toBe('FORM_MISTYPED')
    expect(await failureCodeOf(clients.coach.paper.open({ code }))).toBe('NOT_ALLOWED')
  })

  it('puts a corrected line in its new place, and a wiped one back', async () => {
    const { clients, world } = await startedWorld()
    const { anna } = clients
    const id = world.work.anna
    const [one, two] = [line(world, id, '09:10', 'eerste'), line(world, id, '09:20', 'tweede')]
    await anna.paper.saveNote(one)
    await anna.paper.saveNote(two)
    await anna.paper.saveNote({ ...two, at: '09:05', kind: 'quote' })
    expect(texts(await notesOf(anna, id))).toEqual(['tweede', 'eerste'])
    await anna.paper.wipeNote({ code: codeOf(id), noteId: one.noteId, wiped: true })
    expect((await notesOf(anna, id)).map(({ wiped }) => wiped)).toEqual([false, true])
    await anna.paper.saveNote(one)
    expect((await notesOf(anna, id)).map(({ wiped }) => wiped)).toEqual([false, false])
  })

  it('prints the forms of whoever asks: all for the lead, their own for an assessor', async () => {
    const { clients, world } = await startedWorld()
    const about = { sessionId: world.sessionId, runId: null, personId: null }
    expect((await clients.lead.paper.forms(about)).fileName).toBe('Papieren-formulieren.docx')
    expect((await clients.anna.paper.forms(about)).fileName).toBe(`Formulier-${codeOf(world.work.anna)}.docx`)
    const ofBert = { ...about, personId: world.people.bert }
    expect(await failureCodeOf(clients.anna.paper.forms(ofBert))).toBe('NOT_ALLOWED')
    const nobodys = { ...about, personId: world.people.coach }
    expect(await failureCodeOf(clients.lead.paper.forms(nobodys))).toBe('NO_ASSIGNMENTS')
  })
})
