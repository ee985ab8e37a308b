// Four digits and in; the first time the same four twice. Nobody else chooses a PIN for someone.
import { useEffect, useRef, useState } from 'react'
import type { SignInPerson } from '../../../assessments/contract/index.ts'
import { api, useDeskCommand } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { PinPad, pinLength } from '../../ui/index.ts'

function useFocus() {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return field
}

export function EnterPin({ person }: { person: SignInPerson }) {
  const [pin, setPin] = useState('')
  const field = useFocus()
  const signIn = useDeskCommand(api.desk.signIn.mutationOptions())

  const change = async (next: string) => {
    setPin(next)
    if (next.length > 0) signIn.clear()
    if (next.length < pinLength) return
    const desk = await signIn.run({ personId: person.id, pin: next })
    if (desk === undefined) {
      setPin('')
      field.current?.focus()
    }
  }
  return (
    <PinPad
      ref={field}
      label={t('start.signIn.pin')}
      value={pin}
      busy={signIn.pending}
      error={signIn.failure}
      onChange={(next) => void change(next)}
    />
  )
}

export function ChoosePin({ personId }: { personId: string }) {
  const [first, setFirst] = useState<string | null>(null)
  const [pin, setPin] = useState('')
  const [different, setDifferent] = useState(false)
  const field = useFocus()
  const choose = useDeskCommand(api.desk.choosePin.mutationOptions())

  const change = async (next: string) => {
    setPin(next)
    if (next.length > 0) {
      setDifferent(false)
      choose.clear()
    }
    if (next.length < pinLength) return
    setPin('')
    field.current?.focus()
    if (first === null) {
      setFirst(next)
    } else if (first !== next) {
      setFirst(null)
      setDifferent(true)
    } else if ((await choose.run({ personId, pin: next })) === undefined) {
      setFirst(null)
    }
  }
  return (
    <PinPad
      ref={field}
      label={t(first === null ? 'start.signIn.choose' : 'start.signIn.repeat')}
      hint={t(first === null ? 'start.signIn.chooseHint' : 'start.signIn.repeatHint')}
      value={pin}
      busy={choose.pending}
      error={different ? t('start.signIn.different') : choose.failure}
      onChange={(next) => void change(next)}
    />
  )
}
