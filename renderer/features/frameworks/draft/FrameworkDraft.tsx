// The draft as somebody works on it: everything is saved on the way, and every step can be taken back.
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FrameworkBody, type FrameworkDetail, OptionalSentence } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { ConfirmButton, FailureAlert, PageHead } from '../../../ui/index.ts'
import { LineField } from '../../preparation/LineField.tsx'
import preparation from '../../preparation/Preparation.module.css'
import { SaveTrouble } from '../../preparation/SaveTrouble.tsx'
import { Section } from '../../preparation/Section.tsx'
import { UndoButton } from '../../preparation/UndoButton.tsx'
import { countWords } from '../parts/counts.ts'
import { Footnotes } from '../parts/Footnotes.tsx'
import { Modules } from '../parts/Modules.tsx'
import { CodeField } from './CodeField.tsx'
import { CompetenceEditor } from './CompetenceEditor.tsx'
import { countsOf } from './framework-edits.ts'
import { Publishing } from './Publishing.tsx'
import { ScaleChoice } from './ScaleChoice.tsx'
import { storedDraft, useDraft } from './useDraft.ts'

export interface FrameworkDraftProps {
  detail: FrameworkDetail
  onReload: () => Promise<FrameworkDetail | undefined>
}

export function FrameworkDraft({ detail, onReload }: FrameworkDraftProps) {
  const document = useDraft(detail)
  const { framework, scaleChosen } = document.body
  const change = (edit: (now: FrameworkBody) => FrameworkBody, what?: string) =>
    document.change((now) => {
      const next = edit(now.framework)
      return Object.is(next, now.framework) ? now : { ...now, framework: next }
    }, what)
  const { data: all } = useQuery(api.frameworks.list.queryOptions())
  const versions = all?.filter(({ code, status }) => status === 'published' && code === framework.code) ?? []

  return (
    <>
      <PageHead
        title={framework.title}
        sub={[framework.code, t('frameworks.draft'), countWords(countsOf(framework))].filter(Boolean).join(' · ')}
      >
        <UndoButton undo={document.undo} />
        <Remove id={detail.id} title={framework.title} />
      </PageHead>
      <SaveTrouble
        document={document}
        onReload={async () => {
          const news = await onReload()
          return news && storedDraft(news)
        }}
      />
      <Publishing
        id={detail.id}
        hindrances={detail.hindrances}
        version={1 + Math.max(0, ...versions.map(({ version }) => version ?? 0))}
        flush={document.flush}
        revision={document.revision}
      />
      <Section title={t('frameworks.parts.about')}>
        <div className={preparation.fields}>
          <LineField
            label={t('frameworks.field.title')}
            value={framework.title}
            onAccept={(title) => change((now) => ({ ...now, title }), 'title')}
          />
          <CodeField value={framework.code} onAccept={(code) => change((now) => ({ ...now, code }), 'code')} />
          <LineField
            label={t('frameworks.field.source')}
            schema={OptionalSentence}
            value={framework.source}
            onAccept={(source) => change((now) => ({ ...now, source }), 'source')}
          />
        </div>
      </Section>
      <ScaleChoice
        framework={framework}
        chosen={scaleChosen}
        onChange={(edit, what) =>
          document.change((now) => ({ framework: edit(now.framework), scaleChosen: true }), what)
        }
      />
      <CompetenceEditor framework={framework} change={change} />
      <Modules modules={framework.modules} />
      <Footnotes footnotes={framework.footnotes} />
    </>
  )
}

function Remove({ id, title }: { id: string; title: string }) {
  const remove = useCommand(api.frameworks.remove.mutationOptions())
  const navigate = useNavigate()
  const removed = async () => {
    if (await remove.run({ id })) await navigate({ to: '/kaders' })
  }
  return (
    <>
      <ConfirmButton
        label={t('common.remove')}
        question={t('frameworks.removeQuestion', { title })}
        loading={remove.pending}
        onConfirm={() => void removed()}
      />
      <FailureAlert failure={remove.failure} />
    </>
  )
}
