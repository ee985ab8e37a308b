// Worked case 2, what an expert made of it: every link, every level, and why. Shown only after one's own levels.
import type { ExpertText } from './build.ts'

export const starterKitsExpert: ExpertText = {
  links: [
    {
      noteId: 'n1',
      indicatorId: 'NAU.1',
      sign: 'plus',
      why: 'Ze neemt de werkkaart erbij voor ze begint. Met een vinger lezen is ook lezen.',
    },
    {
      noteId: 'n4',
      indicatorId: 'NAU.1',
      sign: 'plus',
      why: 'Vijf woorden, en het zijn de vijf stappen in hun volgorde.',
    },
    {
      noteId: 'n5',
      indicatorId: 'NAU.1',
      sign: 'plus',
      why: 'Drie pakketten na elkaar met alle stappen in volgorde.',
    },
    {
      noteId: 'n6',
      indicatorId: 'FLE.2',
      sign: 'not-applicable',
      why: 'Ze heeft de boodschap gehoord. Of ze anders gaat werken, zie je hier nog niet.',
    },
    {
      noteId: 'n7',
      indicatorId: 'FLE.2',
      sign: 'minus',
      why: 'Twee pakketten gaan verder zoals voor de verandering, terwijl de bak naast haar staat.',
    },
    {
      noteId: 'n8',
      indicatorId: 'FLE.2',
      sign: 'plus',
      why: 'Ze past alles aan, ook wat al klaar was. Wel pas nadat het een tweede keer gezegd is.',
    },
    {
      noteId: 'n9',
      indicatorId: 'NAU.2',
      sign: 'plus',
      why: 'Ze moest er alleen lepels bij leggen. Dat ze alles opnieuw telt, is nakijken.',
    },
    {
      noteId: 'n10',
      indicatorId: 'FLE.1',
      sign: 'not-applicable',
      why: 'Ze vraagt om het te herhalen, zodat ze het verstaat. Dat is geen wachten en geen weigeren.',
    },
    {
      noteId: 'n11',
      indicatorId: 'STR.2',
      sign: 'plus',
      why: 'Ze legt twee uren naast elkaar en kiest zelf wat het eerst klaar moet zijn.',
    },
    {
      noteId: 'n12',
      indicatorId: 'FLE.1',
      sign: 'plus',
      why: 'Ze gaat meteen en toont met de drie etiketten wat er nog moet.',
    },
    {
      noteId: 'n14',
      indicatorId: 'STR.2',
      sign: 'plus',
      why: 'Ze doet wat ze koos: de kar is klaar voor de vrachtwagen vertrekt, dan volgen de pakketten.',
    },
    {
      noteId: 'n15',
      indicatorId: 'NAU.1',
      sign: 'plus',
      why: 'Ook in de tweede helft alle stappen in volgorde. Op de kaart kijkt ze dan niet meer.',
    },
    {
      noteId: 'n15',
      indicatorId: 'FLE.2',
      sign: 'plus',
      why: 'De nieuwe werkwijze blijft: er zitten koffielepels in.',
    },
    {
      noteId: 'n16',
      indicatorId: 'NAU.2',
      sign: 'minus',
      why: 'Op de kaart staat: kijk elk pakket na. Bij deze drie bleef dat uit terwijl het kon.',
    },
    {
      noteId: 'n17',
      indicatorId: 'STR.3',
      sign: 'minus',
      why: 'Drie en een halve minuut lang kon ze zeggen dat tien niet lukt. Ze deed het niet.',
    },
    {
      noteId: 'n18',
      indicatorId: 'STR.3',
      sign: 'minus',
      why: 'Ze zegt het, maar na het einde van de tijd. Dan kan niemand nog helpen.',
    },
    {
      noteId: 'n19',
      indicatorId: 'NAU.3',
      sign: 'plus',
      why: 'Geteld, en niet geschat: acht van de acht zijn gelijk aan het voorbeeld.',
    },
  ],
  setAside: [
    {
      noteId: 'n2',
      why: 'Een oordeel over taal en een gok over wat ze begreep. Haar Nederlands telt in deze oefening niet mee.',
    },
    {
      noteId: 'n3',
      why: 'Dit is gebeurd en het is juist opgeschreven. Maar er hoort geen indicator bij. Een ongelukje is geen niveau.',
    },
    {
      noteId: 'n13',
      why: 'Een oordeel en een vermoeden. Traag tegenover wat? Op dat moment zette ze bakken op de kar.',
    },
    {
      noteId: 'n20',
      why: 'Dit is haar leven thuis. Het hoort niet in een beoordeling, ook niet als compliment.',
    },
  ],
  ratings: [
    {
      indicatorId: 'NAU.1',
      level: 3,
      why: 'Van het eerste tot het achtste pakket doet ze de vijf stappen in volgorde (01:50, 04:50, 15:10). Voor Zeer goed kijkt iemand in de tweede helft nog op de kaart. Dat deed ze niet.',
      noteIds: ['n1', 'n4', 'n5', 'n15'],
      alternative: null,
    },
    {
      indicatorId: 'NAU.2',
      level: 2,
      why: 'Vijf pakketten telde ze helemaal na toen ze toch open waren (09:00). De laatste drie niet (15:20). Een deel nakijken is Matig. Dat alles achteraf klopte, telt bij een andere indicator: dat is het resultaat, niet het nakijken.',
      noteIds: ['n9', 'n16'],
      alternative: {
        level: 1,
        why: 'Ze opende de vijf pakketten voor de koffielepels, niet om na te kijken. Wie dat zwaar laat wegen, ziet geen enkel pakket dat uit zichzelf nagekeken is.',
      },
    },
    {
      indicatorId: 'NAU.3',
      level: 4,
      why: 'Acht pakketten af, acht keer gelijk aan het voorbeeld (17:30). Een pakket dat niet af is, is geen afgegeven werk. Er is dus geen enkele afwijking, en dat is Zeer goed.',
      noteIds: ['n19'],
      alternative: null,
    },
    {
      indicatorId: 'FLE.1',
      level: 4,
      why: 'Ze vroeg om het nog eens te zeggen, trager (10:10). Daarna ging ze meteen en toonde ze met drie etiketten wat er nog moest (10:45). Het was één vraag die ze één keer liet herhalen om ze te verstaan. Dat verschil is het hele punt: anders scoor je haar Nederlands, of het dialect van Joris.',
      noteIds: ['n10', 'n12'],
      alternative: null,
    },
    {
      indicatorId: 'FLE.2',
      level: 2,
      why: 'Op 05:10 zegt ze wat er bij moet. Toch blijven de koffielepels weg uit twee pakketten (07:50), tot het opnieuw gezegd wordt (08:10). Dat is Matig. Dat ze dan ook het oude werk aanpast, is sterk, maar haalt die tweede keer niet weg. Waarom ze wachtte, weten we niet: vraag het haar in de nabespreking.',
      noteIds: ['n6', 'n7', 'n8', 'n15'],
      alternative: null,
    },
    {
      indicatorId: 'FLE.3',
      level: null,
      why: 'Er was niemand afwezig. Joris was er en vroeg om hulp: dat is een andere taak, en die telt bij omschakelen. Geen gelegenheid dus.',
      noteIds: [],
      alternative: null,
    },
    {
      indicatorId: 'STR.2',
      level: 3,
      why: 'Zeven woorden volstaan: ze vergelijkt vijf minuten met zes en kiest eerst de bakken (10:35). Ze doet het ook zo (12:05). Toen er twee pakketten bij kwamen, zagen we geen nieuwe keuze. Daarom Goed, en geen Zeer goed.',
      noteIds: ['n11', 'n14'],
      alternative: {
        level: 4,
        why: 'De kar kwam er zelf ook bij, midden in de pakketten. Wie dat al een nieuwe keuze noemt, kan Zeer goed verdedigen.',
      },
    },
    {
      indicatorId: 'STR.3',
      level: 1,
      why: 'Van 12:30 tot 16:00 zegt ze niets over de tijd (15:55). “Twee niet klaar” komt na het einde (16:10). Het anker is daar precies over: voor de tijd om is. Stil doorwerken kan dapper lijken, maar de ploeg had het moeten weten.',
      noteIds: ['n17', 'n18'],
      alternative: null,
    },
  ],
  lures: [
    {
      error: 'undervaluing',
      where:
        'Een traag begin, een stapel die valt, weinig woorden. Wie daarop voortbouwt, ziet de acht juiste pakketten niet meer.',
      habit: 'Begin bij elke indicator opnieuw, met enkel de aantekeningen die er staan.',
    },
    {
      error: 'stereotypes',
      where:
        '“Nog een keer? Langzaam.” Bij iemand zonder accent heet dat navragen. Bij Hawa wordt het licht “begrijpt het niet”.',
      habit: 'Zet dezelfde woorden in de mond van een ander. Kreeg die hetzelfde niveau?',
    },
    {
      error: 'leniency',
      where: 'Bij de koffielepels en bij de tijd: ze werkte hard en herstelde alles, dus schuif je een niveau op.',
      habit:
        'Lees het anker hardop en wijs het moment aan. Wat je haar gunt, hoort in het gesprek en niet in de score.',
    },
    {
      error: 'middle',
      where:
        'Een 4 voor iemand die weinig zegt. Een 1 voor iemand die hard werkt. Allebei voelen ze te veel, en dan wordt alles 2 of 3.',
      habit: 'Vraag bij elk uiterste anker: wat ontbreekt er nog? Ontbreekt er niets, neem het dan.',
    },
  ],
}
