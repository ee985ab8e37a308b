// The draft as somebody works on it: everything is saved on the way, and every step can be taken back.
import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { memo } from 'react'
import type { FrameworkBody, FrameworkDetail } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { ConfirmButton, FailureAlert, PageHead } from '../../../ui/index.ts'
import { SaveTrouble } from '../../preparation/SaveTrouble.tsx'
import { Section } from '../../preparation/Section.tsx'
import { UndoButton } from '../../preparation/UndoButton.tsx'
import { Compare } from '../compare/Compare.tsx'
import { countWords } from '../parts/counts.ts'
import { Footnotes } from '../parts/Footnotes.tsx'
import { KeepFile } from '../parts/KeepFile.tsx'
import { Modules } from '../parts/Modules.tsx'
import { About } from './About.tsx'
import classes from './Draft.module.css'
import { countsOf } from './framework-edits.ts'
import { Publishing } from './Publishing.tsx'
import { FrameworkTree } from './tree/FrameworkTree.tsx'
import { storedDraft, useDraft } from './useDraft.ts'

export interface FrameworkDraftProps {
  detail: FrameworkDetail
  /** The competence to begin at. */
  competenceId: string | null
  onReload: () => Promise<FrameworkDetail | undefined>
}

export function FrameworkDraft({ detail, competenceId, onReload }: FrameworkDraftProps) {
  const document = useDraft(detail)
  const { framework, scaleChosen } = document.body
  // Whoever changes the words of the scale has looked at it.
  const change = (edit: (now: FrameworkBody) => FrameworkBody, what?: string) =>
    document.change((now) => {
      const next = edit(now.framework)
      if (Object.is(next, now.framework)) return now
      return { framework: next, scaleChosen: now.scaleChosen || next.scale !== now.framework.scale }
    }, what)
  const openHints = detail.hints.filter(({ waved }) => !waved).length
  const published = detail.versions.filter(({ status }) => status === 'published')

  return (
    <>
      <PageHead
        title={framework.title}
        sub={[
          framework.code,
          t('frameworks.draft'),
          countWords(countsOf(framework)),
          openHints > 0 ? t('editor.hints.count', { count: openHints }) : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      >
        <UndoButton undo={document.undo} />
        {document.redo ? (
          <Button variant="default" onClick={document.redo}>
            {t('editor.redo')}
          </Button>
        ) : null}
        <KeepFile id={detail.id} before={document.flush} />
        <Remove id={detail.id} title={framework.title} />
      </PageHead>
      <SaveTrouble
        document={document}
        onReload={async () => {
          const news = await onReload()
          return news && storedDraft(news)
        }}
      />
      <div className={classes.top}>
        <Publishing
          id={detail.id}
          hindrances={detail.hindrances}
          version={1 + Math.max(0, ...published.map(({ version }) => version ?? 0))}
          flush={document.flush}
          revision={document.revision}
        />
        <Compare detail={detail} before={document.flush} />
      </div>
      <About
        framework={framework}
        scaleChosen={scaleChosen}
        change={change}
        onScale={(edit, what) =>
          document.change((now) => ({ framework: edit(now.framework), scaleChosen: true }), what)
        }
      />
      <Section title={t('frameworks.parts.competences')}>
        <FrameworkTree
          id={detail.id}
          framework={framework}
          hints={detail.hints}
          change={change}
          undo={document.undo}
          redo={document.redo}
          onWave={document.wave}
          start={competenceId}
          // The draft stays; a second hit in it begins at another competence.
          key={competenceId}
        />
      </Section>
      <QuietModules modules={framework.modules} />
      <QuietFootnotes footnotes={framework.footnotes} />
    </>
  )
}

// Not touched by typing.
const QuietModules = memo(Modules)
const QuietFootnotes = memo(Footnotes)

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
