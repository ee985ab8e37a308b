// What the method dossier says, and what it keeps to itself.
import { beforeAll, describe, expect, it, test } from 'vitest'
import { figureReasons, Warning } from '../../../assessments/contract/index.ts'
import { dossierDocument } from '../../../assessments/documents/dossier/dossier.ts'
import type { DossierModel } from '../../../assessments/documents/dossier/model.ts'
import { agreement } from '../../../assessments/documents/dossier/record-words.ts'
import { textOf } from '../../support/docx.ts'
import {
  assessorNames,
  candidateOf,
  closedCandidate,
  dossierModel,
  hashOf,
  levelOf,
  openingOf,
} from '../../support/dossier-model.ts'

/** Only what the test is about: a dossier without candidates takes half the time. */
const read = async (over: Partial<DossierModel> = {}, count = 3) =>
  textOf(await dossierDocument(dossierModel(count, { candidates: [], ...over })))
let usual: string
beforeAll(async () => {
  usual = textOf(await dossierDocument(dossierModel(3)))
})
const people = assessorNames(3)

describe('independence', () => {
  it('shows each chain cut short, and in full in the appendix', async () => {
    const text = await read({ candidates: [candidateOf('K-01', people)] })
    const hash = hashOf('Leen Claes 20')
    const appendix = text.lastIndexOf('Bijlage: de volledige kenmerken')
    expect(text.slice(0, appendix)).toContain(hash.slice(0, 12))
    expect(text.slice(0, appendix)).not.toContain(hash)
    expect(text.slice(appendix)).toContain(hash)
  })

  it('an early opening is told with its reason, what was missing and who went in', async () => {
    const [first = '', second = ''] = people
    const opening = openingOf(people, {
      early: true,
      reason: 'De zaal moest leeg.',
      work: [
        { assessor: first, exercise: 'Balie', submitted: 'before' },
        { assessor: first, exercise: 'Lading', submitted: 'after' },
        { assessor: second, exercise: 'Balie', submitted: 'not' },
      ],
      entered: [second],
    })
    const text = await read({ candidates: [candidateOf('K-01', people, { opening })] })
    expect(text).toContain('vroeger dan gewoonlijk')
    expect(text).toContain('Reden om vroeger te openen: De zaal moest leeg.')
    expect(text).toContain('Toen nog niet ingediend: Leen Claes (Lading) en Omar El Idrissi (Balie).')
    expect(text).toContain('Omar El Idrissi keek mee zonder te hebben ingediend')
    expect(text).toContain('1 van 3 opdrachten')
    expect(text).toContain('1 ervoor, 1 erna')
    expect(usual).not.toContain('vroeger dan gewoonlijk')
  })

  it('says when the record does not verify', async () => {
    const { record } = dossierModel()
    expect(usual).toContain('Alles klopt.')
    const text = await read({ record: { ...record, faults: 2, held: [{ reason: 'fork', count: 3 }] } })
    expect(text).not.toContain('Alles klopt.')
    expect(text).toContain('2 fouten gevonden')
    expect(text).toContain('3 regels tellen niet mee: een keten die zich splitst')
  })

  it('tells of PINs, work given back and what was decided, with reasons', async () => {
    const record: DossierModel['record'] = {
      ...dossierModel().record,
      pinResets: [{ at: '2026-03-10T08:00:00Z', by: 'Greet', of: 'Leen Claes' }],
      reopened: [
        {
          at: '2026-03-10T09:00:00Z',
          by: 'Greet',
          assessor: 'Leen Claes',
          exercise: 'Balie',
          codes: ['K-01'],
          reason: 'Verwisseld.',
        },
      ],
      settled: [{ at: '2026-03-10T10:00:00Z', by: 'Greet', stands: 1, aside: 1, reason: 'Oude kopie.' }],
      typedOver: [{ assessor: 'Leen Claes', typist: 'Greet', count: 1 }],
    }
    const text = await read({ record })
    for (const said of [
      'PIN van Leen Claes teruggezet door Greet',
      'Verwisseld.',
      'Oude kopie.',
      'is door Greet overgetypt',
    ])
      expect(text).toContain(said)
    expect(usual).toContain('Niemand typte aantekeningen over')
  })
})

