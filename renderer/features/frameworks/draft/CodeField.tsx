// The framework's code: short, and it may be empty.
import { FrameworkBody } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { LineField } from '../../preparation/LineField.tsx'

export function CodeField({ value, onAccept }: { value: string; onAccept: (code: string) => void }) {
  return (
    <LineField label={t('frameworks.field.code')} schema={FrameworkBody.shape.code} value={value} onAccept={onAccept} />
  )
}
