// One entry of what was read: its words, the other wordings that went into it, and the modules it stands in.
import { memo } from 'react'
import { t } from '../../../messages/index.ts'
import type { ItemKey } from './preview-links.ts'
import classes from './ReadStructure.module.css'
import type { StructureItem } from './structure.ts'

export const structureOptionId = (key: ItemKey): string => `read-${key}`

export const StructureOption = memo(function StructureOption({
  item,
  chosen,
}: {
  item: StructureItem
  chosen: boolean
}) {
  const { key, kind, text, variants } = item
  const notes = notesOf(item)
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list box has the focus and points at its option.
    <div
      id={structureOptionId(key)}
      role="option"
      aria-selected={chosen}
      data-item={key}
      data-kind={kind}
      className={classes.item}
    >
      <p dir="auto">{text}</p>
      {variants.length > 0 ? (
        <p className={classes.note} dir="auto">
          {t('frameworks.variants', { wordings: variants.map((words) => `“${words}”`).join(', ') })}
        </p>
      ) : null}
      {notes === '' ? null : <p className={classes.note}>{notes}</p>}
    </div>
  )
})

function notesOf({ kind, modules, hours, extension }: StructureItem): string {
  if (kind === 'knowledge') return t('frameworks.knowledgeIn', { modules: modules.join(', ') })
  if (kind !== 'module') return modules.length === 0 ? '' : t('frameworks.inModules', { modules: modules.join(', ') })
  const time = hours === null || hours === undefined ? t('frameworks.module.noHours') : hoursWords(hours)
  const words = [modules[0] ?? t('frameworks.module.noCode'), time]
  return (extension ? [...words, t('frameworks.module.extension')] : words).join(' · ')
}

const hoursWords = (count: number): string => t('frameworks.module.hoursCount', { count })
