// Dealing out: for whom, how it opens, and then the file and its code. Afterwards the next package can be made at once.
import { useState } from 'react'
import type { ExchangeBoard } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Dialog } from '../../../ui/index.ts'
import { nameList } from '../parts/names.ts'
import { DealtOut, type DealtPackage } from './DealtOut.tsx'
import { PackageForm } from './PackageForm.tsx'
import { nextInLine } from './package-choice.ts'

export interface DealOutProps {
  board: ExchangeBoard
  first: readonly string[]
  onClose: () => void
}

export function DealOut({ board, first, onClose }: DealOutProps) {
  const [chosen, setChosen] = useState(first)
  const [dealt, setDealt] = useState<DealtPackage | null>(null)
  const [warned, setWarned] = useState(false)
  const stray = dealt !== null && (dealt.kept === null || dealt.kept.at === 'not-saved')

  const close = () => {
    // The package is noted as dealt out; a file that was kept nowhere must not go unnoticed.
    if (stray && !warned) setWarned(true)
    else onClose()
  }
  const title = dealt
    ? t('exchangeLead.dealOut.doneTitle', {
        edition: dealt.edition,
        names: nameList(dealt.people.map(({ name }) => name)),
      })
    : t('exchangeLead.dealOut.title')
  return (
    <Dialog title={title} onClose={close}>
      {dealt ? (
        <DealtOut
          dealt={dealt}
          mark={board.mark}
          warned={stray && warned}
          onKept={(kept) => setDealt({ ...dealt, kept })}
          onAnother={() => {
            setWarned(false)
            setDealt(null)
            setChosen(nextInLine(board.assessors))
          }}
          onClose={close}
        />
      ) : (
        <PackageForm board={board} chosen={chosen} onChosen={setChosen} onMade={setDealt} onClose={onClose} />
      )}
    </Dialog>
  )
}
