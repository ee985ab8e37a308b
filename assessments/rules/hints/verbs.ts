// Which words are verbs in the form an indicator has them («vraagt»)? By ending where Dutch leaves little doubt, by list
// where nouns end alike («vat», «past»), with the nouns that would pass for verbs taken out. No dictionary: a hint may
// miss a rare verb, but it must not take a noun for one.
import { wordSet } from './tokens.ts'

/** Verbs that none of the endings below catches. */
const listed = wordSet(
  'is heeft doet gaat staat slaat laat verlaat praat zit ziet giet geniet eet meet weet vergeet heet zet verzet vat sluit',
  'stuit fluit spuit komt kan wil zal mag moet groet begroet ontmoet stoot haat raadt bezit onthoudt houdt wordt',
  'noemt neemt begint wint leent verleent leunt steunt ondersteunt toont vertoont woont plant scant print traint',
  'verdient dient bedient oefent rent kent herkent erkent bekent wendt',
  'leest kiest wijst bewijst past wast poetst plaatst verplaatst splitst verliest beslist schetst test toetst fietst',
  'reist lost mist kust rust barst perst post prijst raadpleegt toast vist',
  'wacht verwacht lacht richt verricht verlicht zucht verzacht vecht hecht verplicht overnacht',
  'hoort stoort leert stuurt bestuurt voert huurt keert start scoort bewaart verklaart spaart ervaart waarborgt vaart boort',
  'gehoorzaamt scheurt gebeurt smeert roert keurt kleurt beweert weert keert beheert eert',
  'vult telt vertelt stelt belt rolt tilt haalt herhaalt bepaalt betaalt vertaalt deelt verdeelt speelt voelt bedoelt',
  'bouwt wrijft schuwt duwt trouwt vertrouwt vouwt naait draait kruit gooit rooit maait zaait kneedt',
  // They begin as a participle does, and are none.
  'gebruikt geeft gelooft gelukt gedraagt geldt geneest gebiedt',
)

const verbEnding = /(?:gt|dt|eert|elt|mt|[^c]kt|pt|[ijeouvaf]ft|[bcdfgklmnpstvz]ert|[bcdfgklmnpstvz]ent|lt)$/
/** What ends alike and is a noun or an adjective. */
const noVerb = wordSet(
  'asfalt basalt kobalt stipt strikt compact intact concept recept script abrupt excerpt alert expert dessert concert stift',
  'gift lift drift helft kleft hoofdt ambt hemt verpakt bewerkt beperkt aangepast bezorgt bericht default result shift soft',
  'client cliënt patient patiënt talent cent percent procent accent incident assistent referent consequent frequent urgent',
  'permanent equivalent resident content competent present absent latent potent recent inherent überhaupt',
)
const nounEnding = /(?:ment|gent|dent|ulent|onent|vent|cent|markt|schrift)$/
const participle =
  /^(?:aan|achter|af|bij|door|in|klaar|mee|na|om|onder|op|over|samen|schoon|stil|terug|toe|uit|vast|voor|vrij|waar|weg|weer)?ge.+t$/
const prefix = /^(?:be|ver|ont|her|over|onder|voor|door|om|aan|weer)(?=.{4,})/

/** «vraagt», «noteert», «herhaalt». */
export function isFiniteVerb(word: string): boolean {
  if (listed.has(word)) return true
  if (word.length < 4 || noVerb.has(word) || participle.test(word) || /[-/']/.test(word)) return false
  if (verbEnding.test(word)) return !nounEnding.test(word)
  return listed.has(word.replace(prefix, ''))
}

/** As often a noun or something else: only what follows tells them apart («en plant de week», «en plant»). */
const twofold = wordSet('plant start wacht test post rust bezit kust print verzet kan wil vat vaart')
export const isTwofold = (word: string): boolean => twofold.has(word)

/** Not behaviour, but the tail of a clause: «gewogen en verpakt is». */
export const helpers = wordSet('is zijn was waren wordt worden werd heeft hebben kan kunnen moet moeten mag zal zullen')

/** Plurals that look like an infinitive on -eren. */
const plurals = wordSet(
  'goederen kinderen manieren papieren jongeren ouderen anderen heren dieren spieren formulieren',
  'eieren raderen volkeren liederen bladeren rivieren scharnieren scholieren kleren officieren',
)
/** «organiseren», «noteren»: the infinitives that no plural looks like. */
export const isInfinitive = (word: string): boolean => /.{3}eren$/.test(word) && !plurals.has(word)
