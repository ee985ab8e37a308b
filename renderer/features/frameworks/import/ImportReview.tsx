// What was made of the source, beside the source: choosing a line shows where it went, and the other way round. Nothing
// is kept until the person says so.
import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useRef, useState } from 'react'
import type { ImportKind, ImportProblem, LineCorrection } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { ConfirmButton, FailureAlert, PageHead } from '../../../ui/index.ts'
import { CorrectionBar } from './CorrectionBar.tsx'
import { withCorrections, withoutCorrection } from './corrections.ts'
import { countsOf } from './counts.ts'
import classes from './ImportReview.module.css'
import { type CorrectionRole, canBePut, leadingNumber, needsNumber, roleWhenDropped, unitOf } from './line-words.ts'
import { Problems } from './Problems.tsx'
import { type ItemKey, linksOf } from './preview-links.ts'
import { ReadStructure } from './ReadStructure.tsx'
import { Recognised } from './Recognised.tsx'
import { RowCorrection } from './RowCorrection.tsx'
import { SourceLines } from './SourceLines.tsx'
import { useLineDrag } from './useLineDrag.ts'
import { type Reading, type ReadingInHand, stepOf } from './useReading.ts'

interface Chosen {
  line: number | null
  item: ItemKey | null
  /** Which side it was chosen on: the other side goes to it. */
  from: 'lines' | 'structure'
  /** Of a row: the cell a problem is in. */
  column: string | null
}

