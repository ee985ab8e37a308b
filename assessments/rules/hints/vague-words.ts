// Words that judge or measure without saying by what: two assessors who see the same thing read them differently.
import { wordSet } from './tokens.ts'

/** How well: judgements without a norm. */
export const judging = wordSet(
  'goed goede slecht slechte juist juiste correct correcte vlot vlotte vlotter adequaat adequate voldoende onvoldoende gepast gepaste',
  'ongepast ongepaste degelijk degelijke netjes keurig keurige behoorlijk behoorlijke redelijk redelijke uitstekend',
  'uitstekende prima optimaal optimale matig matige kwaliteitsvol kwaliteitsvolle kwalitatief kwalitatieve',
  'professioneel efficiënt efficiënte effectief effectieve doeltreffend doeltreffende doelmatig doelmatige',
  'zorgvuldig zorgvuldige nauwkeurig nauwkeurige nauwgezet nauwgezette onzorgvuldig onzorgvuldige onnauwkeurig slordig',
  'slordige nonchalant nonchalante grondig grondige aandachtig aandachtige serieus actief actieve proactief proactieve',
  'flexibel flexibele creatief creatieve kritisch kritische empathisch empathische respectvol respectvolle respectloos',
  'vriendelijk vriendelijke onvriendelijk onvriendelijke beleefd beleefde onbeleefd onbeleefde collegiaal collegiale',
  'tactvol tactvolle discreet discrete integer integere loyaal loyale constructief constructieve opbouwend opbouwende kernachtig gericht assertief assertieve',
  'enthousiast enthousiaste ongeïnteresseerd koppig koppige brutaal brutale lui luie onbeschoft onverantwoord oplossingsgericht',
  'klantgericht klantgerichte resultaatgericht doelgericht doelgerichte doelbewust methodisch methodische systematisch',
  'systematische gestructureerd gestructureerde planmatig verantwoord verantwoorde verantwoordelijk zelfstandig',
  'consequent consequente rustig duidelijk duidelijke onduidelijk helder heldere begrijpelijk begrijpelijke snel traag trage hygiënisch',
)
/** How often or how much, without a number or a moment. */
export const unmeasured = wordSet(
  'regelmatig regelmatige onregelmatig vaak dikwijls soms meestal doorgaans geregeld zelden veelal tijdig tijdige ontijdig',
  'frequent frequente',
)
/** They may qualify a thing as well as a deed: a norm named in the same text («volgens de kaart») makes them exact. */
export const exactWithNorm = wordSet(
  'juist juiste correct correcte goed goede tijdig voldoende verantwoord zelfstandig',
)

/**
 * Expressions, word for word; «…» stands for at most four words in between.
 */
export const vagueExpressions: readonly string[] = [
  'op tijd en stond',
  'af en toe',
  'van tijd tot tijd',
  'nu en dan',
  'waar nodig',
  'indien nodig',
  'wanneer nodig',
  'zo nodig',
  'indien mogelijk',
  'waar mogelijk',
  'zoveel mogelijk',
  'zo veel mogelijk',
  'zo goed mogelijk',
  'zo snel mogelijk',
  'in de mate van het mogelijke',
  'te veel',
  'te weinig',
  'te traag',
  'te snel',
  'met respect',
  'met zorg',
  'met oog voor',
  'met zin voor',
  'gewenst gedrag',
  'toont … interesse',
  'toont … belangstelling',
  'toont … respect',
  'toont … inzet',
  'toont … initiatief',
  'toont … begrip',
  'toont … betrokkenheid',
  'toont … motivatie',
  'toont … inzicht',
  'toont … verantwoordelijkheid',
  'toont … verantwoordelijkheidszin',
  'toont … empathie',
  'toont … aandacht',
  'toont … doorzettingsvermogen',
  'neemt … initiatief',
  'neemt … verantwoordelijkheid',
  'gaat … om met',
  'houdt … rekening met',
  'draagt … bij tot',
  'draagt … bij aan',
  'doet zijn best',
  'doet haar best',
  'zet zich in',
  'spant zich in',
  'werkt hard',
  'blijft kalm',
  'positieve houding',
  'open houding',
  'juiste houding',
]
