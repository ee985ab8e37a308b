// What keeps the source from being kept: each a sentence with its place, and the way there.
import { Button } from '@mantine/core'
import { type Ref, useState } from 'react'
import type { ImportPreview, ImportProblem } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Attention } from '../../../ui/index.ts'
import classes from './Problems.module.css'
import { jumpWords, problemSentence } from './problem-words.ts'

const atOnce = 40

export interface ProblemsProps {
  ref: Ref<HTMLElement>
  preview: ImportPreview
  /** Keeping was asked for: say at once why that cannot be. */
  refused: boolean
  onProblem: (problem: ImportProblem) => void
}

export function Problems({ ref, preview, refused, onProblem }: ProblemsProps) {
  const [all, setAll] = useState(false)
  const { problems } = preview
  if (problems.length === 0) return null
  const shown = all ? problems : problems.slice(0, atOnce)
  return (
    <section ref={ref} className={classes.problems} aria-labelledby="import-problems">
      <h2 id="import-problems">
        <Attention>{t('imports.review.problems', { count: problems.length })}</Attention>
      </h2>
      <p className={classes.why} role="alert">
        {refused ? t('imports.review.cannotSave') : null}
      </p>
      <ul>
        {shown.map((problem, index) => {
          const jump = jumpWords(preview, problem.line)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew with each reading; two may be equal.
            <li key={index}>
              <span dir="auto">{problemSentence(problem, preview)}</span>
              {jump === null ? null : (
                <Button variant="subtle" size="sm" onClick={() => onProblem(problem)}>
                  {jump}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {shown.length < problems.length ? (
        <Button variant="subtle" size="sm" onClick={() => setAll(true)}>
          {t('imports.review.moreProblems', { count: problems.length })}
        </Button>
      ) : null}
    </section>
  )
}
