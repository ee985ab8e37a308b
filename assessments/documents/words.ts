// Every Dutch (nl-BE) word of the report, so that tone and spelling are kept in one place: «je», short sentences,
// no judgement of the person. The values come from the model; nothing here decides anything.
import type { EvidenceCount, FinalReason } from '../contract/deliberations.ts'
import type { Warning } from '../contract/programmes.ts'
import type { GapRow } from '../contract/reports.ts'

/** The number stays on the line of its noun. */
const many = (n: number, one: string, more: string) => `${n}\u00a0${n === 1 ? one : more}`
/** «a, b en c» */
export const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`

export const exerciseKinds: Record<string, string> = {
  'role-play': 'rollenspel',
  'group-task': 'groepsopdracht',
  'in-basket': 'postbakoefening',
  presentation: 'presentatie',
  'work-sample': 'werkproef',
  'fact-finding': 'feitenonderzoek',
  case: 'casus',
  test: 'test',
  'starr-interview': 'STARR-gesprek',
  'work-floor-observation': 'observatie op de werkvloer',
}

/** What was done otherwise than the rules of the field ask; `s` is what it is about, `n` the count where there is one. */
const deviations: Record<Warning['code'], (s: string, n: number | null) => string> = {
  'no-exercises': () => 'Het programma heeft geen oefeningen.',
  'exercise-without-competences': (s) => `${s}: deze oefening toont geen enkele competentie.`,
  'too-many-competences': (s, n) =>
    `${s}: ${n ?? 'meer dan 5'} competenties in één oefening. De richtlijn is hoogstens 5.`,
  'too-many-indicators': (s, n) =>
    `${s}: ${n ?? 'meer dan 12'} gedragsindicatoren in één oefening. De richtlijn is hoogstens 12.`,
  'competence-in-one-exercise': (s) => `${s}: deze competentie komt in maar één oefening aan bod.`,
  'no-candidates': () => 'De sessie had geen kandidaten.',
  'no-assessors': () => 'De sessie had geen beoordelaars.',
  'same-name': (s) => `${s}: twee kandidaten hebben dezelfde naam. De code houdt hen uit elkaar.`,
  'candidate-without-runs': (s) => `${s}: er was geen afname gepland.`,
  'candidate-one-assessor': (s) => `${s}: maar één beoordelaar. De richtlijn is minstens 2.`,
  'candidate-one-moment': (s) => `${s}: maar één moment. De richtlijn is minstens 2.`,
  'candidate-not-rated-by-two': (s) => `${s}: geen enkele oefening is door twee beoordelaars apart gescoord.`,
  'competence-one-assessor': (s) => `${s}: maar één beoordelaar scoorde deze competentie.`,
  'too-many-candidates-per-observer': (s, n) =>
    `${s}: een beoordelaar volgde ${n ?? 'meer dan 6'} kandidaten tegelijk. De richtlijn is hoogstens 6.`,
  'run-without-assessor': (s) => `${s}: bij deze afname was geen beoordelaar.`,
  'candidate-unobserved-in-run': (s) => `${s}: niet elke kandidaat werd door iemand gevolgd.`,
  'conflict-of-interest': (s) => `${s}: een beoordelaar kende de kandidaat van nabij, bijvoorbeeld als eigen coach.`,
  'cut-off-not-measured': (s) => `${s}: nodig voor de job, maar niet gemeten.`,
  'candidate-not-informed': (s) => `${s}: niet genoteerd dat deze kandidaat vooraf informatie kreeg.`,
  'candidate-not-agreed': (s) => `${s}: geen toestemming in het dossier.`,
  'information-missing': () => 'De informatie voor de kandidaten was niet volledig.',
  'assessor-not-calibrated': (_s, n) =>
    `Niet elke beoordelaar oefende in de ${n === null ? 'maanden' : `${n} ${n === 1 ? 'maand' : 'maanden'}`} vooraf op scoren.`,
  'run-not-planned': (s) => `${s}: deze afname had geen uur in het rooster.`,
  'timetable-clash': (s) => `${s}: dit paste niet in het rooster.`,
  'person-in-two-sessions': (s) => `${s}: tegelijk verwacht in een andere sessie.`,
}

const levels = (n: number) => many(n, 'niveau', 'niveaus')

export const words = {
  language: 'nl-BE',
  documentTitle: (code: string, job: string) => `Verslag ${code}: ${job}`,
  subject: 'Verslag van een assessment',
  madeWith: 'Gemaakt met Wakker',
  unknownLevel: (value: number) => `niveau ${value}`,

  title: {
    wordmark: 'WAKKER',
    heading: 'Verslag',
    candidate: 'Kandidaat',
    job: 'Job',
    jobSource: 'Bron van het functieprofiel',
    session: 'Sessie',
    place: 'Plaats',
    day: 'Dag',
    framework: 'Competentiekader',
    frameworkValue: (title: string, code: string, version: number) =>
      `${title}${code === '' ? '' : ` (${code})`}, versie ${version}`,
    frameworkSource: 'Bron van het kader',
    made: 'Opgemaakt',
    madeValue: (by: string, at: string) => `door ${by}, op ${at}`,
    purpose: 'Dit verslag is een begin van een gesprek tussen jou en je coach. Lees het samen.',
    scope:
      'Het gaat over gedrag dat beoordelaars in deze sessie zagen. Het is geen oordeel over wie je bent, en het beslist niet of een job bij je past.',
  },
  contents: 'Inhoud',
  header: (code: string, session: string) => `Verslag ${code} · ${session}`,
  footer: { page: 'pagina ', of: ' van ' },

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
  statement: {
    heading: 'Reactie van de kandidaat',
    answers: {
      agrees: 'Je bent het eens met het resultaat.',
      'agrees-in-part': 'Je bent het voor een deel eens met het resultaat.',
      contests: 'Je bent het niet eens met het resultaat.',
      'no-answer': 'Je wilde hier geen antwoord op geven. Dat mag.',
    },
    own: 'In je eigen woorden:',
    noWords: 'Je wilde er niets aan toevoegen.',
    noted: (day: string, by: string, readBack: boolean) =>
      `Genoteerd op ${day}${by === '' ? '' : ` door ${by}`}.${readBack ? ' De tekst is aan je voorgelezen en je vond ze juist.' : ''}`,
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
    columns: ['Oefening', 'Minuten', 'Competenties', 'Beoordelaars'],
    kind: (kind: string) => exerciseKinds[kind] ?? kind,
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
    },
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
    deviationColumns: ['Wat', 'Reden'],
    noDeviations: 'De meting volgde alle richtlijnen.',
    noReason: 'geen reden genoteerd',
    deviation: (warning: Warning) => deviations[warning.code](warning.subject, warning.count),
  },

  strengths: {
    heading: 'Wat al sterk is',
    intro: 'Deze competenties halen de grens van de job. Eronder staat wat de beoordelaars zagen.',
    noneMeets: 'Dit is wat de beoordelaars je goed zagen doen. Het is een basis om op verder te bouwen.',
    noSigns:
      'Er zijn geen aantekeningen met het teken sterk. Dat kan ook aan de oefeningen liggen: bespreek samen wat je elders al goed doet.',
    noNotes: 'Bij deze competentie staat geen sterke aantekening.',
  },

  overview: {
    heading: 'Overzicht',
    intro: 'Je eindniveau naast het niveau dat de job vraagt. Elke competentie telt apart: er is geen totaal.',
    empty: 'Er zijn geen competenties om te tonen.',
    columns: ['Competentie', 'Eindniveau', 'Nodig', 'Kloof', 'Bewijs'],
    need: { essential: 'essentieel', desirable: 'wenselijk' },
    noCutOff: 'geen grens',
    chartHeading: 'In beeld',
    chartCaption: (part: number, parts: number) =>
      `Eindniveau en nodig niveau per competentie${parts > 1 ? ` (${part} van ${parts})` : ''}. Geen donkere balk betekent: geen eindniveau.`,
    noChart: 'Er is geen grafiek: er zijn nog geen eindniveaus en geen grenzen.',
  },
  chart: {
    final: 'Eindniveau',
    cutOff: 'Nodig voor de job',
    axis: (names: readonly string[]) => names.map((name, i) => `${i + 1} = ${name}`).join('   '),
    title: 'Eindniveau en nodig niveau per competentie',
    alt: (sentences: readonly string[]) => `Staafdiagram. ${sentences.join(' ')}`,
    altRow: (title: string, level: string, cutOff: string | null) =>
      `${title}: ${level}, ${cutOff === null ? 'geen grens' : `nodig ${cutOff}`}.`,
  },

  level: {
    insufficient: 'Onvoldoende bewijs',
    notMeasured: 'Niet gemeten',
    mark: 'eindniveau',
    need: 'nodig',
    markAndNeed: 'eindniveau en nodig',
  },
  gap: (row: Pick<GapRow, 'outcome' | 'gap'>): string => {
    const n = row.gap ?? 0
    switch (row.outcome) {
      case 'meets':
        return n < 0 ? `Haalt de grens, ${levels(-n)} erboven` : 'Haalt de grens'
      case 'meets-not-all':
        return 'Haalt de grens, niet bij iedereen'
      case 'not-yet':
        return n > 0 ? `Nog ${levels(n)} te gaan` : 'Haalt de grens nog niet'
      case 'insufficient':
        return 'Onvoldoende bewijs: hier zeggen we niets over het niveau'
      case 'not-measured':
        return 'Niet gemeten in deze sessie'
      case 'no-cut-off':
        return 'Voor deze job is geen grens bepaald'
    }
  },
  counts: (counts: EvidenceCount): string =>
    [
      counts.plus > 0 ? `${counts.plus}\u00a0sterk` : '',
      counts.minus > 0 ? `${counts.minus}\u00a0zwak` : '',
      counts.omission > 0 ? `${counts.omission}\u00a0niet\u00a0gedaan` : '',
      counts.notApplicable > 0 ? `${counts.notApplicable}\u00a0n.v.t.` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  evidence: (row: Pick<GapRow, 'notes' | 'assessors' | 'exercises'>): string =>
    row.notes === 0
      ? 'geen waarnemingen'
      : `${many(row.notes, 'waarneming', 'waarnemingen')}, ${many(row.assessors, 'beoordelaar', 'beoordelaars')}, ${many(row.exercises, 'oefening', 'oefeningen')}`,

  competence: {
    heading: 'Per competentie',
    title: (number: string, title: string, level: string) => `${number} ${title}: ${level}`,
    definition: (text: string) => text,
    needed: (level: string, need: string) => `Nodig voor de job: ${level}${need === '' ? '' : ` (${need})`}.`,
    gap: (text: string) => `${text}.`,
    range: (low: string, high: string) => `Beoordelaars liepen uiteen van ${low} tot ${high}.`,
    same: (assessors: number, level: string) =>
      assessors === 1 ? `Eén beoordelaar gaf een niveau: ${level}.` : `Alle beoordelaars gaven ${level}.`,
    reason: (text: string) => `Waarom dit eindniveau: ${text}`,
    reasons: {
      'seen-more-often': 'Dit gedrag is vaker gezien.',
      'differs-by-exercise': 'Het verschilde per oefening.',
      'more-concrete': 'Hiervoor was het bewijs concreter.',
      'read-differently': 'De gedragsindicator was op twee manieren gelezen.',
      'impression-not-fact': 'Een van de scores steunde eerder op een indruk dan op een feit.',
      agreed: 'De beoordelaars waren het eens.',
    } satisfies Record<FinalReason, string>,
    evidence: (evidence: string, counts: string) => `Bewijs: ${evidence}${counts === '' ? '' : ` (${counts})`}.`,
    columns: ['Teken', 'Wat er genoteerd is', 'Oefening en tijd'],
    sign: { plus: '+ sterk', minus: '− zwak', 'not-applicable': 'n.v.t.' },
    omission: 'Niet gedaan: ',
    quote: (text: string) => `“${text}”`,
    late: 'later toegevoegd',
    wholeCompetence: 'Bij de competentie als geheel',
    alsoAt: (texts: readonly string[]) => `Ook bij: ${texts.join('; ')}`,
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
    statementHeading: 'Reactie van de kandidaat',
    addedHeading: 'Wil je nog iets toevoegen?',
    addedHint: 'Je reactie staat hierboven. Komt er later nog iets bij, schrijf het dan hier.',
    statementHint: 'Schrijf hier in je eigen woorden wat je van dit verslag vindt. Het mag ook leeg blijven.',
    signature: ['Naam', 'Datum'],
  },
} as const
