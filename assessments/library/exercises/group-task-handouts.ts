// The order on the wall and the six cards, one step each.
import type { Handout } from '../../contract/index.ts'
import { text } from './common.ts'

export const groupTaskHandouts: Handout[] = [
  {
    title: 'Opdracht (aan de muur)',
    holder: 'candidate',
    text: text(
      'Aantal mappen: …………',
      'In elke map zit: 1 folder, 1 welkomstkaartje, 1 zakje met 3 paperclips en 1 balpen.',
      'Rond elke map zit een touw. Op elke map kleeft een sticker met een nummer.',
      'Elke map is zoals het voorbeeld.',
      'Zet de mappen die klaar zijn in de doos, op volgorde: 1, 2, 3 …',
    ),
  },
  {
    title: 'Kaart 1: plooien',
    holder: 'candidate',
    text: text([
      'Neem een blad.',
      'Plooi het in drie gelijke delen. De korte kanten liggen op elkaar.',
      'Nu is het een smalle folder. Kijk naar het voorbeeld.',
      'Wrijf elke plooi plat.',
    ]),
  },
  {
    title: 'Kaart 2: knippen',
    holder: 'candidate',
    text: text([
      'Neem een blad met lijnen.',
      'Knip op de lijnen. Je hebt dan 4 kaartjes.',
      'Knip recht. Zie je een lijn niet goed? Gebruik de lat.',
      'Leg de kaartjes op een stapel.',
    ]),
  },
  {
    title: 'Kaart 3: zakjes vullen',
    holder: 'candidate',
    text: text(['Neem een zakje.', 'Steek er 3 paperclips in.', 'Sluit het zakje.', 'Leg bij elk zakje 1 balpen.']),
  },
  {
    title: 'Kaart 4: map vullen',
    holder: 'candidate',
    text: text([
      'Leg links in de map: de folder.',
      'Leg rechts in de map: het kaartje, het zakje en de balpen.',
      'Doe de map dicht. Er steekt niets uit.',
    ]),
  },
  {
    title: 'Kaart 5: touw',
    holder: 'candidate',
    text: text([
      'Leg het touw in een kruis rond de map: één keer in de lengte, één keer in de breedte.',
      'Maak twee knopen op elkaar, in het midden op de voorkant.',
      'Maak met de einden een strik, zoals bij een schoen.',
    ]),
  },
  {
    title: 'Kaart 6: nummer',
    holder: 'candidate',
    text: text([
      'Schrijf het nummer op een sticker. Begin met 1.',
      'Meet met de lat: de sticker komt 2 cm van de onderkant en 2 cm van de rechterkant.',
      'Kleef de sticker op de voorkant.',
      'Zet de map in de doos.',
    ]),
  },
]
