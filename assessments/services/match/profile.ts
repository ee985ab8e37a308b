// One job profile beside the people measured with its framework: by name, never by how well they do.
import type { ProfileOverview } from '../../contract/index.ts'
import { askedOf, pairsOf } from '../../rules/match/asked.ts'
import { jobMatch } from '../../rules/match/job-match.ts'
import type { SignedIn } from '../context.ts'
import { comparison, profileFor, profileRef, versionsOf } from './asking.ts'
import { cellsOf } from './cells.ts'
import { decisionsAbout } from './decisions.ts'
import { measuredOn } from './measured.ts'

/** One for all: making one anew for each comparison costs more than the rest of the page. */
const byWords = new Intl.Collator('nl', { numeric: true }).compare

export async function profileOverview({ db, core, actor }: SignedIn, jobProfileId: string): Promise<ProfileOverview> {
  const profile = await profileFor(db, actor, jobProfileId)
  const { frameworkId, cutOffs } = profile.body
  const { measured, notYet } = await measuredOn(db, actor, await versionsOf(db, frameworkId))
  const compare = comparison(db)
  const framework = await compare.framework(frameworkId)
  const decisions = await decisionsAbout(db, jobProfileId)
  const persons: ProfileOverview['persons'] = []
  for (const one of measured) {
    const asked = await compare.asked(profile, one.frameworkId)
    const { person, measurement } = one
    persons.push({
      person,
      measurement,
      match: jobMatch(asked, one.competences),
      cells: cellsOf(asked, one.competences),
      decisions: decisions.get(person.id) ?? [],
    })
  }
  // What a job asks is told beside people of whom everything is decided, and not before.
  const told = persons.length === 0 ? [] : askedOf(cutOffs, pairsOf(framework, framework))
  return {
    profile: profileRef(core, profile),
    scale: framework.scale,
    asks: told.map(({ competenceId, title, need, level }) => ({ competenceId, title, need, cutOff: level })),
    persons: persons.sort((a, b) => byWords(a.person.name, b.person.name) || byWords(a.person.code, b.person.code)),
    notYet,
  }
}
