// Werkproef, candidates K-01 to K-03: forty returned pieces, four bins, a sorting card on the wall, gloves on a hook, a
// roll of film in the walkway. After five minutes of work the supervisor asks for the lot five minutes earlier than agreed.
import { fact, late, omission, quote, ratings } from './notation.ts'
import type { ObservationStory } from './story.ts'

const exercise = 'werkproef'
export const werkproefFirst: ObservationStory[] = [
  {
    assessor: 'samira',
    exercise,
    notes: [
      fact('K-01', '5.1+', 'Neemt de handschoenen van de haak voor ze de eerste doos opent en houdt ze aan.'),
      fact(
        'K-01',
        '4.1+',
        'Loopt bij de rekenmachine en bij het kussen naar de kaart. Eén stuk ligt op het einde in een andere bak.',
      ),
      fact('K-01', '5.2+', 'Rolt de folie op en zet ze tegen de muur voor ze verder sorteert.'),
      fact(
        'K-01',
        '3.2+',
        '“Vijf minuten vroeger haal ik niet met dat opruimen erbij.” Zegt het uit zichzelf, in het begin.',
      ),
      fact('K-01', '4.2+', 'Draait elk stuk speelgoed om en legt de auto met de gebroken as apart.'),
      fact('K-01', '4.3+', 'Veertig stuks verdeeld op het eindsein; tussendoor geen stilstand gezien.'),
      fact('K-01', '6.1-', 'Vult de lijst in na de laatste bak; bij bak C staat geen aantal.'),
    ],
    ratings: { 'K-01': ratings('3.2:3 4.1:3 4.2:3 4.3:3 5.1:3 5.2:3 6.1:2') },
  },
  {
    assessor: 'tom',
    exercise,
    notes: [
      fact('K-01', '5.1+', 'Handschoenen en schoenen aan bij het begin.'),
      fact('K-01', '5.2-', 'De rol folie ligt tot halverwege in de looproute; ze stapt er drie keer over.'),
      fact('K-01', '4.1+', 'Kijkt vijf keer naar de kaart. Telling achteraf: één stuk in bak B dat in A hoort.'),
      fact('K-01', '4.2-', 'De lamp met een los snoer gaat in bak C. Ik wijs ernaar; daarna legt ze ze apart.'),
      quote('K-01', '3.2+', 'Ik zeg het maar nu: het wordt later dan gevraagd.'),
      fact('K-01', '4.3+', 'Werkt door tot alle veertig stuks verdeeld zijn.'),
      fact('K-01', '6.1-', 'Schrijft de aantallen op het einde op; telt bak C niet.'),
    ],
    ratings: { 'K-01': ratings('3.2:3 4.1:3 4.2:2 4.3:3 5.1:3 5.2:2 6.1:2') },
  },
  {
    assessor: 'ilse',
    exercise,
    notes: [
      fact(
        'K-02',
        '4.3+',
        'Zet de vier bakken in een halve kring rond zich en reikt zonder stappen. Klaar in zestien minuten.',
      ),
      fact(
        'K-02',
        '4.1+',
        'Haalt een sjaal die al in bak B lag eruit en legt ze in A. Bij mijn telling lag alles volgens de kaart.',
      ),
      fact(
        'K-02',
        '4.2+',
        'Opent het deksel van twee toestellen, zet er één apart en schrijft “klep stuk” op het label.',
      ),
      fact('K-02', '5.1-', '“Ah ja, de handschoenen.” Doet ze aan nadat de begeleider ernaar wijst.'),
      fact('K-02', '5.2-', 'Schuift lege dozen met de voet achter zich. Ruimt ze op na het eindsein.'),
      fact('K-02', '6.1+', 'Schrijft na elke volle bak een getal op de lijst.'),
    ],
    ratings: { 'K-02': ratings('3.2:- 4.1:4 4.2:4 4.3:4 5.1:2 5.2:2 6.1:3') },
  },
  {
    assessor: 'samira',
    exercise,
    notes: [
      fact('K-02', '4.3+', 'Veertig stuks in zestien minuten; alles ligt binnen armbereik.'),
      fact(
        'K-02',
        '4.1-',
        'Kijkt bij het begin naar de kaart, daarna niet meer. Vier stuks lagen bij mijn telling in een andere bak.',
      ),
      fact(
        'K-02',
        '4.2-',
        'Een gescheurde rugzak gaat bij de gave stukken; ligt apart nadat de begeleider “kijk eens naar die zak” zegt.',
      ),
      fact('K-02', '5.1-', 'Begint met blote handen aan de doos met elektro. Doet handschoenen aan na de opmerking.'),
      omission('K-02', '5.2-', 'Vijf lege dozen blijven in de looproute liggen, ook na het eindsein zolang ik er sta.'),
      fact('K-02', '6.1+', 'Getal bij elke bak, telkens meteen.'),
    ],
    ratings: { 'K-02': ratings('3.2:- 4.1:2 4.2:2 4.3:4 5.1:2 5.2:1 6.1:3') },
  },
  {
    assessor: 'ilse',
    exercise,
    notes: [
      fact('K-03', '5.1+', 'Doet eerst de schoenen aan, dan de handschoenen; houdt alles aan tot het einde.'),
      quote('K-03', '3.2+', 'Vijf minuten vroeger lukt niet. Zal ik de elektro eerst doen, dan kan die al weg?'),
      fact(
        'K-03',
        '4.1+',
        'Houdt stukken naast de prent op de kaart. Haalt een puzzel uit bak A die er voor haar al lag.',
      ),
      fact(
        'K-03',
        '4.2+',
        'Opent elke doos, vindt de puzzel met ontbrekende stukken en schrijft “onvolledig” op het label.',
      ),
      fact('K-03', '4.3-', 'Stopt drie keer om de bakken te hertellen; op het eindsein liggen er elf stuks op tafel.'),
      fact('K-03', '5.2+', 'Vouwt elke lege doos meteen plat en zet ze tegen de muur.'),
      fact('K-03', '6.1+', 'Noteert per bak, komt aan 28, telt opnieuw en verbetert naar 29.'),
    ],
    ratings: { 'K-03': ratings('3.2:4 4.1:4 4.2:4 4.3:2 5.1:3 5.2:3 6.1:4') },
  },
  {
    assessor: 'tom',
    exercise,
    notes: [
      fact('K-03', '5.1+', 'Heeft handschoenen en schoenen aan voor de uitleg gedaan is.'),
      fact('K-03', '4.1+', 'Nul stuks in een andere bak. Legt ook een stuk van de vorige kandidaat terug in bak A.'),
      fact('K-03', '4.2+', '“Deze klikt niet meer dicht.” Ze schrijft het op het label en zet het stuk apart.'),
      fact('K-03', '3.2+', 'Loopt na enkele minuten naar de begeleider en zegt dat het gevraagde uur niet lukt.'),
      fact('K-03', '4.3+', 'Werkt zonder pauze verder in de extra tijd, tot de tafel leeg is.'),
      fact('K-03', '6.1+', 'Streept aan, telt, streept één cijfer door en zet het nieuwe ernaast.'),
      late(fact('K-03', '5.2+', 'Bij het nalezen: zette in het begin de rol folie rechtop tegen de kast.')),
    ],
    ratings: { 'K-03': ratings('3.2:3 4.1:4 4.2:4 4.3:3 5.1:3 5.2:3 6.1:4') },
  },
]
