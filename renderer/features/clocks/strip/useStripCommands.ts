// The lead works clocks, one or several at once; what the core left as it was is named.
import { useState } from 'react'
import type { TimerEventKind } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { clockName, type StripClock } from './strip.ts'

export interface StripCommands {
  act: (clocks: readonly StripClock[], event: TimerEventKind, extendMinutes?: number) => Promise<boolean>
  pending: boolean
  failure: string | null
}

export function useStripCommands(sessionId: string): StripCommands {
  const command = useCommand(api.day.timerEvent.mutationOptions())
  const [refused, setRefused] = useState<string | null>(null)

  return {
    act: async (clocks, event, extendMinutes) => {
      setRefused(null)
      if (clocks.length === 0) return false
      const runIds = clocks.map(({ id }) => id)
      const answer = await command.run({ sessionId, runIds, event, extendMinutes })
      if (answer === undefined) return false
      const names = clocks.filter(({ id }) => answer.refused.includes(id)).map(clockName)
      if (names.length > 0) setRefused(t('clocks.strip.refused', { what: names.join('; ') }))
      return true
    },
    pending: command.pending,
    failure: command.failure ?? refused,
  }
}
