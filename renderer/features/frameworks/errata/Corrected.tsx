// Under a text of a published version: when its spelling was corrected, what it said before, and the way to correct it.
import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { TextPlace } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { dayOf } from '../../preparation/dates.ts'
import { samePlace, useCorrecting } from './correcting.ts'
import classes from './Errata.module.css'
import { SpellingForm } from './SpellingForm.tsx'

export function Corrected({ place, text }: { place: TextPlace; text: string }) {
  const correcting = useCorrecting()
  const [shown, setShown] = useState(false)
  const [writing, setWriting] = useState(false)
  const again = useRef<HTMLButtonElement>(null)
  const wrote = useRef(false)
  useEffect(() => {
    // The form is gone: its place is where somebody goes on from.
    if (wrote.current && !writing) again.current?.focus({ preventScroll: true })
    wrote.current = writing
  }, [writing])
  if (correcting === null || text === '') return null
  const { id, errata, on } = correcting
  const own = errata.filter((each) => samePlace(each.place, place))
  const last = own.at(-1)
  return (
    <>
      {last ? (
        <Button
          variant="subtle"
          px="xs"
          className={classes.mark}
          aria-expanded={shown}
          onClick={() => setShown(!shown)}
        >
          {t('frameworks.errata.corrected', { day: dayOf(last.at) })}
        </Button>
      ) : null}
      {on && !writing ? (
        <Button
          variant="subtle"
          px="xs"
          ref={again}
          className={classes.correct}
          aria-label={t('frameworks.errata.correctOf', { text })}
          onClick={() => setWriting(true)}
        >
          {t('frameworks.errata.correct')}
        </Button>
      ) : null}
      {shown ? (
        <ol className={classes.earlier}>
          {own.map(({ before, at, by }) => (
            <li key={at} className="hint" dir="auto">
              {t('frameworks.errata.before', { before, by, day: dayOf(at) })}
            </li>
          ))}
        </ol>
      ) : null}
      {on && writing ? <SpellingForm id={id} place={place} text={text} onClose={() => setWriting(false)} /> : null}
    </>
  )
}
