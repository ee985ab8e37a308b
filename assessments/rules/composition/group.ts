// A group at a glance, for whoever plans training: by code, in the order of the codes, levels in words. No names, no order of
// merit, no average; whose levels are not set or not to be seen is said.

import type { Block, SessionOutcome, SourceRef } from '../../contract/index.ts'
import { levelName, many } from '../dutch.ts'
import { levelNames } from './language.ts'
import { composition } from './said.ts'

/** A table with more of them is not read any more. */
const competencesPerTable = 7
type Candidate = SessionOutcome['candidates'][number]
type Final = SessionOutcome['rows'][number]

export const groupWords = {
  title: 'Groepsoverzicht',
  purpose:
    'Dit blad helpt om opleiding en werk voor een groep te plannen. Het zegt niets over één persoon alleen: daarvoor is er een verslag.',
  levels: 'Niveaus per kandidaat',
  levelsIntro: 'Op volgorde van code. Een code zegt niet wie iemand is; leg dit blad niet naast een namenlijst.',
  caption: (from: string, to: string) =>
    from === to ? `Eindniveau voor ${from}.` : `Eindniveaus, van ${from} tot ${to}.`,
  candidate: 'Kandidaat',
  insufficient: 'onvoldoende bewijs',
  notMeasured: 'niet gemeten',
  counts: 'Hoeveel kandidaten op elk niveau',
  countsIntro: 'Een telling, geen gemiddelde. Onvoldoende bewijs staat apart: het is geen laag niveau.',
  countsCaption: 'Aantal kandidaten per competentie en niveau.',
  competence: 'Competentie',
  open: 'Wie hier niet bij staat',
  withheld: (n: number) =>
    `${many(n, 'kandidaat', 'kandidaten')}: de eindbespreking is nog niet open, of jij hebt nog werk in te dienen.`,
  notDecided: (n: number) => `${many(n, 'kandidaat', 'kandidaten')}: nog niet elk eindniveau is bepaald.`,
  nobody: 'Van deze sessie is nog niemands niveau volledig bepaald.',
} as const

export function composeGroupBlocks({ session, scale, candidates, rows }: SessionOutcome, sessionId: string): Block[] {
  const said = composition()
  const sources: SourceRef[] = [{ kind: 'session', id: sessionId, label: 'De sessie', text: session }]
  const seen = candidates.filter(({ mayLook }) => mayLook)
  const decided = [...seen].filter(({ candidate }) => complete(rows, candidate.id)).sort(byCode)
  const competences = [...new Map(rows.map((row) => [row.competenceId, row.title]))]
  said.paragraph('purpose', groupWords.purpose)
  if (decided.length === 0) said.paragraph('nobody', groupWords.nobody, [], 'strong')
  else {
    said.heading('levels', 1, groupWords.levels)
    said.paragraph('levels/intro', groupWords.levelsIntro)
    const finals = new Map(rows.map((row) => [`${row.candidateId} ${row.competenceId}`, row]))
    const words = (candidate: Candidate, competenceId: string) =>
      levelOf(scale, finals.get(`${candidate.candidate.id} ${competenceId}`))
    for (let at = 0; at < competences.length; at += competencesPerTable) {
      const shown = competences.slice(at, at + competencesPerTable)
      said.table(
        `levels/${at}`,
        {
          caption: groupWords.caption(shown[0]?.[1] ?? '', shown.at(-1)?.[1] ?? ''),
          head: [groupWords.candidate, ...shown.map(([, title]) => title)],
          shares: [2, ...shown.map(() => 3)],
          rows: decided.map((candidate) => [
            { text: candidate.candidate.code, bold: true },
            ...shown.map(([id]) => ({ text: words(candidate, id), bold: false })),
          ]),
        },
        sources,
      )
    }
    said.heading('counts', 1, groupWords.counts)
    said.paragraph('counts/intro', groupWords.countsIntro)
    const of = new Set(decided.map(({ candidate }) => candidate.id))
    const names = levelNames(scale)
    said.table(
      'counts/table',
      {
        caption: groupWords.countsCaption,
        head: [groupWords.competence, ...names, groupWords.insufficient],
        shares: [5, ...names.map(() => 2), 2],
        rows: competences.map(([id, title]) => {
          const own = rows.filter((row) => row.competenceId === id && of.has(row.candidateId))
          const at = (name: string) => own.filter((row) => levelOf(scale, row) === name).length
          return [
            { text: title, bold: true },
            ...[...names, groupWords.insufficient].map((name) => ({ text: String(at(name)), bold: false })),
          ]
        }),
      },
      sources,
    )
  }
  const withheld = candidates.length - seen.length
  const undecided = seen.length - decided.length
  if (withheld + undecided > 0) said.heading('open', 1, groupWords.open)
  if (withheld > 0) said.bullet('open/withheld', groupWords.withheld(withheld), sources)
  if (undecided > 0) said.bullet('open/undecided', groupWords.notDecided(undecided), sources)
  return said.blocks()
}

function complete(rows: readonly Final[], candidateId: string): boolean {
  const own = rows.filter((row) => row.candidateId === candidateId)
  return own.length > 0 && own.every(({ final }) => final !== null)
}

function levelOf(scale: SessionOutcome['scale'], row: Final | undefined): string {
  if (row === undefined || row.final === null) return groupWords.notMeasured
  return row.final.level === null ? groupWords.insufficient : levelName(scale, row.final.level)
}

const order = new Intl.Collator('nl-BE', { numeric: true })
const byCode = (a: Candidate, b: Candidate) => order.compare(a.candidate.code, b.candidate.code)
