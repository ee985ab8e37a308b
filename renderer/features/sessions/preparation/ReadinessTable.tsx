// Per candidate: told on, agreement on file since. A tick is today; the day beside it can be another one.
import { Button } from '@mantine/core'
import { Day, type SessionBody } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { useEditable } from '../../preparation/editable.ts'
import { LineField } from '../../preparation/LineField.tsx'
import { dayOf } from '../days.ts'
import classes from './Information.module.css'
import type { Change } from './PreparationTab.tsx'
import { type ReadinessDay, readinessOf, withDay, withoutDay } from './readiness-edits.ts'
import form from './SessionForm.module.css'

const columns = ['informedOn', 'agreedOn'] as const satisfies readonly ReadinessDay[]

export function ReadinessTable({ body, change }: { body: SessionBody; change: Change }) {
  const editable = useEditable()
  const today = dayOf(new Date())
  return (
    <table className={classes.readiness}>
      <thead>
        <tr>
          <th scope="col">{t('sessions.column.candidate')}</th>
          {columns.map((which) => {
            const open = withoutDay(body, which)
            return (
              <th key={which} scope="col">
                {t(`sessions.readiness.${which}`)}
                {editable && open.length > 1 ? (
                  <Button
                    variant="subtle"
                    px="xs"
                    aria-label={t('sessions.readiness.allOf', { what: t(`sessions.readiness.${which}`) })}
                    onClick={() => change((now) => withDay(now, withoutDay(now, which), which, today))}
                  >
                    {t('sessions.readiness.all')}
                  </Button>
                ) : null}
              </th>
            )
          })}
        </tr>
      </thead>
      <tbody>
        {body.candidates.map(({ id, code, name }) => (
          <tr key={id}>
            <th scope="row">
              <span className={form.name} title={name}>
                <b>{code}</b> <bdi>{name}</bdi>
              </span>
            </th>
            {columns.map((which) => {
              const day = readinessOf(body, id)[which]
              const put = (next: string | null, what?: string) => change((now) => withDay(now, [id], which, next), what)
              return (
                <td key={which}>
                  <div className={classes.day}>
                    <label className={form.tick}>
                      <input
                        type="checkbox"
                        disabled={!editable}
                        aria-label={t(`sessions.readiness.${which}Of`, { code })}
                        checked={day !== null}
                        onChange={(event) => put(event.currentTarget.checked ? today : null)}
                      />
                    </label>
                    {day === null ? null : (
                      <LineField
                        type="date"
                        max={today}
                        aria-label={t(`sessions.readiness.${which}Day`, { code })}
                        schema={Day}
                        refuse={(typed) => (typed > today ? t('sessions.readiness.future') : null)}
                        value={day}
                        onAccept={(typed) => put(typed, `${id} ${which}`)}
                      />
                    )}
                  </div>
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
