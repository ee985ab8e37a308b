// A sentence for every way a procedure can fail: what happened, what is safe, what to do. `codes` holds the sentence
// for a code anywhere; a procedure that means something else by it has its own entry under its name.
export const failures = {
  connection: 'Er is geen verbinding met Wakker. Wat bewaard was, is veilig. Wacht even, Wakker probeert opnieuw.',
  codes: {
    FILE_CLOSED: 'Het bestand is dicht. Alles wat bewaard was, staat erin. Open het opnieuw met de wachtzin.',
    NOT_SIGNED_IN: 'Je bent niet aangemeld. Er is niets veranderd. Meld je aan en doe het opnieuw.',
    LOCKED: 'Het scherm is vergrendeld. Er is niets veranderd. Geef je PIN en ga verder.',
    NOT_ALLOWED: 'Dit hoort niet bij je rol. Er is niets veranderd. Vraag het aan de leiding.',
    NOT_FOUND: 'Dit is er niet meer. Iemand heeft het misschien verwijderd. Ga terug naar de lijst.',
    DISK_FULL: 'De schijf is vol. Wat je schreef, staat nog op het scherm. Maak plaats en probeer opnieuw.',
    FILE_DAMAGED:
      'Het bestand is beschadigd. Wakker schreef er niets meer in. Bewaar dit bestand, en open een oudere kopie.',
    INTERNAL:
      'Er ging iets mis in Wakker. Wat bewaard was, is veilig. Probeer opnieuw, of sluit Wakker en open het weer.',

    WRONG_PASSPHRASE: 'Die wachtzin klopt niet. Je bestand is niet veranderd. Let op hoofdletters en spaties.',
    NOT_A_DATA_FILE: 'Dit is geen bestand van Wakker. Het bleef ongewijzigd. Kies een ander bestand.',
    FILE_IN_USE: 'Een ander venster van Wakker heeft dit bestand open. Het bleef ongewijzigd. Sluit het daar eerst.',
    FILE_NEWER: 'Dit bestand komt uit een nieuwere Wakker. Werk eerst Wakker bij; het bestand bleef ongewijzigd.',
    FILE_NOT_FOUND: 'Op die plaats staat geen bestand. Er is niets aangemaakt. Kijk de plaats na.',
    KEY_FILE_MISSING:
      'Naast het bestand ontbreekt {{name}}. Zonder dat gaat het niet open. Je bestand is niet veranderd: zet ze samen.',
    NO_PERMISSION: 'Wakker mag op die plaats niet schrijven. Er is niets veranderd. Kies een andere plaats.',
    SETTINGS_REFUSED:
      'Wakker kan hier niet veilig bewaren ({{setting}}). Je bestand is niet veranderd. Vraag hulp voor deze computer.',
    MIGRATION_FAILED: 'Het bestand kon niet worden bijgewerkt. Het bleef zoals het was. Werk Wakker bij of vraag hulp.',
    FILE_EXISTS: 'Op die plaats staat al een bestand. Het bleef ongewijzigd. Kies een andere naam, of open het.',
    WEAK_PASSPHRASE: 'Die wachtzin is te kort. Er is niets aangemaakt. Neem vijf woorden, of minstens twaalf tekens.',
    PLAN_CLOSED: 'Dit plan is afgesloten. Er is niets veranderd. Maak het eerst weer open, of begin een nieuw plan.',
    NO_GOAL: 'In dit plan staat nog geen doel om nu aan te werken. Er is niets veranderd. Kies samen eerst één doel.',
    SAME_SESSION:
      'Deze twee deden allebei mee aan «{{session}}». Wie twee keer in dezelfde sessie staat, is niet dezelfde persoon. Er is niets veranderd.',
    SESSION_RUNS:
      'De sessie «{{session}}» loopt nog. Er is niets gewist. Rond die sessie eerst af, of wis alleen het dossier van de persoon.',
    NOT_MEASURED:
      'Deze persoon heeft nog geen afgeronde meting. Er is niets veranderd. Rond eerst een eindbespreking af.',
    NOTHING_TO_SHOW: 'Van deze sessie is nog niets besloten dat je mag zien. Er is geen bestand gemaakt.',
    NOTHING_ANSWERED: 'Er is nog geen enkele vraag beantwoord. Antwoord op één vraag, of stop.',
    NOT_SHARED: 'Dit document gaat niet naar anderen. Er is geen akkoord voor nodig.',
    WORDS_NEEDED: 'Schrijf op wat er anders moet. Er is nog niets vastgelegd.',
    NOT_A_WORD_FILE: 'Dit is geen Word-bestand (.docx of .dotx). Er is niets bewaard. Kies een ander bestand.',
    TEMPLATE_PROTECTED:
      'Op dit Word-bestand staat een wachtwoord. Er is niets bewaard. Haal het wachtwoord eraf in Word en kies het opnieuw.',
    TEMPLATE_HAS_MACROS:
      'In dit Word-bestand zitten macro’s. Wakker neemt het niet over. Bewaar het in Word als gewone .docx of .dotx.',
    TEMPLATE_TOO_LARGE:
      'Dit bestand is {{megabytes}} MB. Wakker neemt hoogstens {{most}} MB. Maak de afbeeldingen kleiner en probeer opnieuw.',
    TEMPLATE_BROKEN:
      'Het veld {{tag}} in het sjabloon klopt niet: een blok begint of eindigt er verkeerd. Er is niets gemaakt. Verbeter het in Word.',
    DOCUMENT_TOO_SLOW:
      'Het document maken duurde te lang. Er is niets gemaakt. Probeer het opnieuw, of kies een andere huisstijl.',
    LOCKED_UNTIL_AGREED:
      'Dit document is voor anderen. Het gaat pas open als de kandidaat het heeft gelezen en akkoord is. Er is niets gemaakt.',
    NOTHING_TO_MAKE: 'Er is van deze sessie nog niets om te maken. Er is niets veranderd.',
    FOLDER_UNUSABLE: 'In die map kan Wakker niet schrijven. Er is niets gemaakt. Kies een andere map.',
    BATCH_RUNNING: 'Er worden al documenten gemaakt. Wacht tot dat klaar is, of stop het eerst.',
    NOT_THE_SAMPLE: 'Dit is niet het voorbeeld. Er is niets weggegooid.',
    ALREADY_REGISTERED: 'Dit bestand heeft al een leiding. Er is niets veranderd. Meld je aan.',
    WRONG_PIN_one: 'Die PIN klopt niet. Je hebt nog {{count}} poging.',
    WRONG_PIN_other: 'Die PIN klopt niet. Je hebt nog {{count}} pogingen.',
    PIN_BLOCKED: 'De PIN was te vaak fout. Om {{until}} kun je opnieuw proberen, of de leiding zet hem terug.',
    PIN_NOT_CHOSEN: 'Je hebt nog geen PIN. Kies er nu een.',
    PIN_ALREADY_CHOSEN: 'Er is al een PIN voor deze naam. Meld je daarmee aan, of laat de leiding hem terugzetten.',
    LAST_LEAD: 'Er moet altijd iemand van de leiding zijn. Er is niets veranderd. Geef eerst iemand anders die rol.',
    IN_USE: 'Dit wordt gebruikt. Er is niets veranderd.',
    NOT_A_KIOSK: 'Dit scherm is al terug bij de begeleiding. Er is niets veranderd.',

    CHANGED_ELSEWHERE:
      'Dit is intussen in een ander venster aangepast. Daar is alles bewaard; wat je hier deed nog niet. Laad opnieuw.',
    PUBLISHED: 'Dit kader is gepubliceerd en verandert niet meer. Er is niets aangepast.',
    NOT_PUBLISHED: 'Het gekozen kader is nog een ontwerp. Er is niets bewaard. Publiceer het eerst.',
    NOT_SPELLING:
      'Dit is meer dan spelling: er staan andere woorden. Er is niets veranderd. Maak een nieuwe versie voor een andere zin.',
    HINDERED: 'Het kader kan nog niet uit: {{hindrances}}. Je ontwerp is bewaard.',
    SOURCE_EMPTY: 'Er staat geen tekst in. Er is niets bewaard. Kies een ander bestand of plak de tekst.',
    SOURCE_TOO_LARGE:
      'Dit bestand is te groot: {{megabytes}} MB, hoogstens {{most}} MB wordt gelezen. Er is niets bewaard. Kies een kleiner bestand, of plak alleen het deel dat je nodig hebt.',
    SOURCE_TOO_MANY:
      'Dit bestand is te lang: Wakker leest hoogstens {{most}} {{what}}. Er is niets bewaard. Splits het, of haal weg wat niet bij het kader hoort.',
    SOURCE_TOO_SLOW:
      'Het lezen duurde te lang en is gestopt. Er is niets bewaard. Neem een kleiner bestand, of plak de tekst.',
    SOURCE_DAMAGED:
      'Dit bestand is beschadigd of niet volledig. Er is niets bewaard. Open het in zijn eigen programma, bewaar het opnieuw en probeer nog eens.',
    SOURCE_LOCKED:
      'Dit bestand is op slot met een wachtwoord. Er is niets bewaard. Bewaar het eerst zonder wachtwoord en probeer nog eens.',
    SOURCE_SCANNED:
      'Deze pdf bestaat uit beelden; er staat geen tekst in. Er is niets bewaard. Zoek de pdf bij de uitgever, of vul het sjabloon in.',
    SOURCE_BINARY:
      'Dit soort bestand kan Wakker niet lezen. Er is niets bewaard. Kies een pdf, een tekst, een Excel-bestand (xlsx), een CSV of een CASE-bestand.',
    SOURCE_UNKNOWN: 'Wakker herkent hierin geen kader. Er is niets bewaard. Kijk na of het bestand volledig is.',
    SOURCE_HAS_PROBLEMS_one:
      'In de bron staat nog {{count}} fout. Er is niets bewaard. Verbeter ze eerst, of laat die regel weg.',
    SOURCE_HAS_PROBLEMS_other:
      'In de bron staan nog {{count}} fouten. Er is niets bewaard. Verbeter ze eerst, of laat die regels weg.',
    NO_BRIEF: 'Voor deze rol staat er nog niets in de leidraad. Er is geen document gemaakt. Schrijf er eerst iets.',
    UNKNOWN_COMPETENCE: 'Een competentie hoort niet bij dit kader. Er is niets bewaard. Laad het scherm opnieuw.',
    CUT_OFFS_WITHHELD:
      'Wat de job vraagt, zie je nadat je al je afnames met dit kader hebt ingediend. Dien eerst je eigen werk in.',

    WORK_EXISTS:
      '{{assessor}} heeft al werk in {{exercise}}. Dat werk blijft bewaard, dus deze toewijzing kan niet weg. Er is niets veranderd.',
    INFORMANT_ANSWERED:
      'In de bevraging bij {{name}} staan al antwoorden over deze kandidaat. Die blijven bewaard, dus de kandidaat kan niet weg. Er is niets veranderd.',
    SELF_ANSWERED:
      '{{name}} vulde al een zelfbeoordeling in. Die blijft bewaard, dus deze kandidaat kan niet weg. Er is niets veranderd.',
    DUPLICATE_CODE: 'De code {{code}} staat er twee keer. Er is niets bewaard. Geef elke kandidaat een eigen code.',
    PROGRAMME_FIXED: 'De sessie is gestart; het programma ligt vast. Er is niets veranderd.',
    UNKNOWN_REFERENCE:
      'Iets waar de sessie naar verwijst, is er niet meer. Er is niets bewaard. Laad het scherm opnieuw.',
    ALREADY_STARTED: 'De sessie is al gestart. Er is niets veranderd.',
    NO_CANDIDATES: 'Er zijn nog geen kandidaten. De sessie is niet gestart. Voeg eerst kandidaten toe.',
    NO_RUNS: 'Er zijn nog geen afnames. De sessie is niet gestart. Verdeel eerst de oefeningen.',
    REASONS_MISSING_one: 'Bij {{count}} afwijking ontbreekt een reden. De sessie is niet gestart. Vul ze aan.',
    REASONS_MISSING_other: 'Bij {{count}} afwijkingen ontbreekt een reden. De sessie is niet gestart. Vul ze aan.',
    STARTED: 'De sessie is gestart en blijft bewaard. Er is niets verwijderd.',
    NOT_SUBMITTED: 'Dit werk is nog niet ingediend. Het staat nog open bij de beoordelaar.',
    GATE_OPEN:
      'De eindbespreking van deze kandidaat is al open. Wat ingediend is, blijft staan. Er is niets veranderd.',

    WRONG_STEP: 'Dit kan niet meer in deze stap: {{step}}. Wat bewaard was, is veilig. Het scherm is bijgewerkt.',
    TYPED_ELSEWHERE:
      'Je bent hier ook in een ander venster aan het noteren. Wat daar staat, is niet overschreven. Kijk eerst daar.',
    TIMER_STATE: 'De klok is {{status}}. Er is niets veranderd.',
    BELL_PAST: 'Dat moment is al voorbij. De bel is niet gezet. Kies een later moment.',
    SENTENCES_OPEN_one: 'Er staat nog {{count}} zin open. Ze is bewaard. Noteer ze of maak ze leeg.',
    SENTENCES_OPEN_other: 'Er staan nog {{count}} zinnen open. Ze zijn bewaard. Noteer ze of maak ze leeg.',
    TOO_LATE: 'Het zegel kan niet meer open. Je aantekeningen zijn bewaard. Een aanvulling kan nog, met “later”.',
    NOT_CLASSIFIED_one: 'Er is nog {{count}} aantekening zonder plaats. Klasseer ze of leg ze opzij.',
    NOT_CLASSIFIED_other: 'Er zijn nog {{count}} aantekeningen zonder plaats. Klasseer ze of leg ze opzij.',
    NOT_RATED_one: 'Er is nog {{count}} score te geven. Wat je al gaf, is bewaard.',
    NOT_RATED_other: 'Er zijn nog {{count}} scores te geven. Wat je al gaf, is bewaard.',
    REASON_MISSING_one: 'Bij {{count}} score zonder aantekening ontbreekt een reden. Kies er een.',
    REASON_MISSING_other: 'Bij {{count}} scores zonder aantekening ontbreekt een reden. Kies er telkens een.',

    GATE_CLOSED_one: 'Er is nog {{count}} afname niet ingediend. De eindbespreking opent daarna.',
    GATE_CLOSED_other: 'Er zijn nog {{count}} afnames niet ingediend. De eindbespreking opent daarna.',
    SUBMIT_FIRST: 'Je ziet de scores van anderen nadat je zelf indient. Rond eerst je eigen werk af.',
    NOTHING_TO_WAIVE:
      'Je hebt voor deze kandidaat niets meer in te dienen. Er is niets veranderd. Je kunt gewoon verder.',
    REASON_NEEDED: 'Hier hoort een reden bij. Er is nog niets vastgelegd. Schrijf kort waarom.',
    ALREADY_OPEN: 'De eindbespreking is al open. Er is niets veranderd.',
    NOT_AGREED: 'Niet iedereen zit op hetzelfde niveau. Er is niets vastgelegd. Bespreek deze competentie apart.',
    LEVELS_NOT_SET_one: 'Er is nog {{count}} competentie zonder eindniveau. Leg die eerst vast in de eindbespreking.',
    LEVELS_NOT_SET_other:
      'Er zijn nog {{count}} competenties zonder eindniveau. Leg die eerst vast in de eindbespreking.',
    NOT_A_RATER:
      '{{name}} heeft over deze kandidaat niets ingediend en kan alleen luisteren. Er is niets vastgelegd. Zet {{name}} bij wie luistert.',
    STILL_RATES:
      '{{name}} moet over deze kandidaat nog iets indienen en mag de niveaus van anderen nog niet zien. Er is niets begonnen. Laat {{name}} eerst indienen, of zelf aanmelden en de scores loslaten.',
    SENTENCE_NEEDED: 'Een slotzin ontbreekt nog. Er is niets vastgelegd. Wat je al schreef, is bewaard.',
    NOT_CLOSED:
      'De eindbespreking van deze kandidaat is nog niet afgesloten. Er is niets vastgelegd. Sluit ze eerst af.',
    STATEMENT_NEEDED:
      'Schrijf op waarmee de kandidaat het niet eens is, in eigen woorden van de kandidaat. Er is nog niets vastgelegd.',
    NOT_FINISHED: 'Deze oefening is nog niet af. Vergelijken kan als je alles gescoord hebt.',
    ALREADY_FINISHED:
      'Deze oefening is al met de expert vergeleken. Wat je toen gaf, blijft staan. Kies Opnieuw oefenen om nog eens te beginnen.',
    NO_PROFILE: 'Er is geen functieprofiel gekozen. Kies er een om de kloof te zien.',
    OTHER_FRAMEWORK: 'Dit functieprofiel hoort bij een ander kader. Kies een profiel op het kader van deze sessie.',

    ALREADY_SEALED:
      'De aantekeningen van {{exercise}} zijn al verzegeld. Er is niets veranderd. Geef wie erbij komt een eigen afname.',
    SESSION_FULL:
      'Deze sessie is vol: meer kandidaten, beoordelaars of afnames kan ze niet aan. Er is niets veranderd. Maak er een tweede sessie bij.',
    NOTHING_CHANGES: 'Dit verandert niets aan de dag. Er is niets vastgelegd.',
    NOTHING_PLANNED:
      'Er staat nog niets met een uur in dit rooster. Er is geen document gemaakt. Plan eerst de afnames bij Rooster.',
    FORM_UNKNOWN:
      'Bij deze code hoort geen formulier in dit bestand. Er is niets bewaard. Kijk of het juiste bestand open is.',
    FORM_MISTYPED: 'In deze code zit een tikfout. Er is niets bewaard. Typ ze over zoals ze op het blad staat.',
    ALREADY_ANSWERED:
      'Hier staat al een antwoord van iemand anders. Dat blijft staan; wat je typte is niet bewaard. Laat de beoordelaar het nakijken.',
    NOT_A_TEST: 'Deze vraag hoort niet bij deze test. Er is niets bewaard. Laad het scherm opnieuw.',
    SHORT_FORM_TWICE: 'De afkorting {{short}} staat er twee keer. Er is niets bewaard. Maak er één van.',
    ALREADY_SUBMITTED: 'Deze bevraging is ingediend en blijft zoals ze is. Er is niets veranderd.',
    NOT_ANSWERED_one: 'Er is nog {{count}} vraag zonder antwoord. Wat er al staat, is bewaard.',
    NOT_ANSWERED_other: 'Er zijn nog {{count}} vragen zonder antwoord. Wat er al staat, is bewaard.',

    NOT_A_BUNDLE: 'Dit is geen pakket, terugbrengbestand of ontvangstbewijs van Wakker. Er is niets veranderd.',
    BUNDLE_EMPTY: 'Dit bestand is leeg. Er is niets veranderd. Vraag om het opnieuw op de stick te zetten.',
    BUNDLE_TOO_LARGE:
      'Dit bestand is te groot om van Wakker te zijn. Het is niet gelezen en er is niets veranderd. Kies een ander bestand.',
    WRONG_CODE: 'Die code klopt niet bij dit bestand. Er is niets veranderd. Vraag de leiding om ze nog eens te lezen.',
    CODE_NEEDED: 'Dit bestand gaat open met een code. Er is niets veranderd. Vraag de code aan de leiding.',
    NOT_FOR_THIS_FILE:
      'Dit bestand gaat alleen open in het gegevensbestand waarvoor het is: terugbrengen bij de leiding, een pakket bij de beoordelaar. Er is niets veranderd. Open het juiste gegevensbestand, of vraag een pakket met een code.',
    BUNDLE_DAMAGED:
      'Dit bestand is onderweg beschadigd. Er is niets van overgenomen. Zet het opnieuw op de stick, of laat het opnieuw maken.',
    BUNDLE_NEWER:
      'Dit bestand komt uit een nieuwere Wakker. Er is niets veranderd. Werk Wakker bij en lees het dan opnieuw in.',
    SIGNATURE_WRONG:
      'Dit bestand is na het maken veranderd. Er is niets van overgenomen. Laat het opnieuw maken, en gebruik een andere stick.',
    OTHER_SESSION:
      'Dit bestand hoort bij een sessie die niet in dit gegevensbestand staat. Er is niets veranderd. Open het gegevensbestand van die sessie.',
    MADE_HERE:
      'Dit bestand komt uit dit gegevensbestand zelf. Alles wat erin zit, staat hier al. Kies het bestand van de ander.',
    NOT_STARTED:
      'De sessie is nog niet gestart. Er is niets gemaakt of veranderd. Start ze eerst, onderaan bij Voorbereiding.',
    NO_ASSIGNMENTS:
      'Wie je koos, heeft nog geen afnames. Er is geen pakket gemaakt. Verdeel eerst de oefeningen bij Voorbereiding.',
    KEY_UNREADABLE: 'Die sleutel klopt niet. Er is geen pakket gemaakt. Kijk elk woord na, of neem een code.',
    KEY_UNKNOWN:
      'Van wie je koos, is niet elke sleutel bekend. Er is geen pakket gemaakt. Typ de sleutel, of neem een code.',
    CONFLICT_CHANGED:
      'Hierover kwam intussen nog werk binnen. Je keuze is niet vastgelegd. Bekijk de twee kanten opnieuw.',
    CANNOT_KEEP_ALL:
      'Deze kanten gaan over dezelfde afname en kunnen niet samen gelden. Er is niets vastgelegd. Kies er één; de andere blijft bewaard.',
    PACKAGE_OLDER:
      'Hier is al een nieuwer pakket van deze sessie. Er is niets veranderd. Je kunt gewoon verder werken.',
    CONFIRM_OTHER_DEVICE:
      'Dit pakket komt van een andere laptop dan het vorige. Er is niets veranderd. Vergelijk het kenmerk en bevestig.',
    UNKNOWN_ASSESSOR: 'Die beoordelaar staat niet in het pakket. Er is niets veranderd. Kies een naam uit het pakket.',
    NOTHING_TO_RETURN: 'Er is nog niets verzegeld of ingediend. Er is geen bestand gemaakt; je werk is bewaard.',
    WORK_OPEN: 'Er is nog werk dat niet ingediend is. Er is niets gewist. Dien het eerst in.',
    NOT_RECEIVED: 'Niet alles is ontvangen. Er is niets gewist. Breng terug en lees het ontvangstbewijs in.',
    NOT_SAFE:
      'Het bestand van de leiding staat nog niet op een tweede plaats. Er is niets gewist. Vraag een nieuw ontvangstbewijs.',
  },
  exchange: {
    read: {
      NOT_ALLOWED:
        'Een terugbrengbestand leest de leiding in, een ontvangstbewijs de beoordelaar. Er is niets veranderd. Geef het aan wie het nodig heeft.',
    },
    settle: {
      GATE_OPEN: 'Op dit werk is al een eindbespreking geopend. Wat je toen koos, blijft staan. Er is niets veranderd.',
    },
  },
  day: {
    change: {
      NOT_STARTED:
        'De sessie is nog niet gestart. Er is niets veranderd. Pas het rooster aan bij Rooster of Voorbereiding.',
    },
    preview: {
      NOT_STARTED:
        'De sessie is nog niet gestart. Er is niets veranderd. Pas het rooster aan bij Rooster of Voorbereiding.',
    },
    timerEvent: {
      NOT_STARTED: 'De sessie is nog niet gestart, dus er loopt nog geen klok. Er is niets veranderd.',
    },
    noteIncident: {
      NOT_STARTED: 'De sessie is nog niet gestart. Je tekst staat nog op het scherm. Start eerst de sessie.',
    },
  },
  paper: {
    forms: {
      NO_ASSIGNMENTS: 'Er zijn hier nog geen afnames. Er zijn geen formulieren gemaakt. Verdeel eerst de oefeningen.',
    },
    open: {
      SUBMIT_FIRST:
        'Je moet deze kandidaat zelf nog beoordelen. Laat iemand anders dit formulier overtypen, of dien eerst je eigen werk in.',
      WRONG_STEP:
        'De waarneming van dit formulier is al afgesloten ({{step}}). Er is niets veranderd. De beoordelaar kan zelf nog aanvullen, met “later”.',
    },
    saveNote: {
      WRONG_STEP:
        'De beoordelaar heeft de waarneming intussen afgesloten. Wat bewaard was, staat erin; de laatste regels niet. Bewaar het blad.',
    },
  },
  informants: {
    get: {
      SUBMIT_FIRST:
        'Je moet deze kandidaat zelf nog beoordelen. Laat iemand anders deze bevraging doen, of dien eerst je eigen werk in.',
      GATE_CLOSED:
        'De antwoorden zijn ingediend en liggen vast. Je leest ze zodra de eindbespreking van deze kandidaat open is.',
    },
  },
  kiosk: {
    enter: {
      ALREADY_SUBMITTED: 'Deze kandidaat gaf de eigen inschatting al. Ze blijft zoals ze is.',
      SUBMIT_FIRST:
        'De kandidaat is al begonnen en jij moet deze kandidaat nog beoordelen. Laat iemand anders het scherm geven, of dien eerst je eigen werk in.',
      NOT_ALLOWED: 'De eigen inschatting gebeurt op de laptop waar de sessie geleid wordt. Er is niets veranderd.',
    },
  },
  coachTalks: {
    save: {
      NOT_ALLOWED:
        'Een collega noteerde dit gesprek. Er is niets veranderd. Alleen wie het schreef, kan het verbeteren.',
    },
  },
  selfAssessment: {
    answer: { ALREADY_SUBMITTED: 'Je gaf je antwoorden al. Ze blijven zoals ze zijn.' },
    submit: { ALREADY_SUBMITTED: 'Je gaf je antwoorden al. Ze blijven zoals ze zijn.' },
    views: {
      GATE_CLOSED: 'De eindbespreking van deze kandidaat is nog niet open. Daarna leg je de antwoorden naast elkaar.',
      SUBMIT_FIRST:
        'Je moet deze kandidaat zelf nog beoordelen. Je ziet wat anderen zeggen nadat je je eigen werk indient.',
    },
  },
  dossier: {
    make: {
      NOT_STARTED: 'De sessie is nog niet gestart, dus er is nog niets te tonen. Er is geen dossier gemaakt.',
      NOT_ALLOWED:
        'Dit dossier maakt de leiding of de coach, op de laptop waar de sessie geleid wordt. Er is niets gemaakt.',
    },
  },
  people: {
    remove: {
      IN_USE: 'Deze persoon zit in een sessie en blijft daarom staan. Er is niets verwijderd.',
    },
  },
  profiles: {
    remove: {
      IN_USE:
        'Een sessie, een beslissing of een document gebruikt dit functieprofiel. Het blijft staan; er is niets verwijderd.',
    },
  },
  programmes: {
    save: {
      IN_USE: 'Een gestarte sessie gebruikt dit programma, dus het ligt vast. Maak een kopie en ga daarmee verder.',
    },
    remove: { IN_USE: 'Een sessie gebruikt dit programma. Het blijft staan; er is niets verwijderd.' },
  },
  words: {
    step: {
      observing: 'waarnemen',
      sealed: 'verzegeld',
      classifying: 'klasseren',
      rating: 'scoren',
      submitted: 'ingediend',
    },
    what: { rows: 'rijen', pages: 'bladzijden', sheets: 'bladen', items: 'items' },
    status: { 'not-started': 'nog niet gestart', running: 'aan het lopen', paused: 'gepauzeerd', ended: 'afgelopen' },
    hindrances: {
      'no-competences': 'er zijn geen competenties',
      'scale-not-chosen': 'de schaal is nog niet gekozen',
    },
  },
  fields: {
    required: 'Dit mag niet leeg zijn.',
    tooLong: 'Dit is te lang. Maak het korter; je tekst staat er nog.',
    controlCharacters: 'Hierin staan onzichtbare tekens. Typ het opnieuw in plaats van te plakken.',
    day: 'Geef een datum, bijvoorbeeld 17/11/2026.',
    pin: 'Een PIN heeft vier cijfers.',
    minutes: 'Geef een aantal hele minuten van 1 tot 480.',
    phases: 'Een oefening heeft 1 tot 12 fasen.',
    points: 'Geef een aantal hele punten van 1 tot 20.',
    fewestPoints: 'Geef een aantal hele punten, of laat het leeg.',
    time: 'Geef een uur, bijvoorbeeld 9:30.',
    pause: 'Geef een aantal hele minuten van 0 tot 120.',
    moments: 'Geef een aantal momenten van 1 tot 20.',
    shortForm: 'Een afkorting is één woord zonder spaties.',
    percent: 'Geef een percentage van 0 tot 200.',
    months: 'Geef een aantal hele maanden van 1 tot 60.',
    sessionCount: 'Geef een aantal van 0 tot 999.',
    scale: 'Een schaal heeft 2 tot 7 niveaus.',
    bundleTooLarge: 'Dit bestand is te groot om van Wakker te zijn. Er is niets veranderd. Kies een ander bestand.',
    sourceTooLarge:
      'Dit bestand is te groot: hoogstens 20 MB wordt gelezen. Er is niets bewaard. Kies een kleiner bestand.',
    other: 'Dit klopt nog niet. Kijk het na; wat je invulde, staat er nog.',
  },
}
