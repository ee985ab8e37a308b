// Where a text stands in the index, told by its number alone, so that the best are read first and nobody reads what is
// not theirs without looking anything up: what is put away last; then titles, sentences, long texts; then who may find it.

/** 0: everybody on the staff; 1: who may open an exercise; 2: who works on drafts and profiles. */
export type Audience = 0 | 1 | 2
/** 0: titles; 1: definitions, indicators, purposes; 2: anchors, knowledge, instructions. */
export type Tier = 0 | 1 | 2

const audiences = 3
const tiers = 3
const slotSize = 2 ** 20
const bandSize = 2 ** 40
const bandOf = (putAway: boolean, tier: Tier, audience: number) => ((putAway ? tiers : 0) + tier) * audiences + audience

export const firstId = (slot: number, where: { putAway: boolean; tier: Tier; audience: Audience }): number =>
  bandOf(where.putAway, where.tier, where.audience) * bandSize + slot * slotSize

export const slotOf = (id: number): number => Math.floor((id % bandSize) / slotSize)

/** All ids one owner may have: a range in each band. */
export const rangesOf = (slot: number): { from: number; to: number }[] =>
  Array.from({ length: 2 * tiers * audiences }, (_, band) => {
    const from = band * bandSize + slot * slotSize
    return { from, to: from + slotSize - 1 }
  })

/** For SQL: `(id >> audienceShift) % audienceCount` is the audience of an id, divided it is the place in the order. */
export const audienceShift = 40
export const audienceCount = audiences
