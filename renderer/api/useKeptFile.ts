// A file is asked of the core and kept, one at a time: two clicks make one document, also while the person is still
// choosing where to keep it.
import { useRef, useState } from 'react'
import type { MadeFile } from '../../assessments/contract/index.ts'
import type { KeptKind } from '../../assessments/contract/shell.ts'
import { type KeptFile, keepFile } from './keep-file.ts'

/** `make` answers undefined when there is no file; why is told elsewhere. `making` is what it was asked for. */
export function useKeptFile<Asked = void>(kind: KeptKind, make: (asked: Asked) => Promise<MadeFile | undefined>) {
  const [making, setMaking] = useState<{ asked: Asked } | null>(null)
  const [kept, setKept] = useState<KeptFile | null>(null)
  const busy = useRef(false)
  const keep = async (asked: Asked): Promise<void> => {
    if (busy.current) return
    busy.current = true
    setKept(null)
    setMaking({ asked })
    const file = await make(asked)
    setKept(file === undefined ? null : await keepFile(file, kind))
    setMaking(null)
    busy.current = false
  }
  return { making, kept, keep }
}
