// The branches of a contradiction side by side, by number. Which counts is a decision with a reason, readable later.
import { Button, Textarea } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { type Contradiction, Sentence } from '../../../../assessments/contract/index.ts'
import { api, useCommand } from '../../../api/index.ts'
import { fieldSentence } from '../../../messages/failure-sentences.ts'
import { t } from '../../../messages/index.ts'
import { Choice, Dialog, FailureAlert } from '../../../ui/index.ts'
import { readAs } from '../../preparation/field-values.ts'
import sheet from '../../preparation/Preparation.module.css'
import { moment } from '../parts/moments.ts'
import { isolated } from '../parts/names.ts'
import { type Branch, keptBranches, letterOf, standingChoice } from './branches.ts'
import { laptopName } from './preview-words.ts'
import classes from './SettleDialog.module.css'

export interface SettleDialogProps {
  sessionId: string
  conflict: Contradiction
  onClose: () => void
}

export function SettleDialog({ sessionId, conflict, onClose }: SettleDialogProps) {
  const { branches, mayKeepAll } = conflict
  const [choice, setChoice] = useState(() => standingChoice(conflict))
  const [reason, setReason] = useState(conflict.settled?.reason ?? '')
  const [tried, setTried] = useState(false)
  const settle = useCommand(api.exchange.settle.mutationOptions())
  const read = readAs(Sentence, reason)
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (choice === null || !read.ok) return
    const keep = keptBranches(conflict, choice)
    if (await settle.run({ sessionId, conflictId: conflict.id, keep, reason: read.value })) onClose()
  }
  const options = [
    ...branches.map(({ id }, place) => ({
      value: id,
      label: t('exchangeLead.contradiction.thisOne', { letter: letterOf(place) }),
    })),
    ...(mayKeepAll ? [{ value: 'all', label: t('exchangeLead.contradiction.all') }] : []),
  ]
  return (
    <Dialog title={t('exchangeLead.contradiction.dialog', { name: isolated(conflict.assessor) })} onClose={onClose}>
      <form className={sheet.form} onSubmit={(event) => void submit(event)} noValidate>
        <div className={classes.branches}>
          {branches.map((branch, place) => (
            <BranchColumn key={branch.id} branch={branch} letter={letterOf(place)} />
          ))}
        </div>
        <div>
          <Choice
            legend={t('exchangeLead.contradiction.legend')}
            options={options}
            value={choice}
            onChange={setChoice}
          />
          {mayKeepAll ? <p className="hint">{t('exchangeLead.contradiction.allHint')}</p> : null}
          {tried && choice === null ? (
            <p className={classes.missing} role="alert">
              {t('exchangeLead.contradiction.missing')}
            </p>
          ) : null}
        </div>
        <Textarea
          label={t('exchangeLead.contradiction.reason')}
          description={t('exchangeLead.contradiction.reasonHint')}
          autosize
          minRows={2}
          maxRows={6}
          dir="auto"
          value={reason}
          error={tried && !read.ok ? fieldSentence(read.code) : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <FailureAlert failure={settle.failure} />
        <div className={sheet.buttons}>
          <Button type="submit" loading={settle.pending}>
            {t('exchangeLead.contradiction.do')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function BranchColumn({ branch, letter }: { branch: Branch; letter: string }) {
  const { device, at, entries, notes, ratings, runs, stands } = branch
  const facts = [
    ['device', laptopName(device)],
    ['from', moment(at)],
    ['entries', entries],
    ['notes', notes],
    ['ratings', ratings],
  ] as const
  return (
    <section className={classes.branch} aria-label={t('exchangeLead.contradiction.branch', { letter })}>
      <h3>{t('exchangeLead.contradiction.branch', { letter })}</h3>
      <p className="hint">{t(stands ? 'exchangeLead.contradiction.stands' : 'exchangeLead.contradiction.standsNot')}</p>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{t(`exchangeLead.contradiction.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{t('exchangeLead.contradiction.runs')}</dt>
          <dd>
            {runs.map(({ assignmentId, exercise, candidates }) => (
              <p key={assignmentId}>
                <bdi>{exercise}</bdi> {candidates.join(', ')}
              </p>
            ))}
          </dd>
        </div>
      </dl>
    </section>
  )
}
