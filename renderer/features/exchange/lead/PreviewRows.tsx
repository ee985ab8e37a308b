// The runs in a return file: how much of each is new, how much is here, and what is still to come.
import type { ReturnPreview } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Attention } from '../../../ui/index.ts'
import { Codes } from '../parts/Codes.tsx'
import { rowsInOrder } from './preview-words.ts'
import classes from './ReturnPreview.module.css'

export function PreviewRows({ preview }: { preview: ReturnPreview }) {
  const several = preview.assessors.length > 1
  if (preview.rows.length === 0) return <p className="sub">{t('exchangeLead.preview.noRows')}</p>
  return (
    <table className={classes.rows}>
      <caption className="vh">{t('exchangeLead.preview.table')}</caption>
      <thead>
        <tr>
          {several ? <th scope="col">{t('exchangeLead.preview.column.assessor')}</th> : null}
          <th scope="col">{t('exchangeLead.preview.column.run')}</th>
          <th scope="col" className={classes.number}>
            {t('exchangeLead.preview.fresh')}
          </th>
          <th scope="col" className={classes.number}>
            {t('exchangeLead.preview.here')}
          </th>
          <th scope="col" className={classes.missing}>
            {t('exchangeLead.preview.column.missing')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rowsInOrder(preview).map((row) => (
          <tr key={row.assignmentId}>
            {several ? (
              <td dir="auto" className="prose">
                {row.assessor}
              </td>
            ) : null}
            <th scope="row">
              <bdi>{row.exercise}</bdi> <Codes codes={row.candidates} />
              {row.planned ? null : <p className="hint">{t('exchangeLead.preview.notPlanned')}</p>}
            </th>
            <Count value={row.fresh} />
            <Count value={row.here} />
            <td className={classes.missing}>
              {row.missing === 'no' ? (
                <span className="sub">{t('exchangeLead.preview.missingWord.no')}</span>
              ) : (
                <Attention>{t(`exchangeLead.preview.missingWord.${row.missing}`)}</Attention>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Count = ({ value }: { value: number }) => (
  <td className={classes.number} data-none={value === 0 || undefined}>
    {value}
  </td>
)
