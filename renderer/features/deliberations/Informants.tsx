// Who knows the candidate's daily work and answered about it: a source of its own, a page away.
import { Link } from '@tanstack/react-router'
import type { Deliberation } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import classes from './CompetenceList.module.css'

export function Informants({ informants }: Pick<Deliberation, 'informants'>) {
  if (informants.length === 0) return null
  return (
    <section className={classes.part}>
      <h2>{t('deliberations.strip.informants')}</h2>
      <ul className={classes.informants}>
        {informants.map(({ id, name, relation }) => (
          <li key={id}>
            <Link to="/bevragingen/$informantId" params={{ informantId: id }} dir="auto">
              {relation === '' ? name : t('deliberations.strip.informant', { name, relation })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
