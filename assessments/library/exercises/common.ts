// What every exercise says in the same words: how a text is put together, what a candidate may always do, and the help
// that is the same for everyone. Equal words are part of equal chances.

/** A string is a paragraph, a list is a row of points. */
export const text = (...blocks: readonly (string | readonly string[])[]): string =>
  blocks
    .map((block) => (typeof block === 'string' ? block : block.map((point) => `- ${point}`).join('\n')))
    .join('\n\n')

/** Who sits there in silence; said in every exercise that has a room. */
export const watchers =
  'Er zitten ook beoordelaars in de kamer. Ze kijken en schrijven. Ze praten niet met je tijdens de oefening.'
export const simpleWatchers = 'Er zijn ook beoordelaars. Zij kijken en schrijven. Zij praten niet met jou.'

export const goodToKnow = 'Goed om te weten:'
/** Asking is always allowed; nowhere is it said that it can never count, for explanation given again does (ZEL.1). */
export const rights = [
  'Begrijp je iets niet? Vraag het. Dat mag altijd, ook terwijl je bezig bent.',
  'Je mag altijd stoppen. Zeg “stop”. Je hoeft niet te zeggen waarom. Wat we daarna niet meer kunnen zien, telt niet mee. We bespreken samen hoe het verder gaat.',
  'De beoordelaars schrijven op wat ze zien en horen. Je Nederlands telt niet mee.',
  'Later vertellen we je wat we gezien hebben. Jij zegt wat je ervan vindt. Dat komt bij het verslag.',
  'Jij leest het verslag voor anderen het krijgen. Je mag ja zeggen, nee zeggen of een verbetering vragen. Zeg je nee, dan krijgen anderen het niet.',
]

export const simpleGoodToKnow = 'Dit is goed om te weten:'
export const simpleRights = [
  'Je begrijpt iets niet? Vraag het. Dat mag altijd.',
  'Je wilt stoppen? Zeg “stop”. Dat mag altijd. Wij vragen niet waarom. De tijd na “stop” telt niet mee. We praten samen: hoe gaan we verder?',
  'De beoordelaars schrijven op: dit zien we, dit horen we. Je Nederlands telt niet mee.',
  'Later vertellen wij: dit hebben we gezien. Jij vertelt: dit vind ik ervan. Dat komt bij het verslag.',
  'Jij leest het verslag eerst. Je zegt ja, nee of: dit is niet juist. Je zegt nee? Dan krijgen anderen het verslag niet.',
]

export const fairHelp = [
  'Lees elke tekst voor wanneer de kandidaat dat vraagt, zo vaak als nodig. Lees rustig en voeg niets toe.',
  'Vertalen mag, met een tolk, een vertaalapp of een collega die de kandidaat niet zelf begeleidt. De vertaling zegt hetzelfde als de tekst, niet meer. Antwoorden mag in elke taal die iemand kan vertalen.',
  'Zegt de kandidaat “stop”, dan stopt alles meteen: de klok, de rol, de vragen. Wat daarna niet te zien was, is “geen gelegenheid”. Weggaan na “stop” is geen gedrag om te scoren.',
  'Is er vooraf extra tijd of een andere aanpassing afgesproken, dan geldt die. De sessieleider stelt de klok daarop in. De reden blijft bij de sessieleider.',
  'Geef je toch andere hulp dan hier staat, noteer dan de minuut en je woorden.',
]
