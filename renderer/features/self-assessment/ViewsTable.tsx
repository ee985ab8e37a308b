// The same as a table: for who reads rather than looks, and for copying.
import type { Views, ViewsRow } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { oftenWords } from './often-words.ts'
import classes from './Views.module.css'

export function ViewsTable({ views, rows }: { views: Views; rows: readonly ViewsRow[] }) {
  const who = rows[0]?.informants ?? []
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls sideways must be reachable by key.
    <section className={classes.sideways} aria-label={t('selfAssessment.views.table')} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('selfAssessment.views.item')}</th>
            <th scope="col">{t('selfAssessment.views.competence')}</th>
            <th scope="col">{t('selfAssessment.views.selfColumn')}</th>
            {who.map(({ name, relation }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: informants have no other name here, and their order stands.
              <th key={index} scope="col">
                <bdi>{name}</bdi>, {relation}
              </th>
            ))}
            <th scope="col">{t('selfAssessment.views.level')}</th>
            <th scope="col">{t('selfAssessment.views.worth')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.target.id}>
              <th scope="row" dir="auto">
                {row.text}
              </th>
              <td>{row.competence}</td>
              <td>{oftenWords(row.self, 'self')}</td>
              {row.informants.map((informant, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as the columns above.
                <td key={index}>{oftenWords(informant.often, 'informant')}</td>
              ))}
              <td>
                {row.level === null
                  ? t('common.marks.insufficient')
                  : views.scale.find(({ value }) => value === row.level)?.name}
              </td>
              <td>{row.worthTalking ? t('selfAssessment.views.yes') : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
