// An exercise of the library as somebody works on it: everything is saved on the way, and every step can be taken back.
import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import {
  type Exercise,
  type FrameworkDetail,
  LibraryExerciseBody,
  type LibraryExerciseDetail,
} from '../../../assessments/contract/index.ts'
import { api, useCommand, useDesk } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { PageHead } from '../../ui/index.ts'
import { EditableProvider } from '../preparation/editable.ts'
import { useFrameworkNames } from '../preparation/framework-names.ts'
import { LineField } from '../preparation/LineField.tsx'
import { SaveTrouble } from '../preparation/SaveTrouble.tsx'
import { Section } from '../preparation/Section.tsx'
import { UndoButton } from '../preparation/UndoButton.tsx'
import { type StoredDocument, useSavedDocument } from '../preparation/useSavedDocument.ts'
import { useUndoKeys } from '../preparation/useUndoKeys.ts'
import { BriefParts } from './brief/BriefParts.tsx'
import { ExerciseActions } from './ExerciseActions.tsx'
import { Matrix } from './matrix/Matrix.tsx'
import { ExerciseFields } from './parts/ExerciseFields.tsx'
import { asExercise, editedBody } from './parts/exercise-edits.ts'
import { exerciseWords } from './parts/exercise-words.ts'
import { PrintBriefs } from './print/PrintBriefs.tsx'

export interface ExerciseEditorProps {
  detail: LibraryExerciseDetail
  framework: FrameworkDetail
  onReload: () => Promise<LibraryExerciseDetail | undefined>
}

/** Held against the norms where it stands in a programme; here the matrix counts. */
const noChecks: StoredDocument<LibraryExerciseBody>['checks'] = []

const storedExercise = ({ id, revision, body }: LibraryExerciseDetail): StoredDocument<LibraryExerciseBody> => ({
  id,
  revision,
  body,
  checks: noChecks,
})

export function ExerciseEditor({ detail, framework, onReload }: ExerciseEditorProps) {
  const nameOf = useFrameworkNames()
  const { data: desk } = useDesk()
  const queries = useQueryClient()
  const save = useCommand(api.exercises.save.mutationOptions(), { quiet: true })
  const print = useCommand(api.exercises.brief.mutationOptions(), { quiet: true })
  const stored = useMemo(() => storedExercise(detail), [detail])
  const { id } = detail
  const document = useSavedDocument<LibraryExerciseBody>({
    stored,
    command: {
      ...save,
      run: async (input) => {
        const answer = await save.run(input)
        return answer && { ...answer, checks: noChecks }
      },
    },
    onSaved: ({ revision, body }) => {
      queries.setQueryData(
        api.exercises.get.queryKey({ input: { id } }),
        (known: LibraryExerciseDetail | undefined) => known && { ...known, revision, body },
      )
      void queries.invalidateQueries({ queryKey: api.exercises.list.queryKey() })
    },
  })
  useUndoKeys(document)
  const { body, change } = document
  const exercise = asExercise(body, id)
  const changeExercise = (edit: (exercise: Exercise) => Exercise, what?: string) =>
    change((now) => editedBody(now, id, edit), what)
  const mayChange = desk?.acting.some((role) => role === 'lead' || role === 'coach') === true

  return (
    <EditableProvider value={mayChange}>
      <PageHead
        title={body.title}
        sub={[
          body.code,
          ...exerciseWords(exercise),
          nameOf(framework.id, framework.title),
          detail.archivedAt === null ? '' : t('common.archived'),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      >
        <UndoButton undo={document.undo} />
        {mayChange ? <ExerciseActions detail={detail} title={body.title} before={document.flush} /> : null}
      </PageHead>
      <SaveTrouble
        document={document}
        onReload={async () => {
          const news = await onReload()
          return news && storedExercise(news)
        }}
      />
      <Section title={t('exercises.print.title')} hint={t('exercises.print.hint')}>
        <PrintBriefs
          exercise={exercise}
          before={document.flush}
          make={(role) => print.run({ id, role })}
          failure={print.failure}
        />
      </Section>
      <Section title={t('exercises.about')}>
        <ExerciseFields exercise={exercise} onChange={changeExercise}>
          <LineField
            label={t('exercises.field.code')}
            description={t('exercises.field.codeHint')}
            maw={420}
            schema={LibraryExerciseBody.shape.code}
            value={body.code}
            onAccept={(code) => change((now) => ({ ...now, code }), 'code')}
          />
        </ExerciseFields>
      </Section>
      <Matrix
        title={t('exercises.shows')}
        competences={framework.body.competences}
        exercises={[exercise]}
        onChange={(_, edit) => changeExercise(edit)}
      />
      <Section
        title={t('exercises.brief.title')}
        hint={mayChange ? t('exercises.brief.hint') : null}
        tools={<UndoButton undo={document.undo} />}
      >
        <BriefParts
          exercise={exercise}
          scale={framework.body.scale}
          startOpen
          onChange={(edit, what) => changeExercise((now) => ({ ...now, brief: edit(now.brief) }), what)}
        />
      </Section>
    </EditableProvider>
  )
}
