// What was made of the source, beside the source: choosing a line shows where it went, and the other way round. Nothing
// is kept until the person says so.
import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useRef, useState } from 'react'
import type { ImportPreview, LineCorrection } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { ConfirmButton, FailureAlert, PageHead } from '../../../ui/index.ts'
import { CorrectionBar } from './CorrectionBar.tsx'
import { withCorrection, withoutCorrection } from './corrections.ts'
import classes from './ImportReview.module.css'
import { leadingNumber } from './line-words.ts'
import { type ItemKey, linksOf } from './preview-links.ts'
import { ReadStructure } from './ReadStructure.tsx'
import { SourceLines } from './SourceLines.tsx'
import { type Reading, type ReadingInHand, stepOf } from './useReading.ts'

export interface Chosen {
  line: number | null
  item: ItemKey | null
  /** Which side it was chosen on: the other side goes to it. */
  from: 'lines' | 'structure'
}

export function ImportReview({ inHand, reading }: { inHand: ReadingInHand; reading: Reading }) {
  const { preview, corrections } = stepOf(reading)
  const links = useMemo(() => linksOf(preview), [preview])
  const [chosen, setChosen] = useState<Chosen>({ line: null, item: null, from: 'lines' })
  const [said, setSaid] = useState('')
  const lineList = useRef<HTMLDivElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const save = useCommand(api.frameworks.importDraft.mutationOptions())
  const navigate = useNavigate()

  const chooseLine = (line: number) => setChosen({ line, item: links.itemsOf(line)[0] ?? null, from: 'lines' })
  const chooseItem = (item: ItemKey) => setChosen({ line: links.headOf(item), item, from: 'structure' })
  const toLine = (line: number) => setChosen({ line, item: links.itemsOf(line)[0] ?? null, from: 'structure' })

  const read = async (next: readonly LineCorrection[], line: number) => {
    if (!(await inHand.correct(next))) return
    setSaid(t('frameworks.fate.corrected'))
    setChosen({ line, item: null, from: 'lines' })
    lineList.current?.focus()
  }
  const correct = (correction: LineCorrection) => void read(withCorrection(corrections, correction), correction.line)

  const keep = async () => {
    const answer = await save.run({ ...reading.source, corrections: [...corrections] })
    if (answer === undefined) return
    inHand.drop()
    await navigate({ to: '/kaders/$id', params: { id: answer.id } })
  }

  const line = chosen.line === null ? undefined : preview.lines[chosen.line - 1]
  // After a new reading the chosen line may stand elsewhere.
  const item = chosen.item ?? (chosen.line === null ? null : (links.itemsOf(chosen.line)[0] ?? null))
  const related = useMemo(() => new Set(item === null ? [] : links.linesOf(item)), [links, item])

  return (
    <div className={classes.page}>
      <PageHead
        title={[preview.code, preview.title].filter(Boolean).join(' · ')}
        sub={`${reading.source.fileName} · ${countsOf(preview)} · ${t('frameworks.review.nothingSaved')}`}
      >
        {inHand.undo ? (
          <Button variant="default" onClick={inHand.undo}>
            {t('frameworks.review.undo')}
          </Button>
        ) : null}
        {reading.steps.length > 1 ? (
          <ConfirmButton
            label={t('frameworks.review.other')}
            question={t('frameworks.review.otherQuestion')}
            onConfirm={inHand.drop}
          />
        ) : (
          <Button variant="default" onClick={inHand.drop}>
            {t('frameworks.review.other')}
          </Button>
        )}
        <Button loading={save.pending} onClick={() => void keep()}>
          {t('frameworks.review.save')}
        </Button>
      </PageHead>
      <FailureAlert failure={inHand.failure ?? save.failure} />
      <p className="vh" role="status">
        {said === '' ? '' : t('frameworks.review.applied', { counts: countsOf(preview) })}
      </p>
      <div className={classes.sides}>
        <SourceLines
          ref={lineList}
          preview={preview}
          chosen={chosen.line}
          arrived={chosen.from === 'structure'}
          related={related}
          onChoose={chooseLine}
          onOpen={() => form.current?.querySelector<HTMLElement>('input:checked, input')?.focus()}
          onRole={(number, role) => {
            const text = preview.lines[number - 1]?.text ?? ''
            if (role !== 'competence') correct({ line: number, role })
            else if (leadingNumber(text) !== '') correct({ line: number, role, number: leadingNumber(text) })
            else form.current?.querySelector<HTMLElement>('input[value="competence"]')?.click()
          }}
        />
        <ReadStructure
          preview={preview}
          chosen={item}
          arrived={chosen.from === 'lines'}
          onChoose={chooseItem}
          onLine={toLine}
        />
      </div>
      {line ? (
        <CorrectionBar
          key={`${line.line} ${reading.steps.length}`}
          ref={form}
          line={line}
          correction={corrections.find((each) => each.line === line.line) ?? null}
          busy={inHand.busy}
          onApply={correct}
          onForget={() => void read(withoutCorrection(corrections, line.line), line.line)}
          onLeave={() => lineList.current?.focus()}
        />
      ) : (
        <p className={classes.pick}>
          {t('frameworks.correct.pick')} <span className="desk-only">{t('frameworks.correct.keys')}</span>
        </p>
      )}
    </div>
  )
}

const countsOf = ({ modules, competences }: ImportPreview): string =>
  t('frameworks.review.counts', {
    modules: modules.length,
    competences: competences.length,
    indicators: competences.reduce((sum, competence) => sum + competence.indicators.length, 0),
  })
