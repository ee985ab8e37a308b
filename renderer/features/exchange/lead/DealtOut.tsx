// A package that was just made: where its file went, the code to read out, and on to the next in line.
import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { BundleFile } from '../../../../assessments/contract/index.ts'
import { type KeptFile, keepFile } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { Attention } from '../../../ui/index.ts'
import sheet from '../../preparation/Preparation.module.css'
import { KeptLine } from './KeptLine.tsx'
import { ReadAloud } from './ReadAloud.tsx'

export interface DealtPackage {
  file: BundleFile
  code: string | null
  edition: number
  people: readonly { personId: string; name: string }[]
  kept: KeptFile | null
}
export interface DealtOutProps {
  dealt: DealtPackage
  /** Of this device, to compare. */
  mark: string
  /** Closing was tried while the file is nowhere. */
  warned: boolean
  onKept: (kept: KeptFile) => void
  onAnother: () => void
  onClose: () => void
}

export function DealtOut({ dealt, mark, warned, onKept, onAnother, onClose }: DealtOutProps) {
  const { file, code, kept } = dealt
  const stray = kept === null || kept.at === 'not-saved'
  const main = useRef<HTMLButtonElement>(null)
  useEffect(() => main.current?.focus(), [])
  const keep = (
    <Button
      ref={stray ? main : undefined}
      variant={stray ? 'filled' : 'default'}
      onClick={() => void keepFile(file, 'package').then(onKept)}
    >
      {t(stray ? 'exchangeLead.dealOut.keep' : 'exchangeLead.dealOut.keepAgain')}
    </Button>
  )
  return (
    <div className={sheet.form}>
      {code === null ? <p>{t('exchangeLead.dealOut.noCode')}</p> : <ReadAloud code={code} />}
      <p className="sub">{t('exchangeLead.dealOut.compare', { mark })}</p>
      <KeptLine kept={kept} />
      {warned ? (
        <div role="alert">
          <Attention boxed>{t('exchangeLead.dealOut.notKept')}</Attention>
        </div>
      ) : null}
      <div className={sheet.buttons}>
        {stray ? keep : null}
        <Button ref={stray ? undefined : main} variant={stray ? 'default' : 'filled'} onClick={onAnother}>
          {t('exchangeLead.dealOut.another')}
        </Button>
        {stray ? null : keep}
        <Button variant="default" onClick={onClose}>
          {t('common.close')}
        </Button>
      </div>
    </div>
  )
}
