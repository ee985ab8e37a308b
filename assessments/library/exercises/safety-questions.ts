// The questions of the safety test. The signs are those of every Belgian workplace (ISO 7010, GHS); the letter that is
// right changes from question to question.
import type { TestQuestion } from '../../contract/index.ts'

const letters = { A: 0, B: 1, C: 2 } as const
const one = (
  question: string,
  picture: string,
  options: readonly [string, string, string],
  right: keyof typeof letters,
): TestQuestion => ({
  question,
  options: [...options],
  key: options[letters[right]],
  points: 1,
  picture,
})

export const safetyQuestions: TestQuestion[] = [
  one(
    'Je ziet dit bord aan de ingang. Wat doe je?',
    'Rond blauw bord met witte hoge werkschoenen.',
    ['A. Ik trek veiligheidsschoenen aan.', 'B. Ik doe mijn schoenen uit.', 'C. Ik mag hier niet lopen.'],
    'A',
  ),
  one(
    'Je ziet dit bord. Wat mag niet?',
    'Rond wit bord met een rode rand en een rode streep door een brandende sigaret.',
    ['A. Drinken.', 'B. Roken.', 'C. Bellen.'],
    'B',
  ),
  one(
    'Je ziet dit bord. Wat kan er gebeuren?',
    'Driehoekig geel bord met zwarte rand: een persoon die uitglijdt.',
    ['A. Er komt iets op mijn hoofd.', 'B. Ik krijg stroom.', 'C. Ik glijd uit en val.'],
    'C',
  ),
  one(
    'Er is brand. Welk bord toont de weg naar buiten?',
    'Drie borden naast elkaar. A: blauw rond bord met een handschoen. B: groen bord met een persoon die door een deur loopt en een pijl. C: rood vierkant bord met een brandblusser.',
    ['A. Bord A.', 'B. Bord B.', 'C. Bord C.'],
    'B',
  ),
  one(
    'Er is een kleine brand. Je wilt blussen. Welk bord zoek je?',
    'Drie borden naast elkaar. A: groen bord met een wit kruis. B: gele driehoek met een bliksem. C: rood vierkant bord met een brandblusser.',
    ['A. Bord A.', 'B. Bord B.', 'C. Bord C.'],
    'C',
  ),
  one(
    'Je tilt een doos van de vloer. Welke foto is juist?',
    'Drie foto’s. A: knieën gebogen, rug recht, doos dicht tegen het lichaam. B: benen gestrekt, rug gebogen, armen ver vooruit. C: één hand, lichaam gedraaid.',
    ['A. Foto A.', 'B. Foto B.', 'C. Foto C.'],
    'A',
  ),
  one(
    'Er staat een pallet voor de nooduitgang. Wat doe je?',
    'Foto van een deur met een groen bord erboven en een pallet ervoor.',
    [
      'A. Ik laat de pallet staan en werk verder.',
      'B. Ik schrijf “Let op” op de pallet.',
      'C. Ik haal de pallet weg of zeg het meteen.',
    ],
    'C',
  ),
  one(
    'Het snoer van het toestel is kapot. Je ziet de draad. Wat doe je?',
    'Een snoer zonder stekker waarvan de buitenlaag een stuk is weggesneden, of een foto daarvan. Niet aangesloten.',
    [
      'A. Ik stop en zeg het aan de begeleider.',
      'B. Ik plak er tape rond en werk verder.',
      'C. Ik maak mijn handen droog en werk verder.',
    ],
    'A',
  ),
  one(
    'De vloer is nat. Wat doe je?',
    'Foto van een natte vloer in een gang, of een glanzende plastic folie op de vloer.',
    ['A. Ik loop er snel over.', 'B. Ik maak het droog of zeg het meteen.', 'C. Ik loop eromheen en werk verder.'],
    'B',
  ),
  one(
    'Je stopt even met snijden. Hoe leg je het mes weg?',
    'Drie foto’s van een breekmes op een tafel. A: mes open, half over de rand. B: mes open, onder een stapel papier. C: mes ingeschoven, in een bakje.',
    ['A. Foto A.', 'B. Foto B.', 'C. Foto C.'],
    'C',
  ),
  one(
    'Er zit karton vast in je machine. Wat doe je eerst?',
    'Foto van een machine of een transportband met een rode noodstop, of een rode knop op een blad.',
    [
      'A. Ik trek het karton eruit met mijn hand.',
      'B. Ik zet de machine uit en roep de begeleider.',
      'C. Ik duw het karton weg met een stok.',
    ],
    'B',
  ),
  one(
    'Je hoort het brandalarm. Wat doe je?',
    'Foto van een brandalarm. Speel geen alarmgeluid af.',
    [
      'A. Ik stop met werken en ga naar buiten.',
      'B. Ik haal eerst mijn jas en mijn tas.',
      'C. Ik neem de lift naar beneden.',
    ],
    'A',
  ),
  one(
    'Dit teken staat op een fles. Wat betekent het?',
    'Vierkant teken op een punt, witte achtergrond en rode rand: vloeistof die op een hand en op metaal druppelt.',
    ['A. De vloer wordt er glad van.', 'B. Je wast er je handen mee.', 'C. Het verbrandt je huid.'],
    'C',
  ),
  {
    question:
      'Je haalt zware dozen uit een vrachtwagen. De randen van de dozen zijn scherp. Er rijdt een heftruck rond. Wat heb je nodig? Trek het aan of wijs het aan.',
    picture: 'De tweede tafel: handschoenen, schoenen, fluohesje, bril, oorkappen, haarnetje.',
    options: [],
    key: '1 punt voor de veiligheidsschoenen, 1 punt voor het fluohesje, 1 punt voor de handschoenen (ook het paar met het gat). Andere voorwerpen geven geen punt en kosten geen punt.',
    points: 3,
  },
  {
    question:
      'Kijk naar deze hoek van de kamer. Kom niet dichter. Er is meer dan één ding gevaarlijk. Wijs alles aan. Wat doe je? Zeg het of toon het.',
    picture: 'De hoek zoals hij bij de voorbereiding is klaargemaakt: snoer, schaar, fles, doos voor de deur.',
    options: [],
    key: '1 punt per gevaar dat de kandidaat aanwijst of noemt: het losse snoer, de open schaar op de rand, de fles zonder etiket, de doos voor de deur. Wijst de kandidaat iets anders aan dat iemand kan verwonden, dan telt dat ook. Meer dan 4 punten zijn er niet.',
    points: 4,
  },
]
