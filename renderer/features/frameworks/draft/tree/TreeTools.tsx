// What can be done at the row somebody is at, for mouse and touch; each button shows the key that does the same.
import { Button } from '@mantine/core'
import type { FrameworkBody } from '../../../../../assessments/contract/index.ts'
import { t } from '../../../../messages/index.ts'
import { KeyHint } from '../../../../ui/index.ts'
import { besideOf } from './adding.ts'
import { fieldsOf } from './row-fields.ts'
import { mayMove, mayRemove } from './row-steps.ts'
import type { Row } from './rows.ts'
import classes from './Tree.module.css'
import type { Tree } from './useTree.ts'

export function TreeTools({ tree, framework, row }: { tree: Tree; framework: FrameworkBody; row: Row }) {
  const beside = besideOf(row)
  const inside = row.kind === 'competence' || row.kind === 'group'
  const tools: { label: string; hotkey: string; show: boolean; run: () => void }[] = [
    {
      label: t('editor.tool.edit'),
      hotkey: 'Enter',
      show: fieldsOf(framework, row).length > 0,
      run: () => tree.write(row.key),
    },
    { label: t(`editor.tool.add.${beside}`), hotkey: 'Ctrl Enter', show: true, run: () => tree.add(beside, row) },
    {
      label: t(inside ? 'editor.tool.add.indicator' : 'editor.tool.anchors'),
      hotkey: 'Ctrl ⇧ Enter',
      show: inside || row.kind === 'indicator',
      run: () => tree.addInside(row),
    },
    {
      label: t('editor.tool.add.group'),
      hotkey: '',
      show: row.kind === 'competence' || row.kind === 'indicator',
      run: () => tree.add('group', row),
    },
    { label: t('editor.tool.up'), hotkey: 'Alt ↑', show: mayMove(row), run: () => tree.step(row, -1) },
    { label: t('editor.tool.down'), hotkey: 'Alt ↓', show: mayMove(row), run: () => tree.step(row, 1) },
    {
      label: t(row.kind === 'anchor' ? 'editor.tool.empty' : 'common.remove'),
      hotkey: 'Del',
      show: mayRemove(framework, row),
      run: () => tree.remove(row),
    },
  ]
  return (
    <div className={classes.tools} role="toolbar" aria-label={t('editor.tool.label')}>
      <span className={classes.chosen}>{t(`editor.kind.${row.kind}`)}</span>
      {tools
        .filter(({ show }) => show)
        .map(({ label, hotkey, run }) => (
          <Button
            key={label}
            className={classes.tool}
            variant="subtle"
            rightSection={hotkey ? <KeyHint>{hotkey}</KeyHint> : null}
            onClick={run}
          >
            {label}
          </Button>
        ))}
    </div>
  )
}
