// The choice at the side, the sheets beside it, and the same sheets once more for the printer alone.
import { Button } from '@mantine/core'
import { useQueries } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { createPortal } from 'react-dom'
import type { TimetableSheet } from '../../../../assessments/contract/index.ts'
import { api, failureSentence, useCommand, useKeptFile } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { EmptyState, FailureAlert, PageHead } from '../../../ui/index.ts'
import { PaperFormsButton } from '../../paper/index.ts'
import { type SheetChoice, wallChoice } from './choices.ts'
import { PersonSheet } from './PersonSheet.tsx'
import sheetClasses from './Sheet.module.css'
import { SheetList } from './SheetList.tsx'
import classes from './Sheets.module.css'
import { WallSheet } from './WallSheet.tsx'

export interface SheetChooserProps {
  sessionId: string
  choices: readonly SheetChoice[]
  back: ReactNode
}

export function SheetChooser({ sessionId, choices, back }: SheetChooserProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set([wallChoice.key]))
  const wanted = choices.filter(({ key }) => chosen.has(key))
  const answers = useQueries({
    queries: wanted.map((choice) => api.day.timetable.queryOptions({ input: { sessionId, for: choice.for } })),
  })
  const sheets = answers.flatMap(({ data }, at) => (data ? [{ key: wanted[at]?.key ?? '', sheet: data }] : []))
  const failed = answers.find(({ error }) => error)?.error
  const word = useCommand(api.day.timetableFile.mutationOptions(), { quiet: true })
  const { making, kept, keep } = useKeptFile('brief', () =>
    word.run({ sessionId, for: wanted.map((choice) => choice.for) }),
  )
  const session = sheets[0]?.sheet.session
  return (
    <>
      <PageHead title={t('sheets.title')} sub={session ? <bdi>{session}</bdi> : t('sheets.intro')}>
        <PaperFormsButton sessionId={sessionId} />
        {wanted.length > 0 ? (
          <>
            <Button variant="default" loading={making !== null} onClick={() => void keep()}>
              {t('sheets.word')}
            </Button>
            <Button onClick={() => window.print()}>{t('sheets.print')}</Button>
          </>
        ) : null}
      </PageHead>
      <p className="prose" role="status">
        {making ? t('sheets.making') : kept ? t(`sheets.${kept.at}`, { name: kept.name }) : null}
      </p>
      <FailureAlert failure={word.failure ?? (failed ? failureSentence(failed) : null)} />
      <div className={classes.page}>
        <div className={classes.side}>
          <p>{back}</p>
          <SheetList choices={choices} chosen={chosen} onChange={setChosen} />
        </div>
        <section className={classes.preview} aria-label={t('sheets.chosen', { count: wanted.length })}>
          {wanted.length === 0 ? <EmptyState title={t('sheets.none')} /> : null}
          {chosen.has(wallChoice.key) ? <p className="hint">{t('sheets.wallHint')}</p> : null}
          {sheets.map(({ key, sheet }) => (
            <div key={key} className={classes.frame} data-wall={sheet.for.who === 'wall' || undefined}>
              <div className={classes.zoom}>
                <Sheet sheet={sheet} />
              </div>
            </div>
          ))}
        </section>
      </div>
      {createPortal(
        <div className={sheetClasses.printed} data-sheets="">
          {sheets.map(({ key, sheet }) => (
            <Sheet key={key} sheet={sheet} />
          ))}
        </div>,
        document.body,
      )}
    </>
  )
}

const Sheet = ({ sheet }: { sheet: TimetableSheet }) =>
  sheet.for.who === 'wall' ? <WallSheet sheet={sheet} /> : <PersonSheet sheet={sheet} />
