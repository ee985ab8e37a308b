// The questions of an interview, and what to ask on about.
import { InterviewQuestion } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { useEditable } from '../../preparation/editable.ts'
import { TextField } from '../../preparation/TextField.tsx'
import type { BriefEdit } from './BriefParts.tsx'
import { ItemList } from './ItemList.tsx'
import { PointsField } from './PointsField.tsx'

const mostQuestions = 40

export function Questions({ questions, onChange }: { questions: readonly InterviewQuestion[]; onChange: BriefEdit }) {
  const editable = useEditable()
  return (
    <ItemList
      items={questions}
      most={mostQuestions}
      titleOf={({ question }) => question}
      aboutOf={({ followUps }) => t('exercises.question.about', { count: followUps.length })}
      add={t('exercises.question.add')}
      make={(number): InterviewQuestion => ({
        question: t('exercises.question.newQuestion', { number }),
        followUps: [],
      })}
      onChange={(edit, what) =>
        onChange((now) => ({ ...now, questions: edit(now.questions) }), what && `question ${what}`)
      }
    >
      {(question, change) => (
        <>
          {editable ? (
            <TextField
              label={t('exercises.question.question')}
              schema={InterviewQuestion.shape.question}
              value={question.question}
              onAccept={(text) => change((now) => ({ ...now, question: text }), 'text')}
            />
          ) : null}
          <PointsField
            label={t('exercises.question.followUps')}
            description={t('exercises.question.followUpsHint')}
            schema={InterviewQuestion.shape.followUps}
            points={question.followUps}
            onAccept={(followUps) => change((now) => ({ ...now, followUps }), 'followUps')}
          />
        </>
      )}
    </ItemList>
  )
}
