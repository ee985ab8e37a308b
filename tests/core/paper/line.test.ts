// How a line on paper is read: as people type it, and never about somebody it might not be about.
import { describe, expect, it } from 'vitest'
import { readWho } from '../../../renderer/features/paper/line.ts'

const person = (id: string, code: string, name: string) => ({ id, code, name })
const group = [
  person('a', 'K-01', 'Aïcha Benali'),
  person('b', 'K-02', 'Wim Peeters'),
  person('c', 'K-03', 'Mariam Haidari'),
  person('d', 'K-12', 'Danuta Kowalska'),
]

describe('about whom', () => {
  it.each([
    ['2', ['b']],
    ['K-02', ['b']],
    ['k02', ['b']],
    ['02', ['b']],
    ['12', ['d']],
    ['dan', ['d']],
    ['aicha', ['a']],
    ['1+3', ['a', 'c']],
    ['3,1', ['a', 'c']],
    ['*', ['a', 'b', 'c', 'd']],
  ])('«%s» is %s', (typed, ids) => {
    expect(readWho(typed, group)).toEqual({ ids })
  })
  it('says what is wrong with the rest', () => {
    expect(readWho('', group)).toEqual({ wrong: 'whoMissing' })
    expect(readWho('7', group)).toEqual({ wrong: 'whoWrong' })
    expect(readWho('K', group)).toEqual({ wrong: 'whoTwice' })
    expect(readWho('1+K', group)).toEqual({ wrong: 'whoTwice' })
  })
  it('takes a figure for the code where codes are figures', () => {
    const figures = [person('a', '2', 'An'), person('b', '3', 'Bo'), person('c', '4', 'Cis')]
    expect(readWho('2', figures)).toEqual({ ids: ['a'] })
    expect(readWho('1', figures)).toEqual({ wrong: 'whoWrong' })
  })
})
