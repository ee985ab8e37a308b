// Levels and gaps of the session as a workbook, for whoever counts further. Codes unless names are asked for.
import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { api, useCommand, useKeptFile } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { FailureAlert } from '../../ui/index.ts'
import { Section } from '../preparation/Section.tsx'
import classes from './Batches.module.css'

export function WorkbookSection({ sessionId, jobProfileId }: { sessionId: string; jobProfileId: string | null }) {
  const make = useCommand(api.match.workbook.mutationOptions())
  const [names, setNames] = useState(false)
  const { making, kept, keep } = useKeptFile('excel', () => make.run({ sessionId, jobProfileId, names }))
  return (
    <Section title={t('batches.workbook.title')} hint={t('batches.workbook.what')}>
      <div className={classes.form}>
        <Checkbox
          checked={names}
          onChange={(event) => setNames(event.currentTarget.checked)}
          label={t('batches.workbook.names')}
        />
        <div className={classes.actions}>
          <Button variant="default" loading={making !== null} onClick={() => void keep()}>
            {t('batches.workbook.make')}
          </Button>
        </div>
        <p role="status" className="prose">
          {making ? t('batches.workbook.making') : null}
          {kept?.at === 'saved' || kept?.at === 'downloaded'
            ? t(`batches.workbook.${kept.at}`, { name: kept.name })
            : null}
          {kept?.at === 'not-saved' ? t('batches.workbook.notSaved') : null}
        </p>
        <FailureAlert failure={make.failure} />
      </div>
    </Section>
  )
}
