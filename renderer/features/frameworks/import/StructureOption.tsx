// One entry of what was read: its words and all that belongs to them, as the draft would have it.
import { memo } from 'react'
import { t } from '../../../messages/index.ts'
import type { ItemKey } from './preview-links.ts'
import classes from './ReadStructure.module.css'
import type { StructureItem } from './structure.ts'

export const structureOptionId = (key: ItemKey): string => `read-${key}`

export const StructureOption = memo(function StructureOption({
  item,
  chosen,
  over,
}: {
  item: StructureItem
  chosen: boolean
  /** A dragged line would come to stand here. */
  over: boolean
}) {
  const { key, kind, text, variants, definition, learningResult, tags = [], anchors = [] } = item
  const notes = notesOf(item)
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list box has the focus and points at its option.
    <div
      id={structureOptionId(key)}
      role="option"
      aria-selected={chosen}
      data-item={key}
      data-kind={kind}
      data-under={item.under}
      data-over={over || undefined}
      data-grouped={item.grouped || undefined}
      className={classes.item}
    >
      <p dir="auto">{text}</p>
      {definition ? (
        <p className={classes.said} dir="auto">
          {definition}
        </p>
      ) : null}
      {learningResult ? (
        <p className={classes.said} dir="auto">
          <b>{t('imports.structure.result')}:</b> {learningResult}
        </p>
      ) : null}
      {tags.length > 0 ? (
        <p className={classes.note} dir="auto">
          {t('imports.structure.tags')}: {tags.join(', ')}
        </p>
      ) : null}
      {anchors.map(({ name, text: words }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: anchors stand in the order of their levels and never move here.
        <p key={index} className={classes.anchor} dir="auto">
          <b>{name}</b> {words}
        </p>
      ))}
      {variants.length > 0 ? (
        <p className={classes.note} dir="auto">
          {t('imports.structure.variants', { wordings: variants.map((words) => `“${words}”`).join(', ') })}
        </p>
      ) : null}
      {notes === '' ? null : <p className={classes.note}>{notes}</p>}
    </div>
  )
})

function notesOf({ kind, modules, hours, extension, knowledge, topic }: StructureItem): string {
  const where = modules.length === 0 ? '' : t('imports.structure.inModules', { modules: modules.join(', ') })
  if (knowledge) return [t(`imports.structure.${knowledge}`), topic, where].filter(Boolean).join(' · ')
  if (kind !== 'module') return where
  const time =
    hours === null || hours === undefined
      ? t('imports.structure.noHours')
      : t('imports.structure.hours', { count: hours })
  const words = [modules[0] ?? t('imports.structure.noCode'), time]
  return (extension ? [...words, t('imports.structure.extension')] : words).join(' · ')
}
