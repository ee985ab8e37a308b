// The figures of a session in sentences: no number without its n, none missing without its reason.
import { describe, expect, it } from 'vitest'
import { figureReasons } from '../../../assessments/contract/index.ts'
import {
  coefficientWords,
  conventionWords,
  countedWords,
  differencesWords,
  moreInterval,
  moreValue,
  reasonWords,
  sharedNoInterval,
  shareInterval,
  shareWords,
  spreadWords,
  standpoints,
  unusedWords,
} from '../../../renderer/features/figures/session/session-words.ts'
import { difference, known, scale, unknown } from '../../support/figures.ts'

const share = (count: number, of: number, low: number | null = null, high: number | null = null) => ({
  count,
  of,
  estimate: known(count / of, low, high),
})

describe('who differs from whom', () => {
  it('counts what lies far apart before what lies near', () => {
    const near = difference({ steps: 1 })
    expect(differencesWords([difference(), difference({ steps: 3 }), near])).toBe(
      '2 keer liggen niveaus 2 of meer uit elkaar, één keer is het verschil 1 niveau.',
    )
    expect(differencesWords([near, near])).toBe('2 keer is het verschil 1 niveau.')
    expect(differencesWords([difference()])).toBe('Eén keer liggen niveaus 2 of meer uit elkaar.')
    expect(differencesWords([])).toBe('Nergens: wie samen keek, gaf telkens hetzelfde niveau.')
  })

  it('puts everyone at their level, from the lowest up', () => {
    const levels = [
      { personId: 'c', name: 'Ilse', level: 4 },
      { personId: 'a', name: 'Nadia', level: 2 },
      { personId: 'b', name: 'Bart', level: 4 },
    ]
    expect(standpoints(difference({ levels }))).toEqual([
      { level: 2, names: ['Nadia'] },
      { level: 4, names: ['Ilse', 'Bart'] },
    ])
  })
})

describe('agreement in words', () => {
  it('says how many of how many', () => {
    expect(shareWords('exact', share(15, 24))).toBe('15 van de 24 keer gaven twee beoordelaars hetzelfde niveau.')
    expect(shareWords('withinOne', share(22, 24))).toBe('22 van de 24 keer scheelde het hooguit één niveau.')
  })

  it('says how sure that is, and when it is not', () => {
    expect(shareInterval(share(15, 24, 0.449, 0.801), 6, null)).toBe(
      'Met 6 kandidaten is dat nog onzeker: tussen 45 en 80 op 100.',
    )
    expect(shareInterval(share(22, 24, 0.85, 0.97), 30, 'reliable')).toBe('Met 30 kandidaten: tussen 85 en 97 op 100.')
    // A narrow interval of few candidates is luck.
    expect(shareInterval(share(22, 24, 0.85, 0.97), 7, 'too-few-for-a-word')).toMatch(/is dat nog onzeker/)
  })

  it('says why there is no interval', () => {
    expect(shareInterval(share(3, 4), 2, null)).toBe(
      'Een marge is er niet. Er zijn te weinig kandidaten die door twee beoordelaars gescoord werden. ' +
        'Er zijn er minstens 5 nodig.',
    )
    const always = { known: true as const, value: 1, low: null, high: null, noInterval: 'all-equal' as const }
    expect(shareInterval({ count: 24, of: 24, estimate: always }, 6, null)).toBe(
      'Een marge is er niet. Er was geen enkele uitzondering, en dan valt er geen marge te berekenen.',
    )
  })

  it('says once why nothing in a table has an interval', () => {
    const rows = [share(3, 4), share(4, 4), share(0, 0)]
    expect(sharedNoInterval(rows)).toMatch(/^Een marge is er niet\. .*minstens 5 nodig\.$/)
    expect(sharedNoInterval([...rows, share(15, 24, 0.45, 0.8)])).toBeNull()
    const always = { known: true as const, value: 1, low: null, high: null, noInterval: 'all-equal' as const }
    expect(sharedNoInterval([...rows, { count: 4, of: 4, estimate: always }])).toBeNull()
    expect(sharedNoInterval([])).toBeNull()
  })

  it('counts the candidates it is about', () => {
    expect(countedWords({ counted: 6, of: 8, ratedByTwo: 1 })).toBe(
      '6 van de 8 kandidaten tellen mee: van hen is de eindbespreking open. ' +
        '1 van hen kreeg van minstens twee beoordelaars een score.',
    )
    expect(countedWords({ counted: 1, of: 1, ratedByTwo: 0 })).toBe(
      'De enige kandidaat telt mee: de eindbespreking is open.',
    )
    expect(countedWords({ counted: 1, of: 6, ratedByTwo: 1 })).toBe(
      '1 van de 6 kandidaten telt mee: de eindbespreking is open. Minstens twee beoordelaars gaven die kandidaat een score.',
    )
    expect(countedWords({ counted: 4, of: 6, ratedByTwo: 4 })).toMatch(/Elk van hen kreeg van minstens twee/)
  })
})

