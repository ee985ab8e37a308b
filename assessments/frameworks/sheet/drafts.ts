// Competences while they are read: found again by id, number or title, because a row says again what stands above it.

import type { Anchor } from '../../contract/framework-body.ts'
import type { ReadCompetence } from '../../contract/imports.ts'
import type { Grid, GridRow } from './grid.ts'

export interface GroupDraft {
  id: string | null
  text: string
  tags: string[]
  lines: number[]
}
export interface IndicatorDraft {
  id: string | null
  text: string
  variants: string[]
  modules: string[]
  group: GroupDraft | null
  lines: number[]
  anchors: Anchor[]
  head: GridRow
}
export interface CompetenceDraft {
  id: string | null
  /** Null: the source gives none; one is made at the end. */
  number: string | null
  title: string
  definition: string
  learningResult: string
  kind: 'generic' | 'technical' | null
  titleVariants: string[]
  modules: string[]
  groups: GroupDraft[]
  /** By «id …» and by «text …», the first of each: a hostile sheet has twenty thousand of them. */
  groupsByKey: Map<string, GroupDraft>
  indicators: IndicatorDraft[]
  head: GridRow
}

/** An anchor before the scale is known. */
export interface AnchorDraft {
  indicator: IndicatorDraft
  text: string
  level: number | null
  /** What stands in the cell of the level, and in that of its name. */
  levelText: string
  name: string
  grid: Grid
  row: GridRow
  column: number | undefined
}

export class CompetenceDrafts {
  readonly all: CompetenceDraft[] = []
  readonly #byId = new Map<string, CompetenceDraft>()
  readonly #byNumber = new Map<string, CompetenceDraft>()
  readonly #byTitle = new Map<string, CompetenceDraft>()

  find(id: string, number: string, title: string): CompetenceDraft | undefined {
    if (id !== '') return this.#byId.get(id)
    if (number !== '') return this.#byNumber.get(number)
    return this.#byTitle.get(title)
  }

  /** A person names a competence by its number or its title. */
  named(name: string): CompetenceDraft | undefined {
    return this.#byNumber.get(name) ?? this.#byTitle.get(name)
  }

  withNumber(number: string): CompetenceDraft | undefined {
    return this.#byNumber.get(number)
  }

  add(id: string, number: string, title: string, head: GridRow): CompetenceDraft {
    const draft: CompetenceDraft = {
      id: id === '' ? null : id,
      number: number === '' ? null : number,
      title,
      definition: '',
      learningResult: '',
      kind: null,
      titleVariants: [],
      modules: [],
      groups: [],
      groupsByKey: new Map(),
      indicators: [],
      head,
    }
    this.all.push(draft)
    if (id !== '') this.#byId.set(id, draft)
    if (number !== '' && !this.#byNumber.has(number)) this.#byNumber.set(number, draft)
    if (title !== '' && !this.#byTitle.has(title)) this.#byTitle.set(title, draft)
    return draft
  }

  /** Numbers for those without: the next that nobody has. */
  number(): number {
    let next = 0
    let made = 0
    for (const draft of this.all) {
      if (draft.number !== null) continue
      do next += 1
      while (this.#byNumber.has(String(next)))
      draft.number = String(next)
      made += 1
    }
    return made
  }
}

export function groupOf(competence: CompetenceDraft, id: string, text: string): GroupDraft {
  const byId = `id ${id}`
  const byText = `text ${text}`
  const known = competence.groupsByKey.get(id === '' ? byText : byId)
  if (known) return known
  const group: GroupDraft = { id: id === '' ? null : id, text, tags: [], lines: [] }
  competence.groups.push(group)
  for (const key of id === '' ? [byText] : [byId, byText]) {
    if (!competence.groupsByKey.has(key)) competence.groupsByKey.set(key, group)
  }
  return group
}

export function finished(draft: CompetenceDraft): ReadCompetence {
  const places = new Map(draft.groups.map((group, index) => [group, index]))
  return {
    id: draft.id,
    number: draft.number ?? '',
    title: draft.title === '' ? (draft.number ?? '') : draft.title,
    definition: draft.definition,
    learningResult: draft.learningResult,
    kind: draft.kind ?? 'generic',
    titleVariants: draft.titleVariants,
    modules: draft.modules,
    groups: draft.groups,
    indicators: draft.indicators.map(({ id, text, variants, modules, lines, anchors, group }) => ({
      id,
      text,
      variants,
      modules,
      lines,
      anchors,
      group: group === null ? null : (places.get(group) ?? null),
    })),
  }
}
