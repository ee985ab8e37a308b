// From a case as it is written down to the case a trainee works on. Competences, indicators and anchors are those of the
// shipped framework, named by their codes, so that no sentence of theirs stands twice.
import { defaultScale } from '../../rules/scale.ts'
import { foundIn, requireThat } from '../checks.ts'
import { competenceTexts } from '../competences/index.ts'
import { type CompetenceCode, competenceTitles, type IndicatorCode } from '../notation.ts'
import type { CaseCompetence, ExpertLink, ExpertRating, WorkedCase } from './model.ts'

export interface CaseText extends Omit<WorkedCase, 'competences' | 'levels' | 'expert' | 'lures'> {
  /** Those of one competence together. */
  shows: readonly IndicatorCode[]
}
export interface ExpertText {
  links: (ExpertLink & { indicatorId: IndicatorCode })[]
  setAside: WorkedCase['expert']['setAside']
  ratings: (ExpertRating & { indicatorId: IndicatorCode })[]
  lures: WorkedCase['lures']
}

/** @throws with the place of the slip, when a code does not exist */
export function buildCase({ shows, ...text }: CaseText, { lures, ...expert }: ExpertText): WorkedCase {
  const place = `case ${text.id}`
  const byCompetence = Map.groupBy(shows, (code) => code.split('.')[0] as CompetenceCode)
  return {
    ...text,
    levels: defaultScale.map(({ name }) => name),
    competences: [...byCompetence].map(([code, indicators]) => competenceOf(code, indicators, place)),
    expert,
    lures,
  }
}

function competenceOf(code: CompetenceCode, indicators: readonly IndicatorCode[], place: string): CaseCompetence {
  const competence = foundIn(competenceTexts, code, place)
  return {
    id: code,
    title: competenceTitles[code],
    definition: competence.definition,
    indicators: indicators.map((id) => {
      const indicator = competence.indicators[Number(id.split('.')[1]) - 1]
      requireThat(indicator !== undefined, place, `unknown code ${id}`)
      return { id, text: indicator.text, anchors: [...indicator.anchors] }
    }),
  }
}
