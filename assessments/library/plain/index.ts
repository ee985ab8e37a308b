// The shipped indicators and competences in one plain sentence each, for somebody with little Dutch who says how often it
// is so: first person, present, at most twelve words, what one does and not what one is.
import { shippedCompetenceId, shippedIndicatorId } from '../ids.ts'
import type { CompetenceCode, IndicatorCode } from '../notation.ts'

export const plainIndicators: Record<IndicatorCode, string> = {
  'SAM.1': 'Ik spreek af wie welke taak doet.',
  'SAM.2': 'Ik help een collega die vastzit.',
  'SAM.3': 'Ik geef antwoord als een collega iets voorstelt.',
  'ZEL.1': 'Ik werk een taak af na één uitleg.',
  'ZEL.2': 'Ik zoek een oplossing als mijn werk vastzit.',
  'ZEL.3': 'Ik leg alles klaar voor ik begin.',
  'INI.1': 'Ik zoek nieuw werk als mijn taak klaar is.',
  'INI.2': 'Ik zeg het als iets het werk moeilijk maakt.',
  'INI.3': 'Ik geef een idee om het werk anders te doen.',
  'FLE.1': 'Ik ga naar een andere taak als iemand dat vraagt.',
  'FLE.2': 'Ik werk anders als de opdracht verandert.',
  'FLE.3': 'Ik neem werk over als een collega weg is.',
  'LEE.1': 'Ik kijk hoe iemand het doet en doe het zelf.',
  'LEE.2': 'Ik gebruik een tip bij mijn volgende werk.',
  'LEE.3': 'Ik stel vragen over nieuw werk.',
  'MOT.1': 'Ik begin te werken na de uitleg.',
  'MOT.2': 'Ik werk door tot de taak klaar is.',
  'MOT.3': 'Ik probeer opnieuw als iets mislukt.',
  'NAU.1': 'Ik volg alle stappen van de uitleg.',
  'NAU.2': 'Ik kijk mijn werk na.',
  'NAU.3': 'Ik maak het zoals het voorbeeld.',
  'DIS.1': 'Ik volg de regels om veilig te werken.',
  'DIS.2': 'Ik draag mijn bescherming, zoals handschoenen of een helm.',
  'DIS.3': 'Ik doe wat we afspreken.',
  'GEZ.1': 'Ik doe het werk dat mijn begeleider vraagt.',
  'GEZ.2': 'Ik praat met mijn begeleider als ik het anders zie.',
  'GEZ.3': 'Ik luister tot het einde als mijn begeleider mijn werk bespreekt.',
  'STR.1': 'Ik werk stap voor stap als er weinig tijd is.',
  'STR.2': 'Ik kies wat eerst moet als het druk is.',
  'STR.3': 'Ik zeg het als er te veel werk is.',
  'CON.1': 'Als een collega en ik anders denken, praat ik met die collega.',
  'CON.2': 'Als een collega en ik anders denken, luister ik ook.',
  'CON.3': 'Als een collega en ik anders denken, stel ik iets voor.',
  'VER.1': 'Ik zeg het als ik een fout maak.',
  'VER.2': 'Ik leg materiaal terug op zijn plaats.',
  'VER.3': 'Ik zeg het als iets gevaarlijk is.',
  'TEM.1': 'Ik maak op tijd zoveel stukken als we afspreken.',
  'TEM.2': 'Ik blijf even snel werken tot het einde.',
  'TEM.3': 'Ik kijk tijdens het werk hoeveel tijd ik nog heb.',
  'STI.1': 'Ik kom op tijd.',
  'STI.2': 'Ik ben na de pauze op tijd terug.',
  'STI.3': 'Ik bel of stuur een bericht als ik later kom.',
  'KLA.1': 'Ik zeg goeiedag als er een klant komt.',
  'KLA.2': 'Ik vraag wat de klant nodig heeft.',
  'KLA.3': 'Ik help een klant die iets vraagt.',
}

/** Of a competence as a whole, where a framework rates it without indicators. */
export const plainCompetences: Record<CompetenceCode, string> = {
  SAM: 'Ik werk samen met mijn collega’s.',
  ZEL: 'Ik doe mijn werk zelf.',
  INI: 'Ik zie werk en begin er zelf aan.',
  FLE: 'Ik werk anders als het werk verandert.',
  LEE: 'Ik leer nieuwe dingen op het werk.',
  MOT: 'Ik begin aan mijn werk en werk het af.',
  NAU: 'Ik werk precies en kijk mijn werk na.',
  DIS: 'Ik volg de regels en doe wat we afspreken.',
  GEZ: 'Ik werk mee als mijn begeleider iets vraagt.',
  STR: 'Ik werk verder als het druk is.',
  CON: 'Ik zoek een oplossing als een collega en ik anders denken.',
  VER: 'Ik zorg voor mijn materiaal en zeg wat fout loopt.',
  TEM: 'Ik werk zo snel als we afspreken.',
  STI: 'Ik kom op tijd en laat weten als ik later kom.',
  KLA: 'Ik begroet klanten en help hen verder.',
}

/** By the id of the indicator or the competence, as in every data file the library was put into. */
export const plainSentences: ReadonlyMap<string, string> = new Map([
  ...Object.entries(plainIndicators).map(([code, text]) => [shippedIndicatorId(code as IndicatorCode), text] as const),
  ...Object.entries(plainCompetences).map(
    ([code, text]) => [shippedCompetenceId(code as CompetenceCode), text] as const,
  ),
])
