// What a package is and for whom, before anybody accepts it.
import type { ReactNode } from 'react'
import type { PackagePreview } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { moment } from '../parts/moments.ts'
import { isolated } from '../parts/names.ts'
import classes from './Package.module.css'

export function PackageFacts({ preview }: { preview: PackagePreview }) {
  const { assessors, assignments, candidates, edition, madeAt, mark, place } = preview
  return (
    <dl className={classes.facts} aria-label={t('exchange.package.facts')}>
      <Fact term={t('exchange.package.for')}>
        <ul>
          {assessors.map(({ id, name, sameName, standIn }) => (
            <li key={id}>
              <b dir="auto">{name}</b>
              {sameName ? <p className="sub">{t('exchange.package.sameName', { name: isolated(name) })}</p> : null}
              {standIn === null ? null : (
                <p className="sub">
                  {t('exchange.package.standInNow', { standIn: isolated(standIn), name: isolated(name) })}
                </p>
              )}
            </li>
          ))}
        </ul>
      </Fact>
      {place === '' ? null : (
        <Fact term={t('exchange.package.place')}>
          <span dir="auto">{place}</span>
        </Fact>
      )}
      <Fact term={t('exchange.package.content')}>
        {t('exchange.package.contents', {
          assignments: t('exchange.package.assignments', { count: assignments }),
          candidates: t('exchange.package.candidates', { count: candidates }),
        })}
      </Fact>
      <Fact term={t('exchange.package.made')}>{t('exchange.package.madeAt', { moment: moment(madeAt), edition })}</Fact>
      <Fact term={t('exchange.package.mark')}>
        <b className={classes.mark}>{mark}</b> <span className="sub">{t('exchange.package.markHint')}</span>
      </Fact>
    </dl>
  )
}

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div className={classes.fact}>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
)
