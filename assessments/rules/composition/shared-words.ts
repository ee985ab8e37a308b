// The words of documents for an employer or a training provider: «u» to the reader, plain about the person.
import { list } from '../dutch.ts'
import { named } from './language.ts'

export const sharedWords = {
  title: { employer: 'Informatie voor de werkgever', training: 'Informatie voor de opleiding' },
  consent: (name: string) => `${name} las deze tekst en gaat akkoord dat u hem krijgt.`,
  opening: (day: string, name: string) =>
    `Op ${day} deed ${name} opdrachten, terwijl beoordelaars opschreven wat ze zagen en hoorden. Samen bepaalden zij daarna een niveau per competentie.`,
  nothingChosen: 'Er is nog geen competentie gekozen om te delen.',
  heading: (name: string) => `Wat ${name} liet zien`,
  scale: (names: readonly string[]) => `Er zijn ${names.length} niveaus, van laag naar hoog: ${list(names)}.`,
  level: (title: string, level: string) => `Het niveau voor ${named(title)} is ${level}.`,
  tooLittle: (title: string) => `Voor ${named(title)} waren er te weinig momenten om iets over het niveau te zeggen.`,
  reached: (title: string, level: string) =>
    `De gekozen job vraagt voor ${named(title)} het niveau ${level}, en dat is bereikt.`,
  further: (title: string, level: string, steps: string) =>
    `De gekozen job vraagt voor ${named(title)} het niveau ${level}, en dat is ${steps} verder.`,
  next: (title: string, level: string) => `Een volgende stap voor ${named(title)} is het niveau ${level}.`,
  seen: (title: string) => `Dit werd gezien bij ${named(title)}:`,
  reading: {
    heading: 'Hoe u dit leest',
    moment: 'Dit is een momentopname. Wie leert en oefent, kan intussen verder staan.',
    verdict: 'Een niveau gaat over gedrag in deze opdrachten, en zegt niet of iemand geschikt is voor een job.',
    adapted: 'De opdrachten verliepen in aangepaste omstandigheden.',
    only: 'Wat hier niet staat, is niet gedeeld. U kunt daar niets uit afleiden.',
    ask: (whom: string) =>
      `Hebt u een vraag? Stel ze aan ${whom === '' ? 'de afzender' : whom}. Geef deze tekst niet door aan anderen.`,
  },
} as const
