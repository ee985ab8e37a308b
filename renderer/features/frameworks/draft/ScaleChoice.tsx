// The words levels are scored with. Nothing is chosen beforehand: a scale that nobody chose is one nobody looked at.
import { Radio } from '@mantine/core'
import { useState } from 'react'
import type { FrameworkBody } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Section } from '../../preparation/Section.tsx'
import classes from './Draft.module.css'
import { sameScale, scaleOf, withScale } from './framework-edits.ts'

const presets = ['four', 'evc'] as const
type Kind = (typeof presets)[number] | 'own'

export const scaleSectionId = 'framework-scale'

export interface ScaleChoiceProps {
  framework: FrameworkBody
  chosen: boolean
  onChange: (edit: (framework: FrameworkBody) => FrameworkBody, what?: string) => void
}

export function ScaleChoice({ framework, chosen, onChange }: ScaleChoiceProps) {
  // Own words may happen to be those of a preset; then this remembers what was chosen.
  const [own, setOwn] = useState(false)
  const preset = presets.find((each) => sameScale(scaleOf(t(`frameworks.scale.preset.${each}`)), framework.scale))
  const anchored = framework.competences.some(({ indicators }) => indicators.some(({ anchors }) => anchors.length > 0))
  const kind: Kind | null = !chosen ? null : own || preset === undefined ? 'own' : preset
  const choose = (next: Kind) => {
    setOwn(next === 'own')
    const words = next === 'own' ? t('frameworks.scale.ownLevels') : t(`frameworks.scale.preset.${next}`)
    // From a preset to own words: go on with the words there are.
    onChange((now) => (next === 'own' && chosen ? { ...now } : withScale(now, scaleOf(words))))
  }
  return (
    <div id={scaleSectionId}>
      <Section title={t('frameworks.parts.scale')} hint={t('frameworks.scale.hint')}>
        <Radio.Group
          aria-label={t('frameworks.scale.choice')}
          value={kind}
          onChange={(value) => choose(value === 'own' ? 'own' : (presets.find((each) => each === value) ?? 'four'))}
        >
          <div className={classes.scales}>
            {presets.map((each) => (
              <Radio
                key={each}
                value={each}
                classNames={{ description: classes.scaleWords }}
                label={t(`frameworks.scale.presetName.${each}`)}
                description={t(`frameworks.scale.preset.${each}`)}
              />
            ))}
            <Radio
              value="own"
              classNames={{ description: classes.scaleWords }}
              label={t('frameworks.scale.own')}
              description={t('frameworks.scale.ownHint')}
            />
          </div>
        </Radio.Group>
        {kind === 'own' ? <p className="sub">{t('frameworks.scale.inTree')}</p> : null}
        {anchored ? <p className="hint">{t('frameworks.scale.anchorsLost')}</p> : null}
      </Section>
    </div>
  )
}
