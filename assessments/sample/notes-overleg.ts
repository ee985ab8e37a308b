// Groepsoverleg: three candidates divide three posts (unloading, sorting, packing) for a day on which a colleague is
// absent. The sheet says «voor de middag» without an hour, and the planning grid is printed upside down for one of them.
import { fact, omission, quote, ratings } from './notation.ts'
import type { ObservationStory } from './story.ts'

const exercise = 'overleg'
export const overleg: ObservationStory[] = [
  {
    assessor: 'ilse',
    exercise,
    notes: [
      fact({ 'K-01': '3.1+', 'K-02': '3.1+' }, 'Zitten op het startsein allebei aan tafel, blad en pen voor zich.'),
      quote('K-01', '1.1+', 'Wie heeft al eens gelost? Dan kunnen we van daaruit de rest invullen.'),
      fact('K-02', '1.1-', 'Schrijft zijn naam bij “inpakken” terwijl K-01 nog aan het vragen is wie wat kan.'),
      fact('K-01', '2.1+', 'Vraagt aan de begeleider of “voor de middag” 12.00 of 12.30 uur betekent.'),
      omission('K-02', '1.2-', 'K-03 zegt twee keer “ik vind de kolom niet”; K-02 zit ernaast en antwoordt niet.'),
      fact('K-01', '1.2+', 'Draait het rooster van K-03 om, wijst de kolom aan en laat haar zelf verder invullen.'),
      fact('K-02', '1.3-', '“Nee, dat doen we niet.” Op het voorstel om halverwege te wisselen; hij zegt niet waarom.'),
      quote(
        'K-01',
        '1.3+',
        'Jij stelt dus voor om halverwege te wisselen. Voor mij oké, dan staat niemand te lang te lossen.',
      ),
      fact(
        'K-01',
        '1.1+',
        'Vraagt na het invullen aan beide anderen of ze er zo mee verder kunnen en schuift één naam op.',
      ),
      fact('K-02', '', 'Drinkt tijdens het overleg zijn koffie leeg.'),
    ],
    ratings: {
      'K-01': ratings('1.1:4 1.2:3 1.3:3 2.1:3 3.1:3'),
      'K-02': ratings('1.1:1 1.2:1 1.3:2 2.1:- 3.1:3'),
    },
  },
  {
    assessor: 'samira',
    exercise,
    notes: [
      fact(
        'K-02',
        '3.1+',
        'Is twee minuten voor het begin binnen en gaat zitten; legt de pen neer wanneer de begeleider “tijd” zegt.',
      ),
      fact('K-03', '3.1+', 'Komt drie minuten voor het begin binnen, begint te lezen op het startsein.'),
      fact('K-02', '1.1-', 'Vult zijn naam in bij inpakken voor de anderen iets gekozen hebben.'),
      quote('K-02', '1.1+', 'Ik doe inpakken, dat doe ik elke dag. Zien jullie maar.'),
      fact('K-03', '1.1-', '“Zeg maar waar ik moet staan.” Ze schrijft op wat K-01 zegt.'),
      fact('K-03', '2.1-', '“Ik snap dat blad niet.” Ze wijst niets aan.'),
      fact(
        'K-02',
        '1.2+',
        'Schuift zijn eigen rooster naar K-03 wanneer zij hem aankijkt en vult een vakje in haar plaats in.',
      ),
      quote('K-03', '1.3+', 'Wisselen is beter voor mijn rug, dus ik zeg ja.'),
      omission('K-02', '1.3-', 'K-01 vraagt waarom hij niet wil wisselen; er komt geen antwoord.'),
    ],
    ratings: {
      'K-02': ratings('1.1:2 1.2:2 1.3:2 2.1:- 3.1:3'),
      'K-03': ratings('1.1:2 1.2:- 1.3:3 2.1:2 3.1:3'),
    },
  },
  {
    assessor: 'tom',
    exercise,
    notes: [
      fact('K-01', '3.1-', 'Kijkt op wanneer de begeleider zegt dat de leestijd al loopt, en slaat dan het blad open.'),
      fact('K-03', '3.1+', 'Leest vanaf het startsein, vinger bij de regel.'),
      quote(
        'K-03',
        '2.1+',
        'Het rooster loopt van 8 tot 16, maar hier staat ‘voor de middag’. Telt de pauze dan mee of niet?',
      ),
      quote('K-01', '2.1+', 'Welk uur is dat precies, voor de middag?'),
      fact('K-01', '1.1+', 'Schrijft drie posten op een kladblad en vraagt elk om een keuze. Kiest zelf lossen.'),
      quote('K-03', '1.1+', 'Dan neem ik sorteren, dan kan K-02 blijven inpakken.'),
      fact('K-01', '1.2+', 'Legt haar vinger bij de kolom die K-03 zoekt en kijkt daarna weer op haar eigen blad.'),
      fact(
        'K-03',
        '1.3+',
        'Herhaalt “om half elf wisselen”, telt de uren op haar vingers en zegt dat elk dan twee uur lost.',
      ),
      fact('K-01', '1.3+', 'Noteert het uur van de wissel naast het voorstel en leest het voor aan de twee anderen.'),
    ],
    ratings: {
      'K-03': ratings('1.1:3 1.2:- 1.3:3 2.1:4 3.1:3'),
      'K-01': ratings('1.1:3 1.2:3 1.3:3 2.1:3 3.1:2'),
    },
  },
  {
    assessor: 'ilse',
    exercise,
    notes: [
      fact({ 'K-04': '3.1+', 'K-05': '3.1+' }, 'Beginnen op het startsein met lezen. K-05 legt zijn horloge op tafel.'),
      fact('K-04', '1.1+', 'Tekent drie kolommen, zet bij elke post een potloodnaam en vraagt wie er iets anders wil.'),
      quote('K-05', '1.1+', 'Ik kan lossen tot tien uur. Wie neemt daarna over?'),
      quote('K-04', '2.1+', 'Is ‘voor de middag’ met of zonder de pauze?'),
      omission('K-05', '2.1-', 'Heeft een vraagteken bij “voor de middag” gezet; stelt de vraag niet.'),
      fact(
        'K-04',
        '1.3+',
        '“Jij zei daarnet wisselen. Wat als we dat om elf uur doen? Dan zet ik jouw idee op het blad.” Tegen K-06.',
      ),
      fact('K-04', '1.2+', 'K-06 houdt zijn rooster scheef; zij vraagt of ze mag tonen waar de uren staan.'),
      fact(
        'K-05',
        '1.3+',
        'Knikt bij het voorstel van K-06 en zegt: “Ja, want dan staat er altijd iemand die uitgerust is.”',
      ),
      fact(
        { 'K-05': '3.1+', 'K-04': '3.1+' },
        'K-05: “Nog zes minuten.” K-04: “Dan eerst de namen, daarna de pauzes.”',
      ),
    ],
    ratings: {
      'K-04': ratings('1.1:4 1.2:3 1.3:4 2.1:3 3.1:4'),
      'K-05': ratings('1.1:3 1.2:- 1.3:3 2.1:2 3.1:4'),
    },
  },
  {
    assessor: 'samira',
    exercise,
    notes: [
      fact(
        'K-05',
        '3.1-',
        'Praat met K-06 over de bus tot de begeleider naar de klok wijst, twee minuten na het startsein.',
      ),
      fact('K-06', '3.1-', 'Opent het blad nadat de begeleider zegt dat de tijd loopt.'),
      quote(
        'K-06',
        '1.3+',
        'Jij wilde vaste posten. Als we halverwege wisselen, heb je de helft van de dag toch een vaste post.',
      ),
      fact('K-06', '1.1-', 'Zegt niet welke post hij zelf wil; K-04 schrijft hem bij sorteren.'),
      quote('K-05', '1.1+', 'Ik neem lossen. Jij sorteren?'),
      fact('K-06', '1.2+', 'Ziet dat K-05 de uren niet kan lezen en leest ze voor, regel per regel.'),
      fact('K-05', '1.2-', 'Neemt het potlood over van K-06 en vult het rooster verder zelf in.'),
      quote('K-06', '2.1+', 'Telt de middagpauze mee in ‘voor de middag’?'),
      quote('K-05', '2.1+', 'Moet de vrachtwagen leeg zijn of enkel gelost tot aan de band?'),
      fact('K-05', '1.3+', 'Zegt het voorstel van K-06 na en voegt toe: “maar dan om elf uur, na de vrachtwagen”.'),
    ],
    ratings: {
      'K-05': ratings('1.1:3 1.2:2 1.3:3 2.1:3 3.1:2'),
      'K-06': ratings('1.1:2 1.2:3 1.3:4 2.1:3 3.1:2'),
    },
  },
  {
    assessor: 'tom',
    exercise,
    notes: [
      fact('K-06', '3.1-', 'Legt zijn gsm weg op het moment dat de begeleider voor de tweede keer “begin maar” zegt.'),
      fact('K-04', '3.1+', 'Zegt halverwege hoeveel minuten er nog zijn en leest de open punten voor.'),
      fact('K-04', '1.1-', 'Heeft de drie namen ingevuld voor de anderen het blad omgedraaid hebben.'),
      quote('K-06', '1.1-', 'Zet mij maar ergens.'),
      fact('K-04', '1.3-', '“Nee, zo staat het nu.” Op de eerste vraag van K-06 om te wisselen.'),
      quote('K-06', '1.3+', 'Twee uur lossen en dan sorteren, zo bedoel ik het. Dan hebt ge niet allemaal zere armen.'),
      quote('K-04', '2.1+', 'Voor de middag, is dat twaalf uur?'),
      fact('K-06', '2.1+', 'Vraagt of de pauze meetelt, nog voor er een uur op het blad staat.'),
      fact('K-06', '1.2+', 'Leest de uren luidop voor aan K-05, die zijn bril niet bij heeft.'),
    ],
    ratings: {
      'K-06': ratings('1.1:2 1.2:3 1.3:3 2.1:3 3.1:2'),
      'K-04': ratings('1.1:2 1.2:- 1.3:2 2.1:3 3.1:4'),
    },
  },
]
