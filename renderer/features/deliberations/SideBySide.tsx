// One competence side by side: who stands where, and on what each assessor builds it.
import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { CompetenceTalk, Level, TalkParticipant } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { KeyHint, Ruler, SearchField } from '../../ui/index.ts'
import { AssessorColumn } from './AssessorColumn.tsx'
import { columnsFor } from './evidence.ts'
import type { Weighing } from './NoteLine.tsx'
import classes from './SideBySide.module.css'
import { shortNames } from './short-names.ts'
import { differenceWords, notesOf } from './talk-words.ts'
import { inSpeakingOrder } from './turn.ts'

export interface SideBySideProps {
  talk: CompetenceTalk
  scale: readonly Level[]
  participants: readonly TalkParticipant[]
  /** Whose turn it is; null when nobody's. */
  speakerId: string | null
  /** What is said above all of it. */
  above: ReactNode
  perIndicator: boolean
  onPerIndicator: () => void
  weighing: Weighing
}
const manyNotes = 12

export function SideBySide(props: SideBySideProps) {
  const { talk, scale, above, perIndicator, onPerIndicator, participants, speakerId, weighing } = props
  const [query, setQuery] = useState('')
  const assessors = inSpeakingOrder(talk.assessors, participants)
  const short = shortNames(assessors.map(({ name }) => name))
  const placed = assessors.map(({ personId, name, level }, index) => ({
    id: personId,
    name: short[index] ?? name,
    level,
  }))
  return (
    <section className={classes.talk} data-scrolls aria-labelledby="competence">
      {above}
      <div className={classes.head}>
        <h2 id="competence" className={classes.title}>
          {talk.title}
        </h2>
        <p className={classes.differs}>{differenceWords(talk, scale)}</p>
        {notesOf(talk) > manyNotes ? (
          <div className={classes.search}>
            <SearchField value={query} onChange={setQuery} label={t('deliberations.talk.searchNotes')} />
          </div>
        ) : null}
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
          <div className={classes.columns} data-columns={columnsFor(assessors.length)}>
            {assessors.map((assessor) => (
              <AssessorColumn
                key={assessor.personId}
                assessor={assessor}
                scale={scale}
                query={query}
                perIndicator={perIndicator}
                speaks={assessor.personId === speakerId}
                weighing={weighing}
              />
            ))}
          </div>
        </>
      )}
    </section>
  )
}
