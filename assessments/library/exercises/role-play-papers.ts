// The role player's own brief, and the papers on the counter.
import type { Handout } from '../../contract/index.ts'
import { text } from './common.ts'

export const customer = text(
  'Jij bent een klant. Je kocht acht dagen geleden in deze winkel een lamp van 12 euro. Thuis ging ze twee dagen aan, daarna niet meer. Je hebt het kasticket bij je. Je wilt eigenlijk je geld terug, want je hebt elders een nieuwe lamp gezien. Je bent teleurgesteld en gehaast, nooit onbeleefd.',
  'Elke kandidaat krijgt hetzelfde gesprek. Zeg de zinnen tussen aanhalingstekens zoals ze hier staan. Kijk op je horloge: de minuten tellen vanaf de start van de klok, niet vanaf je binnenkomst. Alleen bij een gesprek met een tolk geeft de sessieleider je vooraf andere minuten.',
  'Minuut 1, binnenkomen. Je komt binnen met de draagtas en blijft op 2 meter van de balie staan. Je kijkt naar de balie en zegt niets. Spreekt de kandidaat je niet aan, tel dan tot tien, zet één stap dichter en tel nog eens tot tien. Daarna begin je zelf.',
  'Openingszin: “Goeiedag. Ik ben hier vorige week geweest. Ik heb die lamp hier gekocht.” Zet de lamp op de balie en zwijg. Tel rustig tot tien. Is er een tolk, tel dan vanaf het einde van de vertaling.',
  'Wat je zegt, en wanneer:',
  [
    'Vraagt de kandidaat wat er is? “Ze werkt niet meer.”',
    'Vraagt de kandidaat niets? Dan zeg je na tien tellen uit jezelf: “Ze werkt niet meer.” Daarna zwijg je weer.',
    'Vraagt de kandidaat hoe het gebeurde, of laat hij of zij je vertellen? “De eerste twee dagen ging ze aan. Daarna niet meer. Ik heb een andere peer geprobeerd. Ook niets.” Is dit om minuut 3 nog niet gezegd, zeg het dan toch, als één geheel.',
    'Vraagt de kandidaat naar het kasticket? Geef het. Vraagt niemand ernaar, dan houd je het in je zak.',
    'Vraagt de kandidaat wat je wilt? “Dat ze werkt, of iets anders.” Je zegt dit ook als de kandidaat vóór minuut 4 niets voorstelt.',
    'Stelt de kandidaat vóór minuut 4 een andere lamp of een bon voor? “Misschien. Wat kan er nog?” Je kiest nog niet.',
    'Toont of zegt de kandidaat de afspraken? Luister, kijk mee en zeg: “Ik begrijp het.” Je blijft bij je vraag.',
    'Lijkt alles geregeld vóór minuut 7? “Ik denk er nog even over na.” Kijk naar de lampen op het rek tot het tijd is voor de volgende stap.',
  ],
  'Minuut 4, eerste moeilijke stap, altijd. “Eigenlijk wil ik geen andere lamp. Ik wil mijn geld terug.” Je spreekt iets sneller, niet luider. Wat de kandidaat ook antwoordt, je zegt nog één keer: “Twaalf euro, meer vraag ik niet.”',
  'Minuut 7, tweede moeilijke stap, altijd. “Uw collega heeft vorige keer wel geld teruggegeven. Waarom kan het nu niet?” Je kijkt op je horloge. Vraagt de kandidaat wie of wanneer? “Dat weet ik niet meer.”',
  'Na het antwoord op de tweede stap geef je toe:',
  [
    'Is er een voorstel (andere lamp, bon, later terugkomen bij Hilde, Hilde laten bellen)? “Goed, zo doen we het.” Mag je kiezen, kies dan de bon.',
    'Krijg je geld of de belofte dat je geld krijgt? “Dank u.”',
    'Is er geen voorstel? “Dan kom ik om 14 uur terug.”',
  ],
  'Minuut 8, laatste vraag, altijd: “En nog iets: hoe laat gaat u zaterdag open?” Aanvaard elk antwoord.',
  'Minuut 9, afronden, altijd. “Ik moet verder. Dank u, tot ziens.” Neem je tas en ga naar buiten. Heb je een bon of een andere lamp gekregen, neem die dan mee. De kapotte lamp laat je staan als de kandidaat ze wil houden.',
  'Stop meteen, ook vóór minuut 9, als de kandidaat zegt te willen stoppen of de kamer uit gaat, of als de sessieleider “stop” zegt. Zeg dan in je eigen stem: “We stoppen hier. Dank je.”',
  'Dit doe je nooit:',
  [
    'roepen, vloeken, dreigen, op de balie slaan, de kandidaat aanraken of filmen;',
    'iets zeggen over hoe de kandidaat praat, over uiterlijk, herkomst, leeftijd of gezondheid;',
    'zuchten, lachen om een antwoord of nadoen hoe iemand praat;',
    'de kandidaat een antwoord in de mond leggen of wijzen naar de kaart of het schrift;',
    'nieuwe problemen verzinnen of voor één kandidaat milder of strenger zijn;',
    'achteraf zeggen of de kandidaat het goed deed, ook niet in de gang.',
  ],
  'Begrijp je de kandidaat niet? Zeg: “Kunt u dat nog eens zeggen?” of “Toon het even.” Begrijpt de kandidaat jou niet? Herhaal dezelfde zin, trager.',
)

export const rolePlayHandouts: Handout[] = [
  {
    title: 'Winkelafspraken (kaart op de balie)',
    holder: 'candidate',
    text: text(
      '1. Vraag altijd het kasticket.',
      '2. De klant kan iets terugbrengen tot 14 dagen na de aankoop.',
      '3. De klant kiest: een ander toestel van dezelfde prijs, of een tegoedbon. Alleen de winkelverantwoordelijke geeft geld terug.',
      '4. Schrijf in het schrift: wat bracht de klant terug? Wat kreeg de klant?',
      'Open: dinsdag tot vrijdag van 10 tot 18 uur. Zaterdag van 10 tot 17 uur.',
      'Winkelverantwoordelijke: Hilde, vandaag vanaf 14 uur.',
    ),
  },
  {
    title: 'Tegoedbon',
    holder: 'candidate',
    text: text(
      'Met deze bon koop je iets in onze winkel.',
      'Bedrag: ………… euro',
      'Voor: ………………………………',
      'Gegeven door: ………………………………',
    ),
  },
  {
    title: 'Kasticket',
    holder: 'role-player',
    text: text(
      'Winkel De Tweede Ronde',
      '1 lamp: 12,00 euro',
      'Betaald met kaart',
      'Gekocht: vandaag 8 dagen geleden',
      'Bewaar dit ticket. Dank u.',
    ),
  },
]
