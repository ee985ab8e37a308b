// One competence in both profiles; what the levels look like opens under it.
import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import type { Level, Scale } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { LevelMark } from '../../../ui/index.ts'
import { anchorsBeside, type BesideCell } from './anchors-beside.ts'
import classes from './Compare.module.css'
import { differenceWords } from './difference-words.ts'
import type { ComparedRow, Side } from './profile-differences.ts'

export interface ComparedCompetenceProps {
  row: ComparedRow
  scales: { left: Scale; right: Scale }
  titles: { left: string; right: string }
}

export function ComparedCompetence({ row, scales, titles }: ComparedCompetenceProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const { competence, left, right, difference } = row
  const { number, title } = competence
  return (
    <>
      <tr data-open={open || undefined}>
        <th scope="row">
          <span dir="auto">
            {number} {title}
          </span>
          <Button
            variant="subtle"
            px={0}
            className={classes.disclosure}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            aria-label={t(open ? 'profiles.compare.hideAnchorsOf' : 'profiles.compare.anchorsOf', {
              competence: `${number} ${title}`,
            })}
            onClick={() => setOpen(!open)}
          >
            {t(open ? 'profiles.compare.hideAnchors' : 'profiles.compare.anchors')}
          </Button>
        </th>
        <td>
          <Asked side={left} scale={scales.left} />
        </td>
        <td>
          <Asked side={right} scale={scales.right} />
        </td>
        <td className={difference.kind === 'same' ? classes.same : classes.different}>
          {differenceWords(difference, titles)}
        </td>
      </tr>
      {open ? (
        <tr id={id}>
          <td colSpan={4}>
            <Anchors row={row} scales={scales} />
          </td>
        </tr>
      ) : null}
    </>
  )
}

function Asked({ side: { competence, cutOff }, scale }: { side: Side; scale: Scale }) {
  if (competence === null) return <span className="hint">{t('profiles.compare.notInVersion')}</span>
  if (cutOff === null) return <span className="hint">{t('profiles.notAsked')}</span>
  return (
    <>
      <LevelMark scale={scale} level={cutOff.level} />
      <p className="sub">{t(`profiles.${cutOff.need}`)}</p>
    </>
  )
}

function Anchors({ row: { left, right }, scales }: Pick<ComparedCompetenceProps, 'row' | 'scales'>) {
  const levels = { left: levelOf(left, scales.left), right: levelOf(right, scales.right) }
  const rows = anchorsBeside(left, right, levels)
  if (rows.length === 0) return <p className="hint">{t('profiles.panel.whole')}</p>
  if (rows.every((row) => row.left.anchor === null && row.right.anchor === null))
    return <p className="hint">{t('profiles.compare.noAnchors')}</p>
  return (
    <ul className={classes.anchors}>
      {rows.map(({ id, text, left: one, right: other }) => (
        <li key={id}>
          {text === null ? null : (
            <p className="sub" dir="auto">
              {text}
            </p>
          )}
          <div className={classes.sides}>
            <Cell cell={one} level={levels.left} own={text === null} />
            <Cell cell={other} level={levels.right} own={text === null} />
          </div>
        </li>
      ))}
    </ul>
  )
}

/** `own`: the two versions word the indicator differently, so each says its own. */
function Cell({ cell: { text, anchor }, level, own }: { cell: BesideCell; level: Level | null; own: boolean }) {
  return (
    <div>
      {own && text !== null ? (
        <p className="sub" dir="auto">
          {text}
        </p>
      ) : null}
      {level === null ? (
        <p className="hint">{t('profiles.notAsked')}</p>
      ) : (
        <p dir="auto">
          <b>{level.name}</b> {anchor ?? <span className="hint">{t('profiles.panel.noAnchor')}</span>}
        </p>
      )}
    </div>
  )
}

const levelOf = ({ cutOff }: Side, scale: Scale): Level | null =>
  scale.find(({ value }) => value === cutOff?.level) ?? null
