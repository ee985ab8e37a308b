// The brief as a Word document, a button per role that has one. What is missing is said with what would mend it.
import { Button } from '@mantine/core'
import { type BriefRole, briefRoles, type Exercise, type MadeFile } from '../../../../assessments/contract/index.ts'
import { useKeptFile } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { FailureAlert } from '../../../ui/index.ts'
import { isAskedFor } from '../brief/brief-parts.ts'
import { hasBriefFor } from './brief-roles.ts'
import classes from './Print.module.css'

export interface PrintBriefsProps {
  exercise: Pick<Exercise, 'kind' | 'brief'>
  /** What must be on disk first; false keeps the document from being made. */
  before: () => Promise<boolean>
  make: (role: BriefRole) => Promise<MadeFile | undefined>
  failure: string | null
}

export function PrintBriefs({ exercise, before, make, failure }: PrintBriefsProps) {
  const { making, kept, keep } = useKeptFile('brief', async (role: BriefRole) =>
    (await before()) ? await make(role) : undefined,
  )
  const { kind, brief } = exercise
  const roles = briefRoles.filter((role) => hasBriefFor(role, brief))
  // Nobody looks for a role player's paper at a work sample.
  const missing = briefRoles.filter(
    (role) => !roles.includes(role) && (role !== 'role-player' || isAskedFor('rolePlayer', kind)),
  )
  if (roles.length === 0) return <p className="sub">{t('exercises.print.nothing')}</p>
  return (
    <div>
      <div className={classes.roles}>
        {roles.map((role) => (
          <Button key={role} variant="default" loading={making?.asked === role} onClick={() => void keep(role)}>
            {t(`exercises.print.role.${role}`)}
          </Button>
        ))}
      </div>
      <p className={`prose ${classes.kept}`} role="status">
        {making === null ? null : t('exercises.print.making')}
        {kept === null ? null : t(`exercises.print.${kept.at}`, { name: kept.name })}
      </p>
      <FailureAlert failure={failure} />
      {missing.length > 0 ? (
        <ul className={classes.missing}>
          {missing.map((role) => (
            <li key={role} className="hint">
              {t(`exercises.print.missing.${role}`)}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