describe('the eindbespreking', () => {
  const moved = (count: number, raters: number, kept = 0) =>
    read({
      candidates: [
        candidateOf('K-01', people, {
          levels: [levelOf('1 Samenwerken', raters, { moves: [{ from: 'Matig', count }], kept, change: 'up' })],
        }),
      ],
    })
  test.each([
    [2, 3, 'Twee van drie gingen van Matig naar Goed.'],
    [1, 3, 'Eén van drie ging van Matig naar Goed.'],
    [2, 2, 'Alle twee gingen van Matig naar Goed.'],
    [1, 1, 'De enige beoordelaar ging van Matig naar Goed.'],
  ])('%i of %i', async (count, raters, expected) => {
    expect(await moved(count, raters)).toContain(expected)
  })
  it('who keeps their own level is counted', async () => {
    expect(await moved(1, 3, 1)).toContain('Eén hield het eigen niveau.')
  })
  it('insufficient evidence is an outcome, a level not set is none', async () => {
    const levels = [levelOf('1 Samenwerken', 2, { final: null, change: 'open' })]
    expect(await read({ candidates: [candidateOf('K-01', people, { levels })] })).toContain('nog te zetten')
    expect(usual).toContain('Onvoldoende bewijs')
  })
})

it('of a candidate who is not open nothing stands there but that', async () => {
  const text = await read({ candidates: [closedCandidate('K-09')], example: null, figures: null })
  expect(text).toContain('K-09')
  expect(text).toContain('nog niet open')
  expect(text).not.toMatch(/Bespreking van|Kandidaat K-09/)
})

test.each([
  ['levels-open', 'nog niet alle eindniveaus'],
  ['nobody-open', 'geen eindbespreking open'],
  ['own-work-open', 'moet zelf nog beoordelen'],
  ['other-framework', 'ander competentiekader'],
] as const)('cut-offs that are withheld say why: %s', async (why, said) => {
  const { profile } = dossierModel()
  if (profile === null) throw new Error('no profile')
  const text = await read({ profile: { ...profile, cutOffs: { shown: false, why } } })
  expect(text).toContain(said)
  expect(text).not.toContain('Nodig niveau')
  expect(usual).toContain('Nodig niveau')
})

describe('agreement', () => {
  it('gives counts with their n, the coefficient with its interval, and a convention as one', async () => {
    const text = usual
    expect(text).toContain('17 van 24 (71 %)')
    expect(text).toContain('Krippendorffs alfa voor geordende niveaus: 0,62 (95 %: 0,31 tot 0,84)')
    expect(text).toContain('te weinig kandidaten om er een woord op te plakken')
    // Few times: no percentage.
    expect(text).toContain('4 van 6')
    expect(text).not.toContain('67 %')
  })
  it('without a figure there is a sentence, whatever the reason', async () => {
    for (const reason of figureReasons) expect(agreement.why(reason)).toMatch(/^[A-Z].*\.$/)
    const figures = dossierModel(3).figures
    if (figures === null) throw new Error('no figures')
    const none = { known: false, reason: 'panels-apart' } as const
    const text = await read({ figures: { ...figures, agreement: none, coefficient: none, convention: null } })
    expect(text).toContain(agreement.why('panels-apart'))
    expect(text).not.toMatch(/panels-apart|alfa voor geordende|NaN|null/)
  })
  it('nobody rated by two: it cannot be known', async () => {
    expect(await read({}, 1)).toContain('Er was maar één beoordelaar.')
  })
})

it('every deviation has a sentence, and who did not practise is named', async () => {
  const deviations = Warning.shape.code.options.map((code) => ({
    code,
    subject: 'Iets',
    count: 7,
    reason: 'Zo gepland',
  }))
  const text = await read({ deviations })
  for (const { code } of deviations) expect(text).not.toContain(code)
  expect(text.split('Zo gepland').length - 1).toBe(deviations.length)
  expect(text).toContain('Iets: oefende niet recent genoeg in het scoren.')
})

it('the rule is worked out', async () => {
  const text = usual
  expect(text).toContain('Beoordelaar A: Matig, Goed → Matig (twee in het midden: het laagste)')
  expect(text).toContain('Over de oefeningen: Matig, Goed → Matig')
  expect(await read({ programme: { title: '', combination: 'lowest', calibrationMonths: null } })).toContain(
    'het laagste niveau.',
  )
})

it('tells plainly what it does not prove', async () => {
  const text = usual
  expect(text).toContain('geen bewijs tegen iemand die de wachtzin van het bestand heeft')
  expect(text).toContain('De volgorde blijkt uit de nummers in elke keten')
})

it('no ranking, no verdict, no exclamation marks; adapted circumstances only as such', async () => {
  expect(usual).not.toMatch(/gemiddeld|totaalscore|rangorde|!|aangepaste omstandigheden/i)
  expect(await read({ adapted: true })).toContain('In deze sessie golden aangepaste omstandigheden.')
})

it('every demand of the guidelines is answered, and says where', async () => {
  const text = await read({}, 1)
  expect(text).toContain('Meerdere beoordelaars\nafwezig')
  expect(text).toContain('Opleiding van beoordelaars')
  expect(text).toContain('hoofdstuk 10')
})
