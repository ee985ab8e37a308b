// The receipt at the side: the one just made, otherwise the last this session gave. As the board has it now, because a
// receipt also says whether the lead's file is safe.
import type { ExchangeBoard, Receipt } from '../../../../assessments/contract/index.ts'

export function latestReceipt(board: ExchangeBoard | undefined, justMade: Receipt | null): Receipt | null {
  const given = (board?.assessors ?? []).flatMap(({ lastReceipt }) => (lastReceipt ? [lastReceipt] : []))
  if (justMade) return given.find(({ returnId }) => returnId === justMade.returnId) ?? justMade
  return given.reduce<Receipt | null>(
    (last, each) => (last && Date.parse(last.at) >= Date.parse(each.at) ? last : each),
    null,
  )
}
