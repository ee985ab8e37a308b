// Above the tree: search, the hints there are, what can come in, and the keys.
import { Button, Checkbox } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import type { FrameworkBody, Hint } from '../../../../../assessments/contract/index.ts'
import { Waiting } from '../../../../app/Waiting.tsx'
import { t } from '../../../../messages/index.ts'
import { SearchField } from '../../../../ui/index.ts'
import { RowHints } from '../hints/RowHints.tsx'
import { Keys } from './Keys.tsx'
import classes from './Tree.module.css'
import type { Tree } from './useTree.ts'

const CopyFrom = lazy(async () => ({ default: (await import('../copy/CopyFrom.tsx')).CopyFrom }))

export interface TreeHeadProps {
  id: string
  tree: Tree
  framework: FrameworkBody
  hints: readonly Hint[]
  onWave: (hint: Hint) => void
  change: (edit: (now: FrameworkBody) => FrameworkBody) => void
}

export function TreeHead({ id, tree, framework, hints, onWave, change }: TreeHeadProps) {
  const [copying, setCopying] = useState(false)
  const left = hints.filter(({ waved }) => !waved).length
  const waved = hints.length - left
  const ofAll = hints.filter(({ place }) => place.competenceId === null)
  return (
    <>
      <div className={classes.head}>
        <Button variant="default" onClick={tree.addAtEnd}>
          {t('editor.tool.competence')}
        </Button>
        <Button variant="default" onClick={() => setCopying(true)}>
          {t('editor.copy.open')}
        </Button>
        {framework.competences.length > 0 || hints.length > 0 || tree.hintsOnly ? (
          <Checkbox
            checked={tree.hintsOnly}
            onChange={(event) => tree.setHintsOnly(event.currentTarget.checked)}
            label={t('editor.hints.only', { count: left })}
          />
        ) : null}
        {waved > 0 ? <span className="hint">{t('editor.hints.waved', { count: waved })}</span> : null}
        <div className={classes.search}>
          <SearchField value={tree.query} onChange={tree.setQuery} label={t('editor.search')} />
        </div>
      </div>
      {ofAll.length > 0 ? <RowHints hints={ofAll} onWave={onWave} /> : null}
      <Keys />
      {copying ? (
        <Suspense fallback={<Waiting />}>
          <CopyFrom
            id={id}
            framework={framework}
            competenceId={tree.row?.competenceId ?? null}
            onCopy={(edit, first) => {
              change(edit)
              setCopying(false)
              tree.go(first)
            }}
            onClose={() => setCopying(false)}
          />
        </Suspense>
      ) : null}
    </>
  )
}
