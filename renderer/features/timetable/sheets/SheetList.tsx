// For whom: a row for each, by group, and a whole group at once.
import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { t } from '../../../messages/index.ts'
import { matches, SearchField } from '../../../ui/index.ts'
import { groups, type SheetChoice } from './choices.ts'
import classes from './Sheets.module.css'

export interface SheetListProps {
  choices: readonly SheetChoice[]
  chosen: ReadonlySet<string>
  onChange: (chosen: ReadonlySet<string>) => void
}

/** Fewer than this are seen at a glance. */
const searchFrom = 9

export function SheetList({ choices, chosen, onChange }: SheetListProps) {
  const [query, setQuery] = useState('')
  const shown = choices.filter(({ name }) => query === '' || matches(name, query))
  const turn = (keys: readonly string[], on: boolean) => {
    const next = new Set(chosen)
    for (const key of keys) {
      if (on) next.add(key)
      else next.delete(key)
    }
    onChange(next)
  }
  return (
    <>
      {choices.length >= searchFrom ? (
        <SearchField value={query} onChange={setQuery} label={t('sheets.search')} />
      ) : null}
      {shown.length === 0 ? <p className="sub">{t('common.nothingFound', { query })}</p> : null}
      {groups.map((group) => {
        const members = shown.filter((choice) => choice.for.who === group)
        if (members.length === 0) return null
        const keys = members.map(({ key }) => key)
        const on = keys.filter((key) => chosen.has(key)).length
        return (
          <fieldset key={group} className={classes.group}>
            <legend>{t(`sheets.group.${group}`)}</legend>
            {members.length > 1 ? (
              <Checkbox
                className={classes.all}
                label={t('sheets.all')}
                aria-label={t('sheets.allOf', { group: t(`sheets.group.${group}`) })}
                checked={on === keys.length}
                indeterminate={on > 0 && on < keys.length}
                onChange={(event) => turn(keys, event.currentTarget.checked)}
              />
            ) : null}
            {members.map(({ key, name }) => (
              <Checkbox
                key={key}
                label={<SheetName name={group === 'wall' ? t('sheets.wall') : name} />}
                checked={chosen.has(key)}
                onChange={(event) => turn([key], event.currentTarget.checked)}
              />
            ))}
          </fieldset>
        )
      })}
    </>
  )
}

const SheetName = ({ name }: { name: string }) => (
  <bdi className={classes.name} title={name}>
    {name}
  </bdi>
)
