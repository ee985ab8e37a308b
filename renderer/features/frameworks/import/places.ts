// Where a line can be put: the competences, and where the source has them their groups too. Under what name a reader finds such a
// place again depends on the kind of source.
import { type ImportPreview, longestUnder, type ReadCompetence } from '../../../../assessments/contract/index.ts'

export interface Place {
  /** What a correction calls it. */
  under: string
  label: string
  group: boolean
}

/** Competences by their number. A CASE file need not have numbers: there a title goes, when it says which one. */
export function competencePlace({ kind, competences }: ImportPreview, { number, title }: ReadCompetence): string {
  if (kind !== 'case') return number
  return competences.filter((each) => each.title === title).length === 1 ? title : number
}

/** Null where a reader takes no group for a place: the line then goes to its competence. */
export function groupPlace({ kind }: ImportPreview, text: string): string | null {
  if (kind === 'leereenheden') return text.slice(0, longestUnder).trim()
  return kind === 'case' && text.length <= longestUnder ? text : null
}

export function placesOf(preview: ImportPreview): Place[] {
  const places = new Map<string, Place>()
  // Two of one name are one place to go to.
  const add = (place: Place) => {
    if (!places.has(place.under)) places.set(place.under, place)
  }
  for (const competence of preview.competences) {
    const label = `${competence.number} ${competence.title}`
    add({ under: competencePlace(preview, competence), label, group: false })
    for (const { text } of competence.groups) {
      const under = groupPlace(preview, text)
      if (under !== null) add({ under, label: `${competence.number} › ${shortened(text)}`, group: true })
    }
  }
  return [...places.values()]
}

/** As much as is needed to tell groups apart in a list. */
const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text)
