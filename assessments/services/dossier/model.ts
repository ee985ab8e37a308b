// From the data to what the dossier says. Everything behind the gate goes through `dossierCandidates`, which reads only
// of candidates the caller may look at.
import type { DossierModel } from '../../documents/dossier/model.ts'
import { instant } from '../clock.ts'
import type { Actor, CoreState, Reading } from '../context.ts'
import { agreementOf } from './agreement.ts'
import { assessorsOf } from './assessors.ts'
import { dossierCandidates } from './candidates.ts'
import { changesOf, dossierDeviations } from './day.ts'
import { workedExample } from './example.ts'
import { guidelineFacts } from './facts.ts'
import { competencesOf, exercisesOf, profileOf } from './programme.ts'
import { recordOf } from './record.ts'
import { dossierSource } from './source.ts'

export async function dossierModel(
  db: Reading,
  core: CoreState,
  actor: Actor,
  sessionId: string,
): Promise<{ model: DossierModel; day: string }> {
  const source = await dossierSource(db, actor, sessionId)
  const { body, programme, framework, unnamed } = source
  const looked = await dossierCandidates(db, source)
  const profile = await profileOf(db, actor, source, looked)
  const assessors = await assessorsOf(db, source)
  const { purpose, readers, keptFor } = body.information
  const days = [body.day, ...body.runs.flatMap(({ start }) => start?.slice(0, 10) ?? [])]
  const model: DossierModel = {
    organisation: core.file?.name ?? '',
    session: { title: body.title, place: body.place, days: [...new Set(days)].sort() },
    madeAt: instant(core.clock.wall()),
    madeBy: source.personName(actor.personId),
    information: {
      purpose: unnamed.text(purpose),
      readers: unnamed.text(readers),
      keptFor: unnamed.text(keptFor),
    },
    profile,
    framework: {
      title: framework.title,
      code: framework.code,
      version: framework.version,
      source: framework.source,
      scale: framework.scale.toSorted((a, b) => a.value - b.value).map(({ name }) => name),
    },
    programme: {
      title: programme.title,
      combination: programme.combination,
      calibrationMonths: programme.calibrationMonths,
    },
    exercises: exercisesOf(source),
    competences: competencesOf(source),
    assessors,
    candidates: looked.map(({ candidate }) => candidate),
    record: await recordOf(db, source),
    deviations: await dossierDeviations(db, source),
    changes: changesOf(source),
    // That there were some, never whose or which.
    adapted: body.candidates.some((each) => each.extraTimePercent > 0 || each.accommodations !== ''),
    example: workedExample(source, looked),
    figures: source.open.size === 0 ? null : await agreementOf(db, actor, sessionId),
    guidelines: await guidelineFacts(db, source, { looked, profile, assessors }),
  }
  return { model, day: body.day }
}
