// Reading a document together with the candidate: large, quiet, nothing to change. Then what they decide, in their words.
import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { DocumentView } from '../../../assessments/contract/index.ts'
import { sharedKinds } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { BlockBody } from './BlockBody.tsx'
import { Decide } from './Decide.tsx'
import classes from './Documents.module.css'

export function Reading({ view, onStop }: { view: DocumentView; onStop: () => void }) {
  const { document: read, summary } = view
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    title.current?.focus()
  }, [])
  return (
    <div className={classes.reading}>
      <div className={classes.stop}>
        <Button variant="default" onClick={onStop}>
          {t('documents.reading.stop')}
        </Button>
      </div>
      <article className={classes.readText}>
        <h1 ref={title} tabIndex={-1}>
          {read.title}
        </h1>
        <p className="sub" dir="auto">
          {read.subtitle}
        </p>
        <Facts view={view} />
        {read.blocks.map((block) => (
          <BlockBody key={block.id} block={block} />
        ))}
      </article>
      {sharedKinds.has(summary.kind) ? <Decide view={view} onDecided={onStop} /> : null}
    </div>
  )
}

export function Facts({ view }: { view: DocumentView }) {
  return (
    <dl className={classes.facts}>
      {view.document.facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
