// The ids of the shipped framework's competences and indicators, made from their codes: the same on every laptop, so that
// what is written about a code (an action, a plain sentence) finds its competence in every data file.
import { madeId } from '../bundles/made-id.ts'
import { frameworkFacts } from './competences/index.ts'
import type { CompetenceCode, IndicatorCode } from './notation.ts'

export const competenceIdIn = (framework: string, code: string): string => madeId(`competence ${framework} ${code}`)
export const indicatorIdIn = (framework: string, code: string): string => madeId(`indicator ${framework} ${code}`)

export const shippedCompetenceId = (code: CompetenceCode): string => competenceIdIn(frameworkFacts.code, code)
export const shippedIndicatorId = (code: IndicatorCode): string => indicatorIdIn(frameworkFacts.code, code)
