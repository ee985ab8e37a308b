// Werkproef, candidates K-04 to K-06: the same lot, card and room as for the first three candidates.
import { fact, omission, ratings } from './notation.ts'
import type { ObservationStory } from './story.ts'

const exercise = 'werkproef'
export const werkproefSecond: ObservationStory[] = [
  {
    assessor: 'ilse',
    exercise,
    notes: [
      fact(
        'K-04',
        '5.1+',
        'Houdt de handschoenen tegen het licht, legt een paar met een gat opzij en neemt een ander.',
      ),
      fact('K-04', '5.2+', '“Hier is het nat.” Zet de gele kegel op de plek en zegt het aan de begeleider.'),
      fact(
        'K-04',
        '3.2+',
        '“Het wordt krap door die natte vloer. Mag ik bak D als laatste doen?” In de eerste minuten.',
      ),
      fact('K-04', '4.1+', 'Gaat vier keer naar de kaart. Twee stuks in een andere bak bij de telling.'),
      fact('K-04', '4.2+', 'Bekijkt elk stuk langs twee kanten; twee stukken met een barst liggen apart.'),
      fact('K-04', '4.3+', 'Werkt in hetzelfde ritme tot de veertig stuks verdeeld zijn.'),
      fact('K-04', '6.1+', 'Zet na elke bak een getal op de lijst.'),
    ],
    ratings: { 'K-04': ratings('3.2:4 4.1:3 4.2:3 4.3:3 5.1:4 5.2:4 6.1:3') },
  },
  {
    assessor: 'samira',
    exercise,
    notes: [
      fact('K-04', '5.1+', 'Controleert de handschoenen en wijst de begeleider op zijn losse veter.'),
      fact('K-04', '5.2+', 'Plooit dozen plat onder het werk; zet een kegel bij de natte plek.'),
      fact('K-04', '3.2+', 'Zegt bij het begin dat het nipt wordt en vraagt of bak D mag wachten.'),
      fact('K-04', '4.1+', 'Twijfelt bij drie stukken en gaat telkens naar de kaart.'),
      fact('K-04', '4.2+', 'Legt de kop met de barst in bak D.'),
      fact('K-04', '4.3-', 'Staat vijf minuten stil bij de natte plek; op het eindsein liggen er nog negen stuks.'),
      fact('K-04', '6.1+', 'Lijst ingevuld per bak; de som klopt met wat er ligt.'),
    ],
    ratings: { 'K-04': ratings('3.2:4 4.1:3 4.2:3 4.3:2 5.1:4 5.2:4 6.1:3') },
  },
  {
    assessor: 'samira',
    exercise,
    notes: [
      fact('K-05', '5.1-', 'Steekt de handschoenen in zijn achterzak. Doet ze aan wanneer ik ernaar vraag.'),
      fact(
        'K-05',
        '4.3+',
        'Zet de tafel een kwartslag en de bakken op volgorde van de kaart; klaar in achttien minuten.',
      ),
      fact('K-05', '4.1+', 'Eén stuk in een andere bak bij de telling; kijkt bij twijfel op.'),
      fact('K-05', '4.2+', 'Haalt drie stukken met een barst uit de partij.'),
      fact('K-05', '3.2-', '“Ja, het zal iets later zijn.” Nadat de begeleider vraagt of het lukt.'),
      fact('K-05', '5.2+', 'Trekt de folie weg van tussen de bakken voor hij de tafel draait.'),
      fact('K-05', '6.1-', 'Vult de lijst in na het eindsein; bij bak B staat “veel”.'),
    ],
    ratings: { 'K-05': ratings('3.2:2 4.1:3 4.2:3 4.3:4 5.1:2 5.2:3 6.1:2') },
  },
  {
    assessor: 'tom',
    exercise,
    notes: [
      fact('K-05', '5.1+', 'Draagt handschoenen wanneer hij de eerste doos opent en tot het einde.'),
      fact('K-05', '4.1+', 'Leest de kaart luidop en gaat twee keer terug bij twijfel.'),
      fact('K-05', '4.2+', 'Tikt op glas, bekijkt de rand en legt de gebarsten stukken in bak D.'),
      fact('K-05', '4.3+', 'Geen stilstand gezien tussen het eerste en het laatste stuk.'),
      fact('K-05', '3.2+', '“Chef, dat uur lukt niet helemaal.” Hij stapt er zelf voor naar de begeleider.'),
      fact('K-05', '5.2+', 'Zet lege dozen onder de tafel; de looproute is vrij bij elke ronde die ik doe.'),
      fact('K-05', '6.1+', 'Getallen op de lijst bij A, C en D terwijl hij van bak wisselt.'),
    ],
    ratings: { 'K-05': ratings('3.2:3 4.1:3 4.2:3 4.3:3 5.1:3 5.2:3 6.1:3') },
  },
  {
    assessor: 'ilse',
    exercise,
    notes: [
      fact('K-06', '5.1+', 'Schoenen en handschoenen aan bij het begin.'),
      fact(
        'K-06',
        '4.3-',
        'Gaat drie keer water halen en praat met de begeleider; zeventien stuks verdeeld op het eindsein.',
      ),
      fact('K-06', '4.1-', 'Kijkt één keer naar de kaart. Drie van de zeventien stuks lagen in een andere bak.'),
      fact('K-06', '4.2+', 'Legt de tas met de kapotte rits apart.'),
      fact('K-06', '3.2+', '“Ik ga dat niet halen, hé.” Halverwege, zonder dat iemand ernaar vraagt.'),
      fact('K-06', '5.2-', 'Raapt de folie op nadat hij er met zijn schoen in hangt.'),
      omission('K-06', '6.1-', 'Bij geen enkele bak een getal tijdens het werk; schrijft op het einde één totaal.'),
    ],
    ratings: { 'K-06': ratings('3.2:3 4.1:2 4.2:3 4.3:1 5.1:3 5.2:2 6.1:2') },
  },
  {
    assessor: 'tom',
    exercise,
    notes: [
      fact('K-06', '5.1+', 'Doet handschoenen aan voor hij een doos aanraakt.'),
      fact('K-06', '4.1-', 'Vier stuks in een andere bak; kijkt bij het begin op de kaart.'),
      fact('K-06', '4.2+', 'Zet een tas en een lamp apart.'),
      fact('K-06', '4.3-', 'Werkt tien minuten door, staat dan stil. Ik tel eenentwintig stuks op het einde.'),
      fact('K-06', '3.2+', 'Zegt aan de begeleider dat de partij niet af raakt.'),
      fact('K-06', '6.1-', 'Eén getal op de lijst, na het eindsein.'),
    ],
    ratings: { 'K-06': ratings('3.2:3 4.1:2 4.2:3 4.3:2 5.1:3 5.2:- 6.1:2') },
  },
]
