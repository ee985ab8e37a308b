// One assessor: the last package and the last receipt, and their runs as rows.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { t } from '../../../messages/index.ts'
import { Attention, Icon } from '../../../ui/index.ts'
import { Codes } from '../parts/Codes.tsx'
import { moment } from '../parts/moments.ts'
import { isolated } from '../parts/names.ts'
import classes from './AssessorSection.module.css'
import { CodeDialog } from './CodeDialog.tsx'
import { KeepReceipt } from './KeepReceipt.tsx'
import { type BoardAssessor, isOutdated } from './package-choice.ts'
import { openRuns } from './who-is-back.ts'

export interface AssessorSectionProps {
  /** With the runs that are shown; `all` has all of them. */
  assessor: BoardAssessor
  all: BoardAssessor
  onDealOut: () => void
}

export function AssessorSection({ assessor, all, onDealOut }: AssessorSectionProps) {
  const { name, personId, lastPackage, runs } = assessor
  const heading = `assessor-${personId}`
  return (
    <section className={classes.section} aria-labelledby={heading}>
      <div className={classes.head}>
        <h3 id={heading} className={classes.name} dir="auto" title={name}>
          {name}
        </h3>
        <span className="sub">
          {all.runs.length > 0
            ? t('exchangeLead.board.here', { done: all.runs.length - openRuns(all), count: all.runs.length })
            : null}
        </span>
        {all.runs.length > 0 ? (
          <Button
            variant="default"
            size="sm"
            className={classes.deal}
            aria-label={t(lastPackage ? 'exchangeLead.dealOut.againTo' : 'exchangeLead.dealOut.doTo', { name })}
            onClick={onDealOut}
          >
            {t(lastPackage ? 'exchangeLead.dealOut.again' : 'exchangeLead.dealOut.do')}
          </Button>
        ) : null}
      </div>
      <Facts assessor={all} />
      {runs.length > 0 ? <Runs assessor={assessor} /> : <p className="sub">{t('exchangeLead.board.noRuns')}</p>}
    </section>
  )
}

function Facts({ assessor }: { assessor: BoardAssessor }) {
  const { name, lastPackage, lastReceipt, devices, copyErased } = assessor
  const [showing, setShowing] = useState(false)
  return (
    <ul className={classes.facts}>
      <li>
        {lastPackage
          ? t('exchangeLead.board.package', { edition: lastPackage.edition, moment: moment(lastPackage.at) })
          : t('exchangeLead.board.noPackage')}{' '}
        {lastPackage?.hasCode ? (
          <button
            type="button"
            className={classes.link}
            aria-label={t('exchangeLead.board.showCodeOf', { edition: lastPackage.edition, name })}
            onClick={() => setShowing(true)}
          >
            {t('exchangeLead.board.showCode')}
          </button>
        ) : null}
      </li>
      {lastPackage && isOutdated(assessor) ? (
        <li>
          <Attention>{t('exchangeLead.board.outdated', { edition: lastPackage.edition })}</Attention>
        </li>
      ) : null}
      {lastReceipt ? (
        <li className={classes.receipt}>
          <span>
            {t('exchangeLead.board.received', { moment: moment(lastReceipt.at), code: lastReceipt.code })}
            {devices > 1 ? ` ${t('exchangeLead.board.devices', { count: devices })}` : null}
          </span>
          <KeepReceipt returnId={lastReceipt.returnId} names={name} small />
        </li>
      ) : null}
      {copyErased ? <li>{t('exchangeLead.board.copyErased')}</li> : null}
      {showing && lastPackage ? (
        <CodeDialog
          packageId={lastPackage.id}
          title={t('exchangeLead.dealOut.codeOf', { edition: lastPackage.edition, name: isolated(name) })}
          onClose={() => setShowing(false)}
        />
      ) : null}
    </ul>
  )
}

const columns = ['run', 'place', 'step', 'notes'] as const

function Runs({ assessor }: { assessor: BoardAssessor }) {
  return (
    <table className={classes.runs} aria-label={assessor.name}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={classes[column]}>
              {t(`exchangeLead.board.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {assessor.runs.map(({ assignmentId, exercise, candidates, place, step, notes }) => {
          // Of what was dealt out and not heard of, nothing is known: no step is pretended.
          const unheard = place === 'out'
          const begun = step === 'observing' && notes === 0 ? 'waiting' : step
          return (
            <tr key={assignmentId}>
              <th scope="row">
                <bdi>{exercise}</bdi> <Codes codes={candidates} />
              </th>
              <td>
                {place === 'here' && step === 'submitted' ? <Icon name="check" size={13} /> : null}{' '}
                {t(`exchangeLead.board.place.${place}`)}
              </td>
              <td className={unheard ? classes.unknown : undefined}>
                {unheard ? t('exchangeLead.board.unknown') : t(`exchangeLead.board.step.${begun}`)}
              </td>
              <td className={classes.notes}>{unheard ? null : notes}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
