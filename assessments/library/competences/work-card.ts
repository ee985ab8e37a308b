// Four competences from the guide's card for beschutte werkplaatsen that are not among the other eleven; the sentences
// are ours. What is counted (minutes, pieces) is counted on one occasion, so that it holds in an exercise too.
import type { CompetenceText } from '../notation.ts'

export const responsibility: CompetenceText = {
  code: 'VER',
  definition: 'Meldt eigen fouten en gevaar, en laat materiaal achter zoals een ander het nodig heeft.',
  indicators: [
    {
      text: 'Meldt een eigen fout',
      anchors: [
        'Laat een zichtbare fout staan en zegt er niets over.',
        'Zegt het na een vraag, of herstelt de fout zonder iets te zeggen.',
        'Meldt de fout zelf, voor iemand anders ze vindt.',
        'Meldt de fout zelf en herstelt ze of vraagt hoe dat kan.',
      ],
    },
    {
      text: 'Legt materiaal na gebruik terug op zijn plaats',
      anchors: [
        'Laat het materiaal liggen.',
        'Legt een deel terug, of alles nadat iemand wijst op wat er nog ligt.',
        'Legt alles terug zonder dat iemand wijst op wat er nog ligt.',
        'Legt zelf alles terug en meldt wat ontbreekt, op is of stuk is.',
      ],
    },
    {
      text: 'Meldt een gevaar op de werkplek',
      anchors: [
        'Laat het gevaar zoals het is en meldt het niet.',
        'Meldt het gevaar nadat iemand ernaar vraagt.',
        'Meldt het gevaar zelf, of neemt het zelf weg.',
        'Meldt het gevaar zelf en neemt het ook weg, of houdt anderen weg.',
      ],
    },
  ],
}

export const pace: CompetenceText = {
  code: 'TEM',
  definition:
    'Haalt het afgesproken aantal en houdt dat vol. Het aantal is vooraf gezegd en kan per persoon verschillen.',
  indicators: [
    {
      text: 'Haalt het afgesproken aantal in de afgesproken tijd',
      anchors: [
        'Haalt van elke tien stukken er minder dan vijf.',
        'Haalt van elke tien stukken er vijf of meer, maar minder dan negen.',
        'Haalt van elke tien stukken er minstens negen.',
        'Haalt het hele aantal en begint binnen de tijd aan een volgende taak.',
      ],
    },
    {
      text: 'Houdt hetzelfde tempo tot het einde',
      anchors: [
        'Valt voor het einde stil en begint niet opnieuw.',
        'Doet in de tweede helft meer dan één stuk op tien minder dan in de eerste.',
        'Doet in de tweede helft hoogstens één stuk op tien minder dan in de eerste.',
        'Doet in de tweede helft minstens evenveel, ook na een onderbreking.',
      ],
    },
    {
      text: 'Kijkt tijdens het werk na hoeveel tijd er rest',
      anchors: [
        'Kijkt niet naar de tijd en vraagt er niet naar.',
        'Kijkt of vraagt het nadat iemand iets over de tijd zegt.',
        'Kijkt of vraagt het zelf.',
        'Kijkt of vraagt het zelf en zegt wat nog af raakt.',
      ],
    },
  ],
}

export const punctuality: CompetenceText = {
  code: 'STI',
  definition: 'Komt op tijd: is er op het afgesproken uur en laat het weten wanneer dat niet lukt.',
  indicators: [
    {
      text: 'Komt aan op het afgesproken uur',
      anchors: [
        'Komt meer dan tien minuten na het uur aan.',
        'Komt na het uur aan, hoogstens tien minuten later.',
        'Komt voor het uur of op het uur aan.',
        'Komt voor het uur aan en staat op het uur klaar om te beginnen.',
      ],
    },
    {
      text: 'Is na een pauze terug op het afgesproken uur',
      anchors: [
        'Blijft weg tot iemand hem of haar komt halen.',
        'Komt zelf na het uur terug, of nadat iemand aan het uur herinnert.',
        'Is op het uur terug zonder dat iemand eraan herinnert.',
        'Is zelf op het uur terug en herinnert ook collega’s aan het uur.',
      ],
    },
    {
      text: 'Verwittigt wanneer het afgesproken uur niet lukt',
      anchors: [
        'Verwittigt niemand.',
        'Verwittigt na het afgesproken uur, of wanneer iemand belt.',
        'Verwittigt zelf, voor het afgesproken uur.',
        'Verwittigt zelf, voor het afgesproken uur, en zegt welk uur wel lukt.',
      ],
    },
  ],
}

export const customers: CompetenceText = {
  code: 'KLA',
  definition:
    'Begroet een klant, vraagt wat nodig is en helpt verder. Een klant kan ook een bezoeker of een bewoner zijn.',
  indicators: [
    {
      text: 'Begroet een klant die dichterbij komt',
      anchors: [
        'Groet niet, ook niet nadat de klant groet.',
        'Groet nadat de klant groet of iets vraagt.',
        'Begroet de klant als eerste, met een woord of een knik.',
        'Begroet de klant als eerste en biedt hulp aan.',
      ],
    },
    {
      text: 'Vraagt na wat de klant nodig heeft',
      anchors: [
        'Helpt of antwoordt zonder te vragen wat nodig is.',
        'Vraagt het nadat de klant zegt dat het iets anders is.',
        'Vraagt voor het helpen wat de klant nodig heeft.',
        'Vraagt het voor het helpen en herhaalt of toont wat de klant gezegd heeft.',
      ],
    },
    {
      text: 'Helpt een klant verder met een vraag',
      anchors: [
        'Laat de klant staan met de vraag.',
        'Zegt dat de klant zelf een ander moet zoeken, of helpt nadat iemand het zegt.',
        'Zoekt zelf het antwoord, haalt iemand die het heeft of zegt wanneer die er is.',
        'Zoekt of haalt het antwoord, of zegt wie het geeft, en vraagt of de klant verder kan.',
      ],
    },
  ],
}
