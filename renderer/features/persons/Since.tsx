// What happened since the last talk, and beside it the last thing the person said of a result.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { PersonPage } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { dayWords } from '../plans/days.ts'
import classes from './Since.module.css'
import { factsOf } from './since-words.ts'

const few = 6

export function Since({ page }: { page: PersonPage }) {
  const { since, said, lastTalkOn, today, person } = page
  const [all, setAll] = useState(false)
  // What stands beside it in full is not said twice.
  const facts = factsOf(
    since.map((each) => (each.kind === 'statement' && each.words === said?.text ? { ...each, words: '' } : each)),
    today,
  )
  const shown = all ? facts : facts.slice(0, few)
  return (
    <section className={classes.since} data-said={said !== null || undefined}>
      <h2>
        {t(lastTalkOn === null ? 'persons.sinceStart' : 'persons.sinceTalk')}{' '}
        <span>
          {lastTalkOn === null ? t('persons.noTalkYet') : t('persons.sinceOn', { day: dayWords(lastTalkOn, today) })}
        </span>
      </h2>
      <div className={classes.facts}>
        {facts.length === 0 ? (
          <p className="sub">{t(lastTalkOn === null ? 'persons.nothingYet' : 'persons.nothingNew')}</p>
        ) : (
          <ul>
            {shown.map(({ key, lead, text, quote }) => (
              <li key={key}>
                {lead === '' ? null : (
                  <>
                    <b dir="auto">{lead}</b>{' '}
                  </>
                )}
                <span dir="auto">{text}</span>
                {quote === '' ? null : <q dir="auto">{quote}</q>}
              </li>
            ))}
          </ul>
        )}
        {facts.length > few && !all ? (
          <Button variant="subtle" size="sm" onClick={() => setAll(true)}>
            {t('persons.more', { count: facts.length - few })}
          </Button>
        ) : null}
      </div>
      {said === null ? null : (
        <div className={classes.said}>
          <h2>
            <bdi>{t('persons.says', { name: person.name })}</bdi> <span>{dayWords(said.on, today)}</span>
          </h2>
          <blockquote dir="auto">“{said.text}”</blockquote>
        </div>
      )}
    </section>
  )
}
