// What every exercise says in the same words: how a text is put together, what a candidate may always do, and the help
// that is the same for everyone. Equal words are part of equal chances.

/** A string is a paragraph, a list is a row of points. */
export const text = (...blocks: readonly (string | readonly string[])[]): string =>
  blocks
    .map((block) => (typeof block === 'string' ? block : block.map((point) => `- ${point}`).join('\n')))
    .join('\n\n')

export const rights = [
  'Begrijp je iets niet? Vraag uitleg. Dat mag altijd, ook terwijl je bezig bent.',
  'Je mag stoppen. Zeg het aan de sessieleider. Daarna bespreken we samen hoe het verder gaat.',
  'De beoordelaars schrijven op wat ze zien en horen. Ze kijken niet naar je Nederlands.',
]

export const simpleRights = [
  'Je begrijpt iets niet? Vraag het. Dat mag altijd.',
  'Je wilt stoppen? Zeg het. Dat mag.',
  'Wij schrijven op papier. Wij schrijven: dit zien we, dit horen we.',
  'Je Nederlands telt niet mee.',
]

export const fairHelp = [
  'Lees elke tekst voor wanneer de kandidaat dat vraagt, zo vaak als nodig. Lees rustig en voeg niets toe.',
  'Vertalen mag, met een tolk, een vertaalapp of een collega die de kandidaat niet zelf begeleidt. De vertaling zegt hetzelfde als de tekst, niet meer. Antwoorden mag in elke taal die iemand kan vertalen.',
  'Is er vooraf extra tijd of een andere aanpassing afgesproken, dan geldt die. De sessieleider stelt de klok daarop in. De reden blijft bij de sessieleider.',
  'Geef je toch andere hulp dan hier staat, noteer dan de minuut en je woorden.',
]
