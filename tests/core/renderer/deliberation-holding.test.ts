// How the eindbespreking is held: its beginning, whose turn it is, how long it takes, and who goes along with a level.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CompetenceTalk, Deliberation, Final, TalkParticipant } from '../../../assessments/contract/index.ts'
import {
  arranged,
  isJuniorFirst,
  juniorFirst,
  leftOut,
  listenersOf,
  minutesOf,
  planOf,
  speakerMoved,
  speakersOf,
  withListener,
  withoutListener,
  withPart,
} from '../../../renderer/features/deliberations/begin/plan.ts'
import { apartFrom, atLevel, isSame, toggled } from '../../../renderer/features/deliberations/choice.ts'
import { oneLevel, proposals } from '../../../renderer/features/deliberations/closing/proposals.ts'
import { elapsedSince } from '../../../renderer/features/deliberations/elapsed.ts'
import { stopAfter } from '../../../renderer/features/deliberations/key-stops.ts'
import { shortNames } from '../../../renderer/features/deliberations/short-names.ts'
import { firstPart, isToBegin, partOfKey } from '../../../renderer/features/deliberations/stage.ts'
import { movesWords } from '../../../renderer/features/deliberations/talk-words.ts'
import { inSpeakingOrder, nextPlace, placeIn } from '../../../renderer/features/deliberations/turn.ts'

const person = (name: string, sessions: number, rated = true): TalkParticipant => ({
  personId: name,
  name,
  part: rated ? 'speaks' : 'listens',
  rated,
  sessions,
})
const people = [person('Nadia', 1), person('Bart', 5), person('Ilse', 14), person('Yusuf', 3, false)]
const names = (list: readonly TalkParticipant[]) => list.map(({ name }) => name)

describe('the order of speaking', () => {
  it('names once whoever still has to submit and so may not be at the table', () => {
    const staff = [{ name: 'Greet' }, { name: 'Bart' }]
    expect(leftOut(['Ilse', 'Ilse', 'Tom'], staff)).toEqual(['Ilse', 'Tom'])
    // Bart looked through the gate and rates no more: he may listen.
    expect(leftOut(['Bart'], staff)).toEqual([])
  })

  it('is changed place by place, and the listeners stay behind it', () => {
    expect(names(speakerMoved(people, 2, 0))).toEqual(['Ilse', 'Nadia', 'Bart', 'Yusuf'])
    expect(names(speakerMoved(people, 0, 1))).toEqual(['Bart', 'Nadia', 'Ilse', 'Yusuf'])
    expect(names(speakerMoved(people, 0, -1))).toEqual(names(people))
    expect(names(speakerMoved(people, 2, 3))).toEqual(names(people))
  })

  it('loses nobody, whatever is moved', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2, max: 5 }), fc.integer({ min: -2, max: 5 }), (from, to) => {
        expect(names(speakerMoved(people, from, to)).sort()).toEqual(names(people).sort())
      }),
    )
  })

  it('says whether it is still least experienced first', () => {
    expect(isJuniorFirst(people)).toBe(true)
    expect(isJuniorFirst(speakerMoved(people, 2, 0))).toBe(false)
    expect(isJuniorFirst([])).toBe(true)
    expect(juniorFirst(speakerMoved(people, 2, 0))).toEqual(people)
  })

  it('lets a speaker listen and speak again, but whoever did not rate only listens', () => {
    const quiet = withPart(people, 'Nadia', 'listens')
    expect(names(speakersOf(quiet))).toEqual(['Bart', 'Ilse'])
    expect(names(listenersOf(quiet))).toContain('Nadia')
    expect(names(speakersOf(withPart(quiet, 'Nadia', 'speaks')))).toEqual(['Bart', 'Ilse', 'Nadia'])
    expect(names(speakersOf(withPart(people, 'Yusuf', 'speaks')))).toEqual(['Nadia', 'Bart', 'Ilse'])
  })

  it('takes in a listener once, and lets them go', () => {
    const greet = { personId: 'Greet', name: 'Greet' }
    const more = withListener(withListener(people, greet), greet)
    expect(names(listenersOf(more))).toEqual(['Yusuf', 'Greet'])
    expect(names(withoutListener(more, 'Yusuf'))).not.toContain('Yusuf')
  })

  it('keeps what was arranged when the table changes', () => {
    const staff = ['Bart', 'Nadia', 'Ilse'].map((personId) => ({ personId }))
    const changed = speakerMoved([person('Weg', 0), ...people], 3, 0)
    const late = person('Omar', 0)
    expect(names(arranged(changed, [...people, late], staff))).toEqual(['Ilse', 'Nadia', 'Bart', 'Omar', 'Yusuf'])
    expect(arranged(null, people, staff)).toEqual(people)
  })

  it('becomes a plan, with a number of minutes one can plan for', () => {
    expect(planOf('Greet', people.slice(0, 1), 20)).toEqual({
      moderatorId: 'Greet',
      minutes: 20,
      participants: [{ personId: 'Nadia', part: 'speaks' }],
    })
    expect(['20', ' 240 ', '0', '241', '2,5', '', 'x'].map(minutesOf)).toEqual([20, 240, null, null, null, null, null])
  })
})

