// The worked cases hold together: the expert speaks about every note and every indicator, and rests on what is there.
import { describe, expect, it } from 'vitest'
import { ratingErrors, TrainingAnswer, TrainingCase } from '../../../assessments/contract/index.ts'
import { buildCase } from '../../../assessments/library/cases/build.ts'
import { workedCases } from '../../../assessments/library/cases/index.ts'
import { packingTable } from '../../../assessments/library/cases/packing-table.ts'
import { packingTableExpert } from '../../../assessments/library/cases/packing-table-expert.ts'
import { shippedLibrary } from '../../../assessments/library/index.ts'
import { innerWords } from '../../../assessments/rules/hints/observable.ts'
import { hardness } from '../../../assessments/rules/hints/plain.ts'
import { tokensOf } from '../../../assessments/rules/hints/tokens.ts'
import { vagueWords } from '../../../assessments/rules/hints/vague.ts'
import { catalogue } from '../../../renderer/messages/index.ts'

const seconds = (time: string) => {
  const parts = /^(\d\d):([0-5]\d)$/.exec(time)
  return parts === null ? Number.NaN : Number(parts[1]) * 60 + Number(parts[2])
}
const twice = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at)
const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : []

it('two cases ship, under ids that attempts can hold on to', () => {
  expect(workedCases.map(({ id }) => id)).toEqual(['inpaktafel', 'startpakketten'])
})

it('together they invite all eight rating errors, and the screens know each by an example and a habit', () => {
  const invited = workedCases.flatMap(({ lures }) => lures.map(({ error }) => error))
  expect([...new Set(invited)].sort()).toEqual([...ratingErrors].sort())
  const { ratingErrors: words } = catalogue.work
  for (const error of ratingErrors) {
    for (const part of ['name', 'looks', 'example', 'instead'] as const) expect(words[error][part]).not.toBe('')
  }
})

