// The points as they are talked about: first those whose views lie far apart, each with a way to begin, then the others
// under their competence.
import { type ReactNode, useId } from 'react'
import type { Frequency, Views, ViewsRow } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { LevelMark } from '../../ui/index.ts'
import { oftenWords } from './often-words.ts'
import classes from './Views.module.css'
import { WeekDrawing } from './WeekDrawing.tsx'

export interface ViewsRowsProps {
  views: Views
  rows: readonly ViewsRow[]
  searching: boolean
}

export function ViewsRows({ views, rows, searching }: ViewsRowsProps) {
  const first = rows.filter(({ worthTalking }) => worthTalking)
  const rest = [
    ...Map.groupBy(
      rows.filter(({ worthTalking }) => !worthTalking),
      ({ competenceId }) => competenceId,
    ).values(),
  ]
  return (
    <>
      <section className={`section ${classes.part}`} aria-labelledby="views-first">
        <h2 id="views-first">{t('selfAssessment.views.first')}</h2>
        <p className="sub">
          {first.length > 0
            ? t('selfAssessment.views.firstHint')
            : searching
              ? null
              : t('selfAssessment.views.firstNone')}
        </p>
        {first.map((row) => (
          <Point key={row.target.id} views={views} row={row} />
        ))}
      </section>
      <section className={`section ${classes.part}`} aria-labelledby="views-rest">
        <h2 id="views-rest">{t('selfAssessment.views.rest')}</h2>
        {rest.length === 0 && !searching ? <p className="sub">{t('selfAssessment.views.restNone')}</p> : null}
        {rest.map((group) => (
          <div key={group[0]?.competenceId} className={classes.competence}>
            <div className={classes.head}>
              <h3 className="prose">{group[0]?.competence}</h3>
              <p>
                <span className="sub">{t('selfAssessment.views.level')}:</span>{' '}
                <LevelMark
                  scale={views.scale}
                  level={group[0]?.level ?? null}
                  insufficient={(group[0]?.level ?? null) === null}
                />
              </p>
            </div>
            {group.map((row) => (
              <Point key={row.target.id} views={views} row={row} under />
            ))}
          </div>
        ))}
      </section>
    </>
  )
}

/** `under`: its competence and the final level stand above it already. */
function Point({ views, row, under = false }: { views: Views; row: ViewsRow; under?: boolean }) {
  const id = useId()
  const { plain, text, competence, informants, self, level, difference } = row
  const Title = under ? 'h4' : 'h3'
  const about = [under ? '' : competence, plain === text ? '' : text].filter((part) => part !== '').join(' · ')
  return (
    <article className={classes.point} aria-labelledby={id}>
      <div className={classes.words}>
        <Title id={id} className={classes.sentence} dir="auto">
          {plain}
        </Title>
        {about === '' ? null : <p className="hint">{about}</p>}
        {difference === null ? null : <p className={classes.opening}>{t(`selfAssessment.views.open.${difference}`)}</p>}
      </div>
      <dl className={classes.views}>
        {views.selfAt === null ? null : (
          <View who={t('selfAssessment.views.self', { name: views.candidate.name || views.candidate.code })}>
            <Often often={self} by="self" />
          </View>
        )}
        {informants.map((informant, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: informants have no other name here, and their order stands.
          <View key={index} who={`${informant.name}, ${informant.relation}`}>
            <Often often={informant.often} by="informant" />
            {informant.example === '' ? null : (
              <span className={classes.example} dir="auto">
                {informant.example}
              </span>
            )}
          </View>
        ))}
        {under ? null : (
          <View who={t('selfAssessment.views.levelOf', { competence })}>
            <LevelMark scale={views.scale} level={level} insufficient={level === null} />
          </View>
        )}
      </dl>
    </article>
  )
}

const View = ({ who, children }: { who: string; children: ReactNode }) => (
  <div className={classes.view}>
    <dt>
      <bdi>{who}</bdi>
    </dt>
    <dd>{children}</dd>
  </div>
)

function Often({ often, by }: { often: Frequency | null; by: 'self' | 'informant' }) {
  if (often === null) return <span className="sub">{t('selfAssessment.views.noAnswer')}</span>
  return (
    <span className={classes.often}>
      {often === 'not-seen' ? null : <WeekDrawing often={often} />}
      <span>{oftenWords(often, by)}</span>
    </span>
  )
}
