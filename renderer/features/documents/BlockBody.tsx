// One block as it reads: on the page, while reading together, and on paper.
import type { ReactNode } from 'react'
import type { Block } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { LevelMark } from '../../ui/index.ts'
import classes from './Documents.module.css'
import { keyed } from './keyed.ts'

export function BlockBody({ block }: { block: Block }) {
  switch (block.type) {
    case 'heading':
      return block.level === 1 ? <h2 dir="auto">{block.text}</h2> : <h3 dir="auto">{block.text}</h3>
    case 'paragraph':
      return (
        <p className={classes.paragraph} data-look={block.look} dir="auto">
          {block.text}
        </p>
      )
    case 'bullet':
      return (
        <ul className={classes.bullet}>
          <li dir="auto">{block.text}</li>
        </ul>
      )
    case 'quote':
      return (
        <figure className={classes.quote}>
          <blockquote dir="auto">{block.text}</blockquote>
          <figcaption dir="auto">{block.by}</figcaption>
        </figure>
      )
    case 'table':
      return <TableBody block={block} />
    case 'chart':
      return <ChartBody block={block} />
  }
}

type ChartBlock = Extract<Block, { type: 'chart' }>
type Moments = NonNullable<ChartBlock['moments']>

function TableBody({ block }: { block: Extract<Block, { type: 'table' }> }) {
  const columns = block.head.length
  return (
    <Sideways caption={block.caption}>
      <caption>{block.caption}</caption>
      <thead>
        <tr>
          {keyed(block.head, (text) => text).map(({ key, item: text }) => (
            <th key={key} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keyed(block.rows, (row) => row.map(({ text }) => text).join(' ')).map(({ key: rowKey, item: row }) => (
          <tr key={rowKey}>
            {keyed(row, ({ text }) => text).map(({ key, item: cell }) => (
              <td
                key={key}
                dir="auto"
                data-bold={cell.bold || undefined}
                colSpan={row.length === 1 ? columns : undefined}
              >
                {cell.text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Sideways>
  )
}

/** The same as the chart in Word, as a row per competence: a place and a word each. */
function ChartBody({ block }: { block: ChartBlock }) {
  if (block.moments !== undefined) return <OverTime block={block} moments={block.moments} />
  const name = (value: number | null) => block.scale.find((level) => level.value === value)?.name
  return (
    <Sideways caption={block.caption}>
      <caption>{block.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('documents.chart.competence')}</th>
          <th scope="col">{t('documents.chart.level')}</th>
          <th scope="col">{t('documents.chart.need')}</th>
        </tr>
      </thead>
      <tbody>
        {keyed(block.rows, ({ label }) => label).map(({ key, item: row }) => (
          <tr key={key}>
            <td dir="auto" data-bold>
              {row.label}
            </td>
            <td>{row.level === null ? row.words : <LevelMark scale={block.scale} level={row.level} />}</td>
            <td>{name(row.cutOff) ?? t('documents.chart.none')}</td>
          </tr>
        ))}
      </tbody>
    </Sideways>
  )
}

/** The same for levels of several days: a column each, the newest last. */
function OverTime({ block, moments }: { block: ChartBlock; moments: Moments }) {
  return (
    <Sideways caption={block.caption}>
      <caption>{block.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('documents.chart.competence')}</th>
          {keyed(moments, ({ words }) => words).map(({ key, item: { words } }) => (
            <th key={key} scope="col">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keyed(block.rows, ({ label }) => label).map(({ key, item: row }) => (
          <tr key={key}>
            <td dir="auto" data-bold>
              {row.label}
            </td>
            {keyed([...(row.earlier ?? []), row], ({ words }) => words).map(({ key: at, item: { level, words } }) => (
              <td key={at}>{level === null ? words : <LevelMark scale={block.scale} level={level} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </Sideways>
  )
}

/** A table that does not fit passes by sideways, by key too; a word of it never breaks in two for want of room. */
const Sideways = ({ caption, children }: { caption: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls sideways must be reachable by key.
  <section className={classes.sideways} aria-label={caption} tabIndex={0}>
    <table className={classes.table}>{children}</table>
  </section>
)
