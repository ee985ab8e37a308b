// What the ready template says. Fields on the page that explains stand without braces: there they are examples.
export const starterWords = {
  title: 'Sjabloon',
  fileName: 'sjabloon-huisstijl.docx',
  header: '{organisatie} · {koptekst}',
  page: 'Bladzijde ',
  of: ' van ',
  about: 'Over dit document',
  facts: ['Gegeven', 'Waarde'],
  madeBy: 'Gemaakt door {gemaakt_door} op {datum}.',
  how: {
    heading: 'Zo werkt dit sjabloon',
    lines: [
      'Verwijder deze bladzijde als je klaar bent.',
      'Zet je logo in de koptekst en pas de stijlen aan: Titel, Kop 1, Kop 2, Standaard, Lijst opsom.teken, Citaat. Wakker gebruikt jouw stijlen.',
      'Een veld is een woord tussen accolades: {, dan het woord, dan }. Je mag een veld verplaatsen, weglaten of meer dan één keer zetten, ook in een koptekst, een voettekst, een tekstvak of een voetnoot.',
    ],
    head: ['Veld', 'Wat er komt'],
    fields: [
      ['titel, ondertitel, soort', 'hoe het document heet en welk soort het is'],
      ['organisatie, gemaakt_door, datum', 'van wie het komt en wanneer het gemaakt is'],
      ['naam, code', 'over wie het gaat, als het document dat zegt'],
      ['ontvanger, functie', 'voor wie het is en over welke job het gaat'],
      ['koptekst', 'een regel zonder naam, voor boven elke bladzijde'],
      ['inhoud', 'de hele tekst, met tabellen en grafiek, op een regel alleen'],
      ['grafiek', 'alleen de grafiek; die staat dan niet meer bij inhoud'],
    ],
    blocks: [
      'Een blok herhaalt wat ertussen staat. Het begint met # voor de naam en eindigt met / voor de naam, allebei tussen accolades. In een tabel herhaalt een blok de hele rij: begin in de eerste cel, eindig in de laatste.',
      'Het blok competenties kent de velden competentie, niveau, gevraagd, laagste, hoogste en zin. Het blok stukken kent kop en tekst. Het blok gegevens kent gegeven en waarde; het staat op de volgende bladzijde.',
    ],
  },
} as const
