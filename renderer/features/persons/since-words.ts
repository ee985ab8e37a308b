// What happened, as sentences. A level going up or down reads the same: neither is praised, neither is a fall.
import type { Happening } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { dayWords } from '../plans/days.ts'

export interface Fact {
  key: string
  /** Read first, in bold. */
  lead: string
  text: string
  /** Somebody's own words. */
  quote: string
}
/** So many competences are spelled out; of the rest only how many. */
const most = 6

export function factsOf(since: readonly Happening[], today: string): Fact[] {
  const facts: Fact[] = []
  const told = new Set<string>()
  for (const [index, happening] of since.entries()) {
    const { kind, on } = happening
    if (kind !== 'measured') {
      facts.push({ key: `${kind} ${on} ${index}`, ...factOf(happening, today) })
      continue
    }
    if (told.has(on)) continue
    told.add(on)
    facts.push(
      ...measuredOn(
        since.filter((each) => each.kind === 'measured' && each.on === on),
        on,
        today,
      ),
    )
  }
  return facts
}

function measuredOn(levels: readonly Happening[], on: string, today: string): Fact[] {
  const changed = levels.filter(({ from, to, words }) => words !== '' || to === null || (from !== null && from !== to))
  const rest = levels.filter((each) => !changed.includes(each))
  const stays = rest.filter(({ from }) => from !== null)
  const first = rest.filter(({ from }) => from === null)
  const say = (few: readonly Happening[], many: (count: number) => string) => {
    const sentences = few.slice(0, most).map(levelWords)
    if (few.length > most) sentences.push(many(few.length - most))
    return sentences.join(' ')
  }
  const parts = [
    say(changed, (count) => t('persons.level.changedMany', { count })),
    say(first, (count) => t('persons.level.firstMany', { count })),
    say(stays, (count) => t('persons.level.staysMany', { count })),
  ].filter((part) => part !== '')
  const lead = t('persons.measuredOn', { day: dayWords(on, today) })
  return parts.map((text, index) => ({
    key: `measured ${on} ${index}`,
    lead: index === 0 ? lead : '',
    text,
    quote: '',
  }))
}

const incomparable = ['wording-changed', 'anchors-changed', 'scale-changed', 'other-framework'] as const

function levelWords({ subject: title, from, to, words }: Happening): string {
  if (to === null) return t('persons.level.insufficient', { title })
  const why = incomparable.find((each) => each === words)
  if (why !== undefined) return t('persons.level.apart', { title, to, why: t(`persons.why.${why}`) })
  if (from === null) return t('persons.level.first', { title, to })
  return from === to ? t('persons.level.stays', { title, to }) : t('persons.level.moves', { title, from, to })
}

function factOf({ kind, on, subject, words, to }: Happening, today: string): Omit<Fact, 'key'> {
  const day = dayWords(on, today)
  switch (kind) {
    case 'informant':
      return { lead: `${subject}:`, text: words === '' ? day : '', quote: words }
    case 'statement':
      return {
        lead: `${t('persons.happening.statement')}, ${day}:`,
        text: wordOf('statementAnswer', subject),
        quote: words,
      }
    case 'self-assessed':
      return { lead: `${t('persons.happening.self-assessed')}, ${day}:`, text: subject, quote: '' }
    case 'marked':
      return {
        lead: `${[t('persons.happening.marked'), wordOf('mark', to)].filter((part) => part !== '').join(' ')}, ${day}:`,
        text: subject,
        quote: words,
      }
    case 'sharing':
      return {
        lead: `${t('persons.happening.sharing')}, ${day}:`,
        text: joined(subject, wordOf('sharing', to)),
        quote: words,
      }
    case 'decision':
      return {
        lead: `${t('persons.happening.decision')}, ${day}:`,
        text: joined(joined(subject, wordOf('decision', to)), words),
        quote: '',
      }
    default:
      return { lead: `${t('persons.happening.agreed-plan')}, ${day}:`, text: subject, quote: '' }
  }
}

const joined = (...parts: string[]): string => parts.filter((part) => part !== '').join(' · ')

const words = {
  statementAnswer: ['agrees', 'agrees-in-part', 'contests', 'no-answer'],
  mark: ['minus', 'half', 'plus'],
  sharing: ['agrees', 'asks-correction', 'blocks', 'withdraws'],
  decision: ['propose', 'prepare', 'not-now', 'other-job'],
} as const

/** A word this version does not know yet is left out rather than shown as a code. */
function wordOf(of: keyof typeof words, code: string | null): string {
  switch (of) {
    case 'statementAnswer': {
      const known = words.statementAnswer.find((each) => each === code)
      return known === undefined ? '' : t(`persons.statementAnswer.${known}`)
    }
    case 'mark': {
      const known = words.mark.find((each) => each === code)
      return known === undefined ? '' : t(`persons.mark.${known}`)
    }
    case 'sharing': {
      const known = words.sharing.find((each) => each === code)
      return known === undefined ? '' : t(`persons.sharing.${known}`)
    }
    case 'decision': {
      const known = words.decision.find((each) => each === code)
      return known === undefined ? '' : t(`persons.decision.${known}`)
    }
  }
}
