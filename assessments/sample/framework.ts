// A competence framework of our own for the sample: short, fictional, with four anchors per indicator that differ in
// what a person does, not in adverbs. It comes from no published profile.

export interface IndicatorData {
  text: string
  anchors: readonly [string, string, string, string]
}
export interface CompetenceData {
  number: string
  title: string
  definition: string
  kind: 'generic' | 'technical'
  module: string
  knowledge: string
  indicators: readonly IndicatorData[]
}

export const code = 'BK-0000-1'
export const title = 'Voorbeeldkader: medewerker sorteercentrum'
export const source = 'Verzonnen kader, geschreven als voorbeeld. Het komt uit geen bestaand profiel.'
export const modules = [
  { code: 'M VB 001', title: 'Samen aan de band', hours: 40 },
  { code: 'M VB 002', title: 'Sorteren en noteren', hours: 60 },
  { code: 'M VB 003', title: 'Veilige werkplek', hours: 20 },
] as const
const [{ title: together }, { title: sorting }, { title: safety }] = modules

export const competences: readonly CompetenceData[] = [
  {
    number: '1',
    title: 'Werkt samen met collega’s',
    definition: 'Verdeelt het werk met anderen, springt bij en neemt de ideeën van anderen mee.',
    kind: 'generic',
    module: together,
    knowledge: 'Kennis van overlegvormen',
    indicators: [
      {
        text: 'Stemt de taakverdeling af met collega’s',
        anchors: [
          'Begint aan een taak zonder overleg, ook wanneer een collega er al mee bezig is.',
          'Volgt de verdeling die anderen maken en zegt niets over de eigen taak.',
          'Vraagt wie wat doet en zegt welke taak hij of zij zelf opneemt.',
          'Stelt een verdeling voor, vraagt of ieder ermee verder kan en past ze aan wanneer het werk verandert.',
        ],
      },
      {
        text: 'Helpt een collega die vastloopt',
        anchors: [
          'Werkt door wanneer een collega om hulp vraagt.',
          'Helpt wanneer een collega erom vraagt, en neemt het werk dan over.',
          'Biedt zelf hulp aan en laat de collega daarna verder werken.',
          'Vraagt de collega wat nodig is, toont het voor en komt later kijken of het lukt.',
        ],
      },
      {
        text: 'Gaat in op het voorstel van een ander',
        anchors: [
          'Praat door het voorstel heen of begint over iets anders.',
          'Antwoordt met ja of nee, zonder uitleg.',
          'Herhaalt het voorstel in eigen woorden en zegt waarom wel of niet.',
          'Vraagt door op het voorstel, bouwt erop voort en zegt bij de beslissing wiens idee het was.',
        ],
      },
    ],
  },
  {
    number: '2',
    title: 'Communiceert over het werk',
    definition: 'Vraagt na wat niet duidelijk is en legt iets zo uit dat een ander het kan nadoen.',
    kind: 'generic',
    module: together,
    knowledge: 'Basiskennis van vraagtechnieken',
    indicators: [
      {
        text: 'Vraagt na wat niet duidelijk is',
        anchors: [
          'Begint zonder vraag aan een opdracht die op twee manieren te lezen is.',
          'Zegt dat iets niet duidelijk is, maar niet wat.',
          'Stelt voor het begin een vraag over het punt dat niet duidelijk is.',
          'Vat de opdracht samen, vraagt of dat klopt en vraagt ook wat er bij een uitzondering gebeurt.',
        ],
      },
      {
        text: 'Legt een taak uit in stappen',
        anchors: [
          'Zegt in één zin wat er moet gebeuren, of doet het zonder woorden voor.',
          'Noemt de stappen door elkaar; de ander moet vragen wat eerst komt.',
          'Noemt de stappen op volgorde en doet elke stap voor.',
          'Noemt de stappen op volgorde, laat de ander ze nadoen en slaat over wat die al kan.',
        ],
      },
    ],
  },
  {
    number: '3',
    title: 'Houdt zich aan afspraken',
    definition: 'Werkt binnen de afgesproken tijd en laat het weten als dat niet lukt.',
    kind: 'generic',
    module: together,
    knowledge: 'Kennis van het arbeidsreglement',
    indicators: [
      {
        text: 'Begint en eindigt op het afgesproken moment',
        anchors: [
          'Begint na het afgesproken uur en zegt daar niets over.',
          'Begint pas wanneer iemand naar het uur verwijst.',
          'Begint en stopt op het afgesproken uur zonder dat iemand het zegt.',
          'Zegt de anderen hoeveel tijd er rest en verdeelt het werk over die tijd.',
        ],
      },
      {
        text: 'Meldt wanneer een afspraak niet lukt',
        anchors: [
          'Meldt niets; de begeleider merkt het zelf.',
          'Meldt het wanneer de begeleider ernaar vraagt.',
          'Meldt het uit zichzelf zodra het blijkt.',
          'Meldt het vooraf, zegt waarom en stelt een andere oplossing voor.',
        ],
      },
    ],
  },
  {
    number: '4',
    title: 'Sorteert goederen volgens de instructie',
    definition: 'Legt elk stuk waar het hoort, haalt stukken met gebreken eruit en werkt door tot de partij klaar is.',
    kind: 'technical',
    module: sorting,
    knowledge: 'Kennis van materialen',
    indicators: [
      {
        text: 'Legt elk stuk in de bak van de sorteerkaart',
        anchors: [
          'Sorteert zonder de kaart te bekijken; meer dan vijf stukken liggen in een andere bak.',
          'Bekijkt de kaart bij het begin; drie tot vijf stukken liggen in een andere bak.',
          'Bekijkt de kaart bij elk stuk dat twijfel geeft; hoogstens twee stukken liggen in een andere bak.',
          'Legt alle stukken volgens de kaart en haalt een verkeerd stuk van een ander er ook uit.',
        ],
      },
      {
        text: 'Zet stukken met gebreken apart',
        anchors: [
          'Legt stukken met een gebrek tussen de gave stukken.',
          'Zet een stuk apart nadat iemand het gebrek aanwijst.',
          'Bekijkt elk stuk en zet stukken met een zichtbaar gebrek apart.',
          'Bekijkt en opent elk stuk, zet het apart en schrijft het gebrek op het label.',
        ],
      },
      {
        text: 'Houdt het werktempo vol',
        anchors: [
          'Stopt meermaals; minder dan de helft van de partij is klaar.',
          'Werkt met pieken en stiltes; de helft tot drie kwart is klaar.',
          'Werkt gelijkmatig door tot de partij klaar is.',
          'Werkt gelijkmatig door en schikt de werkplek zo dat het volgende stuk binnen handbereik ligt.',
        ],
      },
    ],
  },
  {
    number: '5',
    title: 'Werkt veilig',
    definition: 'Beschermt zichzelf en anderen tegen ongevallen.',
    kind: 'technical',
    module: safety,
    knowledge: 'Basiskennis van veiligheidspictogrammen',
    indicators: [
      {
        text: 'Gebruikt de beschermingsmiddelen',
        anchors: [
          'Werkt zonder handschoenen of veiligheidsschoenen, ook na een opmerking.',
          'Doet de middelen aan na een opmerking.',
          'Doet alle middelen aan voor het begin en houdt ze aan.',
          'Kijkt de middelen na op schade, doet ze aan en wijst een collega op wat ontbreekt.',
        ],
      },
      {
        text: 'Houdt de werkplek vrij van gevaar',
        anchors: [
          'Laat dozen of folie in de looproute liggen.',
          'Ruimt op aan het einde of na een opmerking.',
          'Ruimt tijdens het werk op, zodat de looproute vrij blijft.',
          'Ruimt tijdens het werk op en meldt of markeert een gevaar dat blijft.',
        ],
      },
    ],
  },
  {
    number: '6',
    title: 'Noteert en geeft door',
    definition: 'Schrijft op wat gedaan is en zorgt dat de volgende verder kan.',
    kind: 'technical',
    module: sorting,
    knowledge: 'Basiskennis van rekenen',
    indicators: [
      {
        text: 'Vult de sorteerlijst in',
        anchors: [
          'Laat de lijst leeg.',
          'Vult de lijst achteraf in uit het geheugen; aantallen ontbreken.',
          'Schrijft na elke bak het aantal op.',
          'Schrijft na elke bak het aantal op en telt opnieuw wanneer de som niet klopt met de partij.',
        ],
      },
      {
        text: 'Geeft door wat de volgende ploeg moet weten',
        anchors: [
          'Gaat weg zonder iets te zeggen of te schrijven.',
          'Zegt dat er nog iets is, zonder aantal of plaats.',
          'Zegt of schrijft wat af is, wat nog moet en waar het staat.',
          'Zegt én schrijft het, en vraagt of het begrepen is.',
        ],
      },
    ],
  },
]
