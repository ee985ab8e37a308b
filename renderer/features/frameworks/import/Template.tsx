// The table to fill in, for who has no framework in any other form.
import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { api, type KeptFile, keepFile, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { FailureAlert } from '../../../ui/index.ts'
import classes from './SourceChoice.module.css'

type Format = 'excel' | 'csv'

export function Template() {
  const [kept, setKept] = useState<KeptFile | null>(null)
  const [making, setMaking] = useState<Format | null>(null)
  const busy = useRef(false)
  const command = useCommand(api.frameworks.template.mutationOptions(), { quiet: true })

  const make = async (format: Format) => {
    if (busy.current) return
    busy.current = true
    setKept(null)
    setMaking(format)
    const file = await command.run({ format })
    if (file) setKept(await keepFile(file, format))
    setMaking(null)
    busy.current = false
  }

  return (
    <section aria-labelledby="import-template">
      <h2 id="import-template">{t('imports.source.template.title')}</h2>
      <p>{t('imports.source.template.use')}</p>
      <div className={classes.templates}>
        {(['excel', 'csv'] as const).map((format) => (
          <Button key={format} variant="default" loading={making === format} onClick={() => void make(format)}>
            {t(`imports.source.template.${format}`)}
          </Button>
        ))}
      </div>
      <p className="sub" role="status">
        {kept ? t(`imports.source.template.${kept.at}`, { name: kept.name }) : ''}
      </p>
      <FailureAlert failure={command.failure} />
    </section>
  )
}
