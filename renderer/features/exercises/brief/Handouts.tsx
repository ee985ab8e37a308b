// The papers that belong to an exercise, each with its title and who gets it.
import { Handout } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Choice } from '../../../ui/index.ts'
import { useEditable } from '../../preparation/editable.ts'
import { LineField } from '../../preparation/LineField.tsx'
import { TextField } from '../../preparation/TextField.tsx'
import type { BriefEdit } from './BriefParts.tsx'
import { ItemList } from './ItemList.tsx'

const mostHandouts = 20
const holders = ['candidate', 'role-player'] as const satisfies readonly Handout['holder'][]

export function Handouts({ handouts, onChange }: { handouts: readonly Handout[]; onChange: BriefEdit }) {
  const editable = useEditable()
  return (
    <ItemList
      items={handouts}
      most={mostHandouts}
      titleOf={({ title }) => title}
      aboutOf={({ holder }) => t(`exercises.handout.holder.${holder}`)}
      add={t('exercises.handout.add')}
      make={(number): Handout => ({
        title: t('exercises.handout.newTitle', { number }),
        text: '',
        holder: 'candidate',
      })}
      onChange={(edit, what) =>
        onChange((now) => ({ ...now, handouts: edit(now.handouts) }), what && `handout ${what}`)
      }
    >
      {(handout, change) => (
        <>
          {editable ? (
            <LineField
              label={t('exercises.handout.title')}
              value={handout.title}
              onAccept={(title) => change((now) => ({ ...now, title }), 'title')}
            />
          ) : null}
          {editable ? (
            <Choice
              legend={t('exercises.handout.for')}
              options={holders.map((value) => ({ value, label: t(`exercises.handout.holder.${value}`) }))}
              value={handout.holder}
              onChange={(holder) => change((now) => ({ ...now, holder }), 'holder')}
            />
          ) : null}
          <TextField
            label={t('exercises.handout.text')}
            quietLabel={!editable}
            minRows={6}
            schema={Handout.shape.text}
            value={handout.text}
            onAccept={(text) => change((now) => ({ ...now, text }), 'text')}
          />
        </>
      )}
    </ItemList>
  )
}
