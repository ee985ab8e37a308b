// A list of points, typed as one text: a line for each, so that a list from elsewhere can be pasted and lines change
// places as in any text.
import type { z } from 'zod'
import { fieldSentence } from '../../../messages/failure-sentences.ts'
import { t } from '../../../messages/index.ts'
import { useEditable } from '../../preparation/editable.ts'
import { DraftTextarea } from '../../preparation/TextField.tsx'
import type { FieldAnswer } from '../../preparation/useDraftText.ts'
import classes from './Brief.module.css'
import { pointsAsText, pointsIn } from './points.ts'

export interface PointsFieldProps {
  label: string
  quietLabel?: boolean
  description?: string
  points: readonly string[]
  schema: z.ZodType<string[]>
  onAccept: (points: string[]) => void
}

export function PointsField({ points, schema, onAccept, ...field }: PointsFieldProps) {
  const editable = useEditable()
  if (!editable) return <PointsRead label={field.quietLabel ? null : field.label} points={points} />
  return (
    <DraftTextarea
      {...field}
      minRows={3}
      shown={pointsAsText(points)}
      read={(text) => readPoints(schema, text)}
      onRead={onAccept}
    />
  )
}

function readPoints(schema: z.ZodType<string[]>, text: string): FieldAnswer<string[]> {
  const parsed = schema.safeParse(pointsIn(text))
  if (parsed.success) return { ok: true, value: parsed.data }
  const [issue] = parsed.error.issues
  const place = issue?.path[0]
  const sentence = fieldSentence(issue?.message ?? 'other')
  if (typeof place === 'number')
    return { ok: false, sentence: t('exercises.points.wrong', { number: place + 1, sentence }) }
  const most = issue?.code === 'too_big' ? Number(issue.maximum) : 0
  return { ok: false, sentence: most > 0 ? t('exercises.points.tooMany', { count: most }) : sentence }
}

function PointsRead({ label, points }: { label: string | null; points: readonly string[] }) {
  if (points.length === 0) return null
  return (
    <div>
      {label === null ? null : <b>{label}</b>}
      <ul className={classes.points}>
        {points.map((point, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a point has no id; its place is what it is known by.
          <li key={index} dir="auto">
            {point}
          </li>
        ))}
      </ul>
    </div>
  )
}
