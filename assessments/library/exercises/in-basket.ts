// In-basket for the work floor: nine short papers, a tenth that comes in. Laying in order and telling are enough; nothing
// has to be written.
import type { ExerciseText } from '../notation.ts'
import { fairHelp, rights, simpleRights, text } from './common.ts'
import { inBasketHandouts } from './in-basket-handouts.ts'

export const inBasket: ExerciseText = {
  code: 'PB-1',
  title: 'Tien briefjes op je werkplek',
  kind: 'in-basket',
  group: false,
  phases: [
    { name: 'Uitleg', minutes: 5 },
    { name: 'Lezen en leggen', minutes: 20 },
    { name: 'Vertellen wat je doet', minutes: 15 },
    { name: 'Nabespreking', minutes: 5 },
  ],
  // Occasion: STR.2 ten papers, three with an hour · STR.3 100 minutes of boxes in the 90 before 10.30 · VER.1 paper E ·
  // VER.3 paper C · SAM.2 paper F · CON.1 paper H · KLA.3 paper D.
  // Also to be chosen: FLE.3 paper A · INI.2 paper G · STI.3 paper I · FLE.1 paper J in minute 12.
  shows: ['STR.2', 'STR.3', 'VER.1', 'VER.3', 'SAM.2', 'CON.1', 'KLA.3'],
  brief: {
    purpose:
      'De kandidaat vindt negen briefjes op de werkplek en krijgt er tijdens de oefening één bij. De kandidaat legt ze op volgorde en vertelt wat hij of zij met elk briefje doet. Zo hoor en zie je wat iemand eerst doet, wie iemand verwittigt en hoe iemand omgaat met meer werk dan tijd. Het gaat om wat iemand zegt te doen: leg het naast wat je in andere oefeningen ziet.',
    materials: [
      '1 tafel met minstens 1,5 meter vrije plaats om 10 briefjes naast elkaar te leggen',
      '2 stoelen naast elkaar aan de tafel: kandidaat en sessieleider',
      'Briefjes A tot I, elk op een apart blad afgedrukt in grote letters, op één stapel met A bovenaan',
      'Briefje J, apart, bij de sessieleider',
      'Het blad “Wie en waar” en het blad “Prijzen”, elk 1 keer afgedrukt, naast de stapel',
      '4 kleefblaadjes, 1 balpen en 1 rekenmachine, voor wie ze wil gebruiken',
      '1 blad met in grote cijfers “Het is 9.00 uur”, op tafel, en 1 horloge voor de sessieleider, niet in het zicht: in het verhaal blijft het 9 uur',
      'Bij briefje C: een foto van een vloer met een plas olie, of een vel papier met een grote vlek, mag ernaast liggen',
    ],
    setting: text(
      'Vooraf (10 minuten). Leg de stapel A tot I klaar in die volgorde, voor elke kandidaat dezelfde. De twee andere bladen liggen ernaast. Beoordelaars zitten aan de overkant van de tafel en kunnen de letters van de briefjes lezen.',
      'Uitleg (5 minuten). Geef de instructie. Lees het blad “Wie en waar” samen. Zeg: “In dit verhaal is het 9 uur. Je begeleider Hilde is er niet voor 9.45 uur. Om 10.30 uur komt de vrachtwagen.”',
      'Lezen en leggen (20 minuten).',
      [
        'Minuut 0: zeg: “Lees alles, of vraag mij om te lezen. Leg de briefjes op volgorde, van links naar rechts. Links doe je eerst.”',
        'Minuut 12: geef briefje J en zeg: “Dit komt net binnen.” Lees het voor als dat gevraagd wordt. Zeg niets over de plaats.',
        'Minuut 18: zeg: “Nog 2 minuten.”',
        'Minuut 20: zeg: “De volgorde blijft nu zo liggen.” Noteer de volgorde in letters. Is de kandidaat vroeger klaar, ga dan door. Geef briefje J in elk geval eerst.',
      ],
      'Vertellen wat je doet (15 minuten). Ga van links naar rechts. Stel bij elk briefje dezelfde twee vragen: “Wat doe je hiermee?” en “Zeg je iets tegen iemand? Wat zeg je dan?” Na het laatste briefje vraag je één keer: “Het is 9 uur en de vrachtwagen komt om 10.30 uur. Hoe loopt je ochtend?” Daarna vraag je aan iedereen nog één keer: “Raakt alles op tijd klaar?” Vraag niet door. Zegt de kandidaat bij een briefje “niets” of “weet ik niet”, stel dan nog de tweede vraag en ga naar het volgende. Reken op één minuut per briefje.',
      'Zeg niet welke briefjes samenhoren, reken niets uit waar de kandidaat niet om vraagt en stel geen andere vragen dan deze.',
      'Verandert de kandidaat tijdens het vertellen iets aan de volgorde, dan mag dat. Noteer welk briefje en wanneer.',
      'Nabespreking (5 minuten). Vraag: “Hoe was het om dit te doen? Welk briefje was lastig om te leggen?” Zeg niet wat de juiste volgorde is: er is meer dan één.',
    ),
    instruction: text(
      'Je werkt op de afdeling Verpakking. Het is 9 uur. Op je tafel liggen negen briefjes: berichten van collega’s, van een klant en van jezelf. Je begeleider, Hilde, zit tot 9.45 uur in een vergadering.',
      'Eerst lees je de briefjes en leg je ze op volgorde: wat doe je eerst, wat later? Daarvoor heb je 20 minuten. Er kan nog een briefje bij komen.',
      'Daarna vertel je bij elk briefje wat je doet en of je iets tegen iemand zegt. Je hoeft niets te schrijven. Je mag alle briefjes laten voorlezen. Een blad met namen en plaatsen en een blad met prijzen liggen erbij.',
      'We kijken hoe je werk op volgorde zet en wat je doet met wat je leest. Er is meer dan één volgorde mogelijk.',
      rights,
    ),
    simpleInstruction: text(
      'Je werkt bij Verpakking.',
      'Het is 9 uur.',
      'Hilde is je chef. Hilde is in een vergadering tot 9.45 uur.',
      'Op je tafel liggen 9 briefjes.',
      'Lees de briefjes. Ik mag ze ook voorlezen.',
      'Leg de briefjes op een rij. Links doe je eerst. Rechts doe je laatst.',
      'Dat duurt 20 minuten. Soms komt er een briefje bij.',
      'Daarna praten we. Wat doe je met dit briefje? Aan wie zeg je iets?',
      'Je hoeft niet te schrijven.',
      'Wij kijken: wat doe je eerst? Wat doe je dan?',
      simpleRights,
    ),
    handouts: inBasketHandouts,
    watchFor: [
      'Uitleg en lezen: wat doet de kandidaat met de stapel? Leest hij of zij alles voor er iets gelegd wordt?',
      'Welk briefje krijgt een plaats als eerste, op welke minuut? Welke worden later verlegd, en na welk ander briefje?',
      'De uren: I vóór 10.00, A, B en J om 10.30, D vóór 12.00, E morgen om 10.00. C is een gevaar nu. F, G en H hebben geen uur. Wat zegt of doet de kandidaat met elk uur?',
      'Briefje C, olie op de vloer: op welke plaats ligt het, wat doet de kandidaat ermee, wie krijgt wat te horen?',
      'Briefje E, je eigen briefje van gisteren: wat zegt de kandidaat dat hij of zij doet, tegen wie, en in welke woorden?',
      'Briefje F, Yara en het labeltoestel: wat doet de kandidaat voor Yara, en wat gebeurt er met het eigen werk?',
      'Briefje H, Robin en de kar: tegen wie zegt de kandidaat iets? Wat? Noteer de woorden.',
      'Briefje D, de vraag van mevrouw Aerts: waar zoekt de kandidaat, welk antwoord krijgt de klant, en wanneer?',
      'Briefjes A en B, het werk van Tomasz en de vrachtwagen: wat neemt de kandidaat op, wat laat hij of zij liggen?',
      'Briefje G, de tape: wat zegt de kandidaat dat hij of zij doet, en tegen wie?',
      'Briefje I, de opleiding om 10.30 uur: wat doet de kandidaat, en vóór welk uur?',
      'Minuut 12, briefje J komt erbij (15 dozen tegen 10.30 uur): wat doet de kandidaat met de rij die al ligt? Wat zegt hij of zij over de tijd?',
      '“Hoe loopt je ochtend?”: noteer het antwoord letterlijk. Welke taken en uren worden genoemd, welke niet?',
      'Te veel werk voor de tijd: zegt de kandidaat er iets over bij een briefje, bij “Hoe loopt je ochtend?”, of na “Raakt alles op tijd klaar?” Noteer bij welke vraag. Een som hoeft er niet bij.',
      'Na de afname: noteer de eindvolgorde in letters en de briefjes waarover niets werd gezegd.',
    ],
    permittedHelp: [
      'De twee vaste vragen (“Wat doe je hiermee?” en “Zeg je iets tegen iemand?”) krijgt iedereen bij elk briefje. Wat de kandidaat erop antwoordt, zegt hij of zij zelf: de vragen gelden niet als herinnering.',
      'Alle briefjes voorlezen mag, in elke volgorde en zo vaak als nodig. Voorlezen telt niet als hulp: het is geen leestoets.',
      'Wie liever eerst luistert, krijgt elk briefje één keer voorgelezen en legt het dan. Reken hiervoor op 10 minuten extra: minuut 12, 18 en 20 komen dan 10 minuten later.',
      'Je mag uitleggen wat een woord betekent (tape, pallet, labeltoestel) en op het blad “Wie en waar” wijzen wanneer de kandidaat een naam zoekt.',
      'Een rekenmachine gebruiken of iets laten uitrekenen mag: de kandidaat zegt zelf welke som. Het is geen rekentoets.',
      'Vraagt de kandidaat wat dringend is of wat hij of zij moet doen, antwoord dan: “Wat zou jij doen?”',
      'Wie niet kan leggen of schrijven, zegt de volgorde en de sessieleider legt.',
      ...fairHelp,
    ],
    rolePlayer: null,
    questions: [],
    test: null,
  },
}
