// The programme as somebody works on it: everything is saved on the way, and every step can be taken back.
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FrameworkDetail, ProgrammeBody, type ProgrammeDetail } from '../../../assessments/contract/index.ts'
import { api, useCommand, useDesk } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { ConfirmButton, FailureAlert, PageHead } from '../../ui/index.ts'
import { Matrix } from '../exercises/matrix/Matrix.tsx'
import { minutesOf } from '../exercises/parts/exercise-edits.ts'
import { ArchiveButton } from '../preparation/ArchiveButton.tsx'
import { copyTitle } from '../preparation/copy-title.ts'
import { EditableProvider } from '../preparation/editable.ts'
import { useFrameworkNames } from '../preparation/framework-names.ts'
import { LineField } from '../preparation/LineField.tsx'
import { SaveTrouble } from '../preparation/SaveTrouble.tsx'
import { Section } from '../preparation/Section.tsx'
import { UndoButton } from '../preparation/UndoButton.tsx'
import { useSavedDocument } from '../preparation/useSavedDocument.ts'
import { useUndoKeys } from '../preparation/useUndoKeys.ts'
import { Warnings } from '../preparation/Warnings.tsx'
import { CalibrationChoice } from './CalibrationChoice.tsx'
import { CombinationChoice } from './CombinationChoice.tsx'
import { ExerciseList } from './ExerciseList.tsx'
import { changedExercise } from './programme-edits.ts'

export interface ProgrammeEditorProps {
  detail: ProgrammeDetail
  framework: FrameworkDetail
  onReload: () => Promise<ProgrammeDetail | undefined>
}

export function ProgrammeEditor({ detail, framework, onReload }: ProgrammeEditorProps) {
  const nameOf = useFrameworkNames()
  const { data: desk } = useDesk()
  const queries = useQueryClient()
  const { id } = detail
  const document = useSavedDocument<ProgrammeBody>({
    stored: detail,
    command: useCommand(api.programmes.save.mutationOptions(), { quiet: true }),
    onSaved: ({ revision, body, checks }) => {
      queries.setQueryData(
        api.programmes.get.queryKey({ input: { id } }),
        (known: ProgrammeDetail | undefined) => known && { ...known, revision, body, checks },
      )
      // Whoever left while the last change was being saved stands at a list that is one change behind.
      void queries.invalidateQueries({ queryKey: api.programmes.list.queryKey() })
    },
  })
  useUndoKeys(document)
  const { body, change } = document
  const mayChange = desk?.acting.some((role) => role === 'lead' || role === 'coach') === true
  const minutes = body.exercises.reduce((sum, exercise) => sum + minutesOf(exercise), 0)

  return (
    <EditableProvider value={mayChange && !detail.inUse}>
      <PageHead
        title={body.title}
        sub={[
          body.code,
          nameOf(framework.id, framework.title),
          t('programmes.exercises', { count: body.exercises.length }),
          t('programmes.minutes', { count: minutes }),
          document.checks.length === 0
            ? t('programmes.fine')
            : t('programmes.warningCount', { count: document.checks.length }),
          detail.archivedAt === null ? '' : t('common.archived'),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      >
        <UndoButton undo={document.undo} />
        {mayChange ? <ProgrammeActions detail={detail} title={body.title} before={document.flush} /> : null}
      </PageHead>
      {detail.inUse ? <p className="sub">{t('programmes.fixed')}</p> : null}
      <SaveTrouble document={document} onReload={onReload} />
      <Section title={t('programmes.about')}>
        <LineField
          label={t('programmes.field.title')}
          maw={560}
          value={body.title}
          onAccept={(title) => change((now) => ({ ...now, title }), 'title')}
        />
        <LineField
          label={t('programmes.field.code')}
          description={t('programmes.field.codeHint')}
          maw={560}
          mt="md"
          schema={ProgrammeBody.shape.code.unwrap()}
          value={body.code}
          onAccept={(code) => change((now) => ({ ...now, code }), 'code')}
        />
        <CombinationChoice
          value={body.combination}
          onChange={(combination) => change((now) => ({ ...now, combination }))}
        />
        <CalibrationChoice
          value={body.calibrationMonths}
          onChange={(calibrationMonths) => change((now) => ({ ...now, calibrationMonths }), 'calibrationMonths')}
        />
      </Section>
      <ExerciseList
        body={body}
        framework={framework}
        around={{ id, frameworkId: framework.id, flush: document.flush, mayPrepare: mayChange }}
        change={change}
      />
      <Matrix
        title={t('programmes.matrix.title')}
        competences={framework.body.competences}
        exercises={body.exercises}
        onChange={(exerciseId, edit) => change((now) => changedExercise(now, exerciseId, edit))}
      />
      <Section title={t('programmes.checks.title')} hint={t('programmes.checks.hint')}>
        <Warnings warnings={document.checks} />
      </Section>
    </EditableProvider>
  )
}

interface ProgrammeActionsProps {
  detail: ProgrammeDetail
  title: string
  /** What was typed must be on disk before it is copied. */
  before: () => Promise<boolean>
}

function ProgrammeActions({ detail, title, before }: ProgrammeActionsProps) {
  const copy = useCommand(api.programmes.copy.mutationOptions())
  const remove = useCommand(api.programmes.remove.mutationOptions())
  const navigate = useNavigate()
  const archive = useCommand(api.programmes.archive.mutationOptions())
  const { id, inUse } = detail
  const archived = detail.archivedAt !== null
  const copied = async () => {
    if (!inUse && !(await before())) return
    const answer = await copy.run({ id, title: copyTitle(title) })
    if (answer) await navigate({ to: '/programmas/$id', params: { id: answer.id } })
  }
  const removed = async () => {
    if (await remove.run({ id })) await navigate({ to: '/programmas' })
  }
  return (
    <>
      <Button variant={inUse ? 'filled' : 'default'} loading={copy.pending} onClick={() => void copied()}>
        {t('programmes.makeCopy')}
      </Button>
      <ArchiveButton
        archived={archived}
        pending={archive.pending}
        onArchive={(next) => void archive.run({ id, archived: next })}
      />
      {inUse ? null : (
        <ConfirmButton
          label={t('common.remove')}
          question={t('programmes.removeQuestion', { title })}
          loading={remove.pending}
          onConfirm={() => void removed()}
        />
      )}
      <FailureAlert failure={copy.failure ?? archive.failure ?? remove.failure} />
    </>
  )
}
