import { memo } from 'react'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { CellButton } from '../../ui/cell-button'
import { Cut } from '../../ui/cut'
import { CloseIcon } from '../../ui/icons'
import { LongTable, type LongColumn, type Sorting } from '../../ui/long-table'
import { Badge } from '../../ui/note'
import { dayOf } from '../certificates/certificate-words'
import { usePlan } from '../plan'
import { EndBadge } from './end-badge'
import { actsDone, type MachineLine, type Proof } from './machine-lines'

const ROW_HEIGHT = 46

interface MachineTableProps {
  readonly lines: readonly MachineLine[]
  readonly sorting: Sorting
  readonly onSort: (column: string) => void
}

export function MachineTable({ lines, sorting, onSort }: MachineTableProps) {
  const say = useSay()
  const columns: readonly LongColumn[] = [
    { id: 'name', title: say('fleet.field-name'), share: 19, sortable: true },
    { id: 'aeTitle', title: 'AE Title', share: 23.5, least: 10, sortable: true },
    { id: 'model', title: say('desk.model'), share: 12, sortable: true },
    { id: 'room', title: say('desk.room'), share: 17, sortable: true },
    { id: 'acts', title: say('fleet.acts-done'), share: 9.5, least: 5.4 },
    { id: 'until', title: say('desk.valid-until'), share: 18, least: 8.6, sortable: true },
    { id: 'proof', title: say('fleet.proof'), share: 15, least: 7, sortable: true },
    { id: 'open', title: say('practice.change'), share: 17, least: 8, untitled: true }
  ]
  return (
    <LongTable
      label={say('fleet.machines', { count: lines.length })}
      columns={columns}
      rows={lines}
      rowHeight={ROW_HEIGHT}
      keyOf={({ device }) => device.id}
      sorting={sorting}
      onSort={onSort}
    >
      {(line) => <MachineCells line={line} />}
    </LongTable>
  )
}

/** A row that scrolls along unchanged is not drawn anew. */
const MachineCells = memo(function MachineCells({ line }: { readonly line: MachineLine }) {
  const { device, proof } = line
  const say = useSay()
  const { site } = usePlan()
  const { done, count, next } = actsDone(site, device)
  const name = device.name || say('shell.unnamed-device')
  return (
    <>
      <th scope="row">
        <Cut text={name} />
      </th>
      <td>
        <Cut look="mono" text={device.aeTitle || '–'} />
      </td>
      <td>
        <Cut text={device.model || '–'} />
      </td>
      <td>
        <Cut text={device.room || '–'} />
      </td>
      <td>{say('fleet.of', { done, count })}</td>
      <td>
        <EndBadge until={device.certificateUntil} />
      </td>
      <td>
        <ProofBadge proof={proof} at={device.lastProof?.at} />
      </td>
      <td>
        <MachineActions id={device.id} name={name} next={next ?? 'hand-over'} />
      </td>
    </>
  )
})

function MachineActions({
  id,
  name,
  next
}: {
  readonly id: string
  readonly name: string
  readonly next: Parameters<ReturnType<typeof useApp.getState>['go']>[0]
}) {
  const say = useSay()
  const { selectDevice, go, removeDevice } = useApp.getState()
  return (
    <span className="cell-actions">
      <CellButton
        look="small"
        label={say('fleet.open-what', { name })}
        onPress={() => {
          selectDevice(id)
          go(next)
        }}
      >
        {say('fleet.open')}
      </CellButton>
      <CellButton
        look="small quiet"
        label={say('practice.remove-what', { name })}
        onPress={() => removeDevice(id)}
      >
        <CloseIcon size={16} />
      </CellButton>
    </span>
  )
}

function ProofBadge({ proof, at }: { readonly proof: Proof; readonly at: string | undefined }) {
  const say = useSay()
  const { language } = useApp((state) => state.settings)
  if (proof === null) return <>–</>
  return (
    <span title={at ? dayOf(at, language) : undefined}>
      <Badge tone={proof === 'proven' ? 'good' : 'bad'}>{say(`fleet.${proof}`)}</Badge>
    </span>
  )
}
