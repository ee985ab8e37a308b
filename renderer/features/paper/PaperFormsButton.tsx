// «Papieren formulieren»: the forms of a session, of one assessor or of one run, as a Word document.
import { Button, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, failureSentence, useCommand, useDesk, useKeptFile } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { Choice, Dialog, FailureAlert, matches } from '../../ui/index.ts'
import { assessorChoices, runChoices } from './form-choices.ts'
import classes from './Paper.module.css'

export function PaperFormsButton({ sessionId }: { sessionId: string }) {
  const { data: desk } = useDesk()
  const [open, setOpen] = useState(false)
  const lead = desk?.acting.includes('lead') === true
  if (!lead && !desk?.acting.includes('assessor')) return null
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('paper.forms.open')}
      </Button>
      {open ? (
        <Dialog title={t('paper.forms.title')} onClose={() => setOpen(false)}>
          {lead ? <LeadForms sessionId={sessionId} /> : <OwnForms sessionId={sessionId} />}
        </Dialog>
      ) : null}
    </>
  )
}

const OwnForms = ({ sessionId }: { sessionId: string }) => (
  <div className={classes.dialog}>
    <p>{t('paper.forms.own')}</p>
    <Make sessionId={sessionId} runId={null} personId={null} />
  </div>
)

type Which = 'all' | 'perAssessor' | 'perRun'
const ways: readonly Which[] = ['all', 'perAssessor', 'perRun']

function LeadForms({ sessionId }: { sessionId: string }) {
  const { data, error } = useQuery(api.sessions.get.queryOptions({ input: { id: sessionId } }))
  const [which, setWhich] = useState<Which>('all')
  const [personId, setPerson] = useState<string | null>(null)
  const [runId, setRun] = useState<string | null>(null)
  if (!data)
    return error ? <FailureAlert failure={failureSentence(error)} /> : <p className="sub">{t('common.loading')}</p>
  const people = assessorChoices(data)
  const runs = runChoices(data)
  if (people.length === 0) return <p>{t('paper.forms.nobody')}</p>
  const person = which === 'perAssessor' ? (personId ?? people[0]?.value ?? null) : null
  const run = which === 'perRun' ? (runId ?? runs[0]?.value ?? null) : null
  return (
    <div className={classes.dialog}>
      <p className="sub">{t('paper.forms.hint')}</p>
      <Choice
        legend={t('paper.forms.which')}
        options={ways.map((value) => ({ value, label: t(`paper.forms.${value}`) }))}
        value={which}
        onChange={setWhich}
      />
      {which === 'all' ? null : (
        <Select
          label={t(which === 'perRun' ? 'paper.forms.run' : 'paper.forms.assessor')}
          data={which === 'perRun' ? runs : people}
          value={which === 'perRun' ? run : person}
          onChange={which === 'perRun' ? setRun : setPerson}
          allowDeselect={false}
          searchable
          filter={({ options, search }) =>
            options.filter((option) => !('label' in option) || matches(option.label, search))
          }
          comboboxProps={{ withinPortal: false }}
        />
      )}
      <Make key={`${run} ${person}`} sessionId={sessionId} runId={run} personId={person} />
    </div>
  )
}

function Make(which: { sessionId: string; runId: string | null; personId: string | null }) {
  const command = useCommand(api.paper.forms.mutationOptions(), { quiet: true })
  const { making, kept, keep } = useKeptFile('brief', () => command.run(which))
  return (
    <>
      <div className={classes.buttons}>
        <Button data-autofocus loading={making !== null} onClick={() => void keep()}>
          {t('paper.forms.make')}
        </Button>
        <Button variant="subtle" component={Link} to="/papier">
          {t('paper.forms.toTyping')}
        </Button>
      </div>
      <p className="prose" role="status">
        {making ? t('paper.forms.making') : kept ? t(`paper.forms.${kept.at}`, { name: kept.name }) : null}
      </p>
      <FailureAlert failure={command.failure} />
    </>
  )
}
