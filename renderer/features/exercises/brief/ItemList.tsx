// Things of which there are several in a brief (sheets, questions): a row each, one open at a time to be read or changed.
import { Button } from '@mantine/core'
import { type ReactNode, useId, useRef, useState } from 'react'
import { t } from '../../../messages/index.ts'
import { Icon } from '../../../ui/index.ts'
import { useEditable } from '../../preparation/editable.ts'
import { OrderButtons } from '../../preparation/OrderButtons.tsx'
import { moved, replaced, without } from '../../preparation/order.ts'
import classes from './Brief.module.css'

export interface ItemListProps<T> {
  items: readonly T[]
  most: number
  titleOf: (item: T) => string
  aboutOf?: (item: T) => string
  add: string
  /** A new one, valid as it is; the name is ready to be typed over. */
  make: (number: number) => T
  onChange: (edit: (items: T[]) => T[], what?: string) => void
  children: (item: T, change: (edit: (item: T) => T, field: string) => void) => ReactNode
}

export function ItemList<T>(props: ItemListProps<T>) {
  const { items, most, titleOf, aboutOf, add, make, onChange, children } = props
  const editable = useEditable()
  const listId = useId()
  const whole = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState<number | null>(null)
  const focus = (selector: string) =>
    requestAnimationFrame(() => whole.current?.querySelector<HTMLElement>(selector)?.focus())

  const addOne = () => {
    onChange((now) => [...now, make(now.length + 1)])
    setOpen(items.length)
    requestAnimationFrame(() => {
      const field = whole.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>(
        'ol > li:last-child :is(input, textarea)',
      )
      field?.focus()
      field?.select()
    })
  }
  const move = (index: number, by: -1 | 1) => {
    onChange((now) => moved(now, index, by))
    if (open === index) setOpen(index + by)
    else if (open === index + by) setOpen(index)
  }
  const remove = (index: number) => {
    onChange((now) => without(now, index))
    setOpen(open === null || open === index ? null : open > index ? open - 1 : open)
    const next = Math.min(index, items.length - 2)
    focus(next < 0 ? '[data-add]' : `ol > li:nth-child(${next + 1}) button`)
  }
  return (
    <div ref={whole}>
      <ol className={classes.items}>
        {items.map((item, index) => {
          const title = titleOf(item)
          const bodyId = `${listId}-${index}`
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: it has no id; its place is what it is known by.
            <li key={index}>
              <div className={classes.itemHead}>
                <button
                  type="button"
                  className={classes.opener}
                  aria-expanded={open === index}
                  aria-controls={bodyId}
                  onClick={() => setOpen(open === index ? null : index)}
                >
                  <Icon name="down" size={12} />
                  <span className={classes.words}>
                    <span dir="auto">
                      {index + 1}. {title}
                    </span>
                    {aboutOf ? <span className="hint">{aboutOf(item)}</span> : null}
                  </span>
                </button>
                {editable ? (
                  <span className={classes.tools}>
                    <OrderButtons
                      listId={listId}
                      index={index}
                      count={items.length}
                      name={title}
                      onMove={(by) => move(index, by)}
                    />
                    <Button
                      variant="subtle"
                      px="xs"
                      aria-label={t('exercises.item.removeOf', { title })}
                      onClick={() => remove(index)}
                    >
                      {t('exercises.item.remove')}
                    </Button>
                  </span>
                ) : null}
              </div>
              <div id={bodyId}>
                {open === index ? (
                  <div className={classes.item}>
                    {children(item, (edit, field) =>
                      onChange((now) => replaced(now, index, edit(now[index] ?? item)), `${index} ${field}`),
                    )}
                  </div>
                ) : null}
              </div>
            </li>
          )
        })}
      </ol>
      {editable && items.length < most ? (
        <Button data-add variant="default" mt="sm" onClick={addOne}>
          {add}
        </Button>
      ) : null}
    </div>
  )
}
