// Who is played, and how.
import { Button } from '@mantine/core'
import { type ExerciseBrief, Paragraphs } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { useEditable } from '../../preparation/editable.ts'
import { LineField } from '../../preparation/LineField.tsx'
import { TextField } from '../../preparation/TextField.tsx'
import classes from './Brief.module.css'
import type { BriefEdit } from './BriefParts.tsx'

type Player = NonNullable<ExerciseBrief['rolePlayer']>

export function RolePlayer({ player, onChange }: { player: Player | null; onChange: BriefEdit }) {
  const editable = useEditable()
  const change = (edit: (player: Player) => Player | null, what?: string) =>
    onChange(
      (now) => ({ ...now, rolePlayer: edit(now.rolePlayer ?? { role: t('exercises.rolePlayer.newRole'), text: '' }) }),
      what,
    )
  if (player === null)
    return editable ? (
      <p>
        <Button variant="default" onClick={() => change((now) => now)}>
          {t('exercises.rolePlayer.add')}
        </Button>
      </p>
    ) : null
  return (
    <>
      {editable ? (
        <LineField
          label={t('exercises.rolePlayer.role')}
          maw={560}
          value={player.role}
          onAccept={(role) => change((now) => ({ ...now, role }), 'player role')}
        />
      ) : (
        <b dir="auto">{player.role}</b>
      )}
      <TextField
        label={t('exercises.rolePlayer.text')}
        quietLabel={!editable}
        minRows={8}
        schema={Paragraphs}
        value={player.text}
        onAccept={(text) => change((now) => ({ ...now, text }), 'player text')}
      />
      {editable ? (
        <p className={classes.add}>
          <Button variant="subtle" px="xs" onClick={() => change(() => null)}>
            {t('exercises.rolePlayer.remove')}
          </Button>
        </p>
      ) : null}
    </>
  )
}
