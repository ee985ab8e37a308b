// The sample's framework as a published training profile looks when its text is copied from the page: the sample goes
// in by the same door as any real one. And what the lead does with the draft afterwards: definitions, anchors, scale.
import type { Competence, FrameworkBody, Indicator } from '../contract/index.ts'
import { type CompetenceData, code, competences, modules, source, title } from './framework.ts'

const competenceLines = (competence: CompetenceData) => [
  `${competence.number} ${competence.title}`,
  ...competence.indicators.map((indicator) => `− ${indicator.text}`),
  `− ${competence.knowledge}`,
]

const moduleLines = (name: string) => [
  `  MODULE ${name.toUpperCase()}`,
  '  SITUERING',
  'Deze module is verzonnen en hoort bij het voorbeeld.',
  'NR COMPETENTIES   TE INTEGREREN KENNIS',
  ...competences.filter((competence) => competence.module === name).flatMap(competenceLines),
  '',
]

export function profileText(): string {
  const hours = modules.reduce((sum, module) => sum + module.hours, 0)
  return [
    ' OMSCHRIJVING  ',
    'OPLEIDING ',
    '',
    title,
    'In deze verzonnen opleiding leert men goederen sorteren in een sorteercentrum.',
    '',
    'LINK ',
    'BEROEPSKWALIFICATIE ',
    '',
    `${title} [voorbeeld]`,
    '',
    code,
    '',
    'MODULAIR TRAJECT ',
    '',
    `De opleiding “${title}” bestaat uit ${modules.length} modules:`,
    '',
    ...modules.map((module) => `- ${module.title} ${module.hours} Lt ${module.code}`),
    '',
    `OPLEIDINGSDUUR De opleiding omvat in totaal ${hours} lestijden. `,
    '',
    ' Modules  ',
    '',
    ...modules.flatMap((module) => moduleLines(module.title)),
  ].join('\n')
}

const newId = () => crypto.randomUUID()
const anchorsOf = (texts: readonly string[]) => texts.map((text, place) => ({ level: place + 1, text }))

/** The imported draft, with what the text cannot hold. Ids stay those of the draft. */
export function withAnchors(draft: FrameworkBody): FrameworkBody {
  const complete = (data: CompetenceData): Competence => {
    const read = draft.competences.find((competence) => competence.number === data.number)
    const indicators = data.indicators.map(({ text, anchors }): Indicator => {
      const known = read?.indicators.find((indicator) => indicator.text === text)
      return {
        ...(known ?? { id: newId(), text, variants: [], modules: read?.modules ?? [], groupId: null }),
        anchors: anchorsOf(anchors),
      }
    })
    return {
      ...(read ?? { id: newId(), number: data.number, titleVariants: [], modules: [], learningResult: '', groups: [] }),
      title: data.title,
      definition: data.definition,
      kind: data.kind,
      indicators,
    }
  }
  return { ...draft, title, source, competences: competences.map(complete) }
}
