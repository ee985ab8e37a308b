// What two tellings of one day answer differently. Reading procedures only: a command would change what comes after it.
import type { Client } from '../../support/core.ts'
import type { World } from '../../support/world.ts'
import { calls } from './calls.ts'
import { wordsOf } from './leaks.ts'

/** Ids and fingerprints are drawn anew each time; a document is dated and numbered by the process that lays it out. */
const alike = (text: string) =>
  text
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'id')
    .replace(/[0-9a-f]{12,64}/g, 'hash')
    .replace(/"base64":"[^"]*"/g, '"base64"')
    .replace(/wakker-test-\w+/g, 'folder')
    .replace(/<dcterms:(created|modified)[^<]*/g, '')
    .replace(/_Toc\d+| w:id="\d+"/g, '')

/** What answers differently as this caller, and all that answers; `more`: asked besides, under names of their own. */
export async function compareTold<Screens extends Record<Caller, Client>, Caller extends string>(
  one: Screens,
  two: Screens,
  caller: Caller,
  world: World,
  more: Readonly<Record<string, (screens: Screens) => Promise<unknown>>> = {},
): Promise<{ answered: string[]; differing: string[] }> {
  const found = { answered: [] as string[], differing: [] as string[] }
  const ask = async (name: string, call: (screens: Screens) => Promise<unknown>) => {
    const [first = '', second = ''] = await Promise.all(
      [one, two].map(async (screens) => alike(await call(screens).then(wordsOf, (error: unknown) => `no: ${error}`))),
    )
    if (!first.startsWith('no: ')) found.answered.push(name)
    if (first !== second) found.differing.push(name)
  }
  for (const [name, { when, call }] of Object.entries(calls))
    if (when === 'read') await ask(name, (screens) => call(screens[caller], world))
  for (const [name, call] of Object.entries(more)) await ask(name, call)
  return found
}
