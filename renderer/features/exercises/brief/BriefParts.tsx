// The brief of an exercise, part by part. What its kind does not ask for is folded away, with its name still there; who
// only reads sees what is written.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { type Exercise, ExerciseBrief, type Scale } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { useEditable } from '../../preparation/editable.ts'
import { TextField } from '../../preparation/TextField.tsx'
import classes from './Brief.module.css'
import { BriefPart } from './BriefPart.tsx'
import { briefParts, isAskedFor, isWritten, type BriefPart as Part, sizeOf } from './brief-parts.ts'
import { Handouts } from './Handouts.tsx'
import { PointsField } from './PointsField.tsx'
import { Questions } from './Questions.tsx'
import { RolePlayer } from './RolePlayer.tsx'
import { TestPart } from './TestPart.tsx'

export type BriefEdit = (edit: (brief: ExerciseBrief) => ExerciseBrief, what?: string) => void

export interface BriefPartsProps {
  exercise: Pick<Exercise, 'kind' | 'brief'>
  scale: Scale
  /** Open what the kind asks for; otherwise everything is closed at first. */
  startOpen: boolean
  onChange: BriefEdit
}

export function BriefParts({ exercise, scale, startOpen, onChange }: BriefPartsProps) {
  const editable = useEditable()
  const { kind, brief } = exercise
  const [chosen, setChosen] = useState<Partial<Record<Part, boolean>>>({})
  const shown = briefParts.filter((part) => editable || isWritten(part, brief))
  const isOpen = (part: Part) => chosen[part] ?? (startOpen && isAskedFor(part, kind))
  const allOpen = shown.every(isOpen)
  if (shown.length === 0) return <p className="sub">{t('exercises.brief.none')}</p>
  return (
    <>
      <p>
        <Button
          variant="subtle"
          px="xs"
          onClick={() => setChosen(Object.fromEntries(shown.map((part) => [part, !allOpen])))}
        >
          {t(allOpen ? 'exercises.brief.closeAll' : 'exercises.brief.openAll')}
        </Button>
      </p>
      <div className={classes.parts}>
        {shown.map((part) => (
          <BriefPart
            key={part}
            title={t(`exercises.brief.part.${part}`)}
            about={aboutOf(part, exercise)}
            {...(editable ? { hint: t(`exercises.brief.about.${part}`) } : {})}
            open={isOpen(part)}
            onToggle={() => setChosen((now) => ({ ...now, [part]: !isOpen(part) }))}
          >
            <PartBody part={part} brief={brief} scale={scale} onChange={onChange} />
          </BriefPart>
        ))}
      </div>
    </>
  )
}

const sizeWords = {
  purpose: 'text',
  materials: 'points',
  setting: 'text',
  instruction: 'text',
  simpleInstruction: 'text',
  handouts: 'sheets',
  permittedHelp: 'points',
  watchFor: 'points',
  rolePlayer: 'text',
  questions: 'questions',
  test: 'questions',
} as const satisfies Record<Part, string>

function aboutOf(part: Part, { kind, brief }: Pick<Exercise, 'kind' | 'brief'>): string {
  if (part === 'rolePlayer' && brief.rolePlayer !== null) return brief.rolePlayer.role
  if (isWritten(part, brief)) return t(`exercises.brief.size.${sizeWords[part]}`, { count: sizeOf(part, brief) })
  return t(isAskedFor(part, kind) ? 'exercises.brief.nothing' : 'exercises.brief.notAsked')
}

interface PartBodyProps {
  part: Part
  brief: ExerciseBrief
  scale: Scale
  onChange: BriefEdit
}

function PartBody({ part, brief, scale, onChange }: PartBodyProps) {
  const label = t(`exercises.brief.part.${part}`)
  switch (part) {
    case 'purpose':
    case 'setting':
    case 'instruction':
    case 'simpleInstruction':
      return (
        <TextField
          label={label}
          quietLabel
          minRows={part === 'purpose' ? 2 : 6}
          schema={ExerciseBrief.shape[part]}
          value={brief[part]}
          onAccept={(text) => onChange((now) => ({ ...now, [part]: text }), part)}
        />
      )
    case 'materials':
    case 'permittedHelp':
    case 'watchFor':
      return (
        <PointsField
          label={label}
          quietLabel
          schema={ExerciseBrief.shape[part]}
          points={brief[part]}
          onAccept={(points) => onChange((now) => ({ ...now, [part]: points }), part)}
        />
      )
    case 'handouts':
      return <Handouts handouts={brief.handouts} onChange={onChange} />
    case 'rolePlayer':
      return <RolePlayer player={brief.rolePlayer} onChange={onChange} />
    case 'questions':
      return <Questions questions={brief.questions} onChange={onChange} />
    case 'test':
      return <TestPart test={brief.test} scale={scale} onChange={onChange} />
  }
}
