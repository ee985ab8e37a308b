// Below the rows: what a lead should know before taking in, and what will be kept without counting.
import type { ReturnPreview } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Attention } from '../../../ui/index.ts'
import { heldToTell, notices } from './preview-words.ts'
import classes from './ReturnPreview.module.css'
import { completing } from './WhoIsBack.tsx'

export function PreviewNotices({ preview }: { preview: ReturnPreview }) {
  const told = notices(preview)
  const held = heldToTell(preview)
  return (
    <>
      <p className={classes.note}>{t('exchangeLead.preview.counted')}</p>
      {preview.completes.length > 0 ? <p className={classes.note}>{completing(preview)}</p> : null}
      {told.length > 0 ? (
        <section className={classes.notices} aria-labelledby="return-notices">
          <h2 id="return-notices">{t('exchangeLead.preview.notices')}</h2>
          <ul>
            {told.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {held.length > 0 ? (
        <section className={classes.notices} aria-labelledby="return-held">
          <h2 id="return-held">
            <Attention>{t('exchangeLead.held.title')}</Attention>
          </h2>
          <ul>
            {held.map(({ reason, entries }) => (
              <li key={reason}>
                {t('exchangeLead.held.count', { count: entries })}: {t(`exchangeLead.held.reason.${reason}`)}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}
