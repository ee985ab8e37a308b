// What a package changes in the preparation, run by run. Work is never among it.
import type { PackagePreview } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { ListTable } from '../../../ui/index.ts'
import { Codes } from '../parts/Codes.tsx'
import classes from './Package.module.css'

export function PackageChanges({ changes }: Pick<PackagePreview, 'changes'>) {
  if (changes.length === 0) return null
  return (
    <section className={classes.changes}>
      <h2>{t('exchange.package.changes')}</h2>
      <ListTable>
        <thead>
          <tr>
            <th scope="col">{t('exchange.package.column.run')}</th>
            <th scope="col">{t('exchange.package.column.change')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ assignmentId, exercise, candidates, change }) => (
            <tr key={assignmentId}>
              <th scope="row">
                <bdi>{exercise}</bdi> <Codes codes={candidates} />
              </th>
              <td>{t(`exchange.package.change.${change}`)}</td>
            </tr>
          ))}
        </tbody>
      </ListTable>
    </section>
  )
}
