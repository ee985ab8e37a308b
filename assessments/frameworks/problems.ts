// Texts that are longer than a framework may hold are problems with a place, whatever they were read from: nothing is
// cut in silence. Readers that know a cell name it themselves; this finds what is left.
import type { ImportPreview, ImportProblem } from '../contract/imports.ts'
import { cut } from './texts.ts'

const longestText = 2_000
const longestName = 200

const shortened = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text)

export function withLengths(preview: ImportPreview): ImportPreview {
  const known = new Set(
    preview.problems.filter(({ code }) => code === 'text-too-long').map(({ value }) => value.slice(0, 40)),
  )
  const found: ImportProblem[] = []
  const check = (text: string, line: number | null, most = longestText) => {
    if (text.length <= most || known.has(text.slice(0, 40))) return
    found.push({
      code: 'text-too-long',
      line,
      sheet: '',
      row: null,
      column: '',
      value: shortened(text),
      count: text.length,
    })
  }
  const holding = (kind: 'module' | 'competence' | 'knowledge' | 'footnote') => {
    const lines = new Map<number, number>()
    for (const { line, holds } of preview.lines) {
      for (const held of holds) if (held.kind === kind && !lines.has(held.index)) lines.set(held.index, line)
    }
    return (index: number) => lines.get(index) ?? null
  }
  const ofModule = holding('module')
  const ofCompetence = holding('competence')
  const ofKnowledge = holding('knowledge')
  check(preview.title, null, longestName)
  for (const { name } of preview.scale ?? []) check(name, null, longestName)
  for (const [index, { title }] of preview.modules.entries()) check(title, ofModule(index))
  for (const [index, { text }] of preview.knowledge.entries()) check(text, ofKnowledge(index))
  preview.competences.forEach((competence, index) => {
    const line = ofCompetence(index)
    check(competence.number, line, longestName)
    for (const text of [competence.title, competence.definition, competence.learningResult]) check(text, line)
    for (const { text, tags, lines } of competence.groups) {
      check(text, lines[0] ?? line)
      for (const tag of tags) check(tag, lines[0] ?? line, longestName)
    }
    for (const indicator of competence.indicators) {
      const at = indicator.lines[0] ?? line
      check(indicator.text, at)
      for (const { text } of indicator.anchors) check(text, at)
    }
  })
  if (found.length === 0) return preview
  // A preview itself holds no longer title of a module than a framework does.
  const modules = preview.modules.map((module) => ({ ...module, title: cut(module.title, longestText) }))
  return { ...preview, modules, problems: [...preview.problems, ...found] }
}
