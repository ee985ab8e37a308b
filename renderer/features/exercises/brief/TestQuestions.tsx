// The questions of a test: what is asked, what can be chosen, what is right and how many points it gives.
import { NativeSelect } from '@mantine/core'
import { type ExerciseTest, TestQuestion } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { useEditable } from '../../preparation/editable.ts'
import { NumberField } from '../../preparation/LineField.tsx'
import { TextField } from '../../preparation/TextField.tsx'
import classes from './Brief.module.css'
import { ItemList } from './ItemList.tsx'
import { PointsField } from './PointsField.tsx'
import { withOptions } from './test-edits.ts'

const mostTestQuestions = 100

export interface TestEditProps {
  test: ExerciseTest
  onChange: (edit: (test: ExerciseTest) => ExerciseTest, what?: string) => void
}

export function TestQuestions({ test, onChange }: TestEditProps) {
  return (
    <ItemList
      items={test.questions}
      most={mostTestQuestions}
      titleOf={({ question }) => question}
      aboutOf={({ points }) => t('exercises.test.pointsCount', { count: points })}
      add={t('exercises.question.add')}
      make={(number): TestQuestion => ({
        question: t('exercises.question.newQuestion', { number }),
        options: [],
        key: t('exercises.test.keyNew'),
        points: 1,
        picture: '',
      })}
      onChange={(edit, what) => onChange((now) => ({ ...now, questions: edit(now.questions) }), what && `test ${what}`)}
    >
      {(question, change) => <TestQuestionFields question={question} change={change} />}
    </ItemList>
  )
}

interface TestQuestionFieldsProps {
  question: TestQuestion
  change: (edit: (question: TestQuestion) => TestQuestion, field: string) => void
}

function TestQuestionFields({ question, change }: TestQuestionFieldsProps) {
  const editable = useEditable()
  return (
    <>
      {editable ? (
        <TextField
          label={t('exercises.test.question')}
          schema={TestQuestion.shape.question}
          value={question.question}
          onAccept={(text) => change((now) => ({ ...now, question: text }), 'text')}
        />
      ) : null}
      <PointsField
        label={t('exercises.test.options')}
        description={t('exercises.test.optionsHint')}
        schema={TestQuestion.shape.options}
        points={question.options}
        onAccept={(options) => change((now) => withOptions(now, options), 'options')}
      />
      {editable && question.options.length > 0 ? (
        <NativeSelect
          label={t('exercises.test.key')}
          value={question.key}
          onChange={(event) => {
            const key = event.currentTarget.value
            change((now) => ({ ...now, key }), 'key')
          }}
          data={[
            ...(question.options.includes(question.key)
              ? []
              : [{ value: question.key, label: t('exercises.test.keyElsewhere', { key: question.key }) }]),
            ...[...new Set(question.options)].map((option) => ({ value: option, label: option })),
          ]}
        />
      ) : (
        <TextField
          label={t(question.options.length > 0 ? 'exercises.test.key' : 'exercises.test.keyOpen')}
          schema={TestQuestion.shape.key}
          value={question.key}
          onAccept={(key) => change((now) => ({ ...now, key }), 'key')}
        />
      )}
      {editable ? (
        <NumberField
          className={classes.narrow}
          label={t('exercises.test.points')}
          schema={TestQuestion.shape.points}
          value={question.points}
          onAccept={(points) => change((now) => ({ ...now, points }), 'points')}
        />
      ) : null}
      <TextField
        label={t('exercises.test.picture')}
        description={t('exercises.test.pictureHint')}
        schema={TestQuestion.shape.picture}
        value={question.picture}
        onAccept={(picture) => change((now) => ({ ...now, picture }), 'picture')}
      />
    </>
  )
}
