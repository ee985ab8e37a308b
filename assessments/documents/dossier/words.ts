// Every Dutch (nl-BE) word of the method dossier but those of the guidelines. For somebody who was not there: an auditor,
// a commissioner, a works council. Plain sentences; what is not known or not shown is said.

import type { ExerciseKind, ProgrammeBody } from '../../contract/index.ts'
import { exerciseKinds } from '../../rules/composition/exercise-kinds.ts'
import { list, many } from '../../rules/dutch.ts'
import { words as report } from '../words.ts'

export const candidates = (n: number) => many(n, 'kandidaat', 'kandidaten')
export const assessors = (n: number) => many(n, 'beoordelaar', 'beoordelaars')

/** In the order of the document; referred to by number. */
export const chapters = {
  short: 'In het kort',
  purpose: 'Waarvoor en voor welke job',
  programme: 'Wat er gemeten is, en hoe vaak',
  assessors: 'De beoordelaars',
  independence: 'Eerst apart oordelen',
  deviations: 'Wat anders liep dan de richtlijn',
  rule: 'Van scores naar een niveau',
  agreement: 'Hoe eens de beoordelaars waren',
  talks: 'De eindbespreking',
  rights: 'De rechten van de kandidaat',
  guidelines: 'De internationale richtlijnen',
  limits: 'Wat dit document niet toont',
  appendix: 'Bijlage: de volledige kenmerken',
} as const
export type Chapter = keyof typeof chapters
const order = Object.keys(chapters)
const chapterNumber = (key: Chapter) => order.indexOf(key) + 1
export const chapterTitle = (key: Chapter) => `${chapterNumber(key)} ${chapters[key]}`
export const see = (key: Chapter) => `hoofdstuk ${chapterNumber(key)}`

