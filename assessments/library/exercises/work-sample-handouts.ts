// The two papers of the work sample. The total of parcel 6 is wrong on purpose: its pieces make 10, the list says 12.
import type { Handout } from '../../contract/index.ts'
import { text } from './common.ts'

export const workSampleHandouts: Handout[] = [
  {
    title: 'Werkkaart',
    holder: 'candidate',
    text: text(
      'Zo maak je een pakket:',
      '1. Lees op de lijst wat in het pakket komt.',
      '2. Neem de stukken en kijk elk stuk na. Is een stuk kapot? Leg het in de rode bak.',
      '3. Steek alles in een omslag.',
      '4. Duw de flap naar binnen. Plak de omslag niet dicht.',
      '5. Plak het etiket met het nummer op de voorkant (de kant zonder flap), rechtsonder.',
      '6. Zet een kruisje op de lijst.',
      '7. Zet de omslag rechtop in de doos, op volgorde: 1, 2, 3 …',
      'Dit spreken we af:',
      [
        'Is pakket 5 klaar? Zeg het aan de sessieleider.',
        'Klopt er iets niet? Zeg het aan de sessieleider.',
        'Ruim op het einde de tafel leeg. Leg alles terug op zijn plaats.',
      ],
    ),
  },
  {
    title: 'Bestellijst',
    holder: 'candidate',
    text: text(
      'Zet een kruisje als het pakket klaar is.',
      '☐ Pakket 1: 2 potloden, 1 gom, 5 paperclips. Samen 8 stuks.',
      '☐ Pakket 2: 1 balpen, 1 notitieblokje, 4 paperclips. Samen 6 stuks.',
      '☐ Pakket 3: 3 potloden, 1 gom, 3 paperclips. Samen 7 stuks.',
      '☐ Pakket 4: 1 potlood, 2 balpennen, 1 notitieblokje, 6 paperclips. Samen 10 stuks.',
      '☐ Pakket 5: 1 potlood, 2 gommen, 5 paperclips. Samen 8 stuks.',
      '☐ Pakket 6: 2 potloden, 1 balpen, 1 gom, 6 paperclips. Samen 12 stuks.',
      '☐ Pakket 7: 1 balpen, 1 gom, 1 notitieblokje, 5 paperclips. Samen 8 stuks.',
      '☐ Pakket 8: 2 potloden, 2 balpennen, 4 paperclips. Samen 8 stuks.',
      '☐ Pakket 9: 1 balpen, 2 gommen, 1 notitieblokje, 4 paperclips. Samen 8 stuks.',
      '☐ Pakket 10: 2 potloden, 1 balpen, 1 gom, 1 notitieblokje, 5 paperclips. Samen 10 stuks.',
    ),
  },
]
