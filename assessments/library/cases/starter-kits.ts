// Worked case 2, what there is to see: a work sample in a warehouse, with a change and a disturbance. It opens weakly, in
// few words and with an accent; what the hands do later is another story, and not the same one for every indicator.
import { text } from '../exercises/common.ts'
import type { CaseText } from './build.ts'

export const starterKits: CaseText = {
  id: 'startpakketten',
  title: 'Hawa maakt startpakketten klaar',
  exercise: 'Werkproef: startpakketten met bestek',
  minutes: 20,
  // Occasion: NAU the card with steps, the line at its foot, the example · FLE.1 the cart · FLE.2 the coffee spoons ·
  // STR.2 cart and kits together · STR.3 two kits more, same hour. None for FLE.3: nobody is away.
  shows: ['NAU.1', 'NAU.2', 'NAU.3', 'FLE.1', 'FLE.2', 'FLE.3', 'STR.2', 'STR.3'],
  situation: text(
    'Het magazijn van een kringwinkel. Hawa is de kandidaat. Nederlands is haar vierde taal. Ze maakt pakketten met bestek voor mensen die voor het eerst alleen gaan wonen.',
    'De opdracht: “Maak acht pakketten. Je hebt 16 minuten. Daarna tellen we samen, 4 minuten.” De sessieleider heeft één pakket voorgedaan. Dat voorbeeld blijft op tafel. Er hangt een klok.',
    'Op de werkkaart staan vijf stappen, elk met een tekening:',
    [
      'Tel twee vorken, twee messen en twee lepels.',
      'Rol ze in een handdoek.',
      'Steek de rol in een zak.',
      'Kleef het etiket met het nummer op de zak.',
      'Zet een kruisje op de lijst.',
    ],
    'Onderaan staat: “Kijk elk pakket na voor je het bij de deur zet.” De sessieleider heeft dit voorgelezen en getoond. Een pakket dat niet af is, telt niet mee als afgegeven werk.',
    'Dit gebeurt bij elke kandidaat op dezelfde minuut:',
    [
      'Minuut 5: de sessieleider zet een bak koffielepels op tafel en zegt: “In elk pakket komen ook twee koffielepels.” Ligt er op minuut 8 nog geen in een pakket, dan zegt de sessieleider het nog één keer.',
      'Minuut 10: Joris vraagt om vijf bakken op de kar te zetten. Joris is een medewerker van een andere ploeg die deze rol speelt.',
      'Minuut 12 en een half: “Er komen twee pakketten bij. Het zijn er tien. Het uur blijft hetzelfde.”',
      'Minuut 16: “De tijd is om.”',
    ],
  ),
  performance: [
    {
      time: '00:00',
      text: 'Hawa stapt langzaam naar de tafel en zegt niets. Ze legt een vinger op elke tekening van de werkkaart. Van elke soort legt ze één stuk voor zich.',
    },
    {
      time: '01:05',
      text: 'Haar mouw raakt een stapel handdoeken. De stapel valt op de grond. Ze raapt de handdoeken op en vouwt ze opnieuw.',
    },
    {
      time: '01:40',
      text: 'Bij het eerste pakket zegt ze hardop: “Tellen. Handdoek. Zak. Etiket. Kruisje.” Ze rolt de r en laat lidwoorden weg. Bij elke stap kijkt ze op de kaart. Zo maakt ze drie pakketten.',
    },
    {
      time: '05:00',
      text: 'De sessieleider brengt de koffielepels en zegt de zin. “Kleine lepel ook,” zegt Hawa. Ze zet de bak naast zich.',
    },
    {
      time: '05:30',
      text: 'Ze maakt pakket 4 en pakket 5, met dezelfde vijf stappen. De koffielepels blijven in de bak.',
    },
    {
      time: '08:00',
      text: 'De sessieleider zegt de zin opnieuw. “Ah, ja,” zegt Hawa. Ze opent de vijf pakketten. Met de vinger telt ze in elk pakket alle stukken nog eens. Ze legt er twee koffielepels bij en rolt alles weer op. Daarna zet ze de vijf pakketten bij de deur.',
    },
    {
      time: '10:00',
      text: 'Joris komt binnen en zegt vlug, in dialect, dat er bakken mee moeten op de kar. “Nog een keer? Langzaam,” zegt Hawa. Joris zegt het trager: “Kun jij vijf bakken op de kar zetten? Het is voor de vrachtwagen.” “Wanneer weg?” vraagt ze. “Binnen vijf minuten.”',
    },
    {
      time: '10:30',
      text: 'Hawa kijkt naar de klok. “Vrachtwagen vijf minuten. Pakketten zes. Eerst bakken.” Ze legt de etiketten 6, 7 en 8 op een rij, zegt “Straks deze” en gaat naar de kar.',
    },
    {
      time: '12:05',
      text: 'De vijf bakken staan op de kar. Hawa is terug aan de tafel en neemt etiket 6.',
    },
    {
      time: '12:30',
      text: 'De sessieleider zegt dat er twee pakketten bij komen, in dezelfde tijd. Hawa knikt, kijkt naar de klok en werkt verder.',
    },
    {
      time: '12:45',
      text: 'Ze maakt pakket 6, 7 en 8, met koffielepels. Ze doet de vijf stappen zonder nog op de kaart te kijken. De drie pakketten gaan dicht naar de deur, zonder dat ze nog eens telt.',
    },
    {
      time: '15:30',
      text: 'Ze begint aan pakket 9. Over de tijd zegt ze niets.',
    },
    {
      time: '16:00',
      text: '“De tijd is om.” Pakket 9 ligt open op tafel, pakket 10 is niet begonnen. “Twee niet klaar,” zegt Hawa.',
    },
    {
      time: '16:40',
      text: 'Ze openen samen de acht pakketten. In elk zit hetzelfde als in het voorbeeld, met twee koffielepels erbij. Tijdens het tellen vertelt Hawa dat ze vier kinderen heeft en om vijf uur opstaat.',
    },
  ],
  notes: [
    {
      id: 'n1',
      time: '00:20',
      kind: 'fact',
      text: 'Legt een vinger op elke tekening van de werkkaart en neemt van elke soort één stuk.',
    },
    {
      id: 'n2',
      time: '00:45',
      kind: 'fact',
      text: 'Spreekt gebrekkig Nederlands. Zal de opdracht niet begrepen hebben.',
    },
    { id: 'n3', time: '01:10', kind: 'fact', text: 'Een stapel handdoeken valt. Raapt ze op en vouwt ze opnieuw.' },
    { id: 'n4', time: '01:50', kind: 'quote', text: 'Tellen. Handdoek. Zak. Etiket. Kruisje.' },
    {
      id: 'n5',
      time: '04:50',
      kind: 'fact',
      text: 'Pakket 1, 2 en 3: telkens de vijf stappen in de volgorde van de kaart.',
    },
    { id: 'n6', time: '05:10', kind: 'quote', text: 'Kleine lepel ook.' },
    {
      id: 'n7',
      time: '07:50',
      kind: 'omission',
      text: 'Legt geen koffielepels in pakket 4 en 5. De bak staat naast haar.',
    },
    {
      id: 'n8',
      time: '08:10',
      kind: 'fact',
      text: 'De sessieleider zegt het opnieuw. Opent dan pakket 1 tot 5 en legt in elk twee koffielepels.',
    },
    {
      id: 'n9',
      time: '09:00',
      kind: 'fact',
      text: 'Telt bij het openen alle stukken van pakket 1 tot 5 nog eens, met de vinger.',
    },
    { id: 'n10', time: '10:10', kind: 'quote', text: 'Nog een keer? Langzaam.' },
    { id: 'n11', time: '10:35', kind: 'quote', text: 'Vrachtwagen vijf minuten. Pakketten zes. Eerst bakken.' },
    {
      id: 'n12',
      time: '10:45',
      kind: 'fact',
      text: 'Legt etiket 6, 7 en 8 op een rij, zegt “straks deze” en gaat naar de kar.',
    },
    { id: 'n13', time: '11:20', kind: 'fact', text: 'Traag. Is dit soort werk duidelijk niet gewoon.' },
    { id: 'n14', time: '12:05', kind: 'fact', text: 'De vijf bakken staan op de kar. Neemt etiket 6 en werkt verder.' },
    {
      id: 'n15',
      time: '15:10',
      kind: 'fact',
      text: 'Pakket 6, 7 en 8: weer de vijf stappen in volgorde, met koffielepels. Kijkt daarbij niet op de kaart.',
    },
    {
      id: 'n16',
      time: '15:20',
      kind: 'omission',
      text: 'Telt pakket 6, 7 en 8 niet na. Zet ze dicht bij de deur.',
    },
    {
      id: 'n17',
      time: '15:55',
      kind: 'omission',
      text: 'Zegt niets over de tijd sinds er twee pakketten bij kwamen (12:30). Is net aan pakket 9 begonnen.',
    },
    { id: 'n18', time: '16:10', kind: 'quote', text: 'Twee niet klaar.' },
    {
      id: 'n19',
      time: '17:30',
      kind: 'fact',
      text: 'Samen geteld: acht pakketten af, alle acht gelijk aan het voorbeeld, met twee koffielepels erbij.',
    },
    { id: 'n20', time: '18:20', kind: 'fact', text: 'Heeft vier kinderen en staat elke dag om vijf uur op.' },
  ],
}
