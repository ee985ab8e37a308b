// The importer on a profile of our own with every trap of the published ones.
import { describe, expect, test } from 'vitest'
import { ImportPreview } from '../../../assessments/contract/imports.ts'
import { competenceOf, faultsInLines, fixture, lineWith, previewOf } from './sources.ts'

const preview = previewOf(fixture)
const texts = (number: string) => competenceOf(preview, number).indicators.map((indicator) => indicator.text)
const knowledge = (module: string, competence: string) =>
  preview.knowledge.filter((each) => each.module === module && each.competence === competence).map((each) => each.text)

describe('a profile of five modules and an extension', () => {
  test('fits the contract and gives every line a fate', () => {
    expect(ImportPreview.parse(preview)).toEqual(preview)
    expect(faultsInLines(preview, fixture)).toEqual([])
  })

  test('has its code, its title over two lines and its modules with hours and codes', () => {
    expect(preview.code).toBe('BK-0987-2')
    expect(preview.title).toBe('Medewerker kringwinkel')
    expect(preview.modules).toEqual([
      { code: 'M AV 012', title: 'Onthaal in de kringwinkel', hours: 20, extension: false },
      { code: 'M BC G157', title: 'Goederen sorteren en verwerken', hours: 60, extension: false },
      { code: 'M AV 014', title: 'Verkoop en kassa', hours: 40, extension: false },
      { code: 'M AV 015', title: 'Samenwerken', hours: 20, extension: false },
      { code: 'M AV 016', title: 'Stage Medewerker kringwinkel', hours: 80, extension: false },
      { code: 'M PZ G961', title: 'Webwinkel', hours: 40, extension: true },
    ])
  })

  test('has each competence once; only other words are a variant of its title', () => {
    expect(preview.competences.map(({ number, titleVariants }) => [number, titleVariants])).toEqual([
      ['1', ['Ontvangt de klanten en schenkers vriendelijk']],
      ['2', []],
      ['3', []],
      ['4', ['Maakt goederen verkoopsklaar en prijst ze']],
      ['5', []],
      ['6', []],
      ['7', []],
      ['8', []],
    ])
    expect(competenceOf(preview, '2').modules).toEqual(['M AV 012', 'M BC G157', 'M AV 015', 'M AV 016'])
    expect(competenceOf(preview, '5').title).toBe('Verkoopt goederen en bedient de kassa')
    expect(competenceOf(preview, '6').title).toBe('Werkt samen met collega’s')
    expect(competenceOf(preview, '7').title).toBe(
      'goederen voor een webwinkel fotograferen en daarbij een beschrijving schrijven',
    )
  })

  test('joins words broken by a hyphen and keeps the hyphens that belong', () => {
    expect(texts('1')).toEqual([
      'Begroet elke bezoeker die de winkel of het onthaal binnenkomt',
      'Vraagt door naar de wens van de doelgroepmedewerker',
      'Verwijst de schenker door naar het innamepunt',
    ])
    expect(texts('2')[1]).toBe('Draagt de persoonlijke beschermings- en hulpmiddelen')
    expect(knowledge('M AV 012', '1')[1]).toBe('Basiskennis van het ICT-gebruik aan het onthaal')
    expect(knowledge('M AV 012', '2')).toEqual(['Kennis van veiligheidsvoorschriften'])
  })

  test('puts sentences together that a page break or the other column cut', () => {
    expect(texts('3')).toEqual([
      'Haalt de goederen van de inzamelronde uit de kar',
      'Weegt de goederen per soort en noteert het gewicht in de weeglijst van de dag',
      'Legt kapotte goederen bij de juiste afvalstroom',
      'Houdt zijn werkplek proper',
    ])
    expect(knowledge('M BC G157', '3')).toEqual([
      'Kennis van de soorten textiel, meubelen, boeken en huisraad',
      'Kennis van afvalstromen en weegtechnieken',
      'Kennis van kwaliteitslabels',
    ])
    expect(texts('4')).toEqual([
      'Reinigt kleine huisraad met een geschikt product',
      'Reinigt groot huisraad met een geschikt product',
      'Kleeft een prijs volgens de prijslijst van deze maand en meldt twijfels aan een collega',
      'Zet de goederen klaar voor de winkel',
    ])
    expect(knowledge('M BC G157', '4')).toEqual(['Kennis van reinigingsproducten', 'Materialen en hun onderhoud'])
  })

  test('merges what later modules repeat, and nothing within one block', () => {
    expect(competenceOf(preview, '2').indicators).toMatchObject([
      {
        text: 'Tilt zware goederen met de juiste houding',
        variants: ['Tilt zware goederen met een juiste houding'],
        modules: ['M AV 012', 'M BC G157'],
      },
      { modules: ['M AV 012'] },
      { text: 'Meldt gevaarlijke situaties aan de verantwoordelijke', modules: ['M BC G157', 'M AV 015'] },
    ])
    expect(competenceOf(preview, '1').indicators.map((indicator) => indicator.variants)).toEqual([
      [],
      ['Vraagt door naar de wens van de doelgroepwerknemer'],
      [],
    ])
    expect(texts('5')).toHaveLength(3)
    const indicators = preview.competences.flatMap((competence) => competence.indicators)
    expect(indicators).toHaveLength(19)
  })

  test('keeps footnotes as explanations and their markers out of the sentences', () => {
    expect(preview.footnotes.map(({ number, term }) => [number, term])).toEqual([
      ['1', 'Doelgroepmedewerker'],
      ['2', 'Inzamelronde'],
    ])
    expect(preview.footnotes[0]?.text).toMatch(/^iemand die .* krijgt\.$/)
  })

  test('says what a person should look at', () => {
    expect(preview.doubts.map(({ code, line }) => [code, line])).toEqual([
      ['merged-by-likeness', lineWith(fixture, 'met een juiste houding')],
      ['title-differs', lineWith(fixture, '1 Ontvangt de klanten')],
      ['merged-by-likeness', lineWith(fixture, 'wens van de doelgroepwerknemer')],
      ['merged-by-likeness', lineWith(fixture, 'aan een verantwoordelijke')],
      ['title-differs', lineWith(fixture, '4 Maakt goederen verkoopsklaar')],
      ['competence-without-indicators', lineWith(fixture, '7 goederen voor')],
      ['competence-without-indicators', lineWith(fixture, '8 bestellingen')],
    ])
  })

  test('leaves out the diagram, the prose and the page numbers', () => {
    const lineOf = (words: string) => preview.lines[lineWith(fixture, words) - 1]
    expect(lineOf('Samen-')).toMatchObject({ fate: 'left-out' })
    expect(lineOf('250 Vierkante')).toMatchObject({ role: 'prose', fate: 'left-out' })
    expect(lineOf('Pagina 7 van 15')).toMatchObject({ role: 'page', fate: 'left-out' })
    expect(preview.lines[fixture.split('\n').lastIndexOf('12 ')]).toMatchObject({ role: 'page', fate: 'left-out' })
    expect(lineOf('weeglijst van de dag')).toMatchObject({
      role: 'continuation',
      fate: 'merged',
      module: 'Goederen sorteren en verwerken',
      competence: '3',
      into: lineWith(fixture, 'Weegt de goederen'),
    })
  })
})
