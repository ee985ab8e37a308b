// The programme as somebody works on it: everything is saved on the way, and every step can be taken back.
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { FrameworkDetail, ProgrammeBody, ProgrammeDetail } from '../../../assessments/contract/index.ts'
import { api, useCommand, useDesk } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { ConfirmButton, FailureAlert, PageHead } from '../../ui/index.ts'
import { EditableProvider } from '../preparation/editable.ts'
import { LineField } from '../preparation/LineField.tsx'
import { SaveTrouble } from '../preparation/SaveTrouble.tsx'
import { Section } from '../preparation/Section.tsx'
import { UndoButton } from '../preparation/UndoButton.tsx'
import { useSavedDocument } from '../preparation/useSavedDocument.ts'
import { Warnings } from '../preparation/Warnings.tsx'
import { CombinationChoice } from './CombinationChoice.tsx'
import { ExerciseList } from './ExerciseList.tsx'
import { Matrix } from './Matrix.tsx'
import { changedExercise, minutesOf } from './programme-edits.ts'

export interface ProgrammeEditorProps {
  detail: ProgrammeDetail
  framework: FrameworkDetail
  onReload: () => Promise<ProgrammeDetail | undefined>
}

export function ProgrammeEditor({ detail, framework, onReload }: ProgrammeEditorProps) {
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
  const { body, change } = document
  const mayChange = desk?.acting.some((role) => role === 'lead' || role === 'coach') === true
  const minutes = body.exercises.reduce((sum, exercise) => sum + minutesOf(exercise), 0)

  return (
    <EditableProvider value={mayChange && !detail.inUse}>
      <PageHead
        title={body.title}
        sub={[
          framework.title,
          t('programmes.exercises', { count: body.exercises.length }),
          t('programmes.minutes', { count: minutes }),
          document.checks.length === 0
            ? t('programmes.fine')
            : t('programmes.warningCount', { count: document.checks.length }),
        ].join(' · ')}
      >
        <UndoButton undo={document.undo} />
        {mayChange ? <ProgrammeActions detail={detail} title={body.title} /> : null}
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
        <CombinationChoice
          value={body.combination}
          onChange={(combination) => change((now) => ({ ...now, combination }))}
        />
      </Section>
      <ExerciseList body={body} change={change} />
      <Matrix
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

function ProgrammeActions({ detail, title }: { detail: ProgrammeDetail; title: string }) {
  const copy = useCommand(api.programmes.copy.mutationOptions())
  const remove = useCommand(api.programmes.remove.mutationOptions())
  const navigate = useNavigate()
  const { id, inUse } = detail
  const copied = async () => {
    const answer = await copy.run({ id })
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
      {inUse ? null : (
        <ConfirmButton
          label={t('common.remove')}
          question={t('programmes.removeQuestion', { title })}
          loading={remove.pending}
          onConfirm={() => void removed()}
        />
      )}
      <FailureAlert failure={copy.failure ?? remove.failure} />
    </>
  )
}
