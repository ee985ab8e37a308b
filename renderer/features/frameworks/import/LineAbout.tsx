// The line in hand: which, what it was taken for, where it came to stand, and what is wrong with it.
import type { ImportPreview, SourceLine } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Attention } from '../../../ui/index.ts'
import classes from './CorrectionBar.module.css'
import { fateWords, unitOf } from './line-words.ts'
import { problemSentence } from './problem-words.ts'

export function LineAbout({ preview, line }: { preview: ImportPreview; line: SourceLine }) {
  const unit = unitOf(preview)
  const into = line.into === null ? undefined : preview.lines[line.into - 1]
  const problems = preview.problems.filter((problem) => problem.line === line.line)
  return (
    <div>
      <p className={classes.about}>
        <b>{unit === 'row' && line.at !== '' ? line.at : t(`imports.correct.title.${unit}`, { line: line.line })}</b>{' '}
        <span className="sub">
          {t('imports.correct.now', { what: fateWords(line, unit, into) })} {standsUnder(line)}
          {unit === 'item' ? ` ${line.at}` : ''}
        </span>
      </p>
      {problems.map((problem, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew with each reading; two may be equal.
        <p key={index} className={classes.problem}>
          <Attention>{problemSentence(problem, preview)}</Attention>
        </p>
      ))}
    </div>
  )
}

function standsUnder({ module, competence }: SourceLine): string {
  const place = [module, competence && t('imports.correct.competencePlace', { number: competence })].filter(Boolean)
  return place.length === 0 ? '' : t('imports.correct.under', { place: place.join(', ') })
}
