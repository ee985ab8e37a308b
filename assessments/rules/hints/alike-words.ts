// Words that say how well, how often or how much, and nothing about what is done. Anchors that differ in these alone
// leave the choice to taste.
import { wordSet } from './tokens.ts'
import { judging, unmeasured } from './vague-words.ts'

const degrees = wordSet(
  'altijd steeds telkens continu voortdurend constant nooit nauwelijks amper bijna vrijwel haast weinig veel meer minder',
  'meest minst heel zeer erg bijzonder uiterst zelfs ook wel maar wat iets enigszins eerder vrij tamelijk nogal redelijk',
  'volledig gedeeltelijk grotendeels deels helemaal totaal beperkt basis beter best beste slechter slechts enkel alleen',
  'de het een zijn haar hun en op manier wijze mate in grote kleine hoge lage zekere gewoonlijk normaal spontaan',
  'sneller trager vlotter duidelijker nauwkeuriger zorgvuldiger correcter grondiger vaker zeldener regelmatiger',
)
/** «Niet» stays: doing it and not doing it are two behaviours. */
export const isDegree = (word: string): boolean => degrees.has(word) || judging.has(word) || unmeasured.has(word)
