// The sample's story is data that people will read: it must hang together, keep the norms, and judge nobody in a note.
import { describe, expect, test } from 'vitest'
import { decodeSource, readOpleidingsprofiel } from '../../assessments/frameworks/index.ts'
import { competences } from '../../assessments/sample/framework.ts'
import { sampleStory, wholeStory } from '../../assessments/sample/index.ts'
import { links, ratings } from '../../assessments/sample/notation.ts'
import { profileText, withAnchors } from '../../assessments/sample/profile-text.ts'
import { draftBody } from '../../assessments/services/preparation/framework-import.ts'

const refs = new Set(competences.flatMap((c) => c.indicators.map((_, index) => `${c.number}.${index + 1}`)))
const preview = () => {
  const decoded = decodeSource(sampleStory.source.bytes)
  if (!decoded.ok) throw new Error(decoded.failure)
  const read = readOpleidingsprofiel(decoded.text, [])
  if (!read.ok) throw new Error(read.failure)
  return read.preview
}
const body = withAnchors(draftBody(preview(), 'voorbeeldkader.txt'))
const day = sampleStory.day(body)

/** Words that say what somebody is worth or is like; a note says what somebody did. */
const judging =
  /\b(goede?|slechte?|zwakk?e?|sterke?|prima|knappe?|mooie?|slimme?|domme?|vriendelijke?|onbeleefde?|agressie[fv]e?|luie?|slordige?|ijverige?|gemotiveerde?|onzekere?|zelfzekere?|arrogante?|flinke?|handige?|onhandige?|trage?|uitstekende?|onvoldoende|moeilijke?|positie[fv]e?|negatie[fv]e?)\b/i

describe('the framework', () => {
  test('is read from its own text without loss', () => {
    const read = preview()
    expect(read.code).toBe('BK-0000-1')
    expect(read.modules.map((module) => module.hours)).toEqual([40, 60, 20])
    expect(read.competences.map((c) => [c.number, c.title, c.indicators.map((i) => i.text)])).toEqual(
      competences.map((c) => [c.number, c.title, c.indicators.map((i) => i.text)]),
    )
    expect(read.doubts).toEqual([])
  })

  test('has four anchors per indicator, all different', () => {
    for (const indicator of body.competences.flatMap((c) => c.indicators)) {
      expect(new Set(indicator.anchors.map((anchor) => anchor.text)).size).toBe(4)
    }
    expect(profileText()).not.toContain(competences[0]?.indicators[0]?.anchors[0])
  })
})

describe('the programme and the session', () => {
  test('keep the norms', () => {
    for (const exercise of day.exercises) {
      expect(exercise.shows.every((ref) => refs.has(ref))).toBe(true)
      expect(new Set(exercise.shows.map((ref) => ref.split('.')[0])).size).toBeLessThanOrEqual(5)
      expect(exercise.shows.length).toBeLessThanOrEqual(12)
    }
    for (const { number } of competences) {
      const shown = day.exercises.filter((exercise) => exercise.shows.some((ref) => ref.startsWith(`${number}.`)))
      expect(shown.length).toBeGreaterThanOrEqual(2)
    }
    for (const { code } of day.candidates) {
      const seen = day.runs.filter((run) => run.candidates.includes(code))
      const observers = seen.map((run) => run.observers.filter((observer) => observer.candidates.includes(code)))
      expect(new Set(observers.flat().map((observer) => observer.person)).size).toBeGreaterThanOrEqual(2)
      expect(seen).toHaveLength(3)
      expect(observers.some((several) => several.length > 1)).toBe(true)
    }
  })

  test('nobody observes where a conflict is known', () => {
    for (const { person, candidate } of day.conflicts) {
      const seeing = day.runs.flatMap((run) => run.observers).filter((observer) => observer.person === person)
      expect(seeing.some((observer) => observer.candidates.includes(candidate))).toBe(false)
    }
  })
})

