// Where the planning happens: what has no time yet, the chart of a day, what is chosen, and what clashes.
import { Button } from '@mantine/core'
import { type MouseEvent, type PointerEvent, type ReactNode, useState } from 'react'
import { t } from '../../messages/index.ts'
import { Attention, Choice, isBusyElsewhere, SearchField, usePageKeys } from '../../ui/index.ts'
import { Band } from './chart/Band.tsx'
import { blockAt } from './chart/blocks.ts'
import chartClasses from './chart/Chart.module.css'
import { Chart } from './chart/Chart.tsx'
import { minuteAt, type Place } from './chart/moving.ts'
import { useDragging } from './chart/useDragging.ts'
import { ClashList } from './clashes/ClashList.tsx'
import { RunFields } from './fields/RunFields.tsx'
import { Keys } from './Keys.tsx'
import { SelectedBar } from './SelectedBar.tsx'
import classes from './Timetable.module.css'
import { dayLabel, type PlannerOptions, usePlanner } from './usePlanner.ts'
import { usePlannerKeys } from './usePlannerKeys.ts'

export interface PlannerViewProps extends PlannerOptions {
  /** What a proposal did, per run. */
  marks: ReadonlyMap<string, string>
  tools: ReactNode
}

export function PlannerView({ marks, tools, ...options }: PlannerViewProps) {
  const { body, facts, change, editable } = options
  const planner = usePlanner(options)
  const { root, day, days, kind, moving, placing } = planner
  const [fields, setFields] = useState<string | null>(null)
  const openFields = () => setFields(planner.chosen?.runId ?? null)
  const closeFields = () => {
    setFields(null)
    // A run that was given a time in there stands elsewhere now.
    if (planner.chosen !== null) planner.focus(planner.chosen)
  }
  const nextClash = () => {
    const ids = [...new Set(planner.clashes.map(({ slotIds }) => slotIds.at(-1) ?? ''))]
    const next = ids[ids.indexOf(planner.chosen?.runId ?? '') + 1] ?? ids[0]
    if (next !== undefined) planner.show(next)
  }
  const onKeyDown = usePlannerKeys({ planner, body, facts, editable, onFields: openFields, onNextClash: nextClash })
  usePageKeys((event) => {
    if (event.key === 'Escape' && planner.placing && !isBusyElsewhere(event.target, event)) planner.stop()
  })

  const placeAt = (x: number, y: number): Place | null => {
    const under = document.elementFromPoint(x, y)
    if (under === null || root.current?.contains(under) !== true) return null
    if (under.closest('[data-band]')) return { at: 'band' }
    const track = under.closest<HTMLElement>('[data-track]')
    if (track === null) return null
    return {
      at: 'row',
      row: track.dataset.track ?? '',
      minute: minuteAt(x, track.getBoundingClientRect(), planner.range),
    }
  }
  useDragging({
    root,
    mayMove: (runId) => editable && !placing && body.runs.some(({ id, locked }) => id === runId && !locked),
    grabbedAt: (block, x) => {
      const track = block.closest<HTMLElement>('[data-track]')
      if (track === null) return 0
      const rect = track.getBoundingClientRect()
      const left = block.getBoundingClientRect().left
      return minuteAt(x, rect, planner.range) - minuteAt(left, rect, planner.range)
    },
    placeAt,
    onMove: planner.hold,
    onDrop: planner.drop,
  })

  const pointed = (event: PointerEvent<HTMLElement> | MouseEvent<HTMLElement>) =>
    moving === null ? null : { ...moving, place: placeAt(event.clientX, event.clientY) }
  const onClickCapture = (event: MouseEvent<HTMLElement>) => {
    if (!placing) return
    const there = pointed(event)
    if (there === null || there.place === null) return
    event.preventDefault()
    event.stopPropagation()
    planner.drop(there)
  }
  const chooseAt = (target: EventTarget | null) => {
    const block = blockAt(target)
    if (block !== null && !placing) planner.choose({ runId: block.dataset.block ?? '', row: block.dataset.row ?? null })
  }

  const over = planner.landing !== null && planner.landing.start === null
  return (
    <>
      <div className={classes.tools}>
        {days.length > 1 ? (
          <Choice
            legend={t('timetable.days')}
            quietLegend
            options={days.map((value) => ({ value, label: dayLabel(body, value) }))}
            value={day}
            onChange={planner.setDay}
          />
        ) : (
          <b>{dayLabel(body, day)}</b>
        )}
        <Choice
          legend={t('timetable.rows')}
          quietLegend
          options={(['candidate', 'assessor', 'room'] as const).map((value) => ({
            value,
            label: t(`timetable.row.${value}`),
          }))}
          value={kind}
          onChange={planner.setKind}
        />
        <SearchField label={t('timetable.search')} value={planner.query} onChange={planner.setQuery} />
        <span className="grow" />
        {tools}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the blocks in it are the buttons; what they do is heard here once for all. */}
      <div
        ref={root}
        className={placing ? chartClasses.placing : undefined}
        onKeyDown={onKeyDown}
        onClickCapture={onClickCapture}
        onClick={(event) => chooseAt(event.target)}
        onDoubleClick={(event) => {
          if (blockAt(event.target) !== null) openFields()
        }}
        onFocus={(event) => chooseAt(event.target)}
        onPointerMove={(event) => {
          const there = placing ? pointed(event) : null
          if (there !== null) planner.hold(there)
        }}
      >
        <Band
          runs={planner.unplanned}
          none={body.runs.length === 0}
          facts={facts}
          editable={editable}
          selected={planner.chosen?.runId ?? null}
          over={over}
          words={planner.words}
          clashes={planner.live}
        />
        {planner.rows.length === 0 ? (
          <p className="sub">{t(`timetable.noRows.${planner.query === '' ? kind : 'search'}`)}</p>
        ) : (
          <Chart
            body={body}
            facts={facts}
            day={day}
            kind={kind}
            rows={planner.rows}
            range={planner.range}
            editable={editable}
            selected={planner.chosen}
            landing={planner.landing}
            away={moving?.held.runId ?? null}
            clashes={planner.live}
            words={planner.words}
            marks={marks}
          />
        )}
      </div>
      <p className="vh" role="status">
        {planner.said}
      </p>
      <SelectedBar planner={planner} body={body} facts={facts} editable={editable} onFields={openFields} />
      {editable ? <Keys kind={kind} /> : null}
      <div className={classes.clashLine}>
        {planner.clashes.length === 0 ? (
          <span className="hint">{t('timetable.clash.none')}</span>
        ) : (
          <>
            <Attention>{t('timetable.clash.title', { count: planner.clashes.length })}</Attention>
            <Button variant="subtle" px="xs" onClick={nextClash}>
              {t('timetable.clash.next')}
            </Button>
          </>
        )}
      </div>
      <ClashList clashes={planner.clashes} runs={body.runs} facts={facts} onShow={planner.show} />
      {fields === null ? null : (
        <RunFields runId={fields} body={body} facts={facts} change={change} onClose={closeFields} />
      )}
    </>
  )
}
