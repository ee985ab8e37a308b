// After the second seam: what was handed in and when, what comes next, and one's own work to read, not to change.
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { WorkView } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { matches, SearchField } from '../../../ui/index.ts'
import { itemsOf, type Judging, linksOf } from '../judge/judgement.ts'
import { NoteItem } from '../judge/NoteItem.tsx'
import notes from '../judge/Notes.module.css'
import { tagsOf } from '../judge/tags.ts'
import { fullName, PersonName } from '../parts/PersonName.tsx'
import { OwnRatings } from './OwnRatings.tsx'
import classes from './SubmittedStep.module.css'

const day = new Intl.DateTimeFormat('nl-BE', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const clock = new Intl.DateTimeFormat('nl-BE', { hour: '2-digit', minute: '2-digit' })

export function SubmittedStep({ view, judging }: { view: WorkView; judging: Judging }) {
  const { sessionId, candidates, submittedAt } = view
  const [query, setQuery] = useState('')
  const found = (text: string) => query === '' || matches(text, query)
  const at = submittedAt === null ? null : new Date(submittedAt)
  return (
    <div className={classes.page}>
      <div className={classes.read}>
        <h1>{t('work.submitted.title')}</h1>
        <p className={classes.lead}>
          {at ? t('work.submitted.when', { day: day.format(at), time: clock.format(at) }) : null}{' '}
          {t('work.submitted.fixed')}
        </p>
        <section className="section">
          <h2>{t('work.submitted.next')}</h2>
          <p className={classes.text}>{t('work.submitted.nextText')}</p>
          <div className={classes.links}>
            {candidates.map((candidate) => (
              <Button
                key={candidate.id}
                variant="default"
                title={fullName(candidate)}
                className={classes.link}
                renderRoot={(props) => (
                  <Link
                    to="/eindbespreking/$sessionId/$candidateId"
                    params={{ sessionId, candidateId: candidate.id }}
                    {...props}
                  />
                )}
              >
                {t('work.submitted.toDeliberation', { name: candidate.name })}
              </Button>
            ))}
            <Button component={Link} to="/werk">
              {t('work.submitted.toList')}
            </Button>
          </div>
        </section>
        <section className={`section ${classes.own}`}>
          <div className={classes.ownHead}>
            <h2>{t('work.submitted.own')}</h2>
            <SearchField value={query} onChange={setQuery} label={t('work.submitted.search')} />
          </div>
          {candidates.map((candidate) => {
            const items = itemsOf(judging, [candidate.id])
            const shown = items.filter(({ note }) => found(note.text))
            return (
              <section key={candidate.id} className={classes.person}>
                <h3 className={classes.name}>
                  <PersonName person={candidate} />
                </h3>
                <OwnRatings judging={judging} candidateId={candidate.id} scale={view.scale} found={found} />
                <h4 className={classes.notesHead}>{t('work.submitted.notes')}</h4>
                {items.length === 0 ? (
                  <p className="sub">{t('work.submitted.noNotes', { name: candidate.name })}</p>
                ) : null}
                {items.length > 0 && shown.length === 0 ? (
                  <p className="sub">{t('common.nothingFound', { query })}</p>
                ) : null}
                <ol>
                  {shown.map((item) => {
                    const links = linksOf(judging, item)
                    return (
                      <li key={item.noteId} className={notes.item}>
                        <NoteItem item={item} tags={tagsOf(judging, links)} aside={links.length === 0} />
                      </li>
                    )
                  })}
                </ol>
              </section>
            )
          })}
        </section>
      </div>
    </div>
  )
}
