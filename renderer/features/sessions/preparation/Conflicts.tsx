// Who knows which candidate too well to judge: own coach, supervisor, family.
import type { SessionBody, SessionDetail } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { moveByArrow } from '../../preparation/arrow-keys.ts'
import { useEditable } from '../../preparation/editable.ts'
import { Section } from '../../preparation/Section.tsx'
import { inConflict, withConflict } from './assessor-edits.ts'
import type { Change } from './PreparationTab.tsx'
import classes from './SessionForm.module.css'

export interface ConflictsProps {
  body: SessionBody
  change: Change
  people: SessionDetail['people']
}

export function Conflicts({ body, change, people }: ConflictsProps) {
  const editable = useEditable()
  const assessors = people.filter(({ id }) => body.assessorIds.includes(id))
  if (assessors.length === 0 || body.candidates.length === 0) return null
  return (
    <Section title={t('sessions.conflict.title')} hint={t('sessions.conflict.hint')}>
      <details className={classes.conflicts}>
        <summary>
          {body.conflicts.length === 0
            ? t('sessions.conflict.none')
            : t('sessions.conflict.count', { count: body.conflicts.length })}
        </summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls sideways must be reachable by keyboard. */}
        <section className={classes.scroll} tabIndex={0} aria-label={t('sessions.conflict.table')}>
          <table className={classes.grid} onKeyDown={moveByArrow}>
            <thead>
              <tr>
                <th scope="col">{t('sessions.column.candidate')}</th>
                {assessors.map(({ id, name }) => (
                  <th key={id} scope="col" dir="auto">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {body.candidates.map((candidate) => (
                <tr key={candidate.id}>
                  <th scope="row">
                    <span className={classes.name} title={candidate.name}>
                      <b>{candidate.code}</b> <bdi>{candidate.name}</bdi>
                    </span>
                  </th>
                  {assessors.map(({ id, name }, at) => (
                    <td key={id}>
                      <label className={classes.tick}>
                        <input
                          type="checkbox"
                          data-column={at}
                          disabled={!editable}
                          aria-label={t('sessions.conflict.of', { name, code: candidate.code })}
                          checked={inConflict(body, id, candidate.id)}
                          onChange={(event) => {
                            const { checked } = event.currentTarget
                            change((now) => withConflict(now, id, candidate.id, checked))
                          }}
                        />
                      </label>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </Section>
  )
}
