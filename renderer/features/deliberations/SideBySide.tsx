// One competence side by side: who stands where, and on what each assessor builds it.
import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { CompetenceTalk, Level } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { KeyHint, Ruler, SearchField } from '../../ui/index.ts'
import { AssessorColumn } from './AssessorColumn.tsx'
import { columnsFor } from './evidence.ts'
import classes from './SideBySide.module.css'
import { differenceWords, notesOf } from './talk-words.ts'

export interface SideBySideProps {
  talk: CompetenceTalk
  scale: readonly Level[]
  alert: ReactNode
  perIndicator: boolean
  onPerIndicator: () => void
}
const manyNotes = 12

export function SideBySide({ talk, scale, alert, perIndicator, onPerIndicator }: SideBySideProps) {
  const [query, setQuery] = useState('')
  const { assessors } = talk
  const placed = assessors.map(({ personId, name, level }) => ({ id: personId, name, level }))
  return (
    <section className={classes.talk} aria-labelledby="competence">
      {alert}
      <div className={classes.head}>
        <h2 id="competence" className={classes.title}>
          {talk.title}
        </h2>
        <p className={classes.differs}>{differenceWords(talk, scale)}</p>
        {assessors.length > 0 ? (
          <Button
            variant="subtle"
            aria-pressed={perIndicator}
            className={classes.toggle}
            onMouseDown={(event) => event.preventDefault()}
            onClick={onPerIndicator}
          >
            {t('deliberations.talk.perIndicator')}&nbsp;<KeyHint>I</KeyHint>
          </Button>
        ) : null}
      </div>
      {assessors.length === 0 ? (
        <p className="sub">{t('deliberations.talk.noAssessors')}</p>
      ) : (
        <>
          <Ruler scale={scale} placed={placed} />
          {notesOf(talk) > manyNotes ? (
            <div className={classes.search}>
              <SearchField value={query} onChange={setQuery} label={t('deliberations.talk.searchNotes')} />
            </div>
          ) : null}
          <div className={classes.columns} data-columns={columnsFor(assessors.length)}>
            {assessors.map((assessor) => (
              <AssessorColumn
                key={assessor.personId}
                assessor={assessor}
                scale={scale}
                query={query}
                perIndicator={perIndicator}
              />
            ))}
          </div>
        </>
      )}
    </section>
  )
}
