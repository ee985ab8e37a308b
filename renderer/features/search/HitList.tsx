// The hits in groups by kind, with a heading each.
import type { SearchHit } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { HitLink } from './HitLink.tsx'
import { hitGroups } from './hit-groups.ts'
import classes from './Search.module.css'

export const HitList = ({ hits }: { hits: readonly SearchHit[] }) =>
  hitGroups(hits).map(({ kind, hits: own }) => (
    <section key={kind} className={classes.group} aria-label={t(`search.kind.${kind}`)}>
      <h2>{t(`search.kind.${kind}`)}</h2>
      <ul>
        {own.map((hit, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two hits may be the same words at the same place.
          <li key={index}>
            <HitLink hit={hit} />
          </li>
        ))}
      </ul>
    </section>
  ))
