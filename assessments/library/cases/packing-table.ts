// Worked case 1, what there is to see: a role play in a packing hall. It opens strongly; what comes later differs per
// indicator, within one competence too.
import { text } from '../exercises/common.ts'
import type { CaseText } from './build.ts'

export const packingTable: CaseText = {
  id: 'inpaktafel',
  title: 'Dorien legt een nieuwe manier van inpakken uit',
  exercise: 'Rollenspel: uitleg aan een nieuwe collega',
  minutes: 15,
  // Occasion: SAM.1 six boxes for two · SAM.2 the flap does not close, help is asked once and, if need be, again ·
  // SAM.3 a proposal in minute 5 · CON.2, CON.3 disagreement in minutes 3 and 10 · VER.1 the card asks for it and so
  // does the last question · VER.2 the card. None for VER.3.
  shows: ['SAM.1', 'SAM.2', 'SAM.3', 'CON.2', 'CON.3', 'VER.1', 'VER.2', 'VER.3'],
  situation: text(
    'De inpakhal van een maatwerkbedrijf. Dorien is de kandidaat. Ze kent de nieuwe manier van inpakken. Ludo is een nieuwe collega. Hij leerde vorige week nog de oude manier. Een acteur speelt Ludo: hij kent Dorien niet en zegt vaste zinnen op vaste minuten. Farida is de begeleider van de ploeg. Ze is er vandaag niet bij.',
    'De opdracht aan Dorien: “Leg Ludo de nieuwe manier uit. Doe het één keer voor met de voorbeelddoos. Maak daarna samen zes dozen. Je hebt 15 minuten. Alle dozen gaan vandaag naar de klant, ook het voorbeeld.”',
    'Op de werkkaart staan vier stappen:',
    [
      'Tel twaalf stuks in de doos.',
      'Leg er een controlekaart bij.',
      'Plooi de doos dicht, zonder plakband.',
      'Kleef het etiket op de korte kant. Vroeger was dat de lange kant.',
    ],
    'Onder de stappen staan twee afspraken: “Meld wat fout ging” en “Leg op het einde alles terug op het rek”. Dorien heeft de kaart vooraf gelezen. Ze ligt op tafel.',
    'Lukt het plooien bij Ludo niet, dan vraagt hij om hulp. Helpt niemand, dan vraagt hij het een halve minuut later nog één keer. Op minuut 14 vraagt de sessieleider aan elke kandidaat: “Moet ik nog iets weten over de dozen?”',
  ),
  performance: [
    {
      time: '00:00',
      text: 'Dorien stapt naar Ludo toe, steekt haar hand uit en lacht. “Dag, ik ben Dorien. En jij?” Ludo zegt zijn naam. Ze schuift een kruk voor hem bij en vraagt of hij goed zit.',
    },
    {
      time: '00:50',
      text: '“Hoe deed jij het tot nu toe?” vraagt ze. Ludo vertelt een halve minuut. Dorien kijkt hem aan en zwijgt tot hij klaar is.',
    },
    {
      time: '01:30',
      text: 'Ze neemt de voorbeelddoos en doet de vier stappen voor. Bij elke stap zegt ze één zin. Het etiket kleeft ze op de lange kant. Ze kijkt op de werkkaart, draait de lange kant naar de muur en zegt: “Zo, dat is ze.”',
    },
    {
      time: '02:40',
      text: '“Vroeger werkte ik tien jaar aan een bankloket,” zegt ze. “Uitleggen kan ik wel.”',
    },
    {
      time: '03:10',
      text: '“Vorige week was het nog met plakband,” zegt Ludo. “Waarom moet het nu weer anders? Straks gaan die dozen open.” Terwijl hij praat, zegt Dorien twee keer: “Ja maar, wacht, luister nu even.” Ludo zwijgt. Dan zegt ze: “Zeg het maar.” Ludo vertelt. Deze keer zegt ze niets tot hij klaar is. Daarna zegt ze dat de klant minder plastic wil.',
    },
    {
      time: '05:00',
      text: '“Zal ik de controlekaarten vooraf in een bakje leggen?” vraagt Ludo. “Ja, doen we,” zegt Dorien. Ze zet een leeg bakje tussen hen in.',
    },
    {
      time: '06:20',
      text: '“Ik tel en leg de kaart erbij. Jij plooit en kleeft het etiket.” Ludo knikt. Ze beginnen aan de zes dozen.',
    },
    {
      time: '07:30',
      text: 'Ludo staat met een doos die half geplooid is. “Help je even? Die klep gaat niet dicht.” Dorien staat op een meter van hem. Ze telt verder en zegt niets.',
    },
    {
      time: '08:10',
      text: '“Dorien, help je even met die klep?” Dorien komt naast hem staan. Samen plooien ze de doos dicht. Ze gaat terug naar haar plaats. De volgende dozen plooit Ludo alleen.',
    },
    {
      time: '10:30',
      text: 'Na de vierde doos zegt Ludo: “Morgen doe ik het weer met plakband. Dat is beter, want…” Dorien begint te praten. Ze praat ongeveer twintig seconden, over de klant en over de regels. Ludo stopt midden in zijn zin en kijkt naar de tafel.',
    },
    {
      time: '11:40',
      text: 'Ze werken zwijgend verder. Dan zegt Dorien: “Morgen doen we zes dozen op jouw manier en zes op de nieuwe. We kijken hoelang het duurt en of ze dicht blijven. Dat tonen we aan Farida. Kun je daarmee verder?” “Dat is goed,” zegt Ludo.',
    },
    {
      time: '13:00',
      text: 'De zes dozen staan op de kar. Dorien zet de voorbeelddoos erbij, met de lange kant naar achter. Niemand zegt iets over opruimen. Ze legt het bakje en de etiketten terug op het rek. “De controlekaarten zijn op,” zegt ze tegen de sessieleider. “En er zijn nog maar vier etiketten.”',
    },
    {
      time: '14:00',
      text: '“Moet ik nog iets weten over de dozen?” vraagt de sessieleider. “Nee hoor,” zegt Dorien, “alles in orde.” Ze geeft Ludo een hand en bedankt hem.',
    },
  ],
  notes: [
    { id: 'n1', time: '00:10', kind: 'fact', text: 'Zegt haar naam, vraagt die van Ludo en schuift een kruk bij.' },
    { id: 'n2', time: '00:30', kind: 'fact', text: 'Heel sympathiek, vlotte babbel. Die komt er wel.' },
    { id: 'n3', time: '00:50', kind: 'quote', text: 'Hoe deed jij het tot nu toe?' },
    {
      id: 'n4',
      time: '02:10',
      kind: 'fact',
      text: 'Kleeft het etiket van de voorbeelddoos op de lange kant. Kijkt op de kaart, draait die kant naar de muur.',
    },
    {
      id: 'n5',
      time: '02:40',
      kind: 'quote',
      text: 'Vroeger werkte ik tien jaar aan een bankloket. Uitleggen kan ik wel.',
    },
    {
      id: 'n6',
      time: '03:20',
      kind: 'fact',
      text: 'Zegt twee keer “ja maar, wacht, luister nu even” terwijl Ludo praat.',
    },
    { id: 'n7', time: '03:45', kind: 'fact', text: 'Zegt “zeg het maar” en zwijgt tot Ludo alles verteld heeft.' },
    {
      id: 'n8',
      time: '05:05',
      kind: 'fact',
      text: 'Ludo stelt voor om de kaarten vooraf in een bakje te leggen. Zegt “ja, doen we” en zet een bakje tussen hen in.',
    },
    { id: 'n9', time: '06:20', kind: 'quote', text: 'Ik tel en leg de kaart erbij. Jij plooit en kleeft het etiket.' },
    {
      id: 'n10',
      time: '07:35',
      kind: 'omission',
      text: 'Ludo vraagt “help je even?” bij de klep. Antwoordt niet en telt verder.',
    },
    {
      id: 'n11',
      time: '08:15',
      kind: 'fact',
      text: 'Ludo vraagt het opnieuw. Komt naast hem staan, plooit de doos samen met hem, gaat terug naar haar plaats.',
    },
    { id: 'n12', time: '08:50', kind: 'fact', text: 'Weinig geduld met trage mensen.' },
    {
      id: 'n13',
      time: '10:35',
      kind: 'fact',
      text: 'Begint te praten terwijl Ludo zegt waarom hij plakband wil. Praat een twintigtal seconden door. Ludo stopt midden in zijn zin.',
    },
    {
      id: 'n14',
      time: '11:45',
      kind: 'quote',
      text: 'Morgen zes dozen op jouw manier en zes op de nieuwe. Dat tonen we aan Farida. Kun je daarmee verder?',
    },
    {
      id: 'n15',
      time: '13:10',
      kind: 'fact',
      text: 'Legt het bakje en de etiketten terug op het rek. Niemand zei iets over opruimen.',
    },
    {
      id: 'n16',
      time: '13:40',
      kind: 'quote',
      text: 'De controlekaarten zijn op. En er zijn nog maar vier etiketten.',
    },
    {
      id: 'n17',
      time: '14:05',
      kind: 'fact',
      text: 'De sessieleider vraagt of er nog iets te weten is over de dozen. Zegt: “Nee hoor, alles in orde.”',
    },
    {
      id: 'n18',
      time: '14:30',
      kind: 'omission',
      text: 'Zegt niets over het etiket op de lange kant. De voorbeelddoos staat bij de dozen voor de klant.',
    },
  ],
}
