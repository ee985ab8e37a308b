// From what somebody types to what a document may hold. The document keeps its last good value until the text is good.
import type { z } from 'zod'

export type Read<T> = { ok: true; value: T } | { ok: false; code: string }

/** `code` names the field sentence of a refusal. */
export function readAs<T>(schema: z.ZodType<T>, input: unknown): Read<T> {
  const parsed = schema.safeParse(input)
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, code: parsed.error.issues[0]?.message ?? 'other' }
}

/** Digits only: «1e3», «-5» and «7,5» are not whole numbers somebody meant. `code` is the schema's own. */
export function readWhole(schema: z.ZodType<number>, text: string): Read<number> {
  return readAs(schema, /^\s*\d{1,6}\s*$/.test(text) ? Number(text) : Number.NaN)
}

/** What new work stands on is chosen by itself only where there is nothing to choose. */
export const onlyOne = (offered: readonly { id: string }[]): string =>
  (offered.length === 1 ? offered[0]?.id : undefined) ?? ''
