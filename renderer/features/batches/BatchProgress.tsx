// How far it is, and afterwards what is not there and why. What was made is whole; what failed can go once more.
import { Button, Progress } from '@mantine/core'
import { useRef, useState } from 'react'
import type { Batch, BatchItem } from '../../../assessments/contract/index.ts'
import { api, useCommand } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { FailureAlert, ListTable } from '../../ui/index.ts'
import { Section } from '../preparation/Section.tsx'
import classes from './Batches.module.css'
import { whyNot } from './why-not.ts'

export function BatchProgress({ batch, onChanged }: { batch: Batch; onChanged: (batch: Batch) => void }) {
  const { id, items, state, folder } = batch
  const cancel = useCommand(api.batches.cancel.mutationOptions())
  const again = useCommand(api.batches.again.mutationOptions())
  const [cancelling, setCancelling] = useState(false)
  // Both buttons go away when they did their work: who pressed one is then where it is told how far it is.
  const told = useRef<HTMLParagraphElement>(null)
  const done = items.filter((item) => item.state === 'done').length
  const failed = items.filter((item) => item.state === 'failed')
  const locked = items.filter((item) => item.state === 'locked')
  const running = state === 'running'
  const stop = async () => {
    setCancelling(true)
    told.current?.focus()
    const answer = await cancel.run({ id })
    if (answer) onChanged(answer)
    else setCancelling(false)
  }
  const retry = async () => {
    setCancelling(false)
    told.current?.focus()
    const answer = await again.run({ id })
    if (answer) onChanged(answer)
  }
  return (
    <Section title={t('batches.progress.title')}>
      <div className={classes.form}>
        {running ? (
          <Progress
            value={(100 * (done + failed.length + locked.length)) / items.length}
            aria-label={t('batches.progress.label')}
            size="lg"
            color="var(--fill)"
          />
        ) : null}
        <p role="status" ref={told} tabIndex={-1}>
          {running
            ? t(cancelling ? 'batches.progress.cancelling' : 'batches.progress.running', { done, of: items.length })
            : t(`batches.progress.${state}`, { count: done })}
        </p>
        <p className="prose sub">{t('batches.progress.folder', { folder })}</p>
        <NotMade title={t('batches.progress.failed', { count: failed.length })} items={failed} />
        <NotMade title={t('batches.progress.locked', { count: locked.length })} items={locked} />
        <FailureAlert failure={cancel.failure ?? again.failure} />
        <div className={classes.actions}>
          {running ? (
            <Button variant="default" disabled={cancelling} onClick={() => void stop()}>
              {t('batches.progress.cancel')}
            </Button>
          ) : null}
          {!running && done < items.length ? (
            <Button variant="default" loading={again.pending} onClick={() => void retry()}>
              {t(state === 'finished' ? 'batches.progress.again' : 'batches.progress.rest')}
            </Button>
          ) : null}
        </div>
        <details>
          <summary>{t('batches.progress.all')}</summary>
          <AllItems items={items} />
        </details>
      </div>
    </Section>
  )
}

function NotMade({ title, items }: { title: string; items: readonly BatchItem[] }) {
  if (items.length === 0) return null
  return (
    <div>
      <h3>{title}</h3>
      <ul className={classes.notMade}>
        {[...Map.groupBy(items, (item) => `${item.kind} ${item.failure}`)].map(([key, [first, ...rest]]) =>
          first === undefined ? null : (
            <li key={key} className="prose">
              <b>{t(`batches.kinds.${first.kind}`)}</b>
              {codesOf([first, ...rest])}: {whyNot(first)}
            </li>
          ),
        )}
      </ul>
    </div>
  )
}

const codesOf = (items: readonly BatchItem[]): string => {
  const codes = items.map(({ code }) => code).filter(Boolean)
  return codes.length === 0 ? '' : ` · ${codes.join(', ')}`
}

function AllItems({ items }: { items: readonly BatchItem[] }) {
  return (
    <ListTable>
      <thead>
        <tr>
          <th scope="col">{t('batches.progress.column.what')}</th>
          <th scope="col">{t('batches.progress.column.who')}</th>
          <th scope="col">{t('batches.progress.column.how')}</th>
          <th scope="col">{t('batches.progress.column.where')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.key}>
            <th scope="row">{t(`batches.kinds.${item.kind}`)}</th>
            <td>{item.code}</td>
            <td>{t(`batches.progress.state.${item.state}`)}</td>
            <td className="prose" title={item.path ?? undefined}>
              {item.path === null ? null : item.path.split(/[\\/]/).at(-1)}
            </td>
          </tr>
        ))}
      </tbody>
    </ListTable>
  )
}
