// The six core competences the guide names for sociale werkplaatsen and LDE. The names are the guide's; every sentence is
// ours. The lowest anchor says that the behaviour stayed out, with or without a prompt, so that no case falls between it
// and the second, which is the behaviour after a prompt or with help.
import type { CompetenceText } from '../notation.ts'

export const cooperation: CompetenceText = {
  code: 'SAM',
  definition: 'Verdeelt het werk met collega’s, helpt wie vastloopt en antwoordt op wat een ander voorstelt.',
  indicators: [
    {
      text: 'Spreekt met collega’s af wie welke taak doet',
      anchors: [
        'Spreekt niets af: begint alleen of blijft wachten.',
        'Neemt de taak die een collega aanwijst.',
        'Zegt of toont welke taak hij of zij zelf kiest, of stelt een verdeling voor.',
        'Zegt of toont de eigen keuze en kijkt na of elke collega een taak heeft.',
      ],
    },
    {
      text: 'Helpt een collega die vastloopt',
      anchors: [
        'Werkt door wanneer een collega vastloopt.',
        'Helpt nadat de collega het opnieuw vraagt, of nadat een ander het zegt.',
        'Helpt of haalt hulp wanneer de collega het één keer vraagt of schrijft.',
        'Helpt zonder dat iemand het vraagt, of kijkt na het helpen of de collega verder kan.',
      ],
    },
    {
      text: 'Gaat in op een voorstel van een collega',
      anchors: [
        'Werkt of praat door zonder op het voorstel te antwoorden.',
        'Antwoordt nadat de collega het voorstel herhaalt.',
        'Antwoordt de eerste keer, met woorden, met een knik of door het te doen.',
        'Antwoordt de eerste keer en zegt of toont waarom wel of niet.',
      ],
    },
  ],
}

export const independence: CompetenceText = {
  code: 'ZEL',
  definition:
    'Bereidt een taak voor en werkt ze af zonder iemand ernaast. Doet iets wanneer het werk stokt. Een vraag voor de start, voorlezen of vertalen is geen nieuwe uitleg.',
  indicators: [
    {
      text: 'Werkt een uitgelegde taak af zonder nieuwe uitleg',
      anchors: [
        'Krijgt bij de helft van de stappen of meer opnieuw uitleg.',
        'Krijgt twee keer of meer opnieuw uitleg, maar bij minder dan de helft van de stappen.',
        'Krijgt hoogstens één keer opnieuw uitleg en werkt dan alleen verder.',
        'Werkt de hele taak zonder nieuwe uitleg af en laat weten dat ze klaar is.',
      ],
    },
    {
      text: 'Zoekt een uitweg wanneer het werk stokt',
      anchors: [
        'Blijft wachten of stopt met de taak.',
        'Gaat verder nadat een ander merkt dat het werk stokt.',
        'Vraagt zelf hulp of probeert zelf iets uit.',
        'Vraagt zelf hulp of probeert iets uit, en zegt daarna aan anderen wat hielp.',
      ],
    },
    {
      text: 'Legt klaar wat nodig is voor de taak',
      anchors: [
        'Legt niets klaar; een ander brengt het materiaal.',
        'Legt klaar nadat iemand het zegt, of gaat twee keer of meer terug voor iets dat vergeten is.',
        'Legt zelf klaar en gaat hoogstens één keer terug voor iets dat vergeten is.',
        'Legt zelf alles klaar en kijkt vóór de start na of er niets ontbreekt.',
      ],
    },
  ],
}

export const initiative: CompetenceText = {
  code: 'INI',
  definition: 'Zet zelf een eerste stap: zoekt werk, meldt wat het werk hindert en stelt iets voor.',
  indicators: [
    {
      text: 'Zoekt nieuw werk wanneer een taak af is',
      anchors: [
        'Wacht zonder te laten weten dat de taak af is.',
        'Laat weten dat de taak af is en wacht op een nieuwe.',
        'Vraagt of kiest zelf een nieuwe taak.',
        'Vraagt of kiest de volgende taak al voor de eerste af is.',
      ],
    },
    {
      text: 'Meldt iets dat het werk hindert',
      anchors: [
        'Werkt door of stopt zonder iets te melden.',
        'Meldt de hinder na een vraag, of lost ze op zonder iets te zeggen.',
        'Meldt de hinder zonder dat iemand ernaar vraagt.',
        'Meldt de hinder zelf en doet alvast iets waardoor het werk verder kan.',
      ],
    },
    {
      text: 'Doet een voorstel om het werk anders te doen',
      anchors: [
        'Werkt verder op de bekende manier en doet geen voorstel.',
        'Doet een voorstel nadat iemand om een idee vraagt.',
        'Doet een voorstel zonder dat iemand om een idee vraagt.',
        'Doet zelf een voorstel en toont hoe het dan gaat.',
      ],
    },
  ],
}

