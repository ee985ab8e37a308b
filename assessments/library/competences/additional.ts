// The five additional competences the guide names for sociale werkplaatsen and LDE; the sentences are ours. Authority,
// pressure and conflict look at what is said and done, and never count a question or a contradiction against anyone.
import type { CompetenceText } from '../notation.ts'

export const accuracy: CompetenceText = {
  code: 'NAU',
  definition:
    'Werkt volgens de instructie en het voorbeeld, en kijkt het na. Een stuk kan ook een doos of een lijn zijn.',
  indicators: [
    {
      text: 'Volgt de stappen van de werkinstructie',
      anchors: [
        'Slaat drie verschillende stappen of meer over, of verwisselt ze.',
        'Slaat één of twee verschillende stappen over, of verwisselt ze.',
        'Doet bij elk stuk alle stappen in de volgorde van de instructie.',
        'Doet bij elk stuk alle stappen in volgorde en kijkt ook in de tweede helft nog op de instructie.',
      ],
    },
    {
      text: 'Kijkt het eigen werk na',
      anchors: [
        'Geeft het werk af zonder het na te kijken.',
        'Kijkt een deel van het werk na, of alles nadat iemand het zegt.',
        'Kijkt alles zelf na voor het afgeven.',
        'Kijkt zelf na tijdens het werken, en alles nog eens voor het afgeven.',
      ],
    },
    {
      text: 'Levert werk af dat gelijk is aan het voorbeeld',
      anchors: [
        'Levert van elke tien stukken er vier of meer af die afwijken.',
        'Levert van elke tien stukken er meer dan één af die afwijken, maar minder dan vier.',
        'Levert van elke tien stukken er hoogstens één af dat afwijkt.',
        'Levert enkel stukken af die gelijk zijn aan het voorbeeld.',
      ],
    },
  ],
}

export const discipline: CompetenceText = {
  code: 'DIS',
  definition: 'Volgt de regels van de werkplek, draagt de bescherming die de taak vraagt en doet wat is afgesproken.',
  indicators: [
    {
      text: 'Volgt de veiligheidsregels van de werkplek',
      anchors: [
        'Doet iets tegen een regel en gaat ermee door.',
        'Doet iets tegen een regel en stopt ermee, zelf of na een opmerking.',
        'Volgt de regels zonder dat iemand erop wijst.',
        'Volgt de regels zelf en toont een collega welke regel er geldt.',
      ],
    },
    {
      text: 'Draagt de beschermingsmiddelen die de taak vraagt',
      anchors: [
        'Werkt zonder een middel dat de taak vraagt, ook na een opmerking.',
        'Doet een middel aan na een opmerking, of doet het uit voor de taak af is.',
        'Doet alle middelen zelf aan en houdt ze aan tot het einde.',
        'Kijkt de middelen eerst na op schade, doet ze zelf aan en houdt ze aan.',
      ],
    },
    {
      text: 'Doet wat is afgesproken',
      anchors: [
        'Laat liggen wat is afgesproken en zegt er niets over.',
        'Doet een deel ervan, of doet het nadat iemand aan de afspraak herinnert.',
        'Doet alles zonder herinnering, of zegt vooraf wat niet lukt.',
        'Doet alles zonder herinnering en kijkt na of alles gedaan is, of laat het weten.',
      ],
    },
  ],
}

