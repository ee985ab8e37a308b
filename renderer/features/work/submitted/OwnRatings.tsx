// One's own levels for one candidate, with the evidence behind each.
import type { Level } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { EvidenceCounts, LevelMark } from '../../../ui/index.ts'
import { countsOf, evidenceOf, type Judging, ratingOf } from '../judge/judgement.ts'
import classes from './SubmittedStep.module.css'

export interface OwnRatingsProps {
  judging: Judging
  candidateId: string
  scale: readonly Level[]
  found: (text: string) => boolean
}

export function OwnRatings({ judging, candidateId, scale, found }: OwnRatingsProps) {
  const rows = judging.targets.filter(({ rated, text, competence }) => rated && found(`${text} ${competence}`))
  if (rows.length === 0) return null
  return (
    <table className={classes.ratings}>
      <thead>
        <tr>
          <th scope="col">{t('work.submitted.target')}</th>
          <th scope="col">{t('work.submitted.level')}</th>
          <th scope="col">{t('work.submitted.evidence')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((target) => {
          const rating = ratingOf(judging, { candidateId, target })
          return (
            <tr key={`${target.kind} ${target.id}`}>
              <th scope="row">
                {target.kind === 'indicator' ? <span className="hint">{target.competence}</span> : null}
                <span className={classes.target}>{target.text}</span>
              </th>
              <td>
                {rating ? (
                  <LevelMark scale={scale} level={rating.level} />
                ) : (
                  <span className="sub">{t('work.submitted.notRated')}</span>
                )}
              </td>
              <td>
                <EvidenceCounts counts={countsOf(evidenceOf(judging, candidateId, target))} />
                {rating?.noNoteReason ? (
                  <span className={classes.reason}>{t(`work.rate.reasons.${rating.noNoteReason}`)}</span>
                ) : null}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
