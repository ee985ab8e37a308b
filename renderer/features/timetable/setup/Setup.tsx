// What a timetable is made with: days, rooms, role players, and the time between two exercises.
import { z } from 'zod'
import { t } from '../../../messages/index.ts'
import { NumberField } from '../../preparation/LineField.tsx'
import { Section } from '../../preparation/Section.tsx'
import { changeTimetable } from '../day-edits.ts'
import classes from '../Timetable.module.css'
import { Days, type SetupProps } from './Days.tsx'
import { Names } from './Names.tsx'

/** Where a timetable without rooms sends the reader. */
const roomsId = 'rooster-lokalen'

export function goToRooms(): void {
  const part = document.getElementById(roomsId)
  part?.scrollIntoView({ block: 'center' })
  part?.querySelector<HTMLElement>('input')?.focus({ preventScroll: true })
}

const Pause = z.int('pause').min(0, 'pause').max(120, 'pause')

export function Setup({ body, change }: SetupProps) {
  return (
    <>
      <Days body={body} change={change} />
      <Section title={t('timetable.setup.people')}>
        <div className={classes.lists}>
          <div id={roomsId}>
            <Names list="rooms" body={body} change={change} />
          </div>
          <Names list="rolePlayers" body={body} change={change} />
          <NumberField
            label={t('timetable.setup.pause')}
            description={t('timetable.setup.pauseHint')}
            schema={Pause}
            value={body.timetable.pauseMinutes}
            onAccept={(pauseMinutes) => change((now) => changeTimetable(now, { pauseMinutes }), 'pause')}
          />
        </div>
      </Section>
    </>
  )
}
