// Frameworks in few words, with ids that follow from the place.
import type { Competence, FrameworkBody, Indicator } from '../../../../assessments/contract/framework-body.ts'

let made = 0
export const newId = () => {
  made += 1
  return `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`
}

export const indicatorOf = (text: string, anchors: readonly string[] = [], id = newId()): Indicator => ({
  id,
  text,
  variants: [],
  modules: [],
  anchors: anchors.flatMap((anchor, at) => (anchor === '' ? [] : [{ level: at + 1, text: anchor }])),
  groupId: null,
})

export const competenceOf = (
  title: string,
  indicators: readonly Indicator[],
  more: Partial<Competence> = {},
): Competence => ({
  id: newId(),
  number: '1',
  title,
  definition: '',
  learningResult: '',
  kind: 'generic',
  titleVariants: [],
  modules: [],
  indicators: [...indicators],
  groups: [],
  ...more,
})

export const bodyOf = (competences: readonly Competence[], more: Partial<FrameworkBody> = {}): FrameworkBody => ({
  code: 'VK-1',
  title: 'Voorbeeldkader',
  source: '',
  scale: ['Onvoldoende', 'Matig', 'Goed', 'Zeer goed'].map((name, at) => ({ value: at + 1, name })),
  modules: [],
  competences: [...competences],
  knowledge: [],
  footnotes: [],
  ...more,
})
