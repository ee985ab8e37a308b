// The Dutch (nl-BE) words that answer each demand of the international guidelines from the counts of this session.
import { many } from '../../rules/dutch.ts'
import {
  type GuidelineAnswer,
  type GuidelineElement,
  type GuidelineFacts,
  simulationsIn,
} from '../../rules/guidelines.ts'
import { type Chapter, candidates, assessors as countAssessors, see } from './words.ts'

interface Told {
  demand: string
  says: (facts: GuidelineFacts) => string
  where: readonly Chapter[]
}

const of = (n: number, all: number) => `${n} van ${all}`

export const guidelineWords = {
  lead: 'De internationale richtlijnen voor assessment centers noemen tien onderdelen die er moeten zijn. Scoren staat hier apart van vastleggen, en de rechten van deelnemers komen erbij. Elk antwoord volgt uit de gegevens van deze sessie. Wat de gegevens niet tonen, telt niet als ja.',
  source:
    'Bron: International Taskforce on Assessment Center Guidelines, Guidelines and Ethical Considerations for Assessment Center Operations, 6de editie (2014).',
  columns: ['Eis', 'Antwoord', 'Wat de gegevens tonen', 'Waar'],
  answers: { yes: 'ja', part: 'ten dele', absent: 'afwezig' } satisfies Record<GuidelineAnswer, string>,
  elements: {
    'job-analysis': {
      demand: 'Analyse van de job',
      says: ({ profile }) =>
        profile === null
          ? 'Geen functieprofiel bij deze sessie.'
          : `${profile.source ? 'Het functieprofiel noemt zijn bron.' : 'Het functieprofiel noemt geen bron.'} ${profile.valid ? 'Het was geldig op de dag.' : 'Het was voorbij op de dag.'} De analyse zelf zit niet in Wakker.`,
      where: ['purpose'],
    },
    'behaviour-classes': {
      demand: 'Gedrag ingedeeld in competenties',
      says: ({ competences: { withIndicators, asWhole } }) =>
        withIndicators + asWhole === 0
          ? 'Geen enkele competentie werd gemeten.'
          : `${of(withIndicators, withIndicators + asWhole)} competenties via gedragsindicatoren${asWhole === 0 ? '' : `, ${asWhole} als geheel`}.`,
      where: ['programme'],
    },
    components: {
      demand: 'Meer dan één onderdeel',
      says: ({ exercises: { kinds }, candidates: { all, twoMoments } }) =>
        `${many(kinds.length, 'oefening', 'oefeningen')}; ${twoMoments} van ${candidates(all)} op minstens twee momenten.`,
      where: ['programme'],
    },
    linkages: {
      demand: 'Verband tussen onderdelen en gedrag',
      says: ({ exercises: { kinds, withoutCompetences }, competences: { inOneExercise } }) =>
        kinds.length === 0
          ? 'Er waren geen oefeningen.'
          : `De matrix legt het vast${withoutCompetences === 0 ? '' : `; ${many(withoutCompetences, 'oefening toont', 'oefeningen tonen')} geen competentie`}${inOneExercise === 0 ? '' : `; ${many(inOneExercise, 'competentie komt', 'competenties komen')} maar in één oefening voor`}.`,
      where: ['programme'],
    },
    simulations: {
      demand: 'Simulaties',
      says: ({ exercises: { kinds } }) =>
        `${simulationsIn(kinds)} van ${many(kinds.length, 'oefening', 'oefeningen')} ${simulationsIn(kinds) === 1 ? 'is een simulatie' : 'zijn simulaties'}: een taak waarin gedrag te zien is.`,
      where: ['programme'],
    },
    assessors: {
      demand: 'Meerdere beoordelaars',
      says: ({ candidates: { all, twoAssessors, twoAtOnce } }) =>
        `${twoAssessors} van ${candidates(all)} door minstens twee beoordelaars, ${twoAtOnce} door twee in dezelfde oefening.`,
      where: ['programme', 'assessors'],
    },
    training: {
      demand: 'Opleiding van beoordelaars',
      says: ({ assessors: { all, trained, practised } }) =>
        `Van ${countAssessors(all)}: ${trained} met een opleidingsdag voor de sessie, ${practised} met een recente oefening in scoren.`,
      where: ['assessors'],
    },
    recording: {
      demand: 'Gedrag vastleggen',
      says: ({ work: { sealed, assigned } }) =>
        `Bij ${sealed} van ${many(assigned, 'opdracht', 'opdrachten')} zijn de aantekeningen verzegeld voor er gescoord werd.`,
      where: ['short', 'independence'],
    },
    scoring: {
      demand: 'Scoren',
      says: ({ work: { submitted, assigned }, open: { everyoneBefore, all } }) =>
        `${submitted} van ${many(assigned, 'opdracht', 'opdrachten')} ingediend. ${all === 0 ? 'Nog geen eindbespreking open.' : `Bij ${everyoneBefore} van ${candidates(all)} had iedereen gescoord voor de eindbespreking.`}`,
      where: ['independence', 'rule'],
    },
    integration: {
      demand: 'Gegevens samenbrengen',
      says: ({ open: { all, levelsSet, begun, closed } }) =>
        all === 0
          ? 'Nog geen eindbespreking open.'
          : `Van ${candidates(all)}: bij ${levelsSet} alle eindniveaus gezet, bij ${begun} een bespreking begonnen, bij ${closed} afgesloten.`,
      where: ['rule', 'agreement', 'talks'],
    },
    standardisation: {
      demand: 'Voor iedereen hetzelfde',
      says: ({ candidates: { all, sameExercises } }) =>
        `${sameExercises} van ${candidates(all)} in alle oefeningen. Opdracht en tijd staan per oefening vast; wat anders liep, staat erbij.`,
      where: ['programme', 'deviations'],
    },
    rights: {
      demand: 'Rechten van deelnemers',
      says: ({ rights: { candidates: all, informed, agreed, told, answered } }) =>
        `Van ${candidates(all)}: ${informed} ingelicht, ${agreed} akkoord, ${told} met een gesprek over het resultaat, ${answered} met een vastgelegde reactie.`,
      where: ['rights'],
    },
  } satisfies Record<GuidelineElement, Told>,
  where: (keys: readonly Chapter[]) => keys.map(see).join(', '),
} as const
