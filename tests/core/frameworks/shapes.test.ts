// Other profiles of the same publisher: what varies between them.
import { describe, expect, test } from 'vitest'
import { likeness, wordingOf } from '../../../assessments/frameworks/opleidingsprofiel/likeness.ts'
import { competenceOf, fixture, previewOf } from './sources.ts'

const small = (list: string, modules: string) =>
  `De opleiding “Proef” bestaat uit 2 modules:\n\n${list}\n\nOPLEIDINGSDUUR De opleiding omvat in totaal 60 lestijden.\n\n${modules}`

describe('ways of copying', () => {
  const core = (text: string) => {
    const { modules, competences, knowledge, footnotes } = previewOf(text)
    const bare = competences.map(({ indicators, ...rest }) => ({
      ...rest,
      texts: indicators.map(({ text: words }) => words),
    }))
    return { modules, bare, knowledge, footnotes }
  }
  const same = core(fixture)

  test.each([
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['line ends of old Macs', (text: string) => text.replaceAll('\n', '\r')],
    ['hyphens as bullets', (text: string) => text.replaceAll('−', '-')],
    ['dashes as bullets', (text: string) => text.replaceAll('−', '–')],
    ['dots as bullets', (text: string) => text.replaceAll('−', '•')],
    ['bullets on lines of their own', (text: string) => text.replaceAll('− ', '−\n')],
    ['spaces that do not break', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['form feeds', (text: string) => text.replaceAll('   MODULE', '\f  MODULE')],
    ['no spaces at line ends', (text: string) => text.replace(/ +$/gm, '')],
  ])('%s', (_, change) => {
    expect(core(change(fixture))).toEqual(same)
  })

  test('a copy that kept the columns on one line', () => {
    const pad = (left: string, right: string) => left.padEnd(50) + right
    const preview = previewOf(
      small(
        '- Eerste 20 Lt M AV 001\n- Tweede 40 Lt M AV 002',
        [
          'MODULE EERSTE',
          pad('NR COMPETENTIES', 'TE INTEGREREN KENNIS'),
          '1 Doet iets',
          pad('− Poetst de grote', '− Kennis van poets-'),
          pad('  machines', '  middelen'),
          pad('− Vult voorraden aan', '− Basiskennis van het'),
          pad('', '  materiaal'),
          '− Ruimt alles op',
        ].join('\n'),
      ),
    )
    expect(competenceOf(preview, '1').indicators.map(({ text }) => text)).toEqual([
      'Poetst de grote machines',
      'Vult voorraden aan',
      'Ruimt alles op',
    ])
    expect(preview.knowledge.map(({ text }) => text)).toEqual([
      'Kennis van poetsmiddelen',
      'Basiskennis van het materiaal',
    ])
  })
})

describe('what a profile may lack or have more of', () => {
  test('no hours, no code, a module without a page, a total that is not the sum', () => {
    const preview = previewOf(
      small('- Eerste M AV 001\n- Tweede 20 Lt', 'MODULE EERSTE\n\nNR COMPETENTIES\n\n1 Doet iets\n'),
    )
    expect(preview.modules).toEqual([
      { code: 'M AV 001', title: 'Eerste', hours: null, extension: false },
      { code: '', title: 'Tweede', hours: 20, extension: false },
    ])
    expect(preview.doubts.map(({ code, subject }) => [code, subject])).toEqual([
      ['hours-missing', 'Eerste'],
      ['module-without-competences', 'Tweede'],
      ['sum-of-hours-differs', '60 / 20'],
      ['competence-without-indicators', '1 Doet iets'],
    ])
  })

  test('no list at all, several extensions, numbers over 99, no knowledge, no footnotes', () => {
    const preview = previewOf(
      'MODULE EERSTE\n\nNR COMPETENTIES\n\n101 Doet iets\n\n- Kiest werk (1) uit\n\n102 Doet meer\n' +
        'UITBREIDINGSMODULE ANDERS\n\nNR COMPETENTIES\n\nDe cursist kan\n\n103 iets anders doen\n' +
        'UITBREIDINGSMODULE NOG MEER VAN\nHETZELFDE\n\nNR COMPETENTIES\n\nDe cursist kan:\n\n104 nog iets doen\n',
    )
    expect(preview.modules.map(({ title, extension }) => [title, extension])).toEqual([
      ['Eerste', false],
      ['Anders', true],
      ['Nog meer van hetzelfde', true],
    ])
    expect(preview.competences.map(({ number, modules }) => [number, modules])).toEqual([
      ['101', ['Eerste']],
      ['102', ['Eerste']],
      ['103', ['Anders']],
      ['104', ['Nog meer van hetzelfde']],
    ])
    expect(competenceOf(preview, '101').indicators[0]?.text).toBe('Kiest werk (1) uit')
    expect([preview.knowledge, preview.footnotes]).toEqual([[], []])
  })

  test('a source that stops in the middle of a word', () => {
    const cut = fixture.slice(0, fixture.indexOf('afvalstromen'))
    expect(competenceOf(previewOf(cut), '3').indicators.length).toBeGreaterThan(1)
  })
})

describe('likeness', () => {
  const alike = (one: string, other: string) => likeness(wordingOf(one), wordingOf(other)) > 0
  test.each([
    ['Volgt de afspraken van de dienst op', 'Volgt de afspraken van een dienst op'],
    ['Helpt de doelgroepmedewerker bij zijn planning', 'Helpt de doelgroepwerknemer bij zijn planning'],
    ['Handelt met oog voor de omgeving', 'Handelt met het oog voor de omgeving'],
    ['Geeft uitleg over de taak (2) aan nieuwe collega’s', 'Geef uitleg over de taak aan nieuwe collega’s'],
  ])('%s = %s', (one, other) => expect(alike(one, other)).toBe(true))
  test.each([
    ['Maakt een planning op voor de volgende week', 'Maakt een planning op voor de volgende dag'],
    ['Begeleidt de klant bij het afrekenen aan de kassa', 'Begeleidt de leverancier bij het afrekenen aan de kassa'],
    ['Werkt volgens de afspraken van de ploeg', 'Werkt niet volgens de afspraken van de ploeg'],
    ['Tilt lasten tot 10 kilo met de juiste houding', 'Tilt lasten tot 25 kilo met de juiste houding'],
    ['Reinigt de machines van de werkplaats', 'Herstelt de machines van de werkplaats'],
    ['', 'Herstelt'],
  ])('%s ≠ %s', (one, other) => expect(alike(one, other)).toBe(false))
})
