// STARR interview: six questions about what happened at work, with the same ways of asking on. All six are asked of
// everyone; a programme chooses what is rated.
import type { ExerciseText } from '../notation.ts'
import { fairHelp, rights, simpleRights, text } from './common.ts'
import { starrQuestions } from './starr-questions.ts'

export const starrInterview: ExerciseText = {
  code: 'STARR-1',
  title: 'STARR-gesprek: zes keer wat er gebeurde',
  kind: 'starr-interview',
  group: false,
  phases: [
    { name: 'Welkom en uitleg', minutes: 5 },
    { name: 'Zes vragen', minutes: 42 },
    { name: 'Nabespreking', minutes: 8 },
  ],
  // Question 1 MOT.3 · 2 LEE.2, LEE.3 · 3 GEZ.3, LEE.2 · 4 GEZ.2 · 5 CON.1, CON.2, CON.3 (or SAM.3) · 6 VER.1.
  shows: ['MOT.3', 'LEE.2', 'LEE.3', 'GEZ.2', 'GEZ.3', 'CON.1', 'CON.2', 'CON.3', 'VER.1'],
  brief: {
    purpose:
      'De kandidaat vertelt over zes gebeurtenissen op het werk. Je vraagt naar de situatie, de taak, de activiteiten, het resultaat en de reflectie. Zo krijg je feiten over gedrag dat je in één dag niet kunt laten gebeuren: een fout, een meningsverschil, een opmerking krijgen.',
    materials: [
      '1 rustige kamer, deur dicht, met 1 ronde of kleine tafel en een stoel per persoon',
      '1 vel met vijf woorden in grote letters: Waar en wanneer – Jouw taak – Wat deed je – Wat gebeurde er dan – Wat denk je nu',
      'Het blad “Zes vragen om over na te denken”, in grote letters, 1 keer voor de kandidaat',
      '1 klok die de interviewer kan zien',
      'Papier om op te schrijven, 1 blad per vraag, met het nummer erop',
      'Water en glazen',
    ],
    setting: text(
      'Geef de zes vragen minstens één dag vooraf aan elke kandidaat, met de instructie. Zo kan iedereen rustig een voorbeeld zoeken. Lukte dat niet, geef dan iedereen in deze sessie 10 minuten vóór het gesprek.',
      'Eén persoon stelt de vragen, één persoon schrijft. Ze zitten niet tegenover de kandidaat op een rij, maar rond de hoek van de tafel. Stel iedereen alle zes de vragen, in deze volgorde.',
      'Welkom (5 minuten). Geef de instructie, leg het vel met de vijf woorden op tafel en zeg: “We stellen iedereen dezelfde vragen.”',
      'Zes vragen (7 minuten per vraag).',
      [
        'Stel de openingsvraag zoals ze er staat. Wacht daarna minstens tien tellen.',
        'Stel alleen de vervolgvragen waarop je nog geen antwoord hebt.',
        'Zegt de kandidaat “altijd”, “meestal” of “wij”? Vraag: “Kies één keer. Wat deed jij toen?”',
        'Zegt de kandidaat wat hij of zij zou doen? Vraag: “Is dat een keer echt gebeurd?”',
        'Kan de kandidaat geen voorbeeld vinden? Laat twee minuten denktijd, kom er op het einde één keer op terug en noteer anders: “geen voorbeeld”.',
        'Na 6 minuten: “Wil je hier nog iets bij zeggen?” Ga daarna verder.',
        'Vroeger klaar met een vraag? Ga naar de volgende. De tijd die overblijft, is voor een vraag waarbij nog een voorbeeld ontbreekt.',
      ],
      'Een voorbeeld mag komen van werk, een stage, een opleiding, vrijwilligerswerk of een andere oefening van deze sessie. Gaat het over thuis, de gezondheid of iets persoonlijks, zeg dan: “Dat hoef je hier niet te vertellen. Is er een voorbeeld van op het werk?” Noteer het andere niet.',
      'Nabespreking (8 minuten). Vraag: “Is er iets dat je goed deed op het werk en dat we niet gevraagd hebben?” Zeg hoe het verder gaat en bedank de kandidaat. Zeg niet hoe het was.',
    ),
    instruction: text(
      'We vragen je naar zes dingen die je op het werk hebt meegemaakt. Bijvoorbeeld een keer dat iets niet lukte. Je kunt de vragen vooraf lezen.',
      'Kies bij elke vraag één keer die je goed kent. Het mag klein zijn. Het mag komen van je werk, een stage, een opleiding of vrijwilligerswerk. We vragen niet naar je leven thuis en niet naar je gezondheid.',
      'We vragen telkens: waar en wanneer was het, wat was jouw taak, wat deed je, wat gebeurde er dan, en wat denk je er nu over? We vragen ook naar dingen die minder goed gingen. Iedereen krijgt dezelfde vragen.',
      'Het gesprek duurt ongeveer 55 minuten. Een vraag overslaan mag. Een pauze vragen mag ook.',
      rights,
    ),
    simpleInstruction: text(
      'We praten samen. Het duurt 55 minuten.',
      'Ik stel 6 vragen over je werk.',
      'Je krijgt de vragen op papier.',
      'Vertel over één keer. Wat is er toen gebeurd?',
      'Het mag klein zijn.',
      'Het mag ook over een stage gaan. Of over een opleiding.',
      'We vragen niets over thuis. We vragen niets over je gezondheid.',
      'Iedereen krijgt dezelfde vragen.',
      'Geen antwoord? Dat mag. Dan nemen we de volgende vraag.',
      'Pauze? Dat mag ook.',
      simpleRights,
    ),
    handouts: [
      {
        holder: 'candidate',
        title: 'Zes vragen om over na te denken',
        text: text(
          'Denk bij elke vraag aan één keer op het werk. Wat deed jij?',
          '1. Iets lukte niet van de eerste keer.',
          '2. Je deed voor het eerst nieuw werk.',
          '3. Iemand zei iets over hoe je werkte.',
          '4. Je kreeg een opdracht en je was het er niet mee eens.',
          '5. Jij en een collega waren het niet eens.',
          '6. Je maakte een fout.',
        ),
      },
    ],
    watchFor: [
      'Vóór het gesprek: spreek af wie vraagt en wie schrijft, en lees samen het deel “Klaarzetten en begeleiden”.',
      'Schrijf op wat de kandidaat zegt, in zijn of haar eigen woorden. Zet citaten tussen aanhalingstekens.',
      'Situatie: welke plaats, welk moment, wie was erbij?',
      'Taak: wat moest de kandidaat zelf doen?',
      'Activiteiten: welke stappen noemt de kandidaat, in welke volgorde? Waar zegt hij of zij “ik” en waar “wij”?',
      'Resultaat: hoe liep het af, voor het werk en voor de anderen? Hoe weet de kandidaat dat?',
      'Reflectie: wat zegt de kandidaat over de volgende keer?',
      'Welke vervolgvragen had je nodig, en hoe vaak moest je een vraag herhalen?',
      'Vraag 1: wat deed de kandidaat na de mislukte poging? Hoe vaak?',
      'Vraag 2: welke vragen stelde de kandidaat over het nieuwe werk, aan wie? Wat deed hij of zij met de uitleg?',
      'Vraag 3: wat deed de kandidaat terwijl de ander sprak, en bij het volgende werk?',
      'Vraag 4: tegen wie zei de kandidaat iets, op welk moment, en wat deed hij of zij met de opdracht?',
      'Vraag 5: met wie sprak de kandidaat? Wat vertelt hij of zij over de kant van de ander? Wie stelde wat voor, en wat was het antwoord?',
      'Vraag 6: wie wist van de fout, hoe kwam die dat te weten, en na hoeveel tijd?',
      'Gaf de kandidaat geen voorbeeld? Noteer de vraag en de denktijd. Noteer geen reden.',
    ],
    permittedHelp: [
      'Je mag elke vraag herhalen en één keer korter zeggen: gebruik dan de zin op het blad “Zes vragen om over na te denken”.',
      'Je mag de vijf woorden op het vel aanwijzen en wachten.',
      'De kandidaat mag tekenen, tonen, een foto van eigen werk meebrengen of notities gebruiken.',
      'Geef geen voorbeeld van een antwoord, vul geen zin aan en zeg niet “goed” of “jammer”. Knikken en “ik luister” mogen.',
      'Met een tolk: reken op 90 minuten, of verdeel de vragen over twee dagen. De tolk vertaalt alles, ook aarzelingen en herhalingen.',
      ...fairHelp,
    ],
    rolePlayer: null,
    questions: starrQuestions,
    test: null,
  },
}
