// A test: its questions, the sum of their points, the table from points to level, and what does not fit yet.
import { Button } from '@mantine/core'
import type { ExerciseTest, Scale } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Attention } from '../../../ui/index.ts'
import { useEditable } from '../../preparation/editable.ts'
import classes from './Brief.module.css'
import type { BriefEdit } from './BriefParts.tsx'
import { TestQuestions } from './TestQuestions.tsx'
import { TestTable } from './TestTable.tsx'
import { pointsOf, type TestProblem, testProblems } from './test-edits.ts'

const emptyTest: ExerciseTest = { questions: [], table: [] }

export function TestPart({ test, scale, onChange }: { test: ExerciseTest | null; scale: Scale; onChange: BriefEdit }) {
  const editable = useEditable()
  const change = (edit: (test: ExerciseTest) => ExerciseTest | null, what?: string) =>
    onChange((now) => ({ ...now, test: edit(now.test ?? emptyTest) }), what)
  if (test === null)
    return editable ? (
      <p>
        <Button variant="default" onClick={() => change((now) => now)}>
          {t('exercises.test.add')}
        </Button>
      </p>
    ) : null
  const problems = testProblems(test, scale)
  return (
    <>
      <TestQuestions test={test} onChange={change} />
      <p>
        <b>{t('exercises.test.total', { count: pointsOf(test) })}</b>
      </p>
      <TestTable test={test} scale={scale} onChange={change} />
      <ul className={classes.problems} aria-live="polite">
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)}>
            <Attention>{wordsOf(problem)}</Attention>
          </li>
        ))}
      </ul>
      {editable ? (
        <p className={classes.add}>
          <Button variant="subtle" px="xs" onClick={() => change(() => null)}>
            {t('exercises.test.remove')}
          </Button>
        </p>
      ) : null}
    </>
  )
}

const wordsOf = ({ code, ...values }: TestProblem): string => t(`exercises.test.problem.${code}`, values)
