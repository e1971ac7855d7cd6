import type { FleetOutcome, FleetRow } from '../../../shared/contract'
import type { DriveSequence } from '../../../shared/kit/drive-sequence'
import { useProblemWords, useSay } from '../../store/words'
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
    { id: 'name', title: say('desk.device-name'), share: 24 },
    { id: 'aeTitle', title: 'AE Title', share: 18 },
    { id: 'room', title: say('desk.room'), share: 12 },
    { id: 'state', title: say('fleet.state'), share: 16 },
    { id: 'folder', title: say('fleet.kit-folder'), share: 26 },
    { id: 'until', title: say('desk.valid-until'), share: 18 }
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
        <span className="cut">{row.name}</span>
      </th>
      <td className="mono">{row.aeTitle}</td>
      <td>
        <span className="cut">{row.room || '–'}</span>
      </td>
      <td>
        <Badge tone={TONES[state]}>{say(`fleet.state-${state}`)}</Badge>
      </td>
      <td title={about}>
        <span className={outcome?.problem ? 'cell-problem' : 'cut mono'}>{about}</span>
      </td>
      <td>
        <EndBadge until={outcome?.certificate?.notAfter} />
      </td>
    </>
  )
}
