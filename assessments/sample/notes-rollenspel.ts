// Rollenspel: an actor plays Stef, on his first day and without gloves. The candidate shows him the sorting table, Stef
// gets stuck at a piece with a defect, and at the end the late shift has to know what is left.
import { fact, omission, quote, ratings } from './notation.ts'
import type { ObservationStory } from './story.ts'

const exercise = 'rollenspel'
export const rollenspel: ObservationStory[] = [
  {
    assessor: 'ilse',
    exercise,
    notes: [
      fact('K-01', '5.1+', 'Geeft Stef een paar handschoenen voor ze de eerste doos toont; draagt zelf ook een paar.'),
      quote('K-01', '2.2+', 'Eerst de kaart, dan het stuk, dan de bak. Doe jij de volgende?'),
      fact('K-01', '2.2+', 'Laat de uitleg over de lift weg nadat Stef zegt dat hij die kent.'),
      fact(
        'K-01',
        '1.2+',
        '“Wat heb je nodig om verder te kunnen?” Wanneer Stef met een stuk in de hand blijft staan.',
      ),
      fact('K-01', '1.2+', 'Loopt na twee minuten terug naar Stef en kijkt in zijn bak.'),
      fact('K-01', '4.2+', 'Toont de barst in de kom en legt ze in bak D.'),
      fact('K-01', '6.2+', '“Bak A en B zijn leeg, C staat bij de poort, twaalf stuks.” Aan de late ploeg.'),
    ],
    ratings: { 'K-01': ratings('1.2:4 2.2:4 4.2:3 5.1:3 6.2:3') },
  },
  {
    assessor: 'samira',
    exercise,
    notes: [
      fact('K-02', '5.1-', 'Staat het hele gesprek zonder handschoenen; Stef vraagt ernaar en hij antwoordt “straks”.'),
      fact('K-02', '2.2-', '“Gewoon doen zoals ik.” Hij sorteert vijf stukken zonder woorden.'),
      fact('K-02', '1.2-', 'Stef vraagt twee keer wat hij met de kapotte kom moet doen; K-02 sorteert verder.'),
      fact('K-02', '4.2-', 'Legt de kom in bak D nadat Stef de barst aanwijst.'),
      fact('K-02', '6.2-', '“Er ligt nog wat.” Hij neemt zijn jas.'),
    ],
    ratings: { 'K-02': ratings('1.2:1 2.2:1 4.2:2 5.1:1 6.2:2') },
  },
  {
    assessor: 'tom',
    exercise,
    notes: [
      fact('K-03', '5.1+', 'Heeft handschoenen aan van bij het binnenkomen.'),
      fact('K-03', '2.2+', 'Noemt vier stappen met de vingers van haar hand en doet ze alle vier voor.'),
      fact('K-03', '1.2+', '“Ik toon één keer, daarna jij.” Stef sorteert daarna zelf verder.'),
      fact('K-03', '4.2+', 'Opent het deksel van de kom, voelt langs de rand, schrijft “barst” op het label.'),
      fact('K-03', '6.2+', '“Klaar: A, B. Nog: C, negen stuks, op de kar.” Ze leest het van haar blad.'),
      omission('K-03', '6.2-', 'Vraagt de late ploeg niet of het begrepen is; neemt haar tas.'),
    ],
    ratings: { 'K-03': ratings('1.2:3 2.2:3 4.2:4 5.1:3 6.2:3') },
  },
  {
    assessor: 'tom',
    exercise,
    notes: [
      quote('K-04', '5.1+', 'Zonder handschoenen begint hier niemand. Deze zijn jouw maat.'),
      fact('K-04', '5.1+', 'Kijkt het paar van Stef na en ruilt het voor een paar zonder gat.'),
      fact('K-04', '2.2+', 'Legt uit: kaart, kijken, bak, lijst. Doet elke stap één keer voor.'),
      fact('K-04', '1.2+', 'Vraagt of ze mag tonen hoe het label gaat; Stef vult het volgende zelf in.'),
      fact('K-04', '4.2+', 'Houdt de kom tegen het licht en zet ze in bak D.'),
      fact(
        'K-04',
        '6.2+',
        'Schrijft het aantal en de plaats op het bord, zegt het ook, en vraagt aan de late ploeg om het te herhalen.',
      ),
    ],
    ratings: { 'K-04': ratings('1.2:3 2.2:3 4.2:3 5.1:4 6.2:4') },
  },
  {
    assessor: 'ilse',
    exercise,
    notes: [
      quote('K-05', '2.2+', 'Toon eens hoe jij het zou doen. Oké, de bakken ken je al, dan tonen we de lijst.'),
      fact('K-05', '2.2+', 'Laat Stef elke stap nadoen voor hij de volgende noemt.'),
      fact('K-05', '1.2+', 'Stapt naar Stef wanneer die stilvalt, wijst op de kaart en gaat terug naar zijn plaats.'),
      fact('K-05', '5.1+', 'Doet handschoenen aan en geeft Stef een paar.'),
      fact('K-05', '4.2+', 'Toont de barst, legt de kom in bak D.'),
      fact('K-05', '6.2o', 'Het gesprek stopt door het brandalarm; de overdracht is niet gespeeld.'),
    ],
    ratings: { 'K-05': ratings('1.2:3 2.2:4 4.2:3 5.1:3 6.2:-') },
  },
  {
    assessor: 'samira',
    exercise,
    notes: [
      quote('K-06', '2.2+', 'Vertel eerst wat je al kent. Sorteren thuis? Dan is enkel bak D nieuw.'),
      fact('K-06', '2.2+', 'Laat Stef drie stukken doen en verbetert de volgorde bij het tweede.'),
      fact('K-06', '1.2+', '“Waar zit je vast?” Hij toont het label en komt na twee stukken terug kijken.'),
      fact('K-06', '5.1+', 'Wijst naar de haak en neemt er voor beiden handschoenen af.'),
      fact('K-06', '4.2+', 'Zet de kom met de barst apart en zegt waarom.'),
      fact('K-06', '6.2+', 'Noemt aan de late ploeg de bak, het aantal en de kar.'),
    ],
    ratings: { 'K-06': ratings('1.2:4 2.2:4 4.2:3 5.1:3 6.2:3') },
  },
]
