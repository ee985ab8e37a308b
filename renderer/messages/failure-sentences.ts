// Which sentence of the catalogue belongs to a failure: by its code, and by the procedure where that makes a
// difference. Apart from the client, so that a test can hold it against the whole contract.
import { has, type MessageValues, t, tAny } from './index.ts'

/** The sentence for input the contract refuses, by the code its schema gives. */
export const fieldSentence = (code: string): string => {
  const key = `failures.fields.${code}`
  return has(key) ? tAny(key) : t('failures.fields.other')
}

/** The key of the sentence for one code of one procedure («people.remove»), or undefined when there is none. */
export function failureKey(procedure: string | undefined, code: string): string | undefined {
  const own = `failures.${procedure}.${code}`
  if (procedure && has(own)) return own
  const common = `failures.codes.${code}`
  return has(common) ? common : undefined
}

export function sentenceOf(procedure: string | undefined, code: string, data: unknown): string {
  const key = failureKey(procedure, code)
  return key ? tAny(key, valuesOf(data)) : t('failures.codes.INTERNAL')
}

const clock = new Intl.DateTimeFormat('nl-BE', { hour: '2-digit', minute: '2-digit' })
const figure = new Intl.NumberFormat('nl-BE', { maximumFractionDigits: 1 })

/** The data of a failure as words; its first whole number also decides between singular and plural. */
function valuesOf(data: unknown): MessageValues {
  if (typeof data !== 'object' || data === null) return {}
  const values: MessageValues = {}
  for (const [name, value] of Object.entries(data)) {
    if (typeof value === 'number') {
      if (Number.isInteger(value)) values.count ??= value
      if (name !== 'count') values[name] = figure.format(value)
    } else if (name === 'until') values[name] = clock.format(new Date(String(value)))
    else if (Array.isArray(value)) values[name] = value.map((part) => word(name, String(part))).join(', ')
    else values[name] = word(name, String(value))
  }
  return values
}

const word = (name: string, value: string): string => {
  const key = `failures.words.${name}.${value}`
  return has(key) ? tAny(key) : value
}
