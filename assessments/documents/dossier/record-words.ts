// The Dutch (nl-BE) words about the record, independence, deviations, the eindbespreking and agreement.

import type { DayChange, FigureReason, HeldReason, OutcomeRow, SessionFigures, Warning } from '../../contract/index.ts'
import { coachWords } from '../../rules/composition/coach-words.ts'
import { deviationWords } from '../../rules/composition/deviation-words.ts'
import { list, many } from '../../rules/dutch.ts'
import { words as report } from '../words.ts'
import { candidates } from './words.ts'

const numbers = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf']
const inWords = (n: number) => numbers[n] ?? String(n)
/** At the start of a sentence the accents of «één» leave its first letter. */
const capital = (text: string) =>
  text.startsWith('één') ? `Eé${text.slice(2)}` : text.charAt(0).toLocaleUpperCase('nl-BE') + text.slice(1)

export const independence = {
  lead: 'De eindbespreking van een kandidaat gaat open met een regel in het register. Die regel noemt van iedereen de laatste regel die er toen was: toestel, nummer en kenmerk. Staat het ingediende werk van een beoordelaar op dat nummer of ervoor, dan was het er voor de opening. Daar komt geen klok aan te pas.',
  nobodyOpen: 'Er is nog geen eindbespreking open voor wie dit dossier maakte. Hier valt dus nog niets te tonen.',
  columns: ['Kandidaat', 'Geopend', 'Werk ingediend voor de opening', 'Manier'],
  work: (before: number, all: number) =>
    all === 0 ? 'er was geen werk toegewezen' : `${before} van ${all} opdrachten`,
  regular: 'gewoon: iedereen was klaar',
  early: 'vroeger dan gewoonlijk',
  openedBy: (day: string, time: string, by: string) => `${day}, ${time}, door ${by}`,
  candidateHeading: (code: string) => `Kandidaat ${code}`,
  opening: (sequence: number, hash: string, by: string) => `Regel ${sequence} in de keten van ${by}, kenmerk ${hash}.`,
  earlyReason: (reason: string) =>
    reason === '' ? 'Reden: niet meer vastgelegd.' : `Reden om vroeger te openen: ${reason}`,
  missing: (what: readonly string[]) => `Toen nog niet ingediend: ${list(what)}.`,
  entered: (names: readonly string[]) =>
    `${list(names)} ${names.length === 1 ? 'keek' : 'keken'} mee zonder te hebben ingediend, en ${names.length === 1 ? 'scoort' : 'scoren'} deze kandidaat daarom niet meer.`,
  headColumns: ['Persoon', 'Ingediend voor de opening', 'Toestel', 'Laatste nummer', 'Kenmerk (begin)'],
  notAssessing: 'scoorde deze kandidaat niet',
  submitted: (before: number, after: number, not: number) =>
    [before > 0 ? `${before} ervoor` : '', after > 0 ? `${after} erna` : '', not > 0 ? `${not} niet` : '']
      .filter((part) => part !== '')
      .join(', '),
  noHead: 'nog geen regel',
  registerHeading: 'Het register zelf',
  verified: (entries: number, chains: number) =>
    `Bij het maken van dit dossier zijn alle ${many(entries, 'regel', 'regels')} in ${many(chains, 'keten', 'ketens')} nagerekend. Alles klopt.`,
  faulty: (entries: number, faults: number) =>
    `Bij het maken van dit dossier zijn alle ${many(entries, 'regel', 'regels')} nagerekend. ${many(faults, 'fout', 'fouten')} gevonden: het register is niet meer zoals het geschreven is.`,
  erased: (n: number) =>
    `${many(n, 'deel', 'delen')} van de inhoud ${n === 1 ? 'is' : 'zijn'} gewist op vraag van een kandidaat of na terugbrengen. De keten blijft ook dan nagaanbaar.`,
  held: (n: number, why: string) => `${many(n, 'regel telt', 'regels tellen')} niet mee: ${why}.`,
  heldReasons: {
    fork: 'een keten die zich splitst, nog niet beslist',
    double: 'twee toestellen die elkaar tegenspreken, nog niet beslist',
    aside: 'opzijgelegd na een beslissing van de leiding',
    'chain-broken': 'er ontbreekt een regel ervoor',
    'unknown-author': 'van iemand die nog niet herkend is',
    'not-allowed': 'van iemand die dit niet mocht schrijven',
    later: 'van een nieuwere versie van Wakker',
  } satisfies Record<HeldReason, string>,
  allCount: 'Elke regel telt mee. Er zijn geen tegenspraken tussen toestellen open.',
  events: 'Wat er met het register of met ingediend werk gebeurde',
  eventColumns: ['Wanneer', 'Wat', 'Reden'],
  noEvents: 'Geen PIN is teruggezet, geen werk is teruggegeven en er was niets te beslissen tussen toestellen.',
  pinReset: (of: string, by: string) => `PIN van ${of} teruggezet door ${by}`,
  reopened: (assessor: string, exercise: string, codes: string, by: string) =>
    `Ingediend werk van ${assessor} teruggegeven door ${by}: ${exercise}${codes === '' ? '' : `, ${codes}`}. Beide versies zijn bewaard`,
  settled: (by: string, stands: number, aside: number) =>
    `Tegenspraak beslist door ${by}: ${stands} ${stands === 1 ? 'geschiedenis blijft' : 'geschiedenissen blijven'} gelden, ${aside} opzijgelegd en bewaard`,
  counts: (late: number, undone: number) =>
    `Bij de geopende kandidaten: ${many(late, 'aantekening', 'aantekeningen')} na het verzegelen toegevoegd, ${many(undone, 'verzegeling', 'verzegelingen')} binnen de minuut ongedaan gemaakt.`,
  appendixLead:
    'Hier staan de kenmerken volledig, zodat iemand met het bestand ze kan vergelijken. Elk kenmerk is een SHA-256 over de regel.',
  appendixColumns: ['Van wie', 'Nummer', 'Kenmerk en toestel'],
  ownLine: (by: string) => `De opening zelf (${by})`,
  device: (id: string) => `toestel ${id}`,
  atOpening: 'bij de opening',
  atTalk: 'bij het begin van de bespreking',
  noAppendix: 'Er is nog geen eindbespreking open voor wie dit dossier maakte.',
}