const assessors = [
  { personId: 'Ilse', name: 'Ilse', level: 4 },
  { personId: 'Nadia', name: 'Nadia', level: 2 },
  { personId: 'Bart', name: 'Bart', level: 3 },
  { personId: 'Omar', name: 'Omar', level: null },
].map((one) => ({
  ...one,
  counts: { plus: 0, minus: 0, omission: 0, notApplicable: 0 },
  exercises: [],
  ratings: [],
  notes: [],
}))
const talk: CompetenceTalk = {
  competenceId: 'c',
  number: '1',
  title: 'Samenwerken',
  standing: 'two-apart',
  lowest: 2,
  highest: 4,
  assessors,
  start: { level: 3, tied: false, exercises: [] },
  final: null,
}

describe('whose turn it is', () => {
  it('begins anew at each competence, and says when everyone has spoken', () => {
    expect(placeIn(null, 'c')).toBe(0)
    expect(placeIn({ competenceId: 'c', place: 2 }, 'c')).toBe(2)
    expect(placeIn({ competenceId: 'c', place: 2 }, 'other')).toBe(0)
    expect([0, 1, 2, 3].map((place) => nextPlace(place, 3))).toEqual([1, 2, 3, 0])
  })

  it('puts the columns in the order of speaking, and who does not speak behind them', () => {
    expect(inSpeakingOrder(assessors, people).map(({ name }) => name)).toEqual(['Nadia', 'Bart', 'Ilse', 'Omar'])
  })
})

describe('the quiet timer', () => {
  const begun = new Date(2026, 10, 17, 14, 0).toISOString()
  const at = (...time: [number, number, number, number]) => new Date(2026, ...time).getTime()

  it('counts whole minutes, marks what goes past the plan, and never counts back', () => {
    expect(elapsedSince(begun, 20, at(10, 17, 14, 6))).toEqual({ as: 'running', minutes: 6 })
    expect(elapsedSince(begun, 20, at(10, 17, 14, 20))).toEqual({ as: 'running', minutes: 20 })
    expect(elapsedSince(begun, 20, at(10, 17, 14, 23))).toEqual({ as: 'over', minutes: 23, over: 3 })
    expect(elapsedSince(begun, 20, at(10, 17, 13, 59))).toEqual({ as: 'running', minutes: 0 })
  })

  it('says when it began once minutes say nothing any more', () => {
    expect(elapsedSince(begun, 20, at(10, 17, 19, 0))).toEqual({ as: 'earlier' })
    expect(elapsedSince(begun, 20, at(10, 18, 14, 6))).toEqual({ as: 'other-day' })
  })
})