describe('the coefficient', () => {
  it('has a name, an interval and a comma', () => {
    expect(coefficientWords(known(0.6, -0.141, 0.9))).toBe(
      'Krippendorffs alfa (ordinaal) is 0,60. Met 95 op 100 zekerheid ligt het tussen −0,14 en 0,90.',
    )
  })

  it('has a word only by its lower limit, named as a convention', () => {
    expect(conventionWords('tentative', known(0.85, 0.7, 0.95))).toMatch(
      /^Onderzoekers spraken af.*die is hier 0,70\. .*een afspraak tussen mensen, geen wet\.$/,
    )
    expect(conventionWords('too-few-for-a-word', known(0.9, 0.7, 0.99))).toMatch(/zo weinig kandidaten/)
    expect(conventionWords('reliable', known(0.9))).toBeNull()
    expect(conventionWords('reliable', unknown('all-equal'))).toBeNull()
  })

  it('says why it is not there', () => {
    expect(coefficientWords(unknown('all-equal'))).toBe(
      'Dit cijfer is er niet. Iedereen gaf altijd hetzelfde niveau. Dan valt er niets te vergelijken.',
    )
  })
})

describe('lowest and highest', () => {
  const row = { competenceId: 'c', competence: 'Samenwerken', lowest: 2, highest: 4, assessors: 3 }
  it('never makes one assessor into all', () => {
    expect(spreadWords(row, scale)).toBe('3 beoordelaars, van Matig tot Zeer goed')
    expect(spreadWords({ ...row, highest: 2 }, scale)).toBe('3 beoordelaars, allemaal Matig')
    expect(spreadWords({ ...row, highest: 2, assessors: 2 }, scale)).toBe('2 beoordelaars, allebei Matig')
    expect(spreadWords({ ...row, highest: 2, assessors: 1 }, scale)).toBe('1 beoordelaar: Matig')
    expect(spreadWords({ ...row, lowest: null, highest: null, assessors: 0 }, scale)).toBe('niemand gaf een niveau')
  })
})

describe('further figures', () => {
  const counted = (value: number) => ({ known: true as const, value, low: null, high: null, noInterval: null })
  it('write a share of 100, a count as a count, a coefficient with two decimals', () => {
    expect(moreValue({ key: 'largest-share', estimate: counted(0.456) })).toBe('46 op 100')
    expect(moreValue({ key: 'never-used', estimate: counted(2) })).toBe('2')
    expect(moreValue({ key: 'icc-one', estimate: known(0.5, 0.1, 0.8) })).toBe('0,50')
    expect(moreInterval({ key: 'icc-one', estimate: known(0.5, 0.1, 0.8) })).toBe('tussen 0,10 en 0,80')
  })

  it('ask no interval of a count, and say why there is no coefficient', () => {
    expect(moreInterval({ key: 'never-used', estimate: counted(2) })).toBe('')
    expect(moreInterval({ key: 'icc-all', estimate: unknown('panels-apart') })).toMatch(/zonder gedeelde kandidaat/)
  })

  it('name the levels nobody gave', () => {
    expect(unusedWords([1, 4], scale)).toBe('Niemand gaf: Onvoldoende, Zeer goed.')
    expect(unusedWords([], scale)).toBe('Elk niveau van de schaal werd gebruikt.')
  })
})

it('has a sentence for every reason', () => {
  for (const reason of figureReasons) expect(reasonWords(reason)).toMatch(/^[A-Z].*\.$/)
})
