// Which charts of a page show as their table: each by its own button, all of them at once by T.
import { useState } from 'react'
import { isBusyElsewhere } from '../page-keys/keys.ts'
import { usePageKeys } from '../page-keys/usePageKeys.ts'

export interface Tables {
  shown: (chart: string) => boolean
  toggle: (chart: string) => void
}

export function useTables(charts: readonly string[]): Tables {
  const [asTable, setAsTable] = useState<ReadonlySet<string>>(new Set())

  usePageKeys((event) => {
    if (event.key.toLowerCase() !== 't' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
      return
    if (isBusyElsewhere(event.target, event)) return
    setAsTable((now) => (charts.every((chart) => now.has(chart)) ? new Set() : new Set(charts)))
    event.preventDefault()
  })

  return {
    shown: (chart) => asTable.has(chart),
    toggle: (chart) =>
      setAsTable((now) => {
        const next = new Set(now)
        if (!next.delete(chart)) next.add(chart)
        return next
      }),
  }
}
