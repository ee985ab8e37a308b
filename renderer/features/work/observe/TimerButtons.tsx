// What the status of the timer allows, as buttons. Only stopping asks first: it rings the bell for everyone.
import { Button, Menu } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { TimerEventKind, TimerView } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { ConfirmButton, FailureAlert, Icon } from '../../../ui/index.ts'
import { AwayNotice } from '../../clocks/away/AwayNotice.tsx'
import { timerActions } from '../../clocks/time.ts'
import classes from './Timer.module.css'

const extraMinutes = [1, 2, 5, 10] as const

export interface TimerButtonsProps {
  assignmentId: string
  timer: TimerView
}

export function TimerButtons({ assignmentId, timer }: TimerButtonsProps) {
  const queries = useQueryClient()
  const command = useCommand(api.work.timerEvent.mutationOptions(), { quiet: true })
  const key = api.work.timer.queryKey({ input: { assignmentId } })
  const act = async (event: TimerEventKind, extendMinutes?: number) => {
    const answer = await command.run({ assignmentId, event, extendMinutes })
    if (answer) {
      await queries.cancelQueries({ queryKey: key })
      queries.setQueryData(key, answer.timer)
    } else await queries.invalidateQueries({ queryKey: key })
  }
  const allowed = timerActions(timer)
  return (
    <div className={classes.buttons}>
      <AwayNotice
        clocks={[{ id: assignmentId, timer }]}
        pending={command.pending}
        onExtend={(_, minutes) => void act('extend', minutes)}
      />
      {allowed.includes('start') ? (
        <Button onClick={() => void act('start')} leftSection={<Icon name="play" />}>
          {t('work.time.start')}
        </Button>
      ) : null}
      {allowed.includes('pause') ? (
        <Button variant="default" onClick={() => void act('pause')} leftSection={<Icon name="pause" />}>
          {t('work.time.pause')}
        </Button>
      ) : null}
      {allowed.includes('resume') ? (
        <Button onClick={() => void act('resume')} leftSection={<Icon name="play" />}>
          {t('work.time.resume')}
        </Button>
      ) : null}
      {allowed.includes('next-phase') ? (
        <Button variant="default" onClick={() => void act('next-phase')}>
          {t('work.time.nextPhase')}
        </Button>
      ) : null}
      {allowed.includes('extend') ? (
        <Menu position="bottom-start">
          <Menu.Target>
            <Button variant="default">{t('work.time.extend')}</Button>
          </Menu.Target>
          <Menu.Dropdown>
            {extraMinutes.map((count) => (
              <Menu.Item key={count} className={classes.item} onClick={() => void act('extend', count)}>
                {t('work.time.extendBy', { count })}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      ) : null}
      {allowed.includes('end') ? (
        <ConfirmButton
          label={t('work.time.stop')}
          question={t('work.time.stopQuestion')}
          onConfirm={() => void act('end')}
        />
      ) : null}
      <FailureAlert failure={command.failure} />
    </div>
  )
}
