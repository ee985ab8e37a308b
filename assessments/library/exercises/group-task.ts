// Group task: welcome folders made by four to six people. Each starts with the card of one step, so that they need each
// other; in minute 8 everyone changes step, in minute 15 the order grows.
import type { ExerciseText } from '../notation.ts'
import { fairHelp, rights, simpleRights, text } from './common.ts'
import { groupTaskHandouts } from './group-task-handouts.ts'

export const groupTask: ExerciseText = {
  code: 'GO-1',
  title: 'Onthaalmappen maken met de groep',
  kind: 'group-task',
  group: true,
  phases: [
    { name: 'Uitleg en voorbeeld', minutes: 10 },
    { name: 'Samen afspreken', minutes: 5 },
    { name: 'Samen werken', minutes: 25 },
    { name: 'Nabespreking', minutes: 10 },
  ],
  // Occasion: SAM.1 five minutes to divide six steps · SAM.2 all take over a step only another has done · SAM.3 others'
  // proposals while dividing and at the change · INI.3 two scissors and one ruler hold the work up · FLE.1 everyone
  // changes step in minute 8 · STR.1, STR.3 four folders more, a cross on every one, same hour · NAU.2 an example.
  // Not FLE.2: the cross reaches only whoever holds a folder then.
  shows: ['SAM.1', 'SAM.2', 'SAM.3', 'INI.3', 'FLE.1', 'STR.1', 'STR.3', 'NAU.2'],
  brief: {
    purpose:
      'Vier tot zes kandidaten maken samen onthaalmappen. Het werk kan alleen af raken als ze het verdelen. Zo zie je hoe mensen afspreken, elkaar verder helpen, voorstellen doen en verder werken wanneer de taak en de opdracht veranderen.',
    materials: [
      '1 grote tafel waar iedereen rond kan staan of zitten, met per persoon 1 stoel',
      '42 lege papieren mappen A4 (of A3-vellen die je in twee plooit)',
      '42 bladen A4, bedrukt of blanco: de folder',
      '11 bladen A4 die met 2 lijnen in 4 gelijke kaartjes verdeeld zijn: de welkomstkaartjes',
      '42 kleine zakjes met druksluiting (of kleine omslagen)',
      '1 doos met minstens 130 paperclips',
      '42 balpennen',
      '42 stukken touw van 1,5 meter',
      '1 vel met 50 kleine ronde stickers',
      '2 scharen, 1 lat van 30 cm en 2 zwarte stiften',
      '2 kartonnen dozen voor de mappen die klaar zijn',
      '1 voorbeeldmap die helemaal af is, met nummer 0',
      '6 naamkaartjes met de voornaam of de code van de kandidaat, goed leesbaar vanop 4 meter',
      'De 6 stapkaarten en de opdracht, elk 1 keer afgedrukt; de opdracht hangt aan de muur',
      '1 klok die iedereen kan lezen',
    ],
    setting: text(
      'Aantal mappen: 6 per kandidaat. Met 4 kandidaten 24 mappen, met 5 kandidaten 30, met 6 kandidaten 36. Schrijf dit aantal met stift op de opdracht aan de muur. Leg materiaal klaar voor dit aantal en 4 mappen meer.',
      'Vooraf (30 minuten). Maak de voorbeeldmap volgens de stapkaarten. Leg al het materiaal op stapels in het midden van de tafel, het voorbeeld ernaast. Beoordelaars zitten in de hoeken op 2 tot 4 meter. Elke beoordelaar volgt vaste kandidaten, nooit meer dan 3. Je hebt dus minstens 2 beoordelaars nodig.',
      'Uitleg (10 minuten). Geef de naamkaartjes en de instructie. Laat het voorbeeld rondgaan. Deel de 6 stapkaarten uit in deze volgorde van zitten: met 6 kandidaten elk één; met 5 krijgt de eerste kaart 1 en 6; met 4 krijgt de eerste kaart 1 en 6 en de tweede kaart 2 en 5. Ieder leest de eigen kaart, of laat ze zachtjes voorlezen. Doe geen enkele stap voor: de groep legt aan elkaar uit.',
      'Samen afspreken (5 minuten). Zeg: “Jullie hebben 5 minuten om af te spreken hoe jullie werken. Nog niets vastnemen.” Zwijg daarna.',
      'Samen werken (25 minuten). Zeg: “Begin maar.” De minuten tellen vanaf hier.',
      [
        'Minuut 8: zeg: “Stop even. Vanaf nu doet iedereen een andere stap dan daarnet. Geef je kaart door. Jullie kiezen zelf wie wat doet.” Ga terug naar je plaats.',
        'Minuut 10: doet iemand nog dezelfde stap als daarvoor? Zeg één keer tegen iedereen: “Doe nu een andere stap dan daarnet.”',
        'Minuut 15: zeg: “De klant heeft gebeld. Er komen 4 mappen bij. En op elke map komt een kruis, linksboven, met een stift. Het uur blijft hetzelfde.” Toon op de opdracht aan de muur het nieuwe aantal en teken er het kruis bij. Herhaal de zin als iemand dat vraagt.',
        'Minuut 20: zeg: “Nog 5 minuten. Lukt het?” Kijk daarbij rond naar iedereen en wacht vijf tellen.',
        'Minuut 25: zeg: “De tijd is om. Leg alles neer.”',
      ],
      'Zegt iemand dat het te veel is voor de tijd? Antwoord altijd: “Dank je om het te zeggen. Maak zoveel mogelijk mappen helemaal af.” Vraagt iemand een extra schaar of lat? “Dit is wat we hebben.”',
      'Je verdeelt niet, wijst niemand aan en nodigt niemand uit om te praten.',
      'Is met iemand afgesproken om niet te knopen, te knippen of te staan? Die persoon krijgt kaart 3 of 4 en na minuut 8 de andere van die twee. Is er extra tijd afgesproken? Geef ze aan de hele groep en schuif minuut 15, 20 en 25 evenveel op.',
      'Stopt een kandidaat of gaat iemand weg, dan gaan de anderen verder met hetzelfde aantal. Noteer de minuut.',
      'Nabespreking (10 minuten). Blijf rond de tafel. Geef ieder om de beurt het woord: “Wat heb jij gedaan? Wat heeft een collega gedaan dat jou verder hielp? Wat zou je de volgende keer anders doen?” Zeg niet hoe het was. Daarna tellen de beoordelaars de mappen.',
    ),
    instruction: text(
      'Jullie maken samen onthaalmappen voor nieuwe collega’s. Het aantal staat op het blad aan de muur. Er ligt een voorbeeld dat je mag vastnemen en openen.',
      'Het werk bestaat uit zes stappen. Ieder krijgt een kaart met één of twee stappen. Niemand heeft alle kaarten. Je mag je kaart tonen en uitleggen aan de anderen.',
      'Eerst hebben jullie 5 minuten om af te spreken hoe jullie werken. Daarna hebben jullie 25 minuten om de mappen te maken. Er hangt een klok. Tijdens het werk kan de sessieleider iets veranderen.',
      'We kijken hoe je werkt in een groep: wat je zegt en doet, samen met de anderen. Wie het meest praat, krijgt daarvoor niets extra. Het is geen wedstrijd.',
      rights,
    ),
    simpleInstruction: text(
      'Jullie werken samen.',
      'Jullie maken mappen. Het aantal hangt aan de muur.',
      'Er is een voorbeeld. Kijk ernaar. Je mag het vastpakken.',
      'Er zijn 6 stappen. Jij krijgt een kaart. Op de kaart staat een stap.',
      'Een collega heeft een andere kaart. Je mag je kaart tonen.',
      'Eerst praten jullie samen: wie doet wat? Dat duurt 5 minuten.',
      'Daarna werken jullie samen. Dat duurt 25 minuten. Kijk op de klok.',
      'Soms verandert er iets. Dat is normaal.',
      'Wij kijken: hoe werk je met de anderen?',
      'Het is geen wedstrijd.',
      simpleRights,
    ),
    handouts: groupTaskHandouts,
    watchFor: [
      'Kaarten lezen: wat doet de kandidaat met de eigen kaart, en met de vraag van een buur?',
      'Samen afspreken: wat zegt de kandidaat over wie wat doet? Over de eigen taak, over die van anderen?',
      'Een ander stelt iets voor: wat antwoordt of doet de kandidaat? Noteer voorstel en antwoord.',
      'Minuut 0 tot 8: welke stap doet de kandidaat? Wat gebeurt er met werk dat zich opstapelt of wegblijft?',
      'De twee scharen en de lat: wat doet of zegt de kandidaat wanneer er geen vrij is?',
      'Een collega stopt, kijkt rond of vraagt iets: wat doet de kandidaat die ernaast staat? Na hoeveel keer vragen?',
      'Minuut 8, iedereen een andere stap: wat doet de kandidaat met het werk dat bezig was? Hoelang tot de nieuwe stap begint? Was daarvoor de herhaling op minuut 10 nodig?',
      'Na minuut 8: wat vraagt de kandidaat over de nieuwe stap, wat legt de kandidaat uit over de oude?',
      'Minuut 15, “4 mappen meer, een kruis op elke map, het uur blijft hetzelfde”: wat zegt en doet de kandidaat in de eerste minuut erna?',
      'Het kruis op elke map: wat doet de kandidaat met de mappen die bezig zijn, en met die in de doos?',
      'Tussen minuut 15 en 20: wat zegt de kandidaat over de tijd, tegen wie? En na “lukt het?” op minuut 20? Wie sprak eerst?',
      'Na minuut 15: welke stappen doet de kandidaat zoals ervoor, welke vallen weg?',
      'Een idee om het anders te doen: wie zegt het, op welke minuut, en wat gebeurt er daarna mee?',
      'Voor de kandidaat een eigen stuk doorgeeft of een map in de doos legt: wat kijkt hij of zij na, waarmee vergelijkt hij of zij?',
      'Een map met een fout erin: wat doet de kandidaat ermee?',
      'Na de afname: tel de mappen die helemaal af zijn, de mappen met een kruis en de mappen die afwijken van het voorbeeld.',
    ],
    permittedHelp: [
      'Je mag de opdracht, de kaarten en alles wat je tijdens het werk gezegd hebt, herhalen. Een stapkaart voorlezen doe je bij de kandidaat zelf, zachtjes.',
      'Je mag een woord verduidelijken door het voorwerp te tonen: “Dit is een lat.” Je doet de stap niet voor.',
      'Kandidaten mogen elkaar voordoen, tonen en vertalen. Noteer wie dat doet: het hoort bij het werk van de groep.',
      'Kijkt de groep naar jou om te beslissen, zeg dan: “Jullie beslissen samen.”',
      'Is met iemand afgesproken om niet te knopen, te knippen of te staan, dan krijgt die persoon een andere stap.',
      'Extra tijd voor één persoon wordt extra tijd voor de hele groep.',
      ...fairHelp,
    ],
    rolePlayer: null,
    questions: [],
    test: null,
  },
}