describe('the notes and ratings', () => {
  const assignments = day.runs.flatMap((run) => run.observers.map((observer) => ({ run, observer })))

  test('there is one observation per assignment, about its candidates', () => {
    expect(day.observations).toHaveLength(assignments.length)
    for (const { run, observer } of assignments) {
      const own = day.observations.filter(
        (one) =>
          one.assessor === observer.person &&
          one.exercise === run.exercise &&
          Object.keys(one.ratings).every((code) => observer.candidates.includes(code)),
      )
      expect(own).toHaveLength(1)
      expect(Object.keys(own[0]?.ratings ?? {}).sort()).toEqual([...observer.candidates].sort())
      for (const note of own[0]?.notes ?? []) {
        expect(observer.candidates).toEqual(expect.arrayContaining(Object.keys(note.about)))
      }
    }
  })

  test('every indicator of the exercise is rated, and every level has a note or a reason', () => {
    for (const { exercise, notes, ratings: given } of day.observations) {
      const shows = day.exercises.find((one) => one.key === exercise)?.shows
      for (const [code, list] of Object.entries(given)) {
        expect(list.map((rating) => rating.ref)).toEqual(shows)
        const linked = new Set(notes.flatMap((note) => note.about[code] ?? []).map((link) => link.ref))
        for (const ref of linked) expect(shows).toContain(ref)
        const bare = list.filter((one) => one.level !== null && one.noNoteReason === null && !linked.has(one.ref))
        expect(bare, `${exercise} ${code}`).toEqual([])
        expect(notes.filter((note) => code in note.about).length).toBeGreaterThanOrEqual(4)
      }
    }
  })

  test('assessors differ by one level and by two, and sometimes had no occasion', () => {
    const apart = new Set<number>()
    for (const { code } of day.candidates) {
      for (const ref of refs) {
        const levels = day.observations.flatMap((one) => one.ratings[code]?.filter((r) => r.ref === ref) ?? [])
        const seen = levels.map((rating) => rating.level).filter((level) => level !== null)
        if (seen.length > 1) apart.add(Math.max(...seen) - Math.min(...seen))
      }
    }
    expect([...apart].sort()).toEqual([0, 1, 2])
    expect(
      day.observations.some((one) =>
        Object.values(one.ratings)
          .flat()
          .some((r) => r.level === null),
      ),
    ).toBe(true)
  })

  test('no note says what somebody is like, and no two notes are the same', () => {
    const texts = day.observations.flatMap((one) => one.notes.map((note) => note.text))
    expect(texts.filter((text) => judging.test(text))).toEqual([])
    expect(new Set(texts).size).toBe(texts.length)
    for (const { name } of day.candidates) {
      const first = name.split(' ')[0] ?? name
      expect(texts.filter((text) => text.includes(first))).toEqual([])
    }
  })

  test('stops and decisions are about people of the day', () => {
    const codes = day.candidates.map((candidate) => candidate.code)
    expect(codes).toEqual(expect.arrayContaining(day.stops.map((stop) => stop.candidate)))
    expect(codes).toEqual(expect.arrayContaining(day.decided.map((one) => one.candidate)))
    expect(wholeStory.day(body).decided.map((one) => one.candidate)).toEqual(codes)
  })
})

describe('the short hand', () => {
  test('reads links and ratings, and refuses anything else', () => {
    expect(links('1.1+ 3-')).toEqual([
      { ref: '1.1', sign: 'plus' },
      { ref: '3', sign: 'minus' },
    ])
    expect(links('')).toEqual([])
    expect(ratings('1.1:3 1.2:- 1.3:2/stayed-out')).toEqual([
      { ref: '1.1', level: 3, noNoteReason: null },
      { ref: '1.2', level: null, noNoteReason: null },
      { ref: '1.3', level: 2, noNoteReason: 'stayed-out' },
    ])
    expect(() => links('1.1')).toThrow()
    expect(() => ratings('1.1:8')).toThrow()
    expect(() => ratings('1.1:2/because')).toThrow()
  })
})
