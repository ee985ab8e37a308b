// A few lines in an order: typed, moved and taken away by keyboard. Proposals put the first word there, people the rest.
import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { Level } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { OrderButtons } from '../../preparation/OrderButtons.tsx'
import { moved, replaced, without } from '../../preparation/order.ts'
import { levelName } from '../talk-words.ts'
import { lineAdded, mostLines } from './body.ts'
import classes from './Closing.module.css'

export interface LinesProps {
  listId: string
  title: string
  lines: readonly string[]
  scale: readonly Level[]
  proposals: readonly { competenceId: string; title: string; level: number }[]
  onChange: (change: (lines: readonly string[]) => string[]) => void
}

export function Lines({ listId, title, lines, scale, proposals, onChange }: LinesProps) {
  const idOf = (place: number) => `${listId}-line-${place}`
  const addId = `${listId}-add`
  const [gone, setGone] = useState<{ line: string; place: number } | null>(null)
  /** At once, so that what is typed right after it already lands in the field that has the focus then. */
  const changeAndFocus = (change: (now: readonly string[]) => string[], id: string) => {
    flushSync(() => onChange(change))
    const field = document.getElementById(id)
    field?.focus()
    if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length)
  }
  const add = (line: string, after = lines.length - 1) => {
    if (lines.length >= mostLines) return
    changeAndFocus((now) => lineAdded(now, line, after), idOf(after + 1))
  }
  const remove = (place: number) => {
    const line = lines[place] ?? ''
    setGone(line.trim() === '' ? null : { line, place })
    changeAndFocus((now) => without(now, place), lines.length === 1 ? addId : idOf(Math.max(0, place - 1)))
  }
  return (
    <section className="section" aria-label={title}>
      <h3 className={classes.heading}>{title}</h3>
      <ol>
        {lines.map((line, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place; two lines may say the same.
          <li key={place} className={classes.line}>
            <Textarea
              id={idOf(place)}
              className="grow"
              autosize
              minRows={1}
              maxRows={6}
              aria-label={t('deliberations.closing.line', { list: title, place: place + 1 })}
              value={line}
              maxLength={2_000}
              autoComplete="off"
              dir="auto"
              onChange={(event) => {
                const text = event.currentTarget.value
                onChange((now) => replaced(now, place, text))
              }}
              onKeyDown={(event) => {
                if (event.key === 'Enter') {
                  event.preventDefault()
                  add('', place)
                } else if (event.key === 'Backspace' && line === '') {
                  event.preventDefault()
                  remove(place)
                }
              }}
            />
            <span className={classes.lineTools}>
              <OrderButtons
                listId={listId}
                index={place}
                count={lines.length}
                name={line}
                onMove={(by) => onChange((now) => moved(now, place, by))}
              />
              <Button
                variant="subtle"
                px="xs"
                aria-label={t('deliberations.closing.removeOf', { list: title, place: place + 1 })}
                onClick={() => remove(place)}
              >
                {t('deliberations.closing.remove')}
              </Button>
            </span>
          </li>
        ))}
      </ol>
      {gone === null || lines.length >= mostLines ? null : (
        <p className={classes.gone}>
          <bdi>{t('deliberations.closing.removed', { line: gone.line })}</bdi>
          <Button
            variant="default"
            onClick={() => {
              add(gone.line, Math.min(gone.place, lines.length) - 1)
              setGone(null)
            }}
          >
            {t('deliberations.closing.putBack')}
          </Button>
        </p>
      )}
      {lines.length >= mostLines ? (
        <p className="hint">{t('deliberations.closing.full')}</p>
      ) : (
        <div className={classes.adding}>
          <Button
            id={addId}
            variant="default"
            aria-label={t('deliberations.closing.addTo', { list: title })}
            onClick={() => add('')}
          >
            {t('deliberations.closing.add')}
          </Button>
          {proposals.length > 0 ? <span className="sub">{t('deliberations.closing.startWith')}</span> : null}
          {proposals.map((one) => (
            <Button
              key={one.competenceId}
              variant="subtle"
              className={classes.proposal}
              onClick={() => add(t('deliberations.closing.proposalLine', { title: one.title }))}
            >
              {t('deliberations.closing.proposal', { title: one.title, level: levelName(scale, one.level) })}
            </Button>
          ))}
        </div>
      )}
    </section>
  )
}
