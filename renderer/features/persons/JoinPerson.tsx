// Two who are one and the same. Somebody who knows them says so, of one other at a time; nothing is proposed.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { PersonSummary } from '../../../assessments/contract/index.ts'
import { api, failureSentence, useCommand } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { Dialog, FailureAlert, matches, SearchField } from '../../ui/index.ts'
import classes from './Form.module.css'

export interface JoinPersonProps {
  person: Pick<PersonSummary, 'id' | 'code' | 'name'>
  onClose: () => void
}
const named = ({ code, name }: { code: string; name: string }) => `${code} ${name}`
/** More than this asks for a word to search by. */
const most = 30

export function JoinPerson({ person, onClose }: JoinPersonProps) {
  const { data: persons, error, refetch } = useQuery(api.persons.list.queryOptions())
  const join = useCommand(api.persons.join.mutationOptions())
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<PersonSummary | null>(null)
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (chosen !== null) keep.current?.focus()
  }, [chosen])
  const others = (persons ?? []).filter(({ id }) => id !== person.id)
  const found = others.filter((other) => matches(`${named(other)} ${other.work}`, query))

  return (
    <Dialog title={t('persons.join.title', { name: named(person) })} onClose={onClose}>
      {chosen === null ? (
        <div className={classes.form}>
          <p>{t('persons.join.text')}</p>
          <SearchField value={query} onChange={setQuery} label={t('persons.join.search')} data-autofocus />
          {persons === undefined && error === null ? <Waiting /> : null}
          <FailureAlert failure={error ? failureSentence(error) : null} onRetry={() => void refetch()} />
          {persons !== undefined && found.length === 0 ? (
            <p className="sub">
              {others.length === 0 ? t('persons.join.nobody') : t('common.nothingFound', { query })}
            </p>
          ) : null}
          <ul className={classes.others} aria-label={t('persons.join.list')}>
            {found.slice(0, most).map((other) => (
              <li key={other.id}>
                <button type="button" onClick={() => setChosen(other)}>
                  <span className="sub">{other.code}</span> <bdi>{other.name}</bdi>
                  <span className="hint" dir="auto">
                    {[other.work, other.coach].filter((part) => part !== '').join(' · ')}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <div className={classes.form}>
          <p dir="auto">{t('persons.join.question', { one: named(person), other: named(chosen) })}</p>
          <FailureAlert failure={join.failure} />
          <div className={classes.buttons}>
            <Button
              loading={join.pending}
              onClick={async () => {
                if (await join.run({ id: person.id, otherId: chosen.id })) onClose()
              }}
            >
              {t('persons.join.confirm')}
            </Button>
            <Button
              variant="default"
              ref={keep}
              onClick={() => {
                join.clear()
                setChosen(null)
              }}
            >
              {t('common.cancel')}
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  )
}
