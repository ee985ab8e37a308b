// How several ratings become one level: two fixed rules, each in one line.
import { Radio } from '@mantine/core'
import { combinationRules, type ProgrammeBody } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { useEditable } from '../preparation/editable.ts'
import classes from './Programme.module.css'

type Rule = ProgrammeBody['combination']

export function CombinationChoice({ value, onChange }: { value: Rule; onChange: (rule: Rule) => void }) {
  const editable = useEditable()
  return (
    <Radio.Group
      className={classes.rules}
      label={t('programmes.combination.label')}
      description={t('programmes.combination.hint')}
      value={value}
      onChange={(chosen) => {
        const rule = combinationRules.find((each) => each === chosen)
        if (rule) onChange(rule)
      }}
    >
      {combinationRules
        .filter((rule) => editable || rule === value)
        .map((rule) => (
          <Radio
            key={rule}
            value={rule}
            mt="sm"
            label={t(`programmes.combination.${rule}.name`)}
            description={t(`programmes.combination.${rule}.line`)}
          />
        ))}
    </Radio.Group>
  )
}