export const deviations = {
  heading: 'Afwijkingen die bij de start bekend waren',
  columns: ['Wat', 'Reden'],
  none: 'Bij de start waren er geen afwijkingen.',
  noReason: 'geen reden genoteerd',
  sentence: (warning: Warning) =>
    warning.code === 'assessor-not-calibrated' && warning.subject !== ''
      ? `${warning.subject}: oefende niet recent genoeg in het scoren.`
      : deviationWords[warning.code](warning.subject, warning.count),
  dayHeading: 'Wijzigingen tijdens de sessie',
  dayColumns: ['Wanneer', 'Wat', 'Oefening', 'Door'],
  noChanges: 'Er is tijdens de sessie niets veranderd dat de meting raakt.',
  changesNote:
    'Waarom iemand te laat kwam, stopte of uitviel, staat niet in dit dossier: dat gaat over de persoon. Ook incidenten staan er niet in.',
  change: (kind: DayChange['kind'], codes: string, detail: string): string => {
    const who = codes === '' ? '' : `${codes}: `
    switch (kind) {
      case 'late':
        return `${who}${detail} ${detail === '1' ? 'minuut' : 'minuten'} later begonnen`
      case 'absent':
        return `${who}afwezig`
      case 'stopped':
        return `${who}gestopt; wat klaar was, telt mee`
      case 'replaced':
        return `${who}vervangen door ${detail === '' ? 'iemand anders' : detail}`
      case 'traded':
        return `${who}van beurt geruild`
      case 'assessor-out':
        return `Beoordelaar viel uit: ${detail}`
      case 'extra-run':
        return `${who}extra afname${detail === '' ? '' : ` om ${detail}`}`
      case 'moved':
        return `${who}verplaatst naar ${detail}`
      case 'arrived':
        return `${who}aangekomen`
      case 'room':
        return `${who}ander lokaal${detail === '' ? '' : `: ${detail}`}`
    }
  },
  paperHeading: 'Van papier overgetypt',
  typedOver: (count: number, assessor: string, typist: string) =>
    `${many(count, 'aantekening', 'aantekeningen')} van ${assessor} ${count === 1 ? 'is' : 'zijn'} door ${typist} overgetypt. Bij elke aantekening staat dat.`,
  noPaper: 'Niemand typte aantekeningen over voor iemand anders.',
}