export const flexibility: CompetenceText = {
  code: 'FLE',
  definition: 'Past het eigen werk aan wanneer de taak, de opdracht of de ploeg verandert.',
  indicators: [
    {
      text: 'Schakelt over naar een andere taak wanneer dat gevraagd wordt',
      anchors: [
        'Blijft aan de eerste taak werken.',
        'Schakelt over nadat het twee keer of meer gevraagd is.',
        'Schakelt over na één vraag; de begonnen stap mag eerst af.',
        'Schakelt over na één vraag en zegt of toont wat van de eerste taak nog moet.',
      ],
    },
    {
      text: 'Past de werkwijze aan wanneer de opdracht verandert',
      anchors: [
        'Werkt verder zoals voor de verandering.',
        'Past de werkwijze aan nadat de verandering twee keer of meer gezegd is.',
        'Past de werkwijze aan nadat de verandering één keer gezegd is.',
        'Past na één keer de werkwijze aan, en ook het werk dat al klaar was.',
      ],
    },
    {
      text: 'Neemt werk van een afwezige collega over',
      anchors: [
        'Doet enkel de eigen taak; het andere werk blijft liggen.',
        'Neemt werk over nadat iemand erom vraagt.',
        'Neemt werk over zonder dat iemand erom vraagt, of biedt dat aan.',
        'Biedt het zelf aan en spreekt af wat er met de eigen taak gebeurt.',
      ],
    },
  ],
}

export const learning: CompetenceText = {
  code: 'LEE',
  definition: 'Doet na wat is voorgedaan, gebruikt aanwijzingen bij het werk en vraagt naar wat nieuw is.',
  indicators: [
    {
      text: 'Doet zelf wat een ander heeft voorgedaan',
      anchors: [
        'Doet de handeling niet, of enkel terwijl iemand meedoet.',
        'Doet de handeling zelf nadat ze twee keer of meer is voorgedaan.',
        'Doet de handeling zelf nadat ze één keer is voorgedaan.',
        'Doet de handeling zelf na één keer en doet daarna elke stap voor aan een ander.',
      ],
    },
    {
      text: 'Gebruikt een aanwijzing bij het volgende werk',
      anchors: [
        'Werkt na de aanwijzing verder zoals ervoor.',
        'Gebruikt de aanwijzing nadat iemand ze herhaalt.',
        'Gebruikt de aanwijzing bij het volgende stuk, zonder herhaling.',
        'Gebruikt de aanwijzing zonder herhaling, ook bij ander werk of bij stukken van ervoor.',
      ],
    },
    {
      text: 'Stelt vragen over nieuw werk',
      anchors: [
        'Stelt geen vraag; laat een onbekende stap liggen of kiest zelf een manier.',
        'Stelt een vraag nadat iemand zegt dat vragen mag.',
        'Vraagt zelf hoe iets moet, met woorden of met een gebaar.',
        'Vraagt zelf hoe iets moet en waarvoor het dient.',
      ],
    },
  ],
}

export const motivation: CompetenceText = {
  code: 'MOT',
  definition:
    'Begint aan het werk, werkt het af en probeert opnieuw wat niet lukte. Naar het toilet gaan, drinken en een afgesproken rust tellen niet als stoppen.',
  indicators: [
    {
      text: 'Begint aan de taak na de uitleg',
      anchors: [
        'Begint niet, of nadat iemand het drie keer of meer gezegd heeft.',
        'Begint nadat iemand het nog één of twee keer gezegd heeft.',
        'Begint na de uitleg zonder dat iemand het nog zegt.',
        'Begint zelf na de uitleg en begint ook na elke onderbreking zelf opnieuw.',
      ],
    },
    {
      text: 'Werkt door tot de taak af is',
      anchors: [
        'Stopt buiten de pauze en laat de taak liggen.',
        'Stopt buiten de pauze en werkt verder nadat iemand het vraagt.',
        'Werkt tot het einde zonder dat iemand erom vraagt.',
        'Werkt tot het einde, ook wanneer iemand ernaast stopt of begint te praten.',
      ],
    },
    {
      text: 'Begint opnieuw na een mislukte poging',
      anchors: [
        'Legt de taak weg na de mislukte poging.',
        'Probeert opnieuw nadat iemand het vraagt.',
        'Probeert opnieuw zonder dat iemand het vraagt.',
        'Probeert zelf opnieuw en doet daarbij iets anders dan de eerste keer.',
      ],
    },
  ],
}
