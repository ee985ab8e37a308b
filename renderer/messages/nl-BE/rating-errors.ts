// Words of the eight rating errors (domain.md, Rules): each with how it looks, an example, and what helps.
export const ratingErrors = {
  title: 'Acht valkuilen bij het scoren',
  hint: 'Ze overkomen iedereen. Lees ze even; vandaag komen ze niet nog eens vanzelf.',
  goOn: 'Naar scoren',
  again: 'Acht valkuilen',
  example: 'Voorbeeld: {{text}}',
  helps: 'Wat helpt: {{text}}',
  tooFast: {
    name: 'Te snel oordelen',
    looks: 'Na vijf minuten weet je het al, en je zoekt er alleen nog bewijs bij.',
    example: 'De kandidaat lacht en geeft een hand. In je hoofd staat er al “sterk in contact”.',
    instead: 'Lees eerst alle aantekeningen bij de indicator. Kies dan pas.',
  },
  tooLittle: {
    name: 'Op te weinig oordelen',
    looks: 'Eén sterk of zwak moment bepaalt het hele niveau.',
    example: 'Eén doos valt om. Je geeft Onvoldoende, terwijl er elf dozen recht staan.',
    instead: 'Kijk hoeveel aantekeningen er staan. Was er geen kans om het te tonen, zeg dat dan.',
  },
  overvaluing: {
    name: 'Overschatten',
    looks: 'Iemand praat vlot of is sympathiek, en de rest lijkt daardoor ook sterker.',
    example: 'Iemand legt alles boeiend uit. Dat het etiket verkeerd zit, vind je dan maar een detail.',
    instead: 'Leg de naam weg. Lees alleen wat er gedaan en gezegd is.',
  },
  undervaluing: {
    name: 'Onderschatten',
    looks: 'Eén misser, of moeite met de taal, kleurt alles wat daarna komt.',
    example: 'Iemand zoekt naar woorden bij de start. Bij het tellen let je daarna vooral op wat misgaat.',
    instead: 'Begin bij elke indicator opnieuw, alsof je de vorige niet zag.',
  },
  leniency: {
    name: 'Te mild zijn',
    looks: 'Je gunt het de kandidaat en schuift een niveau op.',
    example: 'Ze heeft een moeilijk jaar achter de rug, dus je maakt van Matig toch maar Goed.',
    instead: 'Hou de woorden van het anker ernaast. Met een eerlijk niveau is iemand beter geholpen.',
  },
  middle: {
    name: 'De uitersten mijden',
    looks: 'Bijna alles komt in het midden uit, want dat voelt veilig.',
    example: 'Drie dagen, twaalf kandidaten, en nergens Onvoldoende of Zeer goed op je blad.',
    instead: 'Past het laagste of het hoogste anker het best? Neem het dan ook.',
  },
  balancing: {
    name: 'Alles in evenwicht brengen',
    looks: 'Tegenover elke min zoek je een plus, tot er niets meer uitspringt.',
    example: 'De klant werd niet begroet. Dus schrijf je erbij dat de balie wel proper was.',
    instead: 'Laat plus en min naast elkaar staan. Wat je zag, hoeft niet op nul uit te komen.',
  },
  stereotypes: {
    name: 'Denken in hokjes',
    looks: 'Je verwacht iets van een leeftijd, een afkomst, een diploma of een vrouw of man.',
    example:
      'Een man van zestig vraagt uitleg bij het scherm: “kan niet met computers”. Een jonge collega vraagt hetzelfde: “leergierig”.',
    instead: 'Vraag je af: kreeg iemand anders voor precies dit gedrag hetzelfde niveau?',
  },
}
