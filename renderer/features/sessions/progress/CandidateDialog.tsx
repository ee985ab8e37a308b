// One candidate, tapped on the board: what was arranged for them, what can have happened, and this screen for them.
import { Button } from '@mantine/core'
import type { Board, SessionDetail } from '../../../../assessments/contract/index.ts'
import { api, useDeskCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { Dialog, FailureAlert, flushAutosaves } from '../../../ui/index.ts'
import { candidateKinds, type DraftStart } from '../../day-changes/index.ts'
import sheet from '../../preparation/Preparation.module.css'
import { GiveSelfScreen } from '../../self-assessment/index.ts'
import classes from './Board.module.css'
import { isGone, type Presence, presenceOf } from './places.ts'

export interface CandidateDialogProps {
  board: Board
  detail: SessionDetail
  candidateId: string
  /** null: this person changes nothing here. */
  onChange: ((start: DraftStart) => void) | null
  onClose: () => void
}

export function CandidateDialog({ board, detail, candidateId, onChange, onClose }: CandidateDialogProps) {
  const candidate = board.candidates.find(({ id }) => id === candidateId)
  const kept = detail.body.candidates.find(({ id }) => id === candidateId)
  const presence = presenceOf(board, candidateId)
  if (candidate === undefined) return null
  const { code, name, gate, missing } = candidate
  return (
    <Dialog title={`${code} ${name}`} onClose={onClose}>
      <div className={sheet.form}>
        <p className="sub">
          {[
            presence === undefined ? '' : t(`board.presence.${presence.state}`, { count: presence.minutes ?? 0 }),
            kept !== undefined && kept.extraTimePercent > 0
              ? t('board.person.extraTime', { percent: kept.extraTimePercent })
              : '',
            gate === 'closed' ? t('sessions.gate.closed', { count: missing }) : t(`sessions.board.gate.${gate}`),
          ]
            .filter((word) => word !== '')
            .join(' · ')}
        </p>
        {kept === undefined || kept.accommodations === '' ? null : (
          <details className={classes.words}>
            <summary>{t('board.person.arranged')}</summary>
            <p className={sheet.written} dir="auto">
              {kept.accommodations}
            </p>
            <p className="hint">{t('board.person.arrangedHint')}</p>
          </details>
        )}
        {onChange === null ? null : (
          <section aria-labelledby="person-happened">
            <h3 id="person-happened">{t('board.person.happened')}</h3>
            <div className={classes.choices}>
              {kindsFor(presence).map((kind, index) => (
                <Button
                  key={kind}
                  variant="default"
                  data-autofocus={index === 0 || undefined}
                  onClick={() => onChange({ kind, candidateId })}
                >
                  {t(`board.change.kind.${kind}`)}
                </Button>
              ))}
            </div>
          </section>
        )}
        <section aria-labelledby="person-screen">
          <h3 id="person-screen">{t('board.person.screen')}</h3>
          <div className={classes.choices}>
            <GiveScreen sessionId={board.sessionId} candidateId={candidateId} code={code} />
            <GiveSelfScreen sessionId={board.sessionId} candidateId={candidateId} code={code} named />
          </div>
        </section>
      </div>
    </Dialog>
  )
}

/** Who is not there can come after all, or somebody else can. */
const kindsFor = (presence: Presence | undefined) =>
  candidateKinds.filter((kind) => {
    if (isGone(presence)) return kind === 'arrived' || kind === 'replaced'
    return kind !== 'arrived' || presence?.state === 'late'
  })

function GiveScreen({ sessionId, candidateId, code }: { sessionId: string; candidateId: string; code: string }) {
  const enter = useDeskCommand(api.kiosk.enter.mutationOptions())
  const give = async () => {
    // From then on this screen is the candidate's: what was being typed goes to disk first.
    if (await flushAutosaves()) await enter.run({ sessionId, candidateId })
  }
  return (
    <>
      <Button
        variant="default"
        aria-label={t('sessions.board.giveScreenOf', { code })}
        loading={enter.pending}
        onClick={() => void give()}
      >
        {t('sessions.board.giveScreen')}
      </Button>
      <FailureAlert failure={enter.failure} />
    </>
  )
}
