// The candidates: code first, name second. Enter in the last row adds the next, so that a list is typed in one go.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Candidate, type SessionBody } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { useEditable } from '../../preparation/editable.ts'
import { LineField, NumberField } from '../../preparation/LineField.tsx'
import { Section } from '../../preparation/Section.tsx'
import { TextField } from '../../preparation/TextField.tsx'
import { changedCandidate, codeTaken, mostCandidates, withCandidate, withoutCandidate } from './candidate-edits.ts'
import { NewCandidate } from './NewCandidate.tsx'
import type { Change } from './PreparationTab.tsx'
import classes from './SessionForm.module.css'

export function Candidates({ body, change }: { body: SessionBody; change: Change }) {
  const editable = useEditable()
  const { candidates } = body
  return (
    <Section
      title={t('sessions.candidates', { count: candidates.length })}
      hint={editable ? t('sessions.candidate.hint') : undefined}
    >
      {candidates.length === 0 && !editable ? <p className="sub">{t('programmes.warnings.no-candidates')}</p> : null}
      <table className={classes.people}>
        <thead>
          <tr>
            <th scope="col">{t('sessions.candidate.code')}</th>
            <th scope="col">{t('sessions.candidate.name')}</th>
            <th scope="col">{t('sessions.candidate.extra')}</th>
            <th scope="col">
              <span className="vh">{t('sessions.column.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {candidates.map((candidate) => (
            <CandidateRow key={candidate.id} candidate={candidate} body={body} change={change} />
          ))}
          {editable && candidates.length < mostCandidates ? (
            <NewCandidate
              candidates={candidates}
              onAdd={(candidate) => change((now) => withCandidate(now, candidate))}
            />
          ) : null}
        </tbody>
      </table>
    </Section>
  )
}

interface CandidateRowProps {
  candidate: Candidate
  body: SessionBody
  change: Change
}

function CandidateRow({ candidate, body, change }: CandidateRowProps) {
  const editable = useEditable()
  const { id, code, name, extraTimePercent, accommodations } = candidate
  const [opened, setOpened] = useState(false)
  const open = opened || accommodations !== ''
  const put = (field: Partial<Candidate>, what: string) =>
    change((now) => changedCandidate(now, id, field), `${id} ${what}`)
  return (
    <>
      <tr>
        <td>
          <LineField
            aria-label={t('sessions.candidate.codeOf', { code })}
            schema={Candidate.shape.code}
            refuse={(typed) => (codeTaken(body.candidates, typed, id) ? t('sessions.candidate.codeTaken') : null)}
            value={code}
            onAccept={(typed) => put({ code: typed }, 'code')}
          />
        </td>
        <td>
          <LineField
            aria-label={t('sessions.candidate.nameOf', { code })}
            title={name}
            value={name}
            onAccept={(typed) => put({ name: typed }, 'name')}
          />
        </td>
        <td>
          <NumberField
            aria-label={t('sessions.candidate.extraOf', { code })}
            schema={Candidate.shape.extraTimePercent}
            value={extraTimePercent}
            onAccept={(percent) => put({ extraTimePercent: percent }, 'extra')}
          />
        </td>
        <td>
          {editable ? (
            <div className={classes.rowTools}>
              {open ? null : (
                <Button
                  variant="subtle"
                  px="xs"
                  aria-label={t('sessions.candidate.accommodationsOf', { code })}
                  onClick={() => setOpened(true)}
                >
                  {t('sessions.candidate.accommodations')}
                </Button>
              )}
              <Button
                variant="subtle"
                px="xs"
                aria-label={t('sessions.candidate.removeOf', { code })}
                onClick={() => change((now) => withoutCandidate(now, id))}
              >
                {t('common.remove')}
              </Button>
            </div>
          ) : null}
        </td>
      </tr>
      {open ? (
        <tr>
          <td />
          <td colSpan={3}>
            <TextField
              label={t('sessions.candidate.accommodationsOf', { code })}
              description={t('sessions.candidate.accommodationsReaders')}
              schema={Candidate.shape.accommodations.unwrap()}
              autoFocus={opened}
              value={accommodations}
              onAccept={(typed) => put({ accommodations: typed }, 'accommodations')}
            />
          </td>
        </tr>
      ) : null}
    </>
  )
}