export const talks = {
  lead: 'De eindbespreking legt de apart gegeven niveaus naast elkaar. Mensen zetten het eindniveau. Wijkt het af van wat de rekenregel gaf, of waren ze het niet eens, dan hoort er een reden bij.',
  nobodyOpen: 'Er is nog geen eindbespreking open voor wie dit dossier maakte.',
  totalHeading: 'De hele sessie',
  totals: ['Eindniveau naast de rekenregel', 'Aantal'],
  change: {
    same: 'gelijk',
    up: 'hoger',
    down: 'lager',
    insufficient: 'onvoldoende bewijs',
    'without-rule': 'gezet zonder beginwaarde',
    open: 'nog te zetten',
  } satisfies Record<OutcomeRow['change'], string>,
  chartTitle: 'Eindniveau naast de rekenregel',
  chartSeries: 'Aantal eindniveaus',
  chartAlt: (rows: readonly { name: string; count: number }[]) =>
    `Staafdiagram. ${rows.map(({ name, count }) => `${capital(name)}: ${count}.`).join(' ')}`,
  chartCaption: 'Hoeveel eindniveaus gelijk bleven aan wat de rekenregel gaf, en hoeveel anders werden.',
  begun: (day: string, time: string, by: string, minutes: number) =>
    `Begonnen op ${day}, ${time}, door ${by}. Voorzien: ${many(minutes, 'minuut', 'minuten')}.`,
  notBegun: 'Er is geen begin van een bespreking vastgelegd.',
  moderator: (name: string) => `Gespreksleider: ${name}.`,
  speaks: (names: readonly string[]) => (names.length === 0 ? '' : `Volgorde van spreken: ${names.join(', ')}.`),
  listens: (names: readonly string[]) => (names.length === 0 ? '' : `Luisterden alleen: ${list(names)}.`),
  closed: (day: string) => `Afgesloten op ${day}.`,
  notClosed: 'Nog niet afgesloten.',
  candidate: (code: string) => `Bespreking van ${code}`,
  columns: ['Competentie', 'Apart gegeven', 'Rekenregel', 'Eindniveau', 'Waarom, en wie opschoof'],
  notSet: 'nog te zetten',
  insufficient: report.level.insufficient,
  noLevel: 'geen',
  apart: (low: string, high: string) => (low === high ? low : `${low} tot ${high}`),
  moved: (count: number, of: number, from: string, to: string) =>
    of === 1
      ? `De enige beoordelaar ging van ${from} naar ${to}.`
      : count === of
        ? `Alle ${inWords(of)} gingen van ${from} naar ${to}.`
        : `${capital(inWords(count))} van ${inWords(of)} ${count === 1 ? 'ging' : 'gingen'} van ${from} naar ${to}.`,
  kept: (n: number) => `${capital(inWords(n))} ${n === 1 ? 'hield' : 'hielden'} het eigen niveau.`,
  reasons: coachWords.competence.reasons,
  noReason: 'geen reden genoteerd',
}

