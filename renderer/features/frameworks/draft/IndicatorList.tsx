// The behaviour of one competence, in order, and a line to add some.
import { Button, TextInput } from '@mantine/core'
import { type SubmitEvent, useId, useRef, useState } from 'react'
import { type Competence, type Scale, Sentence } from '../../../../assessments/contract/index.ts'
import { fieldSentence } from '../../../messages/failure-sentences.ts'
import { t } from '../../../messages/index.ts'
import { readAs } from '../../preparation/field-values.ts'
import { moved } from '../../preparation/order.ts'
import parts from '../parts/parts.module.css'
import classes from './Draft.module.css'
import { changedIndicator, mostIndicators, newIndicator, withoutIndicator } from './framework-edits.ts'
import { IndicatorRow } from './IndicatorRow.tsx'

export interface IndicatorListProps {
  competence: Competence
  scale: Scale
  change: (edit: (competence: Competence) => Competence, what?: string) => void
}

export function IndicatorList({ competence, scale, change }: IndicatorListProps) {
  const listId = useId()
  const [said, setSaid] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const { indicators } = competence
  const remove = (id: string, index: number) => {
    change((now) => withoutIndicator(now, id))
    setSaid(t('frameworks.indicator.removed'))
    // To the one that took its place, so that the keyboard stays where it was.
    requestAnimationFrame(() => {
      const rows = list.current?.querySelectorAll(':scope > li')
      rows?.[Math.min(index, rows.length - 1)]?.querySelector('textarea')?.focus()
    })
  }
  return (
    <section aria-label={t('frameworks.indicator.list')}>
      <h3 className={parts.subhead}>{t('frameworks.indicator.list')}</h3>
      <p className="hint" role="status">
        {said}
      </p>
      {indicators.length === 0 ? <p className="sub">{t('frameworks.competence.whole')}</p> : null}
      <ol ref={list}>
        {indicators.map((indicator, index) => (
          <IndicatorRow
            key={indicator.id}
            indicator={indicator}
            order={{ listId, index, count: indicators.length }}
            scale={scale}
            onChange={(edit, what) =>
              change((now) => changedIndicator(now, indicator.id, edit), `${indicator.id} ${what}`)
            }
            onMove={(by) => change((now) => ({ ...now, indicators: moved(now.indicators, index, by) }))}
            onRemove={() => remove(indicator.id, index)}
          />
        ))}
      </ol>
      {indicators.length < mostIndicators ? (
        <AddIndicator
          onAdd={(text) => {
            const fresh = newIndicator(crypto.randomUUID(), text)
            change((now) => ({ ...now, indicators: [...now.indicators, fresh] }))
          }}
        />
      ) : null}
    </section>
  )
}

function AddIndicator({ onAdd }: { onAdd: (text: string) => void }) {
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const read = readAs(Sentence, text)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(!read.ok)
    if (!read.ok) return
    onAdd(read.value)
    setText('')
  }
  return (
    <form className={classes.add} noValidate onSubmit={submit}>
      <TextInput
        label={t('frameworks.indicator.new')}
        description={t('frameworks.indicator.newHint')}
        dir="auto"
        autoComplete="off"
        value={text}
        error={tried && !read.ok ? fieldSentence(read.code) : null}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {t('frameworks.indicator.add')}
      </Button>
    </form>
  )
}
