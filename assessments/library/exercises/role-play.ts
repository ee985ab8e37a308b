// Role play at a shop counter: a customer brings back a lamp. The two harder steps come at fixed minutes, whatever the
// candidate says, so that every candidate gets the same conversation.
import type { ExerciseText } from '../notation.ts'
import { fairHelp, rights, simpleRights, text } from './common.ts'
import { customer, rolePlayHandouts } from './role-play-papers.ts'

export const rolePlay: ExerciseText = {
  code: 'RS-1',
  title: 'Een klant brengt een lamp terug',
  kind: 'role-play',
  group: false,
  phases: [
    { name: 'Uitleg en afspraken lezen', minutes: 8 },
    { name: 'Gesprek met de klant', minutes: 10 },
    { name: 'Nabespreking', minutes: 7 },
  ],
  // Occasion: KLA the customer waits near the counter, opens vaguely, asks three things · CON disagreement over the
  // money, twice · DIS.3 the four agreements of the shop.
  shows: ['KLA.1', 'KLA.2', 'KLA.3', 'CON.2', 'CON.3', 'DIS.3'],
  brief: {
    purpose:
      'De kandidaat staat aan de balie van een winkel en krijgt een klant die een lamp terugbrengt en iets anders wil dan de afspraken toelaten. Zo zie je hoe iemand een klant ontvangt, uitzoekt wat er nodig is, bij afspraken blijft en bij onenigheid naar een uitweg zoekt.',
    materials: [
      '1 tafel als balie, met 1 stoel erachter die gebruikt mag worden',
      '1 lamp of ander klein toestel met een snoer, niet aangesloten: het toestel van de klant, in een draagtas',
      '2 andere lampen of toestellen op een rek achter de balie, met een prijsje van 12 euro en van 15 euro',
      '12 kleine voorwerpen en 1 vel prijsetiketten van 1 euro, op de balie',
      '1 schrift met op de kaft “Teruggebracht”, en 1 balpen',
      'De kaart met winkelafspraken, 1 keer afgedrukt, op de balie vastgeplakt',
      '3 lege tegoedbonnen, afgedrukt en losgeknipt',
      'Het kasticket, 1 keer afgedrukt, bij de rolspeler',
      '1 klok of horloge dat de rolspeler kan zien zonder dat het opvalt',
    ],
    setting: text(
      'Vooraf (15 minuten). Zet de tafel als balie, met de ingang van de ruimte op minstens 4 meter. Leg op de balie: de etiketten met de 12 voorwerpen, het schrift, de balpen, de tegoedbonnen en de kaart met afspraken. Zet de twee andere lampen op het rek.',
      'Neem de rol 10 minuten door met de rolspeler. De rolspeler kent de kandidaten niet en speelt alle kandidaten van deze sessie.',
      'Beoordelaars zitten aan de zijkant op 3 meter en zien de kandidaat en de klant.',
      'Uitleg (8 minuten). De rolspeler is uit de kamer. Geef de instructie. Lees samen de kaart met afspraken en toon waar het schrift, de bonnen en de andere lampen liggen. Zeg: “Je plakt prijsjes. Er komt een klant binnen. De winkelverantwoordelijke heet Hilde en is er om 14 uur. Nu is het 11 uur.”',
      'Gesprek (10 minuten). De kandidaat plakt prijsjes. Start de klok en laat na één minuut de klant binnen. Help niet met de inhoud.',
      [
        'Minuut 1: de klant komt binnen en blijft op 2 meter van de balie staan.',
        'Minuut 4: eerste moeilijke stap van de klant.',
        'Minuut 7: tweede moeilijke stap van de klant.',
        'Minuut 8: de klant stelt een laatste vraag, over het openingsuur.',
        'Minuut 9: de klant rondt altijd af en gaat naar buiten. Wat de kandidaat daarna nog doet, hoort erbij.',
        'Minuut 10: zeg: “Dank je. De oefening is klaar.”',
      ],
      'Met een tolk duurt elke stap langer. Spreek dan vooraf 15 minuten af: eerste moeilijke stap op minuut 6, tweede op minuut 10, laatste vraag op minuut 12, afronden op minuut 13. Zeg dit ook aan de rolspeler.',
      'Stop vroeger als de kandidaat dat vraagt, of als de rolspeler zich niet aan de rol houdt. Noteer de minuut.',
      'Nabespreking (7 minuten). De rolspeler komt terug, zegt zijn of haar eigen naam en bedankt de kandidaat: “Ik speelde een klant. Dat is nu voorbij.” Daarna gaat de rolspeler weg. Vraag aan elke kandidaat: “Wat wilde de klant? Wat heb je gedaan? Wat zou je nog doen?” Zeg niet hoe het was.',
    ),
    instruction: text(
      'Je werkt in een winkel met tweedehandsspullen. Je staat aan de balie en plakt prijsjes van 1 euro op kleine spullen. De winkelverantwoordelijke, Hilde, is er pas om 14 uur. Nu is het 11 uur.',
      'Er komt een klant met een vraag. De klant wordt gespeeld door iemand die jou niet kent. Je helpt deze klant zoals je dat op het werk zou doen.',
      'Op de balie ligt een kaart met vier afspraken van de winkel. Die afspraken gelden vandaag. Je mag de kaart altijd lezen en aan de klant tonen. Je mag alles gebruiken dat op de balie en op het rek ligt.',
      'Het gesprek duurt ongeveer 10 minuten. We kijken hoe je omgaat met een klant en met de afspraken van de winkel.',
      rights,
    ),
    simpleInstruction: text(
      'Je werkt in een winkel.',
      'Je staat aan de balie. Je plakt prijsjes: 1 euro.',
      'Het is nu 11 uur.',
      'Hilde is de chef. Hilde komt om 14 uur.',
      'Er komt een klant. De klant is een acteur. De klant kent jou niet.',
      'De klant heeft een vraag. Jij helpt de klant.',
      'Op de balie ligt een kaart. Daar staan 4 afspraken. Die afspraken volg je. Je mag de kaart tonen.',
      'Het duurt 10 minuten.',
      'Wij kijken: hoe help je de klant? Wat doe je met de afspraken?',
      simpleRights,
    ),
    handouts: rolePlayHandouts,
    watchFor: [
      'Minuut 0 en 1, prijsjes plakken: wat doet de kandidaat?',
      'De klant staat op 2 meter: wat doet en zegt de kandidaat? Na hoeveel seconden? Wie spreekt eerst?',
      '“Ik heb die lamp hier gekocht”: welke vraag stelt de kandidaat, of welke stap zet hij of zij? Noteer de woorden.',
      'De klant vertelt: wat doet de kandidaat terwijl de klant praat? Wie praat op welk moment?',
      'Het kasticket: vraagt de kandidaat ernaar? Wat doet hij of zij ermee?',
      'De kaart met afspraken: wanneer kijkt de kandidaat ernaar, wat wordt getoond of gezegd?',
      'Wat stelt de kandidaat voor, in welke woorden, en wat doet hij of zij tot de klant kan kiezen?',
      'Minuut 4, “ik wil mijn geld terug”: wat zegt en doet de kandidaat dan? Noteer het eerste antwoord letterlijk.',
      'Minuut 7, “uw collega heeft dat wel gedaan”: wat vraagt, zegt of doet de kandidaat?',
      'Geld, bon of ander toestel: wat geeft de kandidaat uiteindelijk mee, of wat wordt afgesproken?',
      'Minuut 8, de vraag over het openingsuur op zaterdag: wat antwoordt de kandidaat en waar haalt hij of zij het antwoord?',
      'Het schrift: wordt er iets ingeschreven? Wanneer? Wat?',
      'De klant gaat weg: wat zegt en doet de kandidaat?',
    ],
    permittedHelp: [
      'Vóór het gesprek mag je de kaart met afspraken zo vaak herhalen als nodig en bij elke afspraak tonen waar het voorwerp ligt.',
      'De klant spreekt rustig, herhaalt op vraag in dezelfde of in kortere woorden, en wijst de lamp aan. Gebaren, een tekening of een vertaalapp aan de balie mogen.',
      'De kandidaat mag in plaats van te schrijven zeggen wat in het schrift moet komen. De sessieleider schrijft het na het gesprek in.',
      'Tijdens het gesprek helpt niemand met de inhoud. Kijkt de kandidaat naar jou, zeg dan: “Jij helpt de klant. Doe zoals je denkt.”',
      'Met een tolk krijgt het gesprek 15 minuten in plaats van 10.',
      ...fairHelp,
    ],
    rolePlayer: { role: 'Klant die een lamp terugbrengt', text: customer },
    questions: [],
    test: null,
  },
}
