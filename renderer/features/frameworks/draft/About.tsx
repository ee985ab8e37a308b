// What the framework is called and scored with. Once that is settled it steps back behind a button: the work is in the
// tree.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { type FrameworkBody, OptionalSentence } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { LineField } from '../../preparation/LineField.tsx'
import preparation from '../../preparation/Preparation.module.css'
import { Section } from '../../preparation/Section.tsx'
import { CodeField } from './CodeField.tsx'
import { ScaleChoice } from './ScaleChoice.tsx'

export interface AboutProps {
  framework: FrameworkBody
  scaleChosen: boolean
  change: (edit: (now: FrameworkBody) => FrameworkBody, what?: string) => void
  onScale: (edit: (now: FrameworkBody) => FrameworkBody, what?: string) => void
}

export function About({ framework, scaleChosen, change, onScale }: AboutProps) {
  const [opened, setOpened] = useState(!scaleChosen)
  const open = opened || !scaleChosen
  return (
    <>
      <Section
        title={t('frameworks.parts.about')}
        hint={
          open
            ? null
            : [framework.source, framework.scale.map(({ name }) => name).join(' / ')].filter(Boolean).join(' · ')
        }
        tools={
          scaleChosen ? (
            <Button variant="default" aria-expanded={open} onClick={() => setOpened(!open)}>
              {t('frameworks.about.change')}
            </Button>
          ) : null
        }
      >
        {open ? (
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
        ) : null}
      </Section>
      {open ? <ScaleChoice framework={framework} chosen={scaleChosen} onChange={onScale} /> : null}
    </>
  )
}
