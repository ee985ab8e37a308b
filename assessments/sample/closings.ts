// How the sample's eindbesprekingen ended: what was said of the whole, what the candidate heard, and what they said of it.
// Danuta's is still to be closed, Mariam has heard it and not answered yet: whoever looks around meets every stage.
import type { ClosingStory } from './story.ts'

export const closings: Record<string, ClosingStory> = {
  'K-01': {
    sentence: 'Aïcha werkt rustig en nauwkeurig samen met anderen; wat ze opschrijft, mag sneller.',
    strengths: [
      'Ze meldt zelf wanneer iets later zal worden.',
      'Ze houdt haar werkplek en de looproute in het oog, ook als het druk is.',
    ],
    growth: ['De lijst meteen invullen, niet achteraf.'],
    told: 'We vertellen wat we zagen, met voorbeelden, en vragen wat zij zelf het liefst eerst wil leren.',
    feedback: 'Aïcha herkende zich in de voorbeelden. Ze vroeg of er een lijst met prenten bestaat.',
    statement: {
      answer: 'agrees',
      text: 'Ik vind het juist. Schrijven in het Nederlands gaat nog traag, daarom doe ik de lijst op het einde.',
      readBack: true,
    },
  },
  'K-02': {
    sentence: 'Wim sorteert vlot en vult de lijst trouw in; veilig werken vraagt eerst aandacht.',
    strengths: ['Hij houdt een goed tempo en kijkt na wat hij doet.'],
    growth: ['Handschoenen aan voor hij begint.', 'Bij de overdracht zeggen hoeveel en waar.'],
    told: 'We zeggen eerst wat goed liep, dan waarom de handschoenen zwaar wegen.',
    feedback: 'Wim luisterde en stelde veel vragen over de veiligheid.',
    statement: {
      answer: 'agrees-in-part',
      text: 'Over de handschoenen klopt het niet helemaal: mijn maat lag niet in de bak. Ik had het moeten zeggen.',
      readBack: true,
    },
  },
  'K-03': {
    sentence: 'Mariam stelt goede vragen en telt na; ze mag zich sneller in de groep laten horen.',
    strengths: ['Ze vraagt het na wanneer een blad niet duidelijk is.', 'Ze telt opnieuw als iets niet klopt.'],
    growth: ['Vroeger zeggen welke post ze wil doen.'],
    told: 'We nemen er een tolk bij en beginnen met haar vraag over de pauze: die was goed gesteld.',
    feedback: 'Met tolk. Mariam wil er thuis over nadenken voor ze antwoordt.',
    statement: null,
  },
}
