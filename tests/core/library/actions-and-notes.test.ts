// The texts a coach starts from: every competence has small steps in all three places, every indicator a sentence that
// somebody with little Dutch can answer, and what is law says how old its source is.
import { describe, expect, it } from 'vitest'
import { ActionProposal, actionPlaces } from '../../../assessments/contract/index.ts'
import { actionsByCompetence, actionTexts, shippedActions } from '../../../assessments/library/actions/index.ts'
import { shippedLibrary } from '../../../assessments/library/index.ts'
import { shippedNotes } from '../../../assessments/library/notes/index.ts'
import { plainCompetences, plainIndicators, plainSentences } from '../../../assessments/library/plain/index.ts'

const competences = shippedLibrary.frameworks.flatMap(({ body }) => body.competences)
/** Illness, private trouble and reproach have no place in a proposal. */
const never = /ziek|dokter|medic|pijn|therap|schuld|verslav|luier? |moeilijk gedrag|probleem thuis|mag niet|fout van/i

describe('the actions', () => {
  it('are two to four per competence, in all three places', () => {
    expect(actionsByCompetence.size).toBe(15)
    for (const { id, title } of competences) {
      const own = actionsByCompetence.get(id) ?? []
      expect(own.length, title).toBeGreaterThanOrEqual(2)
      expect(own.length, title).toBeLessThanOrEqual(4)
      expect(new Set(own.map(({ place }) => place)), title).toEqual(new Set(actionPlaces))
      expect(own.every((each) => each.competence === title)).toBe(true)
    }
  })

  it('have codes of their own competence, once each, and fit the contract', () => {
    expect(new Set(actionTexts.map(({ code }) => code)).size).toBe(actionTexts.length)
    for (const { code, competence } of actionTexts) expect(code.startsWith(`${competence}.A`), code).toBe(true)
    for (const action of shippedActions) expect(ActionProposal.parse(action)).toEqual(action)
  })

  it('speak as the person, briefly, and end in something to see or count', () => {
    for (const { code, text, helper, weeks, result } of actionTexts) {
      expect(text, code).toMatch(/\b[Ii]k\b/)
      expect(text.length, code).toBeLessThanOrEqual(120)
      expect(text, code).toMatch(/[.?”]$/)
      expect(helper, code).not.toMatch(/^\p{Lu}|\.$/u)
      expect(helper.length, code).toBeLessThanOrEqual(60)
      expect(result.length, code).toBeLessThanOrEqual(120)
      expect(result, code).toMatch(/\.$/)
      expect(weeks, code).toBeGreaterThanOrEqual(1)
      expect(weeks, code).toBeLessThanOrEqual(12)
      expect(`${text} ${result}`, code).not.toMatch(never)
    }
  })
})

describe('the plain sentences', () => {
  it('stand by every indicator and every competence of the framework', () => {
    for (const { id, title, indicators } of competences) {
      expect(plainSentences.get(id), title).toBeDefined()
      for (const { id: indicator, text } of indicators) expect(plainSentences.get(indicator), text).toBeDefined()
    }
    expect(plainSentences.size).toBe(60)
    expect(new Set(plainSentences.values()).size).toBe(60)
  })

  it.each([...Object.entries(plainIndicators), ...Object.entries(plainCompetences)])('%s: %s', (_, text) => {
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(12)
    expect(text).toMatch(/^\p{Lu}[^.]*\.$/u)
    expect(text).toMatch(/\bik\b/i)
    expect(text).not.toMatch(/\b(niet|geen|nooit|zonder|hij|zij|altijd|vaak|ben (?!na))\b/i)
  })
})

describe('the reference notes', () => {
  it('have fixed ids and a source with its year', () => {
    expect(new Set(shippedNotes.map(({ id }) => id)).size).toBe(shippedNotes.length)
    expect(shippedNotes.length).toBeGreaterThanOrEqual(8)
    for (const { body } of shippedNotes) {
      expect(body.source, body.title).toMatch(/20(14|22)/)
      expect(body.checkedOn).toBeNull()
    }
    // The id is how a changed copy is recognised: it must never move.
    expect(shippedNotes.find(({ body }) => body.title.startsWith('POP'))?.id).toBe(
      '456dd2fa-906a-8464-a976-e64d562d8297',
    )
  })

  it('say of every law and scheme that it has to be looked up again', () => {
    for (const { body } of shippedNotes.filter(({ body: { kind } }) => kind !== 'term')) {
      expect(body.text, body.title).toContain('De bron is van 2014. Kijk na of dit nog geldt.')
    }
  })
})
