// Where a framework is used, with the way there.
import { Link } from '@tanstack/react-router'
import type { FrameworkDetail } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Section } from '../../preparation/Section.tsx'

type Use = FrameworkDetail['usedBy'][number]
const addresses = {
  programme: '/programmas/$id',
  profile: '/functieprofielen/$id',
  exercise: '/oefeningen/$id',
  session: '/sessies/$id',
} as const satisfies Record<Use['kind'], string>

export function UsedBy({ usedBy }: { usedBy: readonly Use[] }) {
  return (
    <Section title={t('frameworks.parts.usedBy')}>
      {usedBy.length === 0 ? <p className="sub">{t('frameworks.published.notUsed')}</p> : null}
      <ul>
        {usedBy.map(({ kind, id, title }) => (
          <li key={`${kind} ${id}`} className="prose">
            <Link to={addresses[kind]} params={{ id }}>
              {title}
            </Link>{' '}
            <span className="hint">{t(`frameworks.published.${kind}`)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
