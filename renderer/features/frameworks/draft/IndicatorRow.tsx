// One indicator of a draft: its words, its anchors per level when somebody writes them, its place in the list.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { type Indicator, OptionalSentence, type Scale } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { OrderButtons } from '../../preparation/OrderButtons.tsx'
import { quoted } from '../parts/CompetenceOrigin.tsx'
import classes from './Draft.module.css'
import { anchorOf, withAnchor } from './framework-edits.ts'
import { RemoveButton } from './RemoveButton.tsx'
import { SentenceField } from './SentenceField.tsx'

export interface IndicatorRowProps {
  indicator: Indicator
  order: { listId: string; index: number; count: number }
  scale: Scale
  /** `what` names the field. */
  onChange: (edit: (indicator: Indicator) => Indicator, what: string) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

export function IndicatorRow({ indicator, order, scale, onChange, onMove, onRemove }: IndicatorRowProps) {
  const [open, setOpen] = useState(false)
  const number = order.index + 1
  const counts = { count: indicator.anchors.length, all: scale.length }
  return (
    <li className={classes.indicator}>
      <SentenceField
        aria-label={t('frameworks.field.indicator', { number })}
        value={indicator.text}
        onAccept={(text) => onChange((now) => ({ ...now, text }), 'text')}
      />
      <div className={classes.state}>
        <span className="hint prose">
          {indicator.anchors.length === 0 ? t('frameworks.indicator.noAnchors') : null}{' '}
          {indicator.variants.length > 0 ? t('frameworks.variants', { wordings: quoted(indicator.variants) }) : null}
        </span>
        <Button
          variant="subtle"
          px="xs"
          aria-expanded={open}
          aria-label={t('frameworks.indicator.anchorsOf', { ...counts, number })}
          onClick={() => setOpen(!open)}
        >
          {t('frameworks.indicator.anchors', counts)}
        </Button>
        <OrderButtons {...order} name={indicator.text} onMove={onMove} />
        <RemoveButton
          label={t('common.remove')}
          fullLabel={t('frameworks.indicator.removeOf', { number })}
          onRemove={onRemove}
        />
      </div>
      {open ? (
        <>
          <p className="hint">{t('frameworks.indicator.anchorHint')}</p>
          <div className={classes.anchors}>
            {scale.map(({ value, name }) => (
              <SentenceField
                key={value}
                label={name}
                schema={OptionalSentence}
                value={anchorOf(indicator, value)}
                onAccept={(text) => onChange((now) => withAnchor(now, value, text), `anchor ${value}`)}
              />
            ))}
          </div>
        </>
      ) : null}
    </li>
  )
}
