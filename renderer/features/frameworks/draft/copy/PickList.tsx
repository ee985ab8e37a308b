// The competences of a framework with a box each, and their indicators behind a button.
import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { Competence, FrameworkBody } from '../../../../../assessments/contract/index.ts'
import { t } from '../../../../messages/index.ts'
import { Icon, matches } from '../../../../ui/index.ts'
import classes from './Copy.module.css'
import { type Picked, withCompetence, withIndicator } from './copy.ts'

export interface PickListProps {
  framework: FrameworkBody
  query: string
  picked: Picked
  onPick: (picked: Picked) => void
}

export function PickList({ framework, query, picked, onPick }: PickListProps) {
  const shown = framework.competences.filter(({ number, title, indicators }) =>
    matches([number, title, ...indicators.map(({ text }) => text)].join(' '), query),
  )
  return (
    <ul className={classes.list} aria-label={t('frameworks.parts.competences')}>
      {shown.map((competence) => (
        <Entry key={competence.id} competence={competence} query={query} picked={picked} onPick={onPick} />
      ))}
      {shown.length === 0 ? <li>{t('common.nothingFound', { query })}</li> : null}
    </ul>
  )
}

function Entry({ competence, query, picked, onPick }: Omit<PickListProps, 'framework'> & { competence: Competence }) {
  const [opened, setOpened] = useState(false)
  const { id, number, title, indicators } = competence
  const whole = picked.competences.has(id)
  const some = indicators.some((each) => picked.indicators.has(each.id))
  const open = opened || some || (query !== '' && !matches(`${number} ${title}`, query))
  return (
    <li>
      <div className={classes.competence}>
        <Checkbox
          className="grow"
          checked={whole}
          indeterminate={!whole && some}
          onChange={(event) => onPick(withCompetence(picked, competence, event.currentTarget.checked))}
          label={`${number} ${title}`}
        />
        {indicators.length > 0 ? (
          <Button
            variant="subtle"
            px="xs"
            aria-expanded={open}
            className={classes.more}
            rightSection={<Icon name="down" size={12} />}
            aria-label={t('editor.copy.indicatorsOf', { count: indicators.length, title })}
            onClick={() => setOpened(!open)}
          >
            {t('frameworks.indicators', { count: indicators.length })}
          </Button>
        ) : null}
      </div>
      {open ? (
        <ul className={classes.indicators}>
          {indicators.map((each) => (
            <li key={each.id}>
              <Checkbox
                checked={whole || picked.indicators.has(each.id)}
                disabled={whole}
                onChange={(event) => onPick(withIndicator(picked, each.id, event.currentTarget.checked))}
                label={each.text}
              />
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  )
}
