// A code to be read out across a room: four large groups, spelled for who listens to the screen.
import { t } from '../../../messages/index.ts'
import { codeGroups, spelled } from './code-groups.ts'
import classes from './DealOut.module.css'

export const ReadAloud = ({ code }: { code: string }) => (
  <section className={classes.aloud} aria-labelledby="read-aloud">
    <h3 id="read-aloud">{t('exchangeLead.dealOut.readAloud')}</h3>
    <ol className={classes.groups}>
      {codeGroups(code).map((group, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: groups have a place and nothing else.
        <li key={place}>
          <span aria-hidden="true">{group}</span>
          <span className="vh">{spelled(group)}</span>
        </li>
      ))}
    </ol>
    <p className="hint">{t('exchangeLead.dealOut.readHint')}</p>
  </section>
)
