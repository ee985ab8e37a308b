// The keys of the work screens, on a Belgian keyboard too: there the digits are capitals.
import { describe, expect, it } from 'vitest'
import { classifyKey, rateKey, sentenceKey, switchKey } from '../../../renderer/features/work/parts/keys.ts'
import type { Key } from '../../../renderer/ui/page-keys/keys.ts'

const key = (name: string, more: Partial<Key> = {}): Key => ({
  key: name,
  code: '',
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...more,
})

describe('between candidates', () => {
  it('F1 to F6 and Alt with a digit, whatever the layout', () => {
    expect(switchKey(key('F1'))).toEqual({ do: 'switch', place: 0 })
    expect(switchKey(key('F6', { shiftKey: true }))).toEqual({ do: 'also', place: 5 })
    expect(switchKey(key('&', { code: 'Digit1', altKey: true }))).toEqual({ do: 'switch', place: 0 })
    expect(switchKey(key('3', { code: 'Digit3', altKey: true, shiftKey: true }))).toEqual({ do: 'also', place: 2 })
  })
  it('leaves other keys alone', () => {
    for (const other of [key('F8'), key('1', { code: 'Digit1' }), key('F5', { ctrlKey: true })])
      expect(switchKey(other)).toBeUndefined()
    expect(switchKey(key('7', { code: 'Digit7', altKey: true }))).toBeUndefined()
    // AltGr with a digit types a sign (@, #); browsers tell it as Ctrl and Alt together.
    expect(switchKey(key('@', { code: 'Digit2', altKey: true, ctrlKey: true }))).toBeUndefined()
  })
})

describe('the sentence field', () => {
  it('Enter notes, Shift and Enter is a new line', () => {
    expect(sentenceKey(key('Enter'), 'inside')).toEqual({ do: 'note' })
    expect(sentenceKey(key('Enter', { shiftKey: true }), 'inside')).toBeUndefined()
  })
  it('a mark chooses the kind before the sentence, and is a mark in it', () => {
    for (const caret of ['empty', 'start'] as const) {
      expect(sentenceKey(key('"'), caret)).toEqual({ do: 'kind', kind: 'quote' })
      expect(sentenceKey(key('!', { shiftKey: true }), caret)).toEqual({ do: 'kind', kind: 'omission' })
    }
    expect(sentenceKey(key('"'), 'inside')).toBeUndefined()
  })
  it('the last note is one key away, also with half a sentence', () => {
    expect(sentenceKey(key('ArrowUp'), 'empty')).toEqual({ do: 'improve-last' })
    expect(sentenceKey(key('ArrowUp'), 'start')).toBeUndefined()
    expect(sentenceKey(key('ArrowUp', { ctrlKey: true }), 'inside')).toEqual({ do: 'improve-last' })
  })
  it('F7 opens the short forms', () => {
    expect(switchKey(key('F7'))).toEqual({ do: 'short-forms' })
    expect(switchKey(key('F7', { shiftKey: true }))).toBeUndefined()
  })
})

describe('judging', () => {
  it('classifies by digit, O and Enter', () => {
    expect(classifyKey(key('é', { code: 'Digit2' }))).toEqual({ do: 'cycle', place: 1 })
    expect(classifyKey(key('0', { code: 'Digit0' }))).toBeUndefined()
    expect(classifyKey(key('O', { shiftKey: true }))).toEqual({ do: 'aside' })
    expect(classifyKey(key('Enter'))).toEqual({ do: 'next' })
  })
  it('rates only on levels the scale has', () => {
    expect(rateKey(key('3', { code: 'Numpad3' }), 4)).toEqual({ do: 'level', level: 3 })
    expect(rateKey(key('5', { code: 'Digit5' }), 4)).toBeUndefined()
    expect(rateKey(key('à', { code: 'Digit0' }), 4)).toEqual({ do: 'no-opportunity' })
    expect(rateKey(key('b'), 4)).toEqual({ do: 'reason', place: 1 })
    expect(rateKey(key('ArrowDown'), 4)).toEqual({ do: 'next' })
    expect(rateKey(key('r', { ctrlKey: true }), 4)).toBeUndefined()
  })
})
