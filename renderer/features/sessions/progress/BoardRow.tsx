// One candidate on the board. Whoever passes by reads a code, a name and a place; what was arranged for them is a tap away.
import type { Board } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Attention } from '../../../ui/index.ts'
import classes from './Board.module.css'
import { type BoardCandidate, type BoardCell, mayReopen } from './board-rows.ts'
import { PlaceCell } from './PlaceCell.tsx'
import { isGone, type Presence, placesOf, presenceOf } from './places.ts'

export interface BoardRowProps {
  board: Board
  candidate: BoardCandidate
  onOpen: (candidateId: string) => void
  onReopen: ((cell: BoardCell) => void) | null
}

export function BoardRow({ board, candidate, onOpen, onReopen }: BoardRowProps) {
  const { id, code, name, gate } = candidate
  const presence = presenceOf(board, id)
  const reopening = (cell: BoardCell) => (onReopen !== null && mayReopen(board, cell) ? () => onReopen(cell) : null)
  return (
    <tr data-gone={isGone(presence) || undefined}>
      <th scope="row">
        <button type="button" className={classes.person} onClick={() => onOpen(id)} title={`${code} ${name}`}>
          <b>{code}</b> <bdi>{name}</bdi>
        </button>
        <PresenceWords presence={presence} />
        {gate === 'closed' ? null : <p className="hint">{t(`sessions.board.gate.${gate}`)}</p>}
      </th>
      {board.exercises.map((exercise) => {
        const places = placesOf(board, id, exercise.id)
        return (
          <td
            key={exercise.id}
            className={classes.cell}
            data-now={places.some(({ state }) => state === 'now') || undefined}
          >
            {places.length === 0 ? <p className="hint">{t('sessions.board.noRun')}</p> : null}
            {places.map((place) => (
              <PlaceCell key={place.run.id} place={place} exercise={exercise.title} reopening={reopening} />
            ))}
          </td>
        )
      })}
    </tr>
  )
}

function PresenceWords({ presence }: { presence: Presence | undefined }) {
  if (presence === undefined || presence.state === 'present' || presence.state === 'expected') return null
  const words = t(`board.presence.${presence.state}`, { count: presence.minutes ?? 0 })
  return <p className={classes.presence}>{presence.state === 'replaced' ? words : <Attention>{words}</Attention>}</p>
}