const why: Record<FigureReason, string> = {
  'nothing-open': 'Er is nog geen eindbespreking open.',
  'nobody-rated-by-two':
    'Hoe eens de beoordelaars waren, kan niemand weten: geen enkele kandidaat is in dezelfde oefening door twee beoordelaars gescoord.',
  'one-assessor': 'Er was maar één beoordelaar. Dan is er niets te vergelijken.',
  'few-candidates': 'Er zijn te weinig kandidaten die door twee beoordelaars gescoord zijn.',
  'all-equal': 'Alle niveaus waren gelijk. Dan bestaat dit cijfer niet.',
  'no-differences-between-candidates': 'De kandidaten verschilden niet genoeg van elkaar om dit te berekenen.',
  'panels-apart': 'De groepjes beoordelaars hadden geen enkele kandidaat gemeen.',
  'level-count': 'De schaal past niet bij dit cijfer.',
  'bootstrap-degenerate': 'De marge is met deze gegevens niet te berekenen.',
  'few-sessions': 'Er zijn te weinig sessies.',
  'not-computable': 'Dit is met deze gegevens niet te berekenen.',
}
export const agreement = {
  why: (reason: FigureReason) => why[reason],
  basis: (counted: number, of: number, byTwo: number) =>
    `Berekend over ${counted} van ${candidates(of)}. ${byTwo === 0 ? 'Geen van hen is' : byTwo === 1 ? 'Eén van hen is' : `${byTwo} van hen zijn`} in dezelfde oefening door twee beoordelaars gescoord.`,
  columns: ['Vergelijking', 'Aantal', 'Marge (95 %)'],
  exact: 'hetzelfde niveau',
  withinOne: 'hoogstens één niveau verschil',
  share: (count: number, of: number, percent: number) => `${count} van ${of} (${percent} %)`,
  bareShare: (count: number, of: number) => `${count} van ${of}`,
  interval: (low: string, high: string) => `${low} tot ${high}`,
  percent: (value: number) => `${Math.round(Math.min(1, Math.max(0, value)) * 100)} %`,
  number: (value: number) =>
    value
      .toFixed(2)
      .replace('.', ',')
      .replace(/^-(?=0,00$)/, ''),
  moments: (n: number, pairs: number) =>
    `${many(n, 'keer', 'keer')} gaven twee of meer beoordelaars een niveau voor dezelfde competentie van dezelfde persoon in dezelfde oefening; dat zijn ${many(pairs, 'vergelijking', 'vergelijkingen')}.`,
  coefficientHeading: 'Eén samenvattend cijfer',
  coefficient: (value: string, low: string | null, high: string | null) =>
    `Krippendorffs alfa voor geordende niveaus: ${value}${low === null || high === null ? '' : ` (95 %: ${low} tot ${high})`}. 1 is volledig eens; 0 is niet beter dan toeval.`,
  noCoefficient: (reason: string) => `Krippendorffs alfa is hier niet te geven. ${reason}`,
  noInterval: (reason: string) => `Een marge is hier niet te geven. ${reason}`,
  convention: {
    below:
      'Volgens de afspraak van Krippendorff is dat onder wat nog voorlopig bruikbaar heet (0,667), op de ondergrens bekeken.',
    tentative:
      'Volgens de afspraak van Krippendorff is dat voorlopig bruikbaar (0,667 tot 0,800), op de ondergrens bekeken.',
    reliable: 'Volgens de afspraak van Krippendorff is dat betrouwbaar (0,800 of meer), op de ondergrens bekeken.',
    'too-few-for-a-word': 'Er zijn te weinig kandidaten om er een woord op te plakken.',
  } satisfies Record<NonNullable<SessionFigures['convention']>, string>,
  perCompetence: 'Per competentie',
  perCompetenceColumns: ['Competentie', 'Vergelijkingen', 'Hetzelfde niveau', 'Hoogstens één verschil'],
  unused: (names: readonly string[]) =>
    `Niemand gaf ${list(names)}. Over dat deel van de schaal zegt de overeenstemming niets.`,
  caveats: [
    'Met weinig kandidaten en weinig beoordelaars schommelen deze cijfers sterk. De marge zegt hoe sterk.',
    'Dezelfde sessie nog eens doen, geeft andere cijfers. Dit zegt iets over deze dag, niet over de methode in het algemeen.',
  ],
  nobodyApart: 'Over één beoordelaar apart staat hier geen enkel cijfer. Zulke cijfers zijn voor de beoordelaar zelf.',
}
