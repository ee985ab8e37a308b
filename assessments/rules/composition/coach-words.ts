// The words of the coach's document: everything, to be talked over with the person, so «je» as well.

import type { EvidenceNote, FinalReason } from '../../contract/index.ts'
import type { CombinationRule } from '../combine.ts'
import { list, many } from '../dutch.ts'
import { exerciseKinds } from './exercise-kinds.ts'

export const coachWords = {
  title: 'Verslag',
  purpose: 'Dit verslag is een begin van een gesprek tussen jou en je coach. Lees het samen.',
  scope:
    'Het gaat over gedrag dat beoordelaars in deze sessie zagen. Het is geen oordeel over wie je bent, en het beslist niet of een job bij je past.',

  closing: {
    heading: 'Waar het op neerkomt',
    outdated: 'Na deze zin is nog een eindniveau opnieuw gezet.',
    strengths: 'Sterke punten',
    growth: 'Groeipunten',
    toldHeading: 'Wat je te horen krijgt',
    willTell: (by: string, on: string) =>
      `${by === '' ? 'Iemand van de begeleiding' : by} bespreekt dit met jou${on === '' ? '' : ` op ${on}`}.`,
    told: (by: string, on: string) => `${by === '' ? 'Iemand van de begeleiding' : by} besprak dit met jou op ${on}.`,
  },
  method: {
    heading: 'Hoe er gemeten is',
    stepsHeading: 'Kijken en oordelen, apart',
    steps: [
      'Tijdens een oefening schreven de beoordelaars op wat je deed en zei, en wat je niet deed terwijl er gelegenheid voor was. Ze gaven toen nog geen niveau.',
      'Na de oefening werden de aantekeningen verzegeld. Pas daarna koos elke beoordelaar bij welke competentie een aantekening hoort, en of ze sterk of zwak is.',
      'Daarna gaf elke beoordelaar apart een niveau, zonder de niveaus van de anderen te zien.',
      'In de eindbespreking legden de beoordelaars alles naast elkaar. Per competentie kwamen ze samen tot één eindniveau. De grens van de job zagen ze pas daarna.',
    ],
    scale: (names: readonly string[]) => `De niveaus, van laag naar hoog: ${list(names)}.`,
    exercisesHeading: 'De oefeningen en wie erbij was',
    noExercises: 'Er zijn geen oefeningen vastgelegd.',
    exercisesCaption: 'De oefeningen, hun duur en wie beoordeelde',
    columns: ['Oefening', 'Minuten', 'Competenties', 'Beoordelaars'],
    exercise: (title: string, kind: string) => `${title} (${exerciseKinds[kind] ?? kind})`,
    nobody: 'niemand',
    none: 'geen',
    assessors: (names: readonly string[]) =>
      names.length === 0 ? 'Er zijn geen beoordelaars vastgelegd.' : `Beoordelaars: ${list(names)}.`,
    ruleHeading: 'Van scores naar een eindniveau',
    rule: {
      median:
        'Het gesprek begon bij een berekend niveau: het middelste van de gegeven niveaus, eerst binnen een oefening, dan over de oefeningen heen. Vallen er twee in het midden, dan telt het laagste van die twee.',
      lowest:
        'Het gesprek begon bij een berekend niveau: het laagste van de gegeven niveaus, eerst binnen een oefening, dan over de oefeningen heen.',
    } satisfies Record<CombinationRule, string>,
    ruleAfter:
      'Dat is alleen een begin: mensen beslisten over het eindniveau. Was er geen gelegenheid om iets te tonen, dan telt dat niet mee. Het is nooit een nul.',
    gateHeading: 'Wanneer de eindbespreking begon',
    gateRegular: 'De eindbespreking begon pas toen alle beoordelaars al hun scores hadden ingediend.',
    gateEarly: (missing: number) =>
      missing === 0
        ? 'De eindbespreking is vroeger geopend dan gewoonlijk.'
        : `De eindbespreking is vroeger geopend dan gewoonlijk. Er ${missing === 1 ? 'ontbrak' : 'ontbraken'} toen nog scores bij ${many(missing, 'opdracht', 'opdrachten')} van een beoordelaar.`,
    reason: (text: string) => `Reden: ${text}`,
    agreementHeading: 'Hoe zeker dit is',
    agreementUnknown:
      'Geen enkele oefening is door twee beoordelaars apart gescoord. Daarom weten we niet of beoordelaars het met elkaar eens zijn.',
    agreementSeen:
      'Minstens één oefening is door twee beoordelaars apart gescoord. Per competentie lees je hoe ver hun niveaus uit elkaar lagen.',
    snapshot: 'Een meting is een momentopname. Groei gaat met ups en downs, en een latere meting kan anders zijn.',
    extraTime: 'Er waren aangepaste omstandigheden.',
    deviationsHeading: 'Wat anders liep dan de richtlijn',
    deviationsCaption: 'Wat anders liep, met de reden',
    deviationColumns: ['Wat', 'Reden'],
    noDeviations: 'De meting volgde alle richtlijnen.',
    noReason: 'geen reden genoteerd',
  },
  strengths: {
    heading: 'Wat al sterk is',
    intro: 'Deze competenties halen de grens van de job. Eronder staat wat de beoordelaars zagen.',
    noneMeets: 'Dit is wat de beoordelaars je goed zagen doen. Het is een basis om op verder te bouwen.',
    noSigns:
      'Er zijn geen aantekeningen met het teken sterk. Dat kan ook aan de oefeningen liggen: bespreek samen wat je elders al goed doet.',
    noNotes: (title: string) => `Bij ${title} staat geen sterke aantekening.`,
    level: (competence: string, level: string, gap: string) => `${competence}: ${level}, ${gap}.`,
  },
  overview: {
    heading: 'Overzicht',
    intro: 'Je eindniveau naast het niveau dat de job vraagt. Elke competentie telt apart: er is geen totaal.',
    empty: 'Er zijn geen competenties om te tonen.',
    caption: 'Eindniveau, wat nodig is, de kloof en het bewijs, per competentie',
    columns: ['Competentie', 'Eindniveau', 'Nodig', 'Kloof', 'Bewijs'],
    need: { essential: 'essentieel', desirable: 'wenselijk' },
    noCutOff: 'geen grens',
    chartHeading: 'In beeld',
    chartCaption: 'Eindniveau en nodig niveau per competentie. Geen donkere balk betekent: geen eindniveau.',
    chartAlt: (sentences: readonly string[]) => `Staafdiagram. ${sentences.join(' ')}`,
    chartAltRow: (title: string, level: string, cutOff: string | null) =>
      `${title}: ${level}, ${cutOff === null ? 'geen grens' : `nodig ${cutOff}`}.`,
    noChart: 'Er is geen grafiek: er zijn nog geen eindniveaus en geen grenzen.',
  },
  competence: {
    heading: 'Per competentie',
    title: (competence: string, level: string) => `${competence}: ${level}`,
    gap: (title: string, gap: string, need: string) => `${title}: ${gap}${need === '' ? '' : `; ${need}`}.`,
    needed: (level: string, need: string) => `nodig voor de job: ${level}${need === '' ? '' : ` (${need})`}`,
    range: (title: string, low: string, high: string) =>
      `Beoordelaars liepen voor ${title} uiteen van ${low} tot ${high}.`,
    same: (title: string, assessors: number, level: string) =>
      assessors === 1
        ? `Eén beoordelaar gaf voor ${title} een niveau: ${level}.`
        : `Alle beoordelaars gaven voor ${title} het niveau ${level}.`,
    reason: (title: string, tapped: string, said: string) =>
      `Waarom dit eindniveau voor ${title}: ${[tapped, said].filter((part) => part !== '').join('; ')}`,
    reasons: {
      'seen-more-often': 'dit gedrag is vaker gezien',
      'differs-by-exercise': 'het verschilde per oefening',
      'more-concrete': 'hiervoor was het bewijs concreter',
      'read-differently': 'de gedragsindicator was op twee manieren gelezen',
      'impression-not-fact': 'een van de scores steunde eerder op een indruk dan op een feit',
      agreed: 'de beoordelaars waren het eens',
    } satisfies Record<FinalReason, string>,
    evidence: (title: string, evidence: string, counts: string) =>
      `Bewijs voor ${title}: ${evidence}${counts === '' ? '' : ` (${counts})`}.`,
    ladder: (title: string) => `De niveaus, en waar ${title} staat`,
    ladderMark: { final: 'eindniveau', need: 'nodig', both: 'eindniveau en nodig' },
    caption: (title: string) => `Wat er genoteerd is bij ${title}`,
    columns: ['Teken', 'Wat er genoteerd is', 'Oefening en tijd'],
    sign: { plus: '+ sterk', minus: '− zwak', 'not-applicable': 'n.v.t.' } satisfies Record<
      EvidenceNote['sign'],
      string
    >,
    late: 'later toegevoegd',
    wholeCompetence: 'Bij de competentie als geheel',
    alsoAt: (texts: readonly string[]) => `Ook bij: ${texts.join('; ')}`,
  },
  statement: {
    heading: 'Reactie van de kandidaat',
    answers: {
      agrees: 'Je bent het eens met het resultaat.',
      'agrees-in-part': 'Je bent het voor een deel eens met het resultaat.',
      contests: 'Je bent het niet eens met het resultaat.',
      'no-answer': 'Je wilde hier geen antwoord op geven. Dat mag.',
    },
    by: 'in je eigen woorden',
    noWords: 'Je wilde er niets aan toevoegen.',
    noted: (day: string, by: string, readBack: boolean) =>
      `Genoteerd op ${day}${by === '' ? '' : ` door ${by}`}.${readBack ? ' De tekst is aan je voorgelezen en je vond ze juist.' : ''}`,
  },
  followUp: {
    heading: 'Wat volgt',
    steps: [
      'Je bespreekt dit verslag met je coach. Vertel wat je herkent en wat niet.',
      'Klopt er iets niet? Dan mag je vragen om het te verbeteren. Je reactie blijft bij het verslag.',
      'Kies samen één doel, met een eerste stap die deze week kan.',
      'Waar onvoldoende bewijs staat, kun je een nieuwe meting afspreken.',
      'Dit verslag gaat pas naar iemand anders nadat jij het gelezen hebt en akkoord gaat.',
    ],
    reactionHeading: 'Reactie van de kandidaat',
    addedHeading: 'Wil je nog iets toevoegen?',
    addedHint: 'Je reactie staat hierboven. Komt er later nog iets bij, schrijf het dan hier.',
    reactionHint: 'Schrijf hier in je eigen woorden wat je van dit verslag vindt. Het mag ook leeg blijven.',
  },
} as const