export function ImportReview({ inHand, reading }: { inHand: ReadingInHand; reading: Reading }) {
  const { preview, corrections, kind } = stepOf(reading)
  const links = useMemo(() => linksOf(preview), [preview])
  const [chosen, setChosen] = useState<Chosen>({ line: null, item: null, from: 'lines', column: null })
  const [said, setSaid] = useState('')
  /** Keeping was asked for while there are problems. */
  const [refused, setRefused] = useState(false)
  const lineList = useRef<HTMLDivElement>(null)
  const structure = useRef<HTMLDivElement>(null)
  const problems = useRef<HTMLElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const save = useCommand(api.frameworks.importDraft.mutationOptions())
  const navigate = useNavigate()
  const unit = unitOf(preview)

  const choose = (line: number | null, from: Chosen['from'], item?: ItemKey, column: string | null = null) =>
    setChosen({ line, item: item ?? (line === null ? null : (links.itemsOf(line)[0] ?? null)), from, column })

  const read = async (next: readonly LineCorrection[], line: number) => {
    if (!(await inHand.correct(next))) return
    setSaid('corrected')
    setRefused(false)
    setChosen({ line, item: null, from: 'lines', column: null })
    lineList.current?.focus()
  }
  const correct = (correction: LineCorrection) => void read(withCorrections(corrections, [correction]), correction.line)
  const textOf = (line: number) => preview.lines[line - 1]?.text ?? ''

  const onRole = (line: number, role: CorrectionRole) => {
    const number = leadingNumber(textOf(line))
    if (role !== 'competence' || !needsNumber(preview.kind)) correct({ line, role })
    else if (number !== '') correct({ line, role, number })
    else form.current?.querySelector<HTMLElement>('input[value="competence"]')?.click()
  }
  const drag = useLineDrag({
    lines: lineList,
    structure,
    enabled: canBePut(preview.kind),
    onDrop: (number, under) => {
      const line = preview.lines[number - 1]
      const before = corrections.find((each) => each.line === number)
      const role = line && roleWhenDropped(preview.kind, line)
      if (role) correct({ line: number, role, under, ...(before?.text === undefined ? {} : { text: before.text }) })
    },
  })

  const toProblem = ({ line, column }: ImportProblem) => {
    choose(line, 'structure', undefined, column)
    // A row opens in its cell by itself; in a text the list goes on from the line.
    if (unit !== 'row') lineList.current?.focus()
  }
  const readAs = async (other: ImportKind) => {
    if (!(await inHand.readAs(other))) return
    setSaid(other)
    choose(null, 'lines')
  }
  const keep = async () => {
    if (preview.problems.length > 0) {
      setRefused(true)
      problems.current?.querySelector<HTMLElement>('button')?.focus()
      return
    }
    const answer = await save.run({ ...reading.source, kind, corrections: [...corrections] })
    if (answer === undefined) return
    inHand.drop()
    await navigate({ to: '/kaders/$id', params: { id: answer.id } })
  }

  const line = chosen.line === null ? undefined : preview.lines[chosen.line - 1]
  // After a new reading the chosen line may stand elsewhere.
  const item = chosen.item ?? (chosen.line === null ? null : (links.itemsOf(chosen.line)[0] ?? null))
  const related = useMemo(() => new Set(item === null ? [] : links.linesOf(item)), [links, item])
  const barKey = `${chosen.line} ${chosen.column} ${reading.steps.length}`
  const bar = {
    ref: form,
    preview,
    busy: inHand.busy,
    onForget: () => {
      if (chosen.line !== null) void read(withoutCorrection(corrections, chosen.line), chosen.line)
    },
    onLeave: () => lineList.current?.focus(),
  }

  return (
    <div className={classes.page}>
      <div>
        <PageHead
          title={[preview.code, preview.title].filter(Boolean).join(' · ') || reading.source.fileName}
          sub={
            <Recognised
              fileName={reading.source.fileName}
              preview={preview}
              said={kind !== null}
              corrected={corrections.length > 0}
              busy={inHand.busy}
              onKind={(other) => void readAs(other)}
            />
          }
        >
          {inHand.undo ? (
            <Button variant="default" onClick={inHand.undo}>
              {t('imports.review.undo')}
            </Button>
          ) : null}
          {reading.steps.length > 1 ? (
            <ConfirmButton
              label={t('imports.review.other')}
              question={t('imports.review.otherQuestion')}
              onConfirm={inHand.drop}
            />
          ) : (
            <Button variant="default" onClick={inHand.drop}>
              {t('imports.review.other')}
            </Button>
          )}
          <Button loading={save.pending} onClick={() => void keep()}>
            {t('imports.review.save')}
          </Button>
        </PageHead>
        <FailureAlert failure={inHand.failure ?? save.failure} />
        <Problems ref={problems} preview={preview} refused={refused} onProblem={toProblem} />
        <p className="vh" role="status">
          {said === '' ? '' : t('imports.review.applied', { counts: countsOf(preview) })}
        </p>
      </div>
      <div className={classes.sides}>
        <SourceLines
          ref={lineList}
          preview={preview}
          chosen={chosen.line}
          arrived={chosen.from === 'structure'}
          related={related}
          onChoose={(number) => choose(number, 'lines')}
          onOpen={() => form.current?.querySelector<HTMLElement>('input:checked, input')?.focus()}
          onRole={onRole}
        />
        <ReadStructure
          ref={structure}
          preview={preview}
          chosen={item}
          arrived={chosen.from === 'lines'}
          dragging={drag.line !== null}
          over={drag.over}
          onChoose={(key) => choose(links.headOf(key), 'structure', key)}
          onLine={(number) => choose(number, 'structure')}
        />
      </div>
      {line === undefined ? (
        <p className={classes.pick}>
          {t('imports.correct.pick')}{' '}
          <span className="desk-only">
            {t(canBePut(preview.kind) ? 'imports.correct.keys' : 'imports.correct.keysShort')}
          </span>
        </p>
      ) : unit === 'row' ? (
        <RowCorrection
          key={barKey}
          {...bar}
          line={line}
          corrections={corrections}
          column={chosen.column}
          onApply={(number, cells) => void read([...withoutCorrection(corrections, number), ...cells], number)}
        />
      ) : (
        <CorrectionBar
          key={barKey}
          {...bar}
          line={line}
          correction={corrections.find((each) => each.line === line.line) ?? null}
          onApply={correct}
        />
      )}
    </div>
  )
}
