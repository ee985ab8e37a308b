// What stands above the text: title, for whom, from which session, made by whom. The line on each page names nobody.
import type { ComposedDocument } from '../../contract/index.ts'
import { dayWords, instantWords, shorten } from '../dutch.ts'
import { candidateWords } from './candidate-words.ts'
import { coachWords } from './coach-words.ts'
import { callName, type Facts } from './facts.ts'
import { sharedWords } from './shared-words.ts'

/** By whom and when: another one each time, and no part of what somebody agrees to. */
export const madeLabel = 'Gemaakt'

type Kind = 'candidate' | 'coach' | 'employer' | 'training'
type Fact = ComposedDocument['facts'][number]

export function headOf(kind: Kind, facts: Facts): Omit<ComposedDocument, 'blocks'> {
  const { organisation, madeBy, madeAt } = facts.model
  return { kind, ...own[kind](facts), organisation, madeBy, madeAt }
}

type Own = Pick<ComposedDocument, 'title' | 'subtitle' | 'facts' | 'header'>
const own: Record<Kind, (facts: Facts) => Own> = {
  candidate: (facts) => {
    const { candidate, session } = facts.model
    return {
      title: candidateWords.title,
      subtitle: callName(candidate),
      facts: filled([
        { label: 'Voor', value: nameAndCode(facts) },
        { label: 'Sessie', value: [session.title, session.place].filter((part) => part !== '').join(', ') },
        { label: 'Dag', value: dayWords(session.day) },
        { label: madeLabel, value: madeWords(facts) },
      ]),
      header: `${candidateWords.title} · ${candidate.code}`,
    }
  },
  coach: (facts) => {
    const { candidate, session, jobProfile, framework } = facts.model
    const version = `${framework.title}${framework.code === '' ? '' : ` (${framework.code})`}, versie ${framework.version}`
    return {
      title: coachWords.title,
      subtitle: `${candidate.code} ${candidate.name}`,
      facts: filled([
        { label: 'Kandidaat', value: `${candidate.code} · ${candidate.name}` },
        { label: 'Job', value: jobProfile.title },
        { label: 'Bron van het functieprofiel', value: jobProfile.source },
        { label: 'Sessie', value: session.title },
        { label: 'Plaats', value: session.place },
        { label: 'Dag', value: dayWords(session.day) },
        { label: 'Competentiekader', value: version },
        { label: 'Bron van het kader', value: framework.source },
        { label: 'Opgemaakt', value: madeWords(facts) },
      ]),
      header: `Verslag ${candidate.code} · ${shorten(session.title, 80)}`,
    }
  },
  employer: (facts) => forOthers('employer', facts),
  training: (facts) => forOthers('training', facts),
}

function forOthers(kind: 'employer' | 'training', facts: Facts): Own {
  const { candidate, session, jobProfile } = facts.model
  return {
    title: sharedWords.title[kind],
    subtitle: callName(candidate),
    facts: filled([
      { label: 'Voor', value: facts.recipient },
      { label: 'Over', value: nameAndCode(facts) },
      { label: 'Job', value: jobProfile.title },
      { label: 'Gemeten op', value: dayWords(session.day) },
      { label: madeLabel, value: madeWords(facts) },
    ]),
    header: `${sharedWords.title[kind]} · ${candidate.code}`,
  }
}

const nameAndCode = ({ model: { candidate } }: Facts) =>
  candidate.name.trim() === '' ? candidate.code : `${candidate.name} (${candidate.code})`
function madeWords({ model: { madeBy, madeAt } }: Facts): string {
  const { day, time } = instantWords(madeAt)
  return `door ${madeBy}, op ${day}${time === '' ? '' : `, ${time}`}`
}
const filled = (facts: Fact[]) => facts.filter(({ value }) => value.trim() !== '')