export const authority: CompetenceText = {
  code: 'GEZ',
  definition:
    'Doet iets met wat een begeleider vraagt en zegt het wanneer iets niet klopt. Vragen waarom mag. “Ja” zeggen tussendoor is geen onderbreken.',
  indicators: [
    {
      text: 'Voert een opdracht van de begeleider uit',
      anchors: [
        'Laat de opdracht liggen zonder te zeggen wat er niet aan klopt.',
        'Voert de opdracht uit nadat de begeleider ze herhaalt.',
        'Voert de opdracht na één keer uit, of zegt wat er niet aan klopt.',
        'Voert de opdracht na één keer uit en meldt hoe het liep, of stelt voor wat wel kan.',
      ],
    },
    {
      text: 'Bespreekt een bezwaar met de begeleider',
      anchors: [
        'Zegt het bezwaar niet, of zegt het enkel aan collega’s.',
        'Zegt het bezwaar nadat de begeleider ernaar vraagt.',
        'Zegt het bezwaar zelf aan de begeleider.',
        'Zegt het bezwaar zelf en stelt iets anders voor.',
      ],
    },
    {
      text: 'Laat de begeleider uitspreken bij een opmerking over het werk',
      anchors: [
        'Praat door de opmerking heen of loopt weg.',
        'Onderbreekt de begeleider en laat daarna uitspreken.',
        'Laat de begeleider uitspreken zonder te onderbreken.',
        'Laat de begeleider uitspreken en antwoordt daarna met een vraag of een eigen uitleg.',
      ],
    },
  ],
}

export const pressure: CompetenceText = {
  code: 'STR',
  definition:
    'Werkt verder wanneer de tijd kort is of er veel tegelijk komt. Zeggen dat het niet allemaal lukt, hoort daarbij.',
  indicators: [
    {
      text: 'Werkt stap voor stap verder onder tijdsdruk',
      anchors: [
        'Stopt met werken wanneer de tijd kort wordt.',
        'Slaat een stap over of maakt die niet af, of werkt verder nadat iemand het vraagt.',
        'Werkt verder en doet elke stap zoals ervoor.',
        'Doet elke stap zoals ervoor en zet intussen de volgende stap klaar.',
      ],
    },
    {
      text: 'Kiest wat eerst moet wanneer er veel tegelijk komt',
      anchors: [
        'Kiest niet: begint aan alles en maakt niets af, of stopt.',
        'Neemt de taken zoals ze komen, of zoals iemand anders ze kiest.',
        'Kiest zelf en doet eerst wat het eerst klaar moet zijn.',
        'Kiest zelf wat eerst moet en kiest opnieuw wanneer er iets bijkomt.',
      ],
    },
    {
      text: 'Zegt het wanneer er te veel werk is voor de tijd',
      anchors: [
        'Zegt er niets over voor de tijd om is.',
        'Zegt het nadat iemand vraagt of het lukt, of nadat een collega het zegt.',
        'Zegt het zelf, voor de tijd om is.',
        'Zegt het zelf, voor de tijd om is, en vraagt wat mag wachten.',
      ],
    },
  ],
}

export const conflict: CompetenceText = {
  code: 'CON',
  definition:
    'Spreekt bij onenigheid met de ander, laat die vertellen en stelt iets voor. Wie gelijk krijgt, telt niet. “Ja” zeggen tussendoor is geen onderbreken.',
  indicators: [
    {
      text: 'Spreekt bij onenigheid de persoon zelf aan',
      anchors: [
        'Spreekt de persoon niet aan, of praat er enkel met anderen over.',
        'Spreekt de persoon aan nadat iemand dat voorstelt.',
        'Spreekt de persoon zelf aan: alleen, met een briefje of met een begeleider erbij.',
        'Spreekt de persoon zelf aan en zegt wat het gevolg is voor het werk.',
      ],
    },
    {
      text: 'Laat de ander de eigen kant vertellen',
      anchors: [
        'Praat door de ander heen of loopt weg.',
        'Onderbreekt de ander en laat die daarna vertellen.',
        'Laat de ander vertellen zonder te onderbreken.',
        'Vraagt zelf naar de kant van de ander en laat die vertellen.',
      ],
    },
    {
      text: 'Stelt een oplossing voor bij onenigheid',
      anchors: [
        'Stelt niets voor: zwijgt of herhaalt het eigen standpunt.',
        'Stelt iets voor na een vraag, of zegt ja op een voorstel.',
        'Stelt zelf iets voor waarmee het werk of de ander verder kan.',
        'Stelt zelf iets voor en vraagt of de ander daarmee verder kan.',
      ],
    },
  ],
}
