// Safety test: pointing, choosing and doing, for anyone who can see or be read to. Thirteen questions of one point and
// two tasks of three and four: 20 points.
import type { ExerciseText } from '../notation.ts'
import {
  fairHelp,
  goodToKnow,
  rights,
  simpleGoodToKnow,
  simpleRights,
  simpleWatchers,
  text,
  watchers,
} from './common.ts'
import { safetyQuestions } from './safety-questions.ts'

export const safetyTest: ExerciseText = {
  code: 'VT-1',
  title: 'Veiligheid: tonen, kiezen en doen',
  kind: 'test',
  group: false,
  phases: [
    { name: 'Uitleg en oefenvraag', minutes: 5 },
    { name: 'Vragen 1 tot 13', minutes: 20 },
    { name: 'Doen: vragen 14 en 15', minutes: 10 },
    { name: 'Nabespreking', minutes: 5 },
  ],
  // The table gives the level of DIS.1. Question 14, one glove torn, is the occasion for DIS.2; the knife on the floor that
  // nobody asks about, for VER.3 (question 15 asks, so alone it could not show who reports unasked).
  shows: ['DIS.1', 'DIS.2', 'VER.3'],
  brief: {
    purpose:
      'De kandidaat wijst aan, kiest en doet voor. Zo zie je welke veiligheidsregels iemand kent en toepast, welke bescherming iemand aandoet voor een taak en wat iemand zegt over een gevaar op de werkplek.',
    materials: [
      '1 tafel met 2 stoelen naast elkaar, voor de vragen 1 tot 13',
      'De borden, foto’s en voorwerpen die bij elke vraag beschreven staan, per vraag in een map met het nummer erop; zijn er drie, dan elk met zijn letter A, B of C',
      '1 kaart met A, 1 kaart met B en 1 kaart met C, elk zo groot als een hand',
      'Voor vraag 14, op een tweede tafel: 2 paar werkhandschoenen op elkaar; het bovenste paar heeft een gat in een vinger',
      'Ook op de tweede tafel: 1 paar veiligheidsschoenen (of overschoenen met stalen neus), 1 fluohesje, 1 veiligheidsbril, 1 paar oorkappen, 1 haarnetje',
      'Naast de tweede tafel: 2 lege dozen',
      '1 gesloten breekmes, op de vloer tussen de eerste en de tweede tafel',
      'Voor vraag 15, in een hoek van de kamer: 1 verlengsnoer, 1 schaar, 1 fles met water zonder etiket, 1 volle doos, 1 tafeltje en een deur die niet de enige uitgang is',
      '1 blad per kandidaat met de nummers 1 tot 15 onder elkaar, voor het antwoord en de punten',
      '1 klok voor de sessieleider',
    ],
    setting: text(
      'Vooraf (30 minuten). Leg per vraag het beeld of het voorwerp in een map. Gebruik gewone borden en pictogrammen van je eigen werkplek, of druk ze af. Een foto van de eigen werkplek is goed als het gevaar duidelijk te zien is. Toets alles één keer met een collega.',
      'De hoek van vraag 15 maak je zo klaar, telkens hetzelfde: het verlengsnoer ligt los over de vloer, de schaar ligt open en half over de rand van het tafeltje, de fles zonder etiket staat op de vloer, de volle doos staat voor de deur. Blijf erbij: de kandidaat blijft op twee meter, en verplaatsen doe jij.',
      'Leg het breekmes, met het mes ingeschoven, op de vloer tussen de eerste en de tweede tafel: opzij van waar je loopt, maar goed te zien. Zeg en vraag er niets over. Jij stelt de vragen, een beoordelaar schrijft op.',
      'Uitleg (5 minuten). Geef de kandidaat alleen de instructie, niet de vragen. Doe de oefenvraag, die geen punten heeft: toon het bord van de toiletten op je werkplek en vraag “Wat is hier? A: de uitgang. B: de toiletten. C: de lift.” Laat de kandidaat kaart B aanwijzen of “B” zeggen.',
      'Vragen 1 tot 13 (20 minuten). Stel elke vraag met het beeld erbij. Lees de antwoorden altijd voor, ook als de kandidaat kan lezen. De kandidaat wijst de kaart of het beeld aan, of zegt de letter. Geen reactie na 30 tellen: herhaal één keer en ga verder. Verandert de kandidaat van antwoord vóór de volgende vraag, dan telt het laatste.',
      'Doen (10 minuten). Ga samen naar de tweede tafel, langs het breekmes. Laat het liggen tot na vraag 14 en raap het dan op, als het er nog ligt.',
      [
        'Vraag 14: wacht tot de kandidaat zegt klaar te zijn en schrijf de punten op. Ontbreekt er iets, zeg dan één keer: “Kijk nog eens naar de taak.” De punten veranderen daarna niet. Zeg dan: “Zet nu de twee lege dozen op de eerste tafel.”',
        'Vraag 15: in de hoek. Geef 4 minuten. Kijkt de kandidaat naar jou, zeg dan: “Kijk goed rond. Toon of zeg wat je ziet.”',
      ],
      'Noteer behalve de punten altijd ook wat de kandidaat doet en zegt.',
      'Nabespreking (5 minuten). Vraag: “Welke vraag was lastig?” Toon daarna bij elke vraag die de kandidaat anders had, wat de juiste regel is, en toon het breekmes en de hoek: iedereen gaat naar huis met de juiste regels. Zeg geen punten en geen niveau.',
      'Punten. Tel de punten op: er zijn er 20. De tabel geeft één niveau, en dat geldt voor de indicator “Volgt de veiligheidsregels van de werkplek”. Voor het dragen van beschermingsmiddelen en het melden van een gevaar gebruiken de beoordelaars hun eigen aantekeningen: bij vraag 14, bij het breekmes op de vloer en bij vraag 15.',
    ),
    instruction: text(
      'Deze oefening gaat over veilig werken. Er zijn 13 vragen. Je ziet telkens een bord, een foto of een voorwerp. Er zijn drie antwoorden: A, B en C. Je wijst één antwoord aan of je zegt de letter. Eerst doen we samen één vraag om te oefenen.',
      'Daarna doe je twee taken. Bij de eerste kies je wat je nodig hebt om veilig te werken, je trekt het aan en je zet twee lege dozen op een tafel. Wil of kun je iets niet aantrekken of dragen, wijs het dan aan: dat telt gelijk. Bij de tweede kijk je rond in een hoek van de kamer.',
      'De sessieleider leest alles voor. Je hoeft niets te schrijven. Weet je iets niet, zeg het dan: we gaan verder. Een fout antwoord kost geen punten. Op het einde tonen we je de juiste regels.',
      'Je krijgt 5 minuten uitleg, ongeveer 20 minuten voor de vragen en 10 minuten voor de taken. Daarna praten we 5 minuten.',
      watchers,
      'We kijken welke regels voor veilig werken je kent en gebruikt, en wat je doet bij een gevaar. We kijken de hele oefening, ook tussen de vragen.',
      goodToKnow,
      rights,
    ),
    simpleInstruction: text(
      'Wat doe je?',
      [
        'Er zijn 13 vragen over veilig werken. Je ziet een foto, een bord of een ding.',
        'De sessieleider leest alles voor. Je hoeft niet te schrijven.',
        'Wijs 1 antwoord aan. Of zeg: A, B of C. De eerste vraag is om te oefenen.',
        'Je weet het niet? Zeg: “ik weet het niet”. Dan gaan we verder. Een fout antwoord kost geen punten.',
      ],
      'Daarna doe je 2 taken:',
      [
        'Taak 1: je kiest spullen voor veilig werk. Je trekt ze aan. Je zet 2 lege dozen op een tafel.',
        'Je wilt of kunt iets niet aantrekken of dragen? Wijs het aan. Dat is ook goed.',
        'Taak 2: je kijkt rond in een hoek van de kamer.',
      ],
      'Hoelang duurt het?',
      [
        'Uitleg: 5 minuten. Vragen: 20 minuten. Taken: 10 minuten.',
        'Praten: 5 minuten. Wij tonen dan de juiste regels.',
      ],
      'Wie is er bij jou?',
      ['De sessieleider geeft uitleg en blijft bij jou.', simpleWatchers],
      'Waar kijken wij naar?',
      [
        'Ken je de regels? Gebruik je de regels?',
        'Er is gevaar. Wat doe je?',
        'Wij kijken de hele tijd, ook tussen de vragen.',
      ],
      simpleGoodToKnow,
      simpleRights,
    ),
    handouts: [],
    watchFor: [
      'Vragen 1 tot 13: noteer de letter of wat de kandidaat aanwijst. Geen antwoord is ook een antwoord: schrijf “geen”.',
      'Noteer wat de kandidaat bij een vraag zegt of erbij doet, ook als het niet gevraagd was.',
      'Vraag herhaald: bij welke vraag, en wat was het antwoord daarna?',
      'Op weg naar de tweede tafel, het breekmes op de vloer: wat doet of zegt de kandidaat?',
      'Vraag 14: wat neemt de kandidaat, in welke volgorde? Wat trekt hij of zij aan, wat blijft liggen, wat wordt nagekeken of vastgemaakt?',
      'Vraag 14: de handschoen met het gat: wat doet of zegt de kandidaat?',
      'Vraag 14: “Kijk nog eens naar de taak” gezegd? Noteer dit, en wat de kandidaat daarna doet. Wat draagt de kandidaat terwijl hij of zij de dozen brengt?',
      'Vraag 15: wat wijst de kandidaat aan, in welke volgorde? Wat zegt de kandidaat dat er kan gebeuren?',
      'Vraag 15: wat doet of zegt de kandidaat na het aanwijzen? Tegen wie? Deze vraag krijgt iedereen; het breekmes is de gelegenheid zonder vraag.',
      'Nabespreking: wat zegt de kandidaat over de vragen?',
      'Na de afname: tel de punten. Het niveau uit de tabel geldt voor het volgen van de veiligheidsregels. Voor de bescherming en voor het melden van een gevaar gebruik je je aantekeningen.',
    ],
    permittedHelp: [
      'Je mag elke vraag en elk antwoord herhalen, een woord met een voorwerp of gebaar duidelijk maken en vertalen. Wijs daarbij niet naar één antwoord.',
      'Grote letters, een loep, de beelden één voor één: dat mag voor iedereen. Wie de beelden niet ziet, krijgt de beschrijving voorgelezen die bij de vraag staat, en een beschrijving van de hoek in dezelfde woorden als in het draaiboek. Het breekmes ligt er dan niet: noteer “geen gelegenheid”.',
      'Wie iets niet aantrekt of de dozen niet draagt, wijst aan wat hij of zij zou dragen. Dat telt gelijk. Vraag niet waarom.',
      'Zeg niet of een antwoord juist is, knik niet en kijk na elk antwoord op dezelfde manier naar het blad.',
      ...fairHelp,
    ],
    rolePlayer: null,
    questions: [],
    test: {
      questions: safetyQuestions,
      table: [
        { level: 1, from: 0 },
        { level: 2, from: 9 },
        { level: 3, from: 14 },
        { level: 4, from: 18 },
      ],
    },
  },
}
