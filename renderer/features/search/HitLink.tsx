// One hit: its words with what was found marked, where it stands, and the way there.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { SearchHit } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { whereWords } from './hit-groups.ts'
import classes from './Search.module.css'

export function HitLink({ hit }: { hit: SearchHit }) {
  const where = [whereWords(hit), hit.archived ? t('search.archived') : ''].filter((part) => part !== '').join(' · ')
  return (
    <HitPlace hit={hit}>
      <span className={classes.text} dir="auto">
        {hit.pieces.map(({ text, found }, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no other name than their order.
          found ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
        )}
      </span>
      {where === '' ? null : (
        <span className={classes.where}>
          {/* Of a competence what was found is its description; its name is what somebody is after. */}
          {hit.kind === 'competence' && hit.place !== '' && where.startsWith(hit.place) ? (
            <>
              <b>{hit.place}</b>
              {where.slice(hit.place.length)}
            </>
          ) : (
            where
          )}
        </span>
      )}
    </HitPlace>
  )
}

function HitPlace({ hit: { kind, ownerId: id, competenceId }, children }: { hit: SearchHit; children: ReactNode }) {
  const look = { className: classes.hit, 'data-hit': true }
  switch (kind) {
    case 'profile':
      return (
        <Link to="/functieprofielen/$id" params={{ id }} {...look}>
          {children}
        </Link>
      )
    case 'exercise':
      return (
        <Link to="/oefeningen/$id" params={{ id }} {...look}>
          {children}
        </Link>
      )
    case 'programme':
      return (
        <Link to="/programmas/$id" params={{ id }} {...look}>
          {children}
        </Link>
      )
    default:
      return (
        <Link
          to="/kaders/$id"
          params={{ id }}
          search={competenceId === null ? {} : { competentie: competenceId }}
          {...look}
        >
          {children}
        </Link>
      )
  }
}
