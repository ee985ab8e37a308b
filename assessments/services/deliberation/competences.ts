// Per competence: who gave which level on which evidence, how far they are apart, and the start value by the rule.
import type { AssessorView, Competence, CompetenceTalk, EvidenceNote, Final } from '../../contract/index.ts'
import { assessorLevel, startValue } from '../../rules/combine.ts'
import { countEvidence } from '../../rules/judging.ts'
import { competencesShown } from '../../rules/programme-checks.ts'
import { byNeedOfTalk, standing } from '../../rules/standing.ts'
import type { Material } from './material.ts'

/** The competences measured by the programme, in the framework's order. */
export const measuredCompetences = ({ framework, programme }: Material): Competence[] =>
  competencesShown(framework.competences, programme.exercises)

export function competenceTalks(material: Material, finals: ReadonlyMap<string, Final>): CompetenceTalk[] {
  const exercise = (id: string) => material.programme.exercises.find((e) => e.id === id)?.title ?? ''
  const talks = measuredCompetences(material).map((competence): CompetenceTalk => {
    const ratings = ratingsOf(material, competence)
    const assessors = assessorViews(material, competence, ratings, exercise)
    const levels = assessors.map((a) => a.level).filter((level) => level !== null)
    const notes = new Set(assessors.flatMap((a) => a.notes.map((n) => n.noteId))).size
    const start = startValue(ratings, material.combination)
    return {
      competenceId: competence.id,
      number: competence.number,
      title: competence.title,
      standing: standing(
        assessors.map((a) => a.level),
        notes,
      ),
      lowest: levels.length === 0 ? null : Math.min(...levels),
      highest: levels.length === 0 ? null : Math.max(...levels),
      assessors,
      start: {
        level: start.level,
        tied: start.tied,
        exercises: start.exercises.map(({ exerciseId, ...rest }) => ({ exercise: exercise(exerciseId), ...rest })),
      },
      final: finals.get(competence.id) ?? null,
    }
  })
  return byNeedOfTalk(talks)
}

function targetIds(competence: Competence): Set<string> {
  return new Set([competence.id, ...competence.indicators.map((i) => i.id)])
}

/** Assignment by assignment, within each in the order of the indicators. */
function ratingsOf(material: Material, competence: Competence) {
  const places = new Map([...targetIds(competence)].map((id, index) => [id, index]))
  const own = material.ratings.filter((r) => places.has(r.target.id))
  const byAssignment = [...Map.groupBy(own, (r) => `${r.personId} ${r.exerciseId}`).values()]
  const place = (id: string) => places.get(id) ?? 0
  return byAssignment.flatMap((ratings) => ratings.sort((a, b) => place(a.target.id) - place(b.target.id)))
}

function assessorViews(
  material: Material,
  competence: Competence,
  ratings: Material['ratings'],
  exercise: (id: string) => string,
): AssessorView[] {
  const ids = targetIds(competence)
  const words = (targetId: string) => competence.indicators.find((i) => i.id === targetId)?.text ?? null
  return material.assessors.flatMap(({ id: personId, name }) => {
    const own = ratings.filter((r) => r.personId === personId)
    const notes = material.links
      .filter((link) => link.personId === personId && ids.has(link.target.id))
      .flatMap((link): EvidenceNote[] => {
        const note = material.notes.get(link.noteId)
        if (note === undefined) return []
        const { id: noteId, ...rest } = note
        return [
          { noteId, ...rest, sign: link.sign, exercise: exercise(link.exerciseId), indicator: words(link.target.id) },
        ]
      })
    if (own.length === 0 && notes.length === 0) return []
    const exercises = startValue(own, material.combination).exercises
    return [
      {
        personId,
        name,
        level: assessorLevel(ratings, personId, material.combination),
        counts: countEvidence(notes),
        exercises: exercises.map((e) => ({ exercise: exercise(e.exerciseId), level: e.level })),
        ratings: own.map((r) => ({
          exercise: exercise(r.exerciseId),
          text: words(r.target.id) ?? competence.title,
          level: r.level,
          noNoteReason: r.noNoteReason,
        })),
        notes,
      },
    ]
  })
}

/** As the framework has the competences, not by what needed talk. */
export function inFrameworkOrder(
  talks: readonly CompetenceTalk[],
  competences: readonly { id: string }[],
): CompetenceTalk[] {
  const place = new Map(competences.map(({ id }, index) => [id, index]))
  return talks.toSorted((a, b) => (place.get(a.competenceId) ?? 0) - (place.get(b.competenceId) ?? 0))
}
