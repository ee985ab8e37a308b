// One assessor in two windows on one data file: what was typed in one is never written over by the other unseen.
import { describe, expect, it } from 'vitest'
import { failureCodeOf } from '../../support/core.ts'
import { startedWorld } from '../../support/setup.ts'
import { note, pin, uuid } from '../../support/world.ts'

async function twoWindows() {
  const all = await startedWorld()
  const { anna: first } = all.clients
  const second = all.client('second window of anna')
  await second.desk.signIn({ personId: all.world.people.anna, pin })
  const own = { assignmentId: all.world.work.anna, candidateId: all.world.cara }
  const sentence = async () => (await first.work.get(own)).sentences[0]?.text ?? ''
  return { first, second, own, sentence }
}

describe('a sentence', () => {
  it('that another window wrote is refused to be written over, and told', async () => {
    const { first, second, own, sentence } = await twoWindows()
    await first.work.saveSentence({ ...own, text: 'in het eerste', before: '' })
    const over = second.work.saveSentence({ ...own, text: 'in het tweede', before: '' })
    await expect(over).rejects.toMatchObject({ code: 'TYPED_ELSEWHERE', data: { text: 'in het eerste' } })
    expect(await sentence()).toBe('in het eerste')
    const emptied = second.work.saveSentence({ ...own, text: '', before: '' })
    expect(await failureCodeOf(emptied)).toBe('TYPED_ELSEWHERE')
  })

  it('is written by who knows what stands there, and sent twice it is the same', async () => {
    const { first, second, own, sentence } = await twoWindows()
    await first.work.saveSentence({ ...own, text: 'een', before: '' })
    await first.work.saveSentence({ ...own, text: 'een twee', before: 'een' })
    await first.work.saveSentence({ ...own, text: 'een twee', before: 'een' })
    await second.work.saveSentence({ ...own, text: 'een twee drie', before: 'een twee' })
    expect(await sentence()).toBe('een twee drie')
  })

  it('goes into an empty field, whatever stood there before', async () => {
    const { first, second, own, sentence } = await twoWindows()
    await first.work.saveSentence({ ...own, text: 'weg', before: '' })
    await first.work.saveSentence({ ...own, text: '', before: 'weg' })
    await second.work.saveSentence({ ...own, text: 'nieuw', before: 'iets anders' })
    expect(await sentence()).toBe('nieuw')
  })

  it('stays when the other window makes a note of its own', async () => {
    const { first, second, own, sentence } = await twoWindows()
    const { assignmentId, candidateId } = own
    await first.work.saveSentence({ ...own, text: 'half in het eerste', before: '' })
    const made = { assignmentId, noteId: uuid(), kind: 'fact' as const, candidateIds: [candidateId] }
    await second.work.addNote({ ...made, text: 'heel in het tweede', before: '' })
    expect(await sentence()).toBe('half in het eerste')
    await first.work.addNote({ ...made, noteId: uuid(), text: 'nu heel', before: 'half in het eerste' })
    expect(await sentence()).toBe('')
    expect((await first.work.get(own)).notes.map(({ text }) => text)).toEqual(['heel in het tweede', 'nu heel'])
  })
})

describe('a note', () => {
  it('that another window improved meanwhile is not written over', async () => {
    const { first, second, own } = await twoWindows()
    const { assignmentId, candidateId } = own
    const noteId = await note(first, assignmentId, candidateId, 'telt')
    const change = { assignmentId, noteId, kind: 'fact' as const, candidateIds: [candidateId] }
    await first.work.changeNote({ ...change, text: 'telt hardop', before: 'telt' })
    const over = second.work.changeNote({ ...change, text: 'telt stil', before: 'telt' })
    await expect(over).rejects.toMatchObject({ code: 'TYPED_ELSEWHERE', data: { text: 'telt hardop' } })
    await second.work.changeNote({ ...change, text: 'telt stil', before: 'telt hardop' })
    expect((await first.work.get(own)).notes[0]?.text).toBe('telt stil')
  })
})
