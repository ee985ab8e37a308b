// What goes on inside a person: nobody can note it down. The list holds the form an indicator has («begrijpt»).
import { wordSet } from './tokens.ts'

/** Verbs of knowing, wanting and feeling. */
export const innerVerbs = wordSet(
  'begrijpt snapt weet kent herkent beseft wil denkt gelooft hoopt wenst verlangt waardeert respecteert eerbiedigt durft',
  'onthoudt overweegt ervaart hecht streeft beschouwt betreurt vreest haat vertrouwt doorziet realiseert interesseert',
  'bewondert verkiest beoogt',
)
/** Inner only with one of these behind it: «vindt dat» is an opinion, «vindt de bak» is not. */
export const innerWith: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['vindt', wordSet('dat werken samenwerken veiligheid belangrijk nodig leuk zinvol')],
  ['voelt', wordSet('zich mee aan')],
  ['ziet', wordSet('in')],
  ['staat', wordSet('open achter')],
])
/** Verbs that with these words are heard or seen after all. */
export const heardWith: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['denkt', wordSet('hardop luidop')],
  ['weet', wordSet('te')],
  ['wil', wordSet('zeggen')],
])

export const innerExpressions: readonly string[] = [
  'is … bereid',
  'toont zich bereid',
  'is … gemotiveerd',
  'is … geïnteresseerd',
  'is … betrokken bij',
  'is zich bewust',
  'is zich … bewust',
  'is leergierig',
  'is nieuwsgierig',
  'is eerlijk',
  'is betrouwbaar',
  'is loyaal',
  'is geduldig',
  'is stressbestendig',
  'is flexibel',
  'is creatief',
  'is empathisch',
  'is sociaal',
  'is assertief',
  'is zelfzeker',
  'is overtuigd',
  'is tevreden',
  'is trots',
  'is … in staat',
  'is erop gericht',
  'is er … op gericht',
  'is gericht op',
  'heeft … inzicht in',
  'heeft … kennis van',
  'heeft … weet van',
  'heeft … oog voor',
  'heeft … begrip voor',
  'heeft … respect voor',
  'heeft … aandacht voor',
  'heeft … interesse',
  'heeft … belangstelling',
  'heeft … zin in',
  'heeft … zin om',
  'heeft … zelfvertrouwen',
  'heeft … vertrouwen in',
  'heeft … verantwoordelijkheidszin',
  'heeft … verantwoordelijkheidsgevoel',
  'heeft … een hekel aan',
  'staat … open voor',
  'beschikt over',
  'met … motivatie',
]
