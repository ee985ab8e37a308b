// Worked case 1, what an expert made of it: every link, every level, and why. Shown only after one's own levels.
import type { ExpertText } from './build.ts'

export const packingTableExpert: ExpertText = {
  links: [
    {
      noteId: 'n3',
      indicatorId: 'CON.2',
      sign: 'not-applicable',
      why: 'Ze vraagt naar zijn kant, maar er is nog geen onenigheid. Het hoort erbij en weegt niet.',
    },
    {
      noteId: 'n4',
      indicatorId: 'VER.1',
      sign: 'minus',
      why: 'Het etiket zit aan de verkeerde kant. Ze draait de doos weg en zegt er niets over.',
    },
    {
      noteId: 'n6',
      indicatorId: 'CON.2',
      sign: 'minus',
      why: 'Ludo zegt wat hem dwarszit en zij praat er twee keer tussen.',
    },
    {
      noteId: 'n7',
      indicatorId: 'CON.2',
      sign: 'plus',
      why: 'Na de onderbreking laat ze hem toch zijn hele verhaal doen.',
    },
    {
      noteId: 'n8',
      indicatorId: 'SAM.3',
      sign: 'plus',
      why: 'Ze antwoordt de eerste keer, en ze doet het ook.',
    },
    {
      noteId: 'n9',
      indicatorId: 'SAM.1',
      sign: 'plus',
      why: 'Ze stelt een verdeling voor waarin allebei iets te doen hebben.',
    },
    {
      noteId: 'n10',
      indicatorId: 'SAM.2',
      sign: 'minus',
      why: 'Ludo vraagt om hulp, zij staat op een meter en telt verder. Dit bleef uit terwijl het kon.',
    },
    {
      noteId: 'n11',
      indicatorId: 'SAM.2',
      sign: 'plus',
      why: 'Ze helpt hem verder, al is het pas na zijn tweede vraag.',
    },
    {
      noteId: 'n13',
      indicatorId: 'CON.2',
      sign: 'minus',
      why: 'Ze praat door hem heen. Zijn reden krijgt hij niet meer gezegd.',
    },
    {
      noteId: 'n14',
      indicatorId: 'CON.3',
      sign: 'plus',
      why: 'Een voorstel van haarzelf, en de vraag of hij daarmee verder kan.',
    },
    {
      noteId: 'n15',
      indicatorId: 'VER.2',
      sign: 'plus',
      why: 'Alles ligt terug, zonder dat iemand het zei.',
    },
    {
      noteId: 'n16',
      indicatorId: 'VER.2',
      sign: 'plus',
      why: 'Ze meldt uit zichzelf dat de kaarten op zijn.',
    },
    {
      noteId: 'n17',
      indicatorId: 'VER.1',
      sign: 'minus',
      why: 'Dit was de kans om het te zeggen. Ze zegt dat alles in orde is.',
    },
    {
      noteId: 'n18',
      indicatorId: 'VER.1',
      sign: 'minus',
      why: 'De fout bleef staan en ging mee naar de klant. Wat uitblijft terwijl het kon, is ook bewijs.',
    },
  ],
  setAside: [
    {
      noteId: 'n1',
      why: 'Dit is een feit, en juist opgeschreven. Maar geen van deze acht indicatoren gaat over begroeten.',
    },
    {
      noteId: 'n2',
      why: 'Dit is een oordeel en een voorspelling. Er staat niet in wat Dorien zei of deed.',
    },
    {
      noteId: 'n5',
      why: 'Dit gaat over vroeger werk. Het toont niets van wat ze vandaag aan deze tafel deed.',
    },
    {
      noteId: 'n12',
      why: 'Een oordeel over Dorien, en over Ludo erbij. Wat er echt gebeurde, staat al op 07:35 en 08:15.',
    },
  ],
  ratings: [
    {
      indicatorId: 'SAM.1',
      level: 3,
      why: 'Op 06:20 zegt ze wat zij doet en wat Ludo doet. Dat is een verdeling, dus Goed. Voor Zeer goed moet ze nakijken of ieder een taak heeft. Dat staat nergens.',
      noteIds: ['n9'],
      alternative: null,
    },
    {
      indicatorId: 'SAM.2',
      level: 2,
      why: 'Bij de eerste vraag telt ze verder (07:35). Na de tweede vraag helpt ze (08:15). Zo staat het in het anker van Matig. Dat ze het daarna samen doen, is mooi, maar het kwam pas na de tweede vraag.',
      noteIds: ['n10', 'n11'],
      alternative: null,
    },
    {
      indicatorId: 'SAM.3',
      level: 3,
      why: 'Ze antwoordt meteen met “ja, doen we” en zet het bakje klaar (05:05). Waarom het een goed idee is, zegt of toont ze niet. Daarom geen Zeer goed.',
      noteIds: ['n8'],
      alternative: null,
    },
    {
      indicatorId: 'CON.2',
      level: 2,
      why: 'De mooie vraag op 00:50 kwam voor er onenigheid was. Toen die er was, onderbrak ze Ludo twee keer en liet ze hem daarna vertellen (03:20 en 03:45): Matig. Op 10:35 praat ze door hem heen. Dat drukt het niveau, maar hij kreeg op 03:45 wel de tijd.',
      noteIds: ['n3', 'n6', 'n7', 'n13'],
      alternative: {
        level: 1,
        why: 'Het tweede moment past bij Onvoldoende: ze praat door hem heen en komt er niet op terug. Wie dat zwaarder laat wegen, kan 1 verdedigen.',
      },
    },
    {
      indicatorId: 'CON.3',
      level: 4,
      why: 'Ze stelt zelf iets voor en vraagt: “Kun je daarmee verder?” (11:45). Beide staan in het anker van Zeer goed. Dat ze kort ervoor door Ludo heen praatte, telt bij een andere indicator.',
      noteIds: ['n14'],
      alternative: {
        level: 3,
        why: 'Op 03:10 was er ook onenigheid. Toen gaf ze uitleg en stelde ze niets voor. Wie de twee momenten samen neemt, kan bij Goed uitkomen.',
      },
    },
    {
      indicatorId: 'VER.1',
      level: 1,
      why: 'De fout is zichtbaar (02:10). De kaart vraagt om fouten te melden en de sessieleider vraagt ernaar (14:05). Ze zegt “alles in orde” en de doos vertrekt zo (14:30). Je hoeft niet te weten waarom ze zweeg: het anker gaat over wat er gezegd is.',
      noteIds: ['n4', 'n17', 'n18'],
      alternative: null,
    },
    {
      indicatorId: 'VER.2',
      level: 4,
      why: 'Ze legt alles terug zonder dat iemand erom vraagt (13:10) en meldt wat op is (13:40). Dat zijn de twee delen van het anker van Zeer goed. Dat ze over het etiket zwijgt, verandert hier niets aan.',
      noteIds: ['n15', 'n16'],
      alternative: null,
    },
    {
      indicatorId: 'VER.3',
      level: null,
      why: 'Aan deze tafel was er geen gevaar: geen mes, geen machine, niets op de grond. Er viel dus niets te melden, en er bleef niets uit. Dat is “Geen gelegenheid”, en geen Onvoldoende.',
      noteIds: [],
      alternative: null,
    },
  ],
  lures: [
    {
      error: 'tooFast',
      where:
        'De eerste anderhalve minuut: een hand, een lach, een open vraag. Wie dan al beslist, leest over 03:20 en 10:35 heen.',
      habit: 'Lees bij elke indicator eerst alle aantekeningen tot het einde. Kies pas daarna.',
    },
    {
      error: 'overvaluing',
      where:
        'Dorien praat zonder haperen en vertelt over haar bankloket. Haar zwijgen over het etiket lijkt daardoor klein.',
      habit: 'Dek de naam af en lees alleen de drie aantekeningen over het etiket. Welk anker past?',
    },
    {
      error: 'tooLittle',
      where: 'Bij “Meldt een gevaar op de werkplek” staat geen aantekening. Toch een niveau geven is gokken.',
      habit: 'Vraag eerst: was er een kans om het te tonen? Zo niet, kies dan “Geen gelegenheid”.',
    },
    {
      error: 'balancing',
      where: 'Bij Verantwoordelijkheid staan een 1 en een 4 naast elkaar. Twee keer een 2 of een 3 voelt netter.',
      habit: 'Laat ze staan. Een gesprek over fouten melden heeft meer aan dat verschil dan aan een midden.',
    },
  ],
}
