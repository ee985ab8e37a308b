// Modules come twice in a profile: in the list (name, hours, code) and as the heading of their own page, in capitals.
import type { Module } from '../../contract/framework-body.ts'
import type { Item } from './items.ts'
import { likeness, type Wording, wordingOf } from './likeness.ts'
import { moduleFacts } from './recognise.ts'
import { isCapitals, keyOf, sentenceCase } from './words.ts'

export interface OneModule {
  read: Module
  /** What the framework's other parts call it by: its code, or its title where it has none. */
  key: string
  line: number
  headed: boolean
  nameKey: string
  wording: Wording
}
export interface ModuleRead {
  modules: OneModule[]
  keyOf: (heading: Item) => string
  titleOf: (heading: Item) => string | null
}

/** The listed module a heading belongs to: the same name, else a nearly equal one (a typing error in one of both). */
function find(modules: readonly OneModule[], title: string, code: string): OneModule | undefined {
  const byCode = code === '' ? undefined : modules.find((module) => module.read.code === code)
  const key = keyOf(title)
  const free = modules.filter((module) => module.nameKey === key)
  const exact = byCode ?? free.find((module) => !module.headed) ?? free[0]
  if (exact) return exact
  const wording = wordingOf(title)
  return modules.find((module) => !module.headed && likeness(module.wording, wording) > 0)
}

export function readModules(
  listed: readonly Item[],
  items: readonly Item[],
  ends: Map<Item, number | null>,
  most: number,
): ModuleRead {
  const modules: OneModule[] = []
  const ofHeading = new Map<Item, OneModule>()
  const add = (item: Item, extension: boolean): OneModule | null => {
    const facts = moduleFacts(item.text)
    const title = (isCapitals(facts.title) && item.kind === 'module' ? sentenceCase(facts.title) : facts.title).trim()
    if (title === '' || modules.length >= most) return null
    const code = facts.code.slice(0, 60)
    const one = {
      read: { code, title, hours: facts.hours, extension },
      key: code || title,
      line: item.head,
      headed: false,
      nameKey: keyOf(title),
      wording: wordingOf(title),
    }
    modules.push(one)
    ends.set(item, item.head)
    return one
  }
  for (const item of listed) {
    const facts = moduleFacts(item.text)
    const again = facts.code === '' ? undefined : modules.find((module) => module.read.code === facts.code)
    if (again) ends.set(item, again.line)
    else add(item, item.extension)
  }
  for (const item of items) {
    if (item.kind !== 'module') continue
    const facts = moduleFacts(item.text)
    const known = find(modules, facts.title, facts.code)
    const one = known ?? add(item, item.extension)
    if (!one) continue
    ends.set(item, one.line)
    ofHeading.set(item, one)
    one.headed = true
    one.read.extension ||= item.extension
    one.read.hours ??= facts.hours
  }
  return {
    modules,
    keyOf: (heading) => ofHeading.get(heading)?.key ?? '',
    titleOf: (heading) => ofHeading.get(heading)?.read.title ?? null,
  }
}