export const dossierWords = {
  documentTitle: (session: string) => `Methodedossier ${session}`,
  subject: 'Methodedossier van een assessmentsessie',
  madeWith: report.madeWith,
  header: (session: string) => `Methodedossier · ${session}`,
  footer: report.footer,
  contents: report.contents,
  unknown: 'niet bekend',
  none: 'geen',
  notOpen: 'nog niet open',
  yesNo: (yes: boolean) => (yes ? 'ja' : 'nee'),
  title: {
    heading: 'Methodedossier',
    session: 'Sessie',
    place: 'Plaats',
    days: (n: number) => (n === 1 ? 'Dag' : 'Dagen'),
    programme: 'Programma',
    purpose: 'Dit dossier toont hoe deze sessie is gedaan. Het is bedoeld voor wie er niet bij was.',
    scope:
      'Het gaat over de werkwijze, niet over de personen. Kandidaten staan er met een code in, nooit met hun naam. De aantekeningen van de beoordelaars staan er niet in, de redenen bij de eindniveaus wel.',
  },
  short: {
    columns: ['Wat', 'In deze sessie'],
    candidates: 'Kandidaten',
    candidatesValue: (all: number, open: number) =>
      `${all}, van wie ${open} met een geopende eindbespreking. Van de anderen staat hier geen werk, geen niveau en geen gesprek.`,
    candidatesAllOpen: (all: number) => `${all}, allemaal met een geopende eindbespreking.`,
    assessors: 'Beoordelaars',
    exercises: 'Oefeningen',
    work: 'Werk van beoordelaars',
    workValue: (submitted: number, assigned: number) => `${submitted} van ${assigned} opdrachten ingediend`,
    independence: 'Apart geoordeeld',
    independenceValue: (before: number, open: number) =>
      open === 0
        ? 'nog geen eindbespreking geopend'
        : `bij ${before} van ${candidates(open)} had iedereen alles ingediend voor de eindbespreking openging`,
    levels: 'Eindniveaus',
    levelsValue: (set: number, changed: number) =>
      `${set} gezet, ${changed} anders dan de rekenregel gaf, telkens met een reden`,
    noLevels: 'nog geen enkel gezet',
    record: 'Het register van de sessie',
    recordValue: (entries: number, faults: number) =>
      faults === 0
        ? `${many(entries, 'regel', 'regels')} nagerekend; alle ketens kloppen`
        : `${many(entries, 'regel', 'regels')} nagerekend; ${faults} ${faults === 1 ? 'klopt' : 'kloppen'} niet`,
    deviations: 'Afwijkingen van de richtlijn',
    deviationsValue: (n: number) => (n === 0 ? 'geen' : `${n}, elk met een reden`),
    how: 'Zo werkt het',
    steps: [
      'Waarnemen: beoordelaars schrijven tijdens de oefening op wat iemand doet, zegt of nalaat. Ze geven dan nog geen niveau.',
      'Verzegelen: na de oefening gaan de aantekeningen op slot. Wat daarna bijkomt, is zichtbaar als later toegevoegd.',
      'Scoren: elke beoordelaar geeft apart niveaus, en ziet niets van de anderen.',
      'Eindbespreking: pas daarna leggen ze alles naast elkaar en zetten ze samen een eindniveau.',
    ],
    register:
      'Elke stap komt als een regel in het register van de sessie. Een regel wordt nooit veranderd. Elke regel draagt een kenmerk dat uit de vorige regel van dezelfde persoon is berekend. Verandert iemand een oude regel, dan klopt de keten daarna niet meer.',
  },
  purpose: {
    purposeHeading: 'Waarvoor',
    noPurpose: 'Er is niet vastgelegd waarvoor deze sessie dient.',
    readers: 'Wie het resultaat ziet',
    keptFor: 'Hoe lang het bewaard wordt',
    notSaid: 'niet vastgelegd',
    profileHeading: 'Het functieprofiel',
    noProfile: 'Bij deze sessie hoort geen functieprofiel. Er is dus niet met een job vergeleken.',
    columns: ['Wat', 'Vastgelegd'],
    job: 'Job',
    source: 'Bron',
    setBy: 'Vastgelegd door',
    validUntil: 'Geldig tot',
    noEnd: 'geen einddatum',
    expired: (day: string) => `${day}: voorbij op de dag van de sessie`,
    framework: 'Competentiekader',
    frameworkSource: 'Bron van het kader',
    scale: 'Schaal, van laag naar hoog',
    cutOffsHeading: 'Wat de job vraagt',
    cutOffColumns: ['Competentie', 'Nodig niveau', 'Gewicht'],
    need: report.need,
    cutOffsAfter:
      'Bij een kandidaat toont Wakker deze niveaus pas wanneer al diens eindniveaus gezet zijn. Wie het functieprofiel opstelde, kent ze wel.',
    noCutOffs: 'Het functieprofiel vraagt voor geen enkele competentie een niveau.',
    withheld: {
      'levels-open':
        'De niveaus die de job vraagt, staan hier nog niet: nog niet alle eindniveaus van de geopende kandidaten zijn gezet.',
      'nobody-open':
        'De niveaus die de job vraagt, staan hier nog niet: er is nog geen eindbespreking open voor wie dit dossier maakte.',
      'own-work-open':
        'De niveaus die de job vraagt, staan hier niet: wie dit dossier maakte, moet zelf nog beoordelen en mag ze nog niet zien.',
      'other-framework':
        'De niveaus die de job vraagt, staan hier niet: het functieprofiel hoort bij een ander competentiekader.',
    },
  },
  programme: {
    exercisesHeading: 'De oefeningen',
    noExercises: 'Het programma heeft geen oefeningen.',
    exerciseColumns: ['Nr.', 'Oefening', 'Minuten', 'Competenties', 'Indicatoren', 'Afnames'],
    exercise: (n: number) => `O${n}`,
    kind: (kind: ExerciseKind, group: boolean) => `${exerciseKinds[kind] ?? kind}${group ? ', in groep' : ''}`,
    norm: 'Norm van Wakker: hoogstens 5 competenties en 12 gedragsindicatoren per oefening.',
    over: 'boven de norm',
    matrixHeading: 'Welke oefening toont welke competentie',
    matrixNote:
      'Een getal is het aantal gedragsindicatoren dat in die oefening bekeken wordt. «geheel»: de competentie wordt daar als geheel gescoord. Een streepje: komt in die oefening niet aan bod.',
    competence: 'Competentie',
    asWhole: 'geheel',
    notShown: '–',
    coverageHeading: 'Hoe vaak en door hoeveel mensen',
    coverageNote:
      'Per kandidaat, volgens het rooster zoals het nu staat. «2 tot 3»: de ene kandidaat heeft er 2, een andere 3. Norm van Wakker: minstens 2 momenten en minstens 2 beoordelaars.',
    coverageColumns: ['Competentie', 'Momenten', 'Beoordelaars', 'Norm gehaald'],
    span: ({ least, most }: { least: number; most: number }) => (least === most ? `${least}` : `${least} tot ${most}`),
    perCandidate: (all: number, moments: number, people: number, atOnce: number) =>
      `Van ${candidates(all)} met een afname: ${moments} op minstens twee momenten, ${people} door minstens twee beoordelaars, ${atOnce} in minstens één oefening door twee tegelijk.`,
  },
  assessors: {
    columns: ['Beoordelaar', 'Opgeleid op', 'Laatst geoefend', 'Eerdere sessies', 'Bekende kandidaten'],
    nobody: 'Er zijn geen beoordelaars vastgelegd.',
    later: (day: string) => `${day} (na de sessie)`,
    notRecent: 'niet recent genoeg bij de start',
    asked: (months: number) =>
      `Het programma vraagt dat elke beoordelaar in de ${months === 1 ? 'maand' : `${months} maanden`} voor de sessie geoefend heeft in het scoren: met een uitgewerkt geval, naast het oordeel van een expert.`,
    notAsked: 'Het programma vraagt niet dat beoordelaars vooraf oefenen in het scoren.',
    practisedNote:
      'Hoe iemand die oefening deed, staat hier niet: dat is van de beoordelaar zelf. «Bekende kandidaten» zijn gemelde banden, zoals eigen coach, leidinggevende of familie.',
    observes: (code: string) => `${code} (beoordeelde toch mee)`,
  },
  rule: {
    heading: 'De regel',
    text: {
      median:
        'De rekenregel van dit programma is de mediaan: het middelste niveau. Zijn er twee in het midden, dan telt het laagste van die twee.',
      lowest: 'De rekenregel van dit programma is het laagste niveau.',
    } satisfies Record<ProgrammeBody['combination'], string>,
    order:
      'De volgorde ligt vast. Eerst per beoordelaar, van gedragsindicatoren naar één niveau per oefening. Dan de beoordelaars samen, per oefening. Dan de oefeningen samen. «Geen gelegenheid» telt niet mee; het is nooit een nul. Het resultaat is alleen een beginwaarde: mensen zetten het eindniveau.',
    exampleHeading: 'Eén keer nagerekend',
    example: (code: string, competence: string) => `Kandidaat ${code}, competentie ${competence}.`,
    exampleColumns: ['Oefening', 'Per beoordelaar', 'Samen in deze oefening'],
    letter: (n: number) => `Beoordelaar ${String.fromCharCode(65 + (n % 26))}`,
    perAssessor: (who: string, levels: readonly string[], level: string) =>
      levels.length === 1 ? `${who}: ${level}` : `${who}: ${levels.join(', ')} → ${level}`,
    tie: 'twee in het midden: het laagste',
    result: (levels: readonly string[], level: string, tied: boolean) =>
      levels.length === 1
        ? `Er is één oefening, dus de beginwaarde is ${level}.`
        : `Over de oefeningen: ${levels.join(', ')} → ${level}${tied ? ' (twee in het midden: het laagste telt)' : ''}. Dat is de beginwaarde.`,
    letters: 'De letters wijzen per oefening naar niemand in het bijzonder: het laagste niveau staat vooraan.',
    noExample:
      'Er is nog geen voorbeeld uit deze sessie: daarvoor moeten alle eindniveaus van minstens één kandidaat gezet zijn.',
  },
  rights: {
    lead: 'Wat een kandidaat mag verwachten, en wat daarvan vastgelegd is.',
    columns: ['Recht', 'Vastgelegd'],
    informed: 'Vooraf weten waarvoor, wie het ziet en hoe lang het bewaard wordt',
    agreed: 'Zelf akkoord gaan',
    told: 'Het resultaat horen in een gesprek',
    answered: 'Er zelf iets van zeggen, ook dat je het niet eens bent',
    of: (n: number, all: number) => `bij ${n} van ${candidates(all)}`,
    ofOpen: (n: number, open: number) =>
      open === 0 ? 'nog geen eindbespreking open' : `bij ${n} van ${candidates(open)} met een open eindbespreking`,
    answersLine: (parts: readonly string[]) => (parts.length === 0 ? '' : `Antwoorden: ${list(parts)}.`),
    answers: {
      agrees: 'eens',
      'agrees-in-part': 'deels eens',
      contests: 'betwist',
      'no-answer': 'wilde niet antwoorden',
    },
    perCodeHeading: 'Per kandidaat',
    perCode: ['Kandidaat', 'Ingelicht op', 'Akkoord op', 'Gesprek op', 'Reactie'],
    inOwnWords: 'met eigen woorden',
    ownWords:
      'De eigen woorden van een kandidaat staan niet in dit dossier. Ze horen bij het verslag en gaan alleen mee als de kandidaat dat wil.',
    adapted: 'In deze sessie golden aangepaste omstandigheden. Bij wie en welke, staat niet in dit dossier.',
    notYet: 'nog niet',
    sharing: 'Het verslag gaat pas naar iemand anders nadat de kandidaat het gelezen heeft en akkoord gaat.',
  },
  limits: [
    'Dit dossier toont dat beoordelaars apart oordeelden, voor zover het via Wakker ging. Het is geen bewijs tegen iemand die de wachtzin van het bestand heeft en met eigen gereedschap in het bestand leest of schrijft.',
    'Beoordelaars kunnen buiten Wakker met elkaar gesproken hebben. Dat ziet Wakker niet.',
    'Een PIN zegt wie aan het scherm zat, maar is geen sleutel. Wie meekeek over een schouder, staat nergens.',
    'Dag en uur zijn etiketten: ze komen van de klok van een computer, en die kan verkeerd staan. De volgorde blijkt uit de nummers in elke keten, niet uit het uur.',
    'Gegevens die mensen zelf invullen, controleert Wakker niet: de bron van het functieprofiel, de dag van een opleiding, eerdere sessies elders, gemelde banden, wanneer iemand ingelicht werd.',
    'Namen van kandidaten die Wakker in een getypte reden herkent, zijn vervangen door hun code. Een bijnaam herkent het niet, en ook niet wat een reden over iemands gezondheid zegt. Lees het dossier na voor je het doorgeeft.',
    'Een code is geen naam, maar wie de lijst met codes heeft, weet over wie het gaat. Ga met dit dossier om als met persoonsgegevens.',
    'Het dossier zegt niet of de meting juist is. Dat beoordelaars het eens zijn, betekent niet dat ze gelijk hebben.',
    'Het dossier zegt niets over wie geschikt is. Wakker rangschikt niemand en wijst niemand af.',
  ],
} as const
