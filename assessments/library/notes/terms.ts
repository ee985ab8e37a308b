// Words of the field that a coach meets and has to explain to somebody else.
import { guide2014, guide2022, type NoteText } from './model.ts'

export const terms: readonly NoteText[] = [
  {
    code: 'POP',
    kind: 'term',
    title: 'POP: persoonlijk ontwikkelingsplan',
    text: 'Een plan dat coach en medewerker samen maken. Er staat in wat iemand nu kan, wat die wil leren en hoe dat gebeurt. Bij elke actie staat wie helpt, tegen wanneer, en welk resultaat je kunt zien of tellen. Een POP kan gaan over een andere functie in huis of over werk buitenshuis. Na een tijd kijk je samen hoe het liep en maak je een vervolg. Eén concreet doel werkt vaak beter dan een lang plan.',
    source: `${guide2014} Over één doel: ${guide2022}`,
  },
  {
    code: 'PDP',
    kind: 'term',
    title: 'PDP: persoonlijk doorstroomplan',
    text: 'Een plan voor wie naar een job buiten de sociale economie wil. Vier vragen: waar sta ik nu, wat wil ik, wat heb ik nodig, en hoe ga ik dit bereiken? Ook wat helpt en wat in de weg staat, krijgt een plaats. Elke actie heeft een termijn en een naam, en krijgt bij elk gesprek −, ± of +.',
    source: guide2014,
  },
  {
    code: 'DOORSTROOM',
    kind: 'term',
    title: 'Doorstroom: intern en extern',
    text: 'Interne doorstroom: iemand krijgt een functie die meer vraagt, in de eigen organisatie of in een ander bedrijf van de sociale economie. Externe doorstroom: iemand gaat werken in een gewoon bedrijf, buiten de sociale economie. De bron noemt dat het normaal economisch circuit (NEC).',
    source: guide2014,
  },
  {
    code: 'KLOOF',
    kind: 'term',
    title: 'Kloof',
    text: 'Het verschil tussen wat een functie vraagt en het niveau waarop iemand nu staat, per competentie, in stappen. Eén stap is één niveau op de schaal. “Nog niet” is iets anders dan “onvoldoende bewijs”: bij het tweede weten we het niet. Een kloof zegt waar een plan kan beginnen. Ze is geen oordeel over de persoon.',
    source: `${guide2014} De telling in stappen is van Wakker.`,
  },
  {
    code: 'STARR',
    kind: 'term',
    title: 'STARR',
    text: 'Een manier om te vragen naar iets dat echt gebeurd is. Situatie: wat was er aan de hand? Taak: wat moest je doen? Activiteiten: wat deed je? Resultaat: hoe liep het af? Reflectie: wat zou je opnieuw zo doen, en wat anders?',
    source: `${guide2014} De reflectie: ${guide2022}`,
  },
  {
    code: 'EVC',
    kind: 'term',
    title: 'EVC: erkennen van verworven competenties',
    text: 'Een weg om te tonen wat je kunt, ook zonder diploma. Mogelijke stappen: aanmelding, quickscan, intake, portfolio, gesprek over de competenties, extra proeven waar het niveau nog niet duidelijk is, en een bewijs. In een portfolio zitten een vijftal bewijsstukken. De bron is van 2022. Kijk bij de instelling na welke stappen nu gelden.',
    source: guide2022,
  },
]
