// The candidate knows beforehand what for, how, who sees it and how long it is kept, and agrees. How it goes is the
// programme: that stands on the sheet by itself.
import type { SessionBody } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Section } from '../../preparation/Section.tsx'
import { InformationSheet } from './InformationSheet.tsx'
import { InformationTexts } from './InformationTexts.tsx'
import type { Change } from './PreparationTab.tsx'
import { ReadinessTable } from './ReadinessTable.tsx'

export interface InformationPartProps {
  sessionId: string
  body: SessionBody
  change: Change
  flush: () => Promise<boolean>
}

export function InformationPart({ sessionId, body, change, flush }: InformationPartProps) {
  return (
    <Section
      title={t('sessions.information.title')}
      hint={t('sessions.information.hint')}
      tools={<InformationSheet sessionId={sessionId} flush={flush} />}
    >
      <InformationTexts body={body} change={change} />
      {body.candidates.length === 0 ? null : <ReadinessTable body={body} change={change} />}
    </Section>
  )
}
