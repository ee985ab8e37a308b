// The footnotes of the source: what its words mean.
import type { FrameworkBody } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Section } from '../../preparation/Section.tsx'
import classes from './parts.module.css'

export function Footnotes({ footnotes }: { footnotes: FrameworkBody['footnotes'] }) {
  if (footnotes.length === 0) return null
  return (
    <Section title={t('frameworks.parts.footnotes')}>
      <dl className={classes.footnotes}>
        {footnotes.map(({ number, term, text }) => (
          <div key={`${number} ${term} ${text}`}>
            <dt>{term || t('frameworks.explanation', { number })}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
