// What a statistician asks for, folded: names, numbers, intervals, and what they cannot say.
import type { SessionFigures } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import classes from './Session.module.css'
import { moreInterval, moreValue, unusedWords } from './session-words.ts'

export const MoreFigures = ({ figures: { more, unused, scale } }: { figures: SessionFigures }) => (
  <details className={classes.more}>
    <summary>
      <h2>{t('figures.session.more.title')}</h2>
    </summary>
    {more.length === 0 ? null : (
      <>
        <p className={classes.intro}>{t('figures.session.more.intro')}</p>
        <dl>
          {more.map((figure) => (
            <div key={figure.key}>
              <dt>{t(`figures.session.more.${figure.key}`)}</dt>
              <dd>
                <b>{moreValue(figure)}</b> <span className="sub">{moreInterval(figure)}</span>
              </dd>
            </div>
          ))}
        </dl>
        <p className={classes.intro}>{t('figures.session.more.iccHint')}</p>
        <p className={classes.intro}>{t('figures.session.more.shareHint')}</p>
      </>
    )}
    <p className={classes.sentence}>{unusedWords(unused, scale)}</p>
  </details>
)