describe('who goes along', () => {
  const choice = { level: undefined, reasonCode: null, reason: '', carriedBy: [], keepOwn: ['Nadia', 'Ilse'] }

  it('asks only whoever gave another level', () => {
    expect(apartFrom(talk, 3).map(({ name }) => name)).toEqual(['Ilse', 'Nadia'])
    expect(apartFrom(talk, null).map(({ name }) => name)).toEqual(['Ilse', 'Nadia', 'Bart'])
    expect(apartFrom(talk, undefined)).toEqual([])
  })

  it('forgets a dissent that a next level makes void', () => {
    expect(atLevel(talk, choice, 4)).toMatchObject({ level: 4, keepOwn: ['Nadia'] })
  })

  it('is a change of what stood, whatever the order it was tapped in', () => {
    const stood = { ...choice, carriedBy: ['n1', 'n2'] }
    expect(isSame(stood, { ...stood, carriedBy: ['n2', 'n1'] })).toBe(true)
    expect(isSame(stood, { ...stood, carriedBy: toggled(stood.carriedBy, 'n2') })).toBe(false)
    expect(toggled(toggled(['a'], 'b'), 'a')).toEqual(['b'])
  })

  const scale = ['Onvoldoende', 'Matig', 'Goed', 'Zeer goed'].map((name, place) => ({ value: place + 1, name }))
  const final: Final = {
    level: 3,
    reasonCode: 'more-concrete',
    reason: '',
    at: '2026-11-17T15:00:00Z',
    by: 'Els',
    mechanical: 3,
    originals: assessors.map(({ personId, name, level }) => ({ personId, name, level })),
    carriedBy: [],
    keepOwn: ['Ilse'],
    moves: [{ personId: 'Nadia', name: 'Nadia', from: 2, towards: ['Bart'] }],
  }
  const plain = (words: string) => words.replace(/[\u2068\u2069]/g, '')

  it('is told in a sentence', () => {
    expect(plain(movesWords(final, scale))).toBe('Nadia ging van Matig naar Goed, bij Bart; Ilse blijft bij Zeer goed.')
    const more = [...final.moves, { personId: 'Omar', name: 'Omar', from: 2, towards: ['Bart'] }]
    expect(plain(movesWords({ ...final, moves: more, keepOwn: [] }, scale))).toBe(
      'Nadia en Omar gingen van Matig naar Goed, bij Bart.',
    )
    expect(movesWords({ ...final, moves: [], keepOwn: [] }, scale)).toBe('')
  })

  it('says so when the level they went to was nobody’s', () => {
    const alone = { ...final, keepOwn: [], moves: [{ personId: 'Nadia', name: 'Nadia', from: 2, towards: [] }] }
    expect(plain(movesWords(alone, scale))).toBe('Nadia ging van Matig naar Goed.')
  })

  it('gives words to begin a closing with, from what stands highest and lowest', () => {
    const at = (title: string, level: number | null) => ({
      ...talk,
      competenceId: title,
      title,
      final: { ...final, level },
    })
    const talks = [at('Samenwerken', 4), at('Afspraken', 2), at('Veiligheid', null), at('Overleggen', 4)]
    expect(proposals(talks, 'strengths', []).map(({ title }) => title)).toEqual(['Samenwerken', 'Overleggen'])
    expect(proposals(talks, 'strengths', ['Samenwerken: vraagt']).map(({ title }) => title)).toEqual(['Overleggen'])
    expect(proposals(talks, 'growth', []).map(({ title }) => title)).toEqual(['Afspraken'])
    expect(proposals([talk, at('Veiligheid', null)], 'growth', [])).toEqual([])
    expect(oneLevel(talks)).toBeNull()
    expect(oneLevel([at('Samenwerken', 3), at('Veiligheid', null), at('Overleggen', 3)])).toBe(3)
    expect(oneLevel([at('Samenwerken', 3)])).toBeNull()
  })

  it('is led to by its key, note after note and round again', () => {
    expect([stopAfter(3, -1, 1), stopAfter(3, -1, -1), stopAfter(3, 2, 1), stopAfter(3, 0, -1)]).toEqual([0, 2, 0, 2])
  })
})

describe('names at the table', () => {
  it('are first names, and whole where two people share one', () => {
    expect(shortNames(['Nadia Rahimi', 'Bart Claes', ' Bart  Maes', 'محمد علي', ''])).toEqual([
      'Nadia',
      'Bart Claes',
      ' Bart  Maes',
      'محمد',
      '',
    ])
  })
})

describe('where the eindbespreking is', () => {
  const closing = { outdated: false } as Deliberation['closing']
  const part: Deliberation['part'] = { feedback: null, statement: null }
  const deliberation = (change: Partial<Deliberation>) =>
    ({
      mayDecide: true,
      competences: [talk],
      closing: null,
      part,
      talk: { begunAt: null },
      ...change,
    }) as Deliberation

  it('is begun by whoever decides, unless it is under way already', () => {
    expect(isToBegin(deliberation({}))).toBe(true)
    expect(isToBegin(deliberation({ mayDecide: false }))).toBe(false)
    expect(isToBegin(deliberation({ talk: { begunAt: '2026-11-17T14:00:00Z' } as Deliberation['talk'] }))).toBe(false)
    expect(isToBegin(deliberation({ closing }))).toBe(false)
    const decided = { ...talk, final: { level: 3 } as Final }
    expect(isToBegin(deliberation({ competences: [decided, talk] }))).toBe(false)
  })

  it('goes on where it was left', () => {
    expect(firstPart(deliberation({}))).toBe('levels')
    const competences = [{ ...talk, final: { level: null } as Final }]
    expect(firstPart(deliberation({ competences }))).toBe('closing')
    expect(firstPart(deliberation({ competences, closing: { outdated: true } as Deliberation['closing'] }))).toBe(
      'closing',
    )
    expect(firstPart(deliberation({ competences, closing }))).toBe('candidate')
    expect(firstPart(deliberation({ competences: [...competences, talk], closing }))).toBe('levels')
    expect(firstPart(deliberation({ competences, closing, mayDecide: false }))).toBe('levels')
  })

  it('has its parts under Alt with a digit', () => {
    expect([1, 2, 3, 4, 0, undefined].map((digit) => partOfKey(digit, true))).toEqual([
      'levels',
      'closing',
      'candidate',
      undefined,
      undefined,
      undefined,
    ])
    expect(partOfKey(2, false)).toBeUndefined()
  })
})
