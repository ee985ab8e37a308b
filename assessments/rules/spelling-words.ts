// Words that decide what a sentence says, and everyday words that differ by a letter or two: a correction of spelling may
// not turn the one into the other. Too many here costs a person a new version; too few lets another meaning through.
const words = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(' ')))

/** Negation, number and amount. Never come, go, change, or melt into another word. */
export const amounts = words(
  'niet geen nooit nergens niemand niets niks noch zonder met altijd soms vaak meestal zelden steeds telkens alle al allen',
  'alles elk elke ieder iedere iedereen een ene twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig',
  'honderd duizend half halve helft kwart dubbel enkele enige enig beide paar keer maal hoogstens minstens minder meer',
  'meest minst weinig bijna slechts enkel alleen ook pas nog wel eerst laatst eerste tweede derde vierde laatste ten',
)
/** Where, when, who, whether it must: they change no letter either. */
export const smallWords = words(
  'voor na voordat nadat tot op onder boven binnen buiten over van naar uit in aan af bij door tegen tussen per om',
  'als wanneer dan of en maar tenzij behalve omdat zodat hoewel want dus toen nu later vroeger links rechts',
  'kan kon kunnen moet moest moeten mag mocht mogen wil wou wilt willen zal zou zullen is was zijn waren heeft had hebben',
  'wordt werd worden hij zij ze hem haar hun wij ons jij je jou men zelf ander andere anders anderen eigen wie wat waar hoe',
  'waarom welk welke dit dat deze die daar hier er toch weer veel te zo',
)
/** Everyday words with a neighbour a letter or two away. */
export const everyday = words(
  'werk werkt werken werker werkte merk merkt maakt maak raakt haakt kaart kaarten maart paard baard staart start starten',
  'klant klanten klaar klaag klaagt kraag kant kanten plan plant planten plank planken vraag vraagt vragen draagt dragen',
  'slaat staat laat gaat praat plaats plaatst plaat straat staan gaan slaan laten later letter leder lader leiden lijden leidt',
  'lijdt leid meld meldt melden meet meten weet weten eten heten heet leest lezen lest lost lossen losse laden lading leiding',
  'helpt hulp help heelt hapert houdt hout hoed goed goud zoekt boekt zoeken boeken boek doek hoek koek moeder modder noemt',
  'neemt nemen noemen namen komen kamer kamers kader karton kantoor kanton leert leren leraar lezer leer leger lager laag',
  'laatste lastig last lust lijst list leest rust rest roest ruist ruim ruimt ruimte raamt raam room vloer vloeren vloed bloed',
  'vlak vlek vlug vlag vol val vul vult vuil vuilt veil veilig vallig heilig zeilig snel snelt stel stelt stelt steelt speelt',
  'stuk stuks stukken stuur stuurt sturen stuurde stroom stom stof stoffen stoef stoel stool schoon schoen schoenen schonen',
  'groot grote groet groeten groen groep groepen grond ronde rond rand land lend lent bank band baan baas base basis',
  'deel delen dele doel doelen heel helen hele geel geheel gevel gevaar geval gevallen gebaar gebrek gebruik gebruikt',
  'fout fouten foto factuur natuur structuur cultuur machine machines dozen doos dossier dosis doosje lose loos tas tassen',
  'tast taak taken tak takken tekst tekens teken tekent tekort kort korte koort kost kosten kast kasten kist kisten kussen',
  'tijd tijdig tijdens tijden teed rijd rijdt ruilt rolt rol roept loopt lopen stopt stoppen stapt stap stappen stapel stapelt',
  'vast vest veste vaste vatten vat voet voel voelt vult voert vuur volgt volgen volgend volgende vouwt vrouw trouw touw bouw',
  'bouwt boven beven leven levert leverde lever liever leveren geven gever geeft heft hecht recht rechte rechter richt lucht',
  'licht lichte dicht dichte zicht wicht gewicht gezicht bericht berichten gericht gerecht bereikt bekijkt begrijpt beperkt',
  'bewerkt bemerkt bespreekt besteedt betaalt bepaalt bedeelt bedoelt bedankt bedient verdient verdeelt verdeeld verteld',
  'vertelt vervult vervuilt verwacht verzacht verzoekt bezoekt onderzoekt verliest verlicht verplicht verplaatst vervangt',
  'ontvangt ontvang aanvangt omvangt opvangt weigert wijzigt wijst wist wast past post pest test tast toets fiets poets plast',
  'zegt legt zaagt vaagt veegt weegt weigt ligt lig leg lag dag mag zag zak zaak zaal zaken maken raken haken laken vaken',
  'juist onjuist zeker onzeker gewoon ongewoon nodig onnodig veilige onveilig vriend vriendelijk onvriendelijk eerlijk',
  'kleur kleuren kleed kleden klein kleine keuren keurt kuur keer keren leren deren beren uren uur muur huur duur deur',
  'schort school scholen schaal schaar schade scheve schuift schrift schrijft schrijf schroef schroeft schuur schuurt',
  'instructie constructie inspectie inspecteert instrueert constateert accepteert excepteert adopteert adapteert affect effect',
  'ochtend morgen middag avond nacht maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maand week jaar minuut seconde',
)
