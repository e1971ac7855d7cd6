import type { FleetOutcome, FleetRow } from '../../../shared/contract'
import type { DriveSequence } from '../../../shared/kit/drive-sequence'
import { useProblemWords, useSay } from '../../store/words'
import { Cut } from '../../ui/cut'
import { LongTable, type LongColumn } from '../../ui/long-table'
import { Badge, type Tone } from '../../ui/note'
import { EndBadge } from './end-badge'

type KitState = FleetOutcome['status'] | 'waiting' | 'writing'

const TONES: Readonly<Record<KitState, Tone | undefined>> = {
  waiting: undefined,
  writing: 'info',
  written: 'good',
  unchanged: 'good',
  failed: 'bad'
}

interface KitStatesProps {
  readonly rows: readonly FleetRow[]
  readonly outcomes: ReadonlyMap<number, FleetOutcome>
  readonly sequence: DriveSequence | null
}

/** Each machine and how far its kit is. */
export function KitStates({ rows, outcomes, sequence }: KitStatesProps) {
  const say = useSay()
  const writing = sequence?.phase === 'writing' ? sequence.rows[0] : undefined
  const columns: readonly LongColumn[] = [
    { id: 'name', title: say('fleet.field-name'), share: 25 },
    { id: 'aeTitle', title: 'AE Title', share: 20 },
    { id: 'room', title: say('desk.room'), share: 20 },
    { id: 'state', title: say('fleet.state'), share: 19, least: 10.2 },
    { id: 'folder', title: say('fleet.kit-folder'), share: 18 },
    { id: 'until', title: say('desk.valid-until'), share: 15, least: 8.6 }
  ]
  return (
    <LongTable
      label={say('fleet.states')}
      columns={columns}
      rows={rows}
      rowHeight={46}
      keyOf={({ row }) => row}
    >
      {(row) => (
        <StateCells row={row} outcome={outcomes.get(row.row)} isWriting={row.row === writing} />
      )}
    </LongTable>
  )
}

interface StateCellsProps {
  readonly row: FleetRow
  readonly outcome: FleetOutcome | undefined
  readonly isWriting: boolean
}

function StateCells({ row, outcome, isWriting }: StateCellsProps) {
  const say = useSay()
  const state: KitState = isWriting ? 'writing' : (outcome?.status ?? 'waiting')
  const words = useProblemWords()
  const about = outcome?.problem ? words(outcome.problem).title : (outcome?.folder ?? '')
  return (
    <>
      <th scope="row">
        <Cut text={row.name} />
      </th>
      <td>
        <Cut look="mono" text={row.aeTitle} />
      </td>
      <td>
        <Cut text={row.room || '–'} />
      </td>
      <td>
        <Badge tone={TONES[state]}>{say(`fleet.state-${state}`)}</Badge>
      </td>
      <td>
        {outcome?.problem ? (
          <span className="cell-problem" title={about}>
            {about}
          </span>
        ) : (
          <Cut look="mono" text={about} />
        )}
      </td>
      <td>
        <EndBadge until={outcome?.certificate?.notAfter} />
      </td>
    </>
  )
}
