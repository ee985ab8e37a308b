// A job profile as somebody works on it: saved on the way, every step can be taken back.
import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import {
  type FrameworkDetail,
  type JobProfileBody,
  type JobProfileDetail,
  OptionalLine,
  OptionalSentence,
} from '../../../assessments/contract/index.ts'
import { api, useCommand } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { PageHead } from '../../ui/index.ts'
import { dayOf } from '../preparation/dates.ts'
import { useFrameworkNames } from '../preparation/framework-names.ts'
import { LineField } from '../preparation/LineField.tsx'
import preparation from '../preparation/Preparation.module.css'
import { SaveTrouble } from '../preparation/SaveTrouble.tsx'
import { Section } from '../preparation/Section.tsx'
import { UndoButton } from '../preparation/UndoButton.tsx'
import { type StoredDocument, useSavedDocument } from '../preparation/useSavedDocument.ts'
import { askedWords } from './asked-words.ts'
import { CutOffList } from './CutOffList.tsx'
import classes from './CutOffRow.module.css'
import { askedCounts, cutOffOf } from './cut-off-edits.ts'
import { DayField } from './DayField.tsx'
import { LevelPanel } from './LevelPanel.tsx'
import { ProfileActions } from './ProfileActions.tsx'
import { NewerVersion } from './versions/NewerVersion.tsx'

export interface ProfileEditorProps {
  detail: JobProfileDetail
  framework: FrameworkDetail
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
  const nameOf = useFrameworkNames()
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
  const [at, setAt] = useState<string | null>(null)
  const { competences, scale } = framework.body
  const competence = competences.find((each) => each.id === at)
  const asked = competence && cutOffOf(body.cutOffs, competence.id)

  return (
    <>
      <PageHead
        title={body.title}
        sub={[
          body.code,
          nameOf(framework.id, framework.title),
          askedWords(askedCounts(body.cutOffs)),
          t('profiles.setBy', { name: detail.setBy, day: dayOf(detail.changedAt) }),
          detail.archivedAt === null ? '' : t('common.archived'),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      >
        <UndoButton undo={profile.undo} />
        <ProfileActions profile={detail} />
      </PageHead>
      <SaveTrouble
        document={profile}
        onReload={async () => {
          const news = await onReload()
          return news && storedProfile(news)
        }}
      />
      <NewerVersion body={body} framework={framework} before={profile.flush} />
      <div className={classes.beside}>
        <div>
          <Section title={t('profiles.about')}>
            <div className={preparation.fields}>
              <LineField
                label={t('profiles.field.title')}
                value={body.title}
                onAccept={(title) => change((now) => ({ ...now, title }), 'title')}
              />
              <LineField
                label={t('profiles.field.code')}
                placeholder={t('profiles.field.codeHint')}
                schema={OptionalLine}
                value={body.code}
                onAccept={(code) => change((now) => ({ ...now, code }), 'code')}
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
            framework={framework.body}
            cutOffs={body.cutOffs}
            at={at}
            onAt={setAt}
            onChange={(edit) =>
              change((now) => {
                const cutOffs = edit(now.cutOffs)
                return { ...now, cutOffs }
              })
            }
          />
        </div>
        <LevelPanel competence={competence} scale={scale} level={scale.find(({ value }) => value === asked?.level)} />
      </div>
    </>
  )
}
