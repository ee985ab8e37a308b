// A job profile as somebody works on it: saved on the way, every step can be taken back.
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import {
  type FrameworkBody,
  type JobProfileBody,
  type JobProfileDetail,
  OptionalSentence,
} from '../../../assessments/contract/index.ts'
import { api, useCommand } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { ConfirmButton, FailureAlert, PageHead } from '../../ui/index.ts'
import { dayOf } from '../preparation/dates.ts'
import { LineField } from '../preparation/LineField.tsx'
import preparation from '../preparation/Preparation.module.css'
import { SaveTrouble } from '../preparation/SaveTrouble.tsx'
import { Section } from '../preparation/Section.tsx'
import { UndoButton } from '../preparation/UndoButton.tsx'
import { type StoredDocument, useSavedDocument } from '../preparation/useSavedDocument.ts'
import { askedWords } from './asked-words.ts'
import { CutOffList } from './CutOffList.tsx'
import { askedCounts } from './cut-off-edits.ts'
import { DayField } from './DayField.tsx'

export interface ProfileEditorProps {
  detail: JobProfileDetail
  framework: FrameworkBody
  onReload: () => Promise<JobProfileDetail | undefined>
}

/** A job profile is not held against the rules of the field; only programmes and sessions are. */
const noChecks: StoredDocument<JobProfileBody>['checks'] = []

const storedProfile = ({ id, revision, body }: JobProfileDetail): StoredDocument<JobProfileBody> => ({
  id,
  revision,
  body,
  checks: noChecks,
})

export function ProfileEditor({ detail, framework, onReload }: ProfileEditorProps) {
  const queries = useQueryClient()
  const save = useCommand(api.profiles.save.mutationOptions(), { quiet: true })
  const stored = useMemo(() => storedProfile(detail), [detail])
  const { id } = detail
  const profile = useSavedDocument<JobProfileBody>({
    stored,
    command: {
      ...save,
      run: async (input) => {
        const answer = await save.run(input)
        return answer && { ...answer, checks: noChecks }
      },
    },
    // Who set it, and when.
    onSaved: () => void queries.invalidateQueries({ queryKey: api.profiles.get.queryKey({ input: { id } }) }),
  })
  const { body, change } = profile

  return (
    <>
      <PageHead
        title={body.title}
        sub={[
          detail.framework,
          askedWords(askedCounts(body.cutOffs)),
          t('profiles.setBy', { name: detail.setBy, day: dayOf(detail.changedAt) }),
        ].join(' · ')}
      >
        <UndoButton undo={profile.undo} />
        <Remove id={id} title={body.title} />
      </PageHead>
      <SaveTrouble
        document={profile}
        onReload={async () => {
          const news = await onReload()
          return news && storedProfile(news)
        }}
      />
      <Section title={t('profiles.about')}>
        <div className={preparation.fields}>
          <LineField
            label={t('profiles.field.title')}
            value={body.title}
            onAccept={(title) => change((now) => ({ ...now, title }), 'title')}
          />
          <LineField
            label={t('profiles.field.source')}
            placeholder={t('profiles.field.sourceHint')}
            schema={OptionalSentence}
            value={body.source}
            onAccept={(source) => change((now) => ({ ...now, source }), 'source')}
          />
          <DayField
            label={t('profiles.field.validUntil')}
            value={body.validUntil}
            onChange={(validUntil) => change((now) => ({ ...now, validUntil }), 'until')}
          />
        </div>
      </Section>
      <CutOffList
        framework={framework}
        cutOffs={body.cutOffs}
        onChange={(edit) =>
          change((now) => {
            const cutOffs = edit(now.cutOffs)
            return { ...now, cutOffs }
          })
        }
      />
    </>
  )
}

function Remove({ id, title }: { id: string; title: string }) {
  const remove = useCommand(api.profiles.remove.mutationOptions())
  const navigate = useNavigate()
  const removed = async () => {
    if (await remove.run({ id })) await navigate({ to: '/functieprofielen' })
  }
  return (
    <>
      <ConfirmButton
        label={t('common.remove')}
        question={t('profiles.removeQuestion', { title })}
        loading={remove.pending}
        onConfirm={() => void removed()}
      />
      <FailureAlert failure={remove.failure} />
    </>
  )
}
