// The final levels the sample's leads wrote down, with their reasons, for the competences on which the assessors differed.
import type { CompetenceTalk } from '../contract/index.ts'
import type { DecisionStory } from './story.ts'

const said: Record<string, Record<string, DecisionStory>> = {
  'K-01': {
    '3': {
      level: 3,
      reasonCode: 'seen-more-often',
      reason: 'Eén keer te laat begonnen met lezen; ze meldde wel tweemaal zelf dat het later zou worden.',
    },
    '5': {
      level: 3,
      reasonCode: 'read-differently',
      reason: 'De folie lag tot halverwege in de looproute. We lezen het anker als «tijdens het werk», niet «meteen».',
    },
    '6': {
      level: 2,
      reasonCode: 'agreed',
      reason: 'De lijst werd tweemaal achteraf ingevuld; de overdracht bevatte wel aantal en plaats.',
    },
  },
  'K-02': {
    '2': {
      level: null,
      reasonCode: 'agreed',
      reason: 'Slechts één aantekening uit één oefening. Te weinig om een niveau op te zetten.',
    },
    '4': {
      level: 3,
      reasonCode: 'differs-by-exercise',
      reason: 'De tellingen verschillen: nul en vier stuks. Het tempo is door beiden gezien; de gebreken niet overal.',
    },
    '5': {
      level: 1,
      reasonCode: 'seen-more-often',
      reason: 'In twee oefeningen zonder handschoenen begonnen; in het rollenspel ook na een opmerking.',
    },
    '6': {
      level: 2,
      reasonCode: 'differs-by-exercise',
      reason: 'Vult de lijst bij elke bak in, maar de late ploeg kreeg aantal noch plaats.',
    },
  },
  'K-03': {
    '1': {
      level: 2,
      reasonCode: 'read-differently',
      reason: 'Kiest een post, maar na die van de anderen; we houden het op Matig.',
    },
    '2': {
      level: 3,
      reasonCode: 'more-concrete',
      reason:
        'De vraag over de pauze staat woordelijk genoteerd; daarvoor zei ze enkel dat het blad niet duidelijk was.',
    },
    '3': {
      level: 3,
      reasonCode: 'agreed',
      reason: 'Meldde het zelf; het voorstel over de elektro hoorde maar één beoordelaar.',
    },
    '6': {
      level: 3,
      reasonCode: 'differs-by-exercise',
      reason: 'Telt opnieuw bij een verschil; bij de overdracht niet gevraagd of het begrepen was.',
    },
  },
  'K-04': {
    '1': {
      level: 3,
      reasonCode: 'more-concrete',
      reason: 'Eerst een weigering, daarna een vraag met het voorstel van de ander. Beide staan in de aantekeningen.',
    },
    '6': {
      level: 3,
      reasonCode: 'differs-by-exercise',
      reason: 'De overdracht ging verder dan de lijst; we nemen het niveau dat in beide oefeningen te zien was.',
    },
  },
}

const otherwise: Record<CompetenceTalk['standing'], Omit<DecisionStory, 'level'>> = {
  'two-apart': {
    reasonCode: 'read-differently',
    reason:
      'De beoordelaars lazen het anker anders. Na het naast elkaar leggen van de aantekeningen is dit het niveau.',
  },
  'one-apart': {
    reasonCode: 'seen-more-often',
    reason: 'Dit niveau is in meer oefeningen genoteerd dan het andere.',
  },
  'little-evidence': {
    reasonCode: 'agreed',
    reason: 'Weinig aantekeningen, maar ze wijzen in dezelfde richting.',
  },
  agreed: { reasonCode: 'agreed', reason: 'De beoordelaars zijn het eens.' },
}

/** Where nothing was written down the level stays that of the programme's rule. */
export const byRule = (_candidate: string, talk: CompetenceTalk): DecisionStory => ({
  level: talk.start.level,
  ...otherwise[talk.standing],
})

export const decide = (candidate: string, talk: CompetenceTalk): DecisionStory =>
  said[candidate]?.[talk.number] ?? byRule(candidate, talk)

const accepted: Record<string, string> = {
  'candidate-not-rated-by-two': 'Er waren die dag niet genoeg beoordelaars; een tweede meetdag is gepland.',
  'competence-one-assessor': 'Deze competentie komt terug in een volgende meting.',
  'competence-in-one-exercise': 'Deze competentie komt terug in een volgende meting.',
  'conflict-of-interest': 'De beoordelaar kent de kandidaat van vroeger; een tweede beoordelaar kijkt mee.',
}
export const accept = (code: string): string =>
  accepted[code] ?? 'Besproken met de ploeg en zo afgesproken voor deze dag.'