describe.each(workedCases.map((each) => [each.id, each] as const))('%s', (_, worked) => {
  const { notes, competences, performance, expert, levels, lures } = worked
  const { links, setAside, ratings } = expert
  const indicators = competences.flatMap((competence) => competence.indicators)
  const noteIds = notes.map(({ id }) => id)
  const indicatorIds = indicators.map(({ id }) => id)
  const asideIds = setAside.map(({ noteId }) => noteId)
  const linkKeys = links.map(({ noteId, indicatorId }) => `${noteId} ${indicatorId}`)

  it('has a size one can practise on', () => {
    expect(worked.minutes).toBeGreaterThanOrEqual(10)
    expect(worked.minutes).toBeLessThanOrEqual(20)
    expect(notes.length).toBeGreaterThanOrEqual(14)
    expect(notes.length).toBeLessThanOrEqual(20)
    expect(competences).toHaveLength(3)
    for (const { indicators: own } of competences) expect([2, 3]).toContain(own.length)
    expect(new Set(notes.map(({ kind }) => kind))).toEqual(new Set(['fact', 'quote', 'omission']))
  })

  it('says nothing twice: ids, notes, links, ratings, lures', () => {
    expect(twice(noteIds)).toEqual([])
    expect(twice(notes.map(({ text }) => text))).toEqual([])
    expect(twice(indicatorIds)).toEqual([])
    expect(twice(linkKeys)).toEqual([])
    expect(twice(asideIds)).toEqual([])
    expect(twice(lures.map(({ error }) => error))).toEqual([])
  })

  it.each(['notes', 'performance'] as const)('%s come in order of time, within the minutes', (part) => {
    const times = worked[part].map(({ time }) => seconds(time))
    expect(times).toEqual([...times].sort((a, b) => a - b))
    expect(times.every((time) => time >= 0 && time <= worked.minutes * 60)).toBe(true)
    expect(performance[0]?.time).toBe('00:00')
  })

  it('has its competences and anchors from the framework that ships', () => {
    const shipped = shippedLibrary.frameworks.flatMap(({ body }) => body.competences)
    for (const { title, definition, indicators: own } of competences) {
      const competence = shipped.find((each) => each.title === title)
      expect(competence?.definition).toBe(definition)
      for (const { text, anchors } of own) {
        const indicator = competence?.indicators.find((each) => each.text === text)
        expect(indicator?.anchors.map((anchor) => anchor.text)).toEqual(anchors)
        expect(anchors).toHaveLength(levels.length)
      }
    }
  })

  it('has an expert who links every note or sets it aside, and never both', () => {
    const spoken = [...new Set(links.map(({ noteId }) => noteId)), ...asideIds]
    expect([...spoken].sort()).toEqual([...noteIds].sort())
    expect(setAside.length).toBeGreaterThanOrEqual(2)
    expect(links.filter(({ indicatorId }) => !indicatorIds.includes(indicatorId))).toEqual([])
  })

  it('has one expert rating per indicator, in their order, within the scale, with a neighbour as alternative', () => {
    expect(ratings.map(({ indicatorId }) => indicatorId)).toEqual(indicatorIds)
    for (const { level, alternative } of ratings) {
      if (level !== null) expect(levels[level - 1]).toBeDefined()
      if (alternative === null) continue
      expect(levels[alternative.level - 1]).toBeDefined()
      expect(Math.abs(alternative.level - (level ?? Number.NaN))).toBe(1)
    }
  })

  it('rests every level on all the notes linked to it, and «geen gelegenheid» on none', () => {
    for (const { indicatorId, level, noteIds: rests } of ratings) {
      const linked = links.filter((link) => link.indicatorId === indicatorId).map(({ noteId }) => noteId)
      expect(rests, indicatorId).toEqual(linked)
      expect(rests.length > 0, indicatorId).toBe(level !== null)
    }
  })

  it('names in a reason only minutes at which there is a note or a moment of the performance', () => {
    const known = new Set([...notes, ...performance].map(({ time }) => time))
    const named = stringsIn([expert, lures]).flatMap((each) => each.match(/\d\d:\d\d/g) ?? [])
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((time) => !known.has(time))).toEqual([])
  })

  it('spreads the levels over the whole scale, within one competence too, with one that had no occasion', () => {
    const given = ratings.flatMap(({ level }) => level ?? [])
    expect(new Set(given)).toEqual(new Set([1, 2, 3, 4]))
    expect(ratings).toHaveLength(given.length + 1)
    const spans = competences.map(({ indicators: own }) => {
      const levelsHere = ratings
        .filter(({ indicatorId }) => own.some(({ id }) => id === indicatorId))
        .flatMap(({ level }) => level ?? [])
      return Math.max(...levelsHere) - Math.min(...levelsHere)
    })
    expect(Math.max(...spans)).toBeGreaterThanOrEqual(2)
    expect(ratings.some(({ alternative }) => alternative !== null)).toBe(true)
  })

  it('has a lowest level that rests on what stayed out', () => {
    const omissions = new Set(notes.filter(({ kind }) => kind === 'omission').map(({ id }) => id))
    const lowest = ratings.filter(({ level }) => level === 1)
    expect(lowest.some(({ noteIds: rests }) => rests.some((id) => omissions.has(id)))).toBe(true)
  })

  it('has notes written as notes should be, but for those the expert sets aside', () => {
    const judging = notes.filter(({ kind, text }) => {
      const tokens = tokensOf(text)
      return kind !== 'quote' && [...vagueWords(tokens), ...innerWords(tokens)].length > 0
    })
    expect(judging.length).toBeGreaterThan(0)
    expect(judging.filter(({ id }) => !asideIds.includes(id))).toEqual([])
  })

  it('is plain, calm Dutch throughout', () => {
    const texts = stringsIn(worked)
    expect(texts.filter((each) => /!|gelieve|\boeps\b|\bu\b|["']| - |\s$|^\s|\.\.\.| {2}/i.test(each))).toEqual([])
    const hard = texts.flatMap((each) => {
      const { found, words } = hardness(tokensOf(each))
      return found ? [{ text: each, words }] : []
    })
    expect(hard).toEqual([])
  })

  it('fits what the screens are promised, of the case and of an answer like the expert’s', () => {
    const bare = links.map(({ noteId, indicatorId, sign }) => ({ noteId, indicatorId, sign }))
    const levelsOnly = ratings.map(({ indicatorId, level }) => ({ indicatorId, level }))
    const answer = TrainingAnswer.parse({ links: bare, setAside: asideIds, ratings: levelsOnly })
    const { id, title, exercise, minutes, situation } = worked
    const summary = { id, title, exercise, minutes, notes: notes.length, indicators: indicators.length }
    const rest = { situation, performance, levels, notesToRead: notes, competences, answer }
    expect(() => TrainingCase.parse({ ...summary, step: 'reading', last: null, attempts: 0, ...rest })).not.toThrow()
  })
})

it('the build refuses a code that does not exist', () => {
  const shows = ['SAM.4' as 'SAM.1']
  expect(() => buildCase({ ...packingTable, shows }, packingTableExpert)).toThrow(/case inpaktafel: unknown code SAM.4/)
})
