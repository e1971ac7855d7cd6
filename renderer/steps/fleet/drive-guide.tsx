import { useEffect, type ReactNode } from 'react'
import type { FleetRow } from '../../../shared/contract'
import type { DriveSequence } from '../../../shared/kit/drive-sequence'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { DriveIcon, GoodIcon } from '../../ui/icons'
import { ProblemNote } from '../../ui/note'

interface DriveGuideProps {
  readonly sequence: DriveSequence
  readonly rows: readonly FleetRow[]
}

/** One drive after the other: what to do with the hands now, readable from where the drives are. */
export function DriveGuide({ sequence, rows }: DriveGuideProps) {
  const say = useSay()
  const { drives, fleetMakingProblem } = useApp()
  const { followFleetDrives, cancelFleet } = useApp.getState()
  useEffect(() => followFleetDrives(), [drives, followFleetDrives])
  const made = rows.length - sequence.rows.length
  return (
    <div className="card drive-guide" data-phase={sequence.phase}>
      <p className="soft">
        {say('fleet.sequence-at', {
          at: Math.min(rows.length, sequence.phase === 'take-out' ? made : made + 1),
          count: rows.length
        })}
      </p>
      <div role="status" className="drive-now">
        <WhatToDo sequence={sequence} rows={rows} />
      </div>
      {fleetMakingProblem && sequence.phase === 'insert' && (
        <ProblemNote problem={fleetMakingProblem} />
      )}
      <div className="row">
        {sequence.phase === 'insert' && <PluggedDrives isLast={sequence.rows.length === 1} />}
        <span className="grow" />
        <Button onPress={cancelFleet}>{say('fleet.stop')}</Button>
      </div>
    </div>
  )
}

function WhatToDo({ sequence, rows }: DriveGuideProps) {
  const say = useSay()
  const last = useApp(({ fleetOutcomes }) => [...fleetOutcomes.keys()].at(-1))
  const nameOf = (row: number | undefined) => rows.find((one) => one.row === row)?.name ?? ''
  const next = nameOf(sequence.rows[0])
  switch (sequence.phase) {
    case 'insert':
      return (
        <Now icon={<DriveIcon size={44} />} does={say('fleet.insert')} name={next}>
          {say('fleet.insert-text')}
        </Now>
      )
    case 'writing':
      return (
        <Now
          icon={<span className="waiting large" />}
          does={say('fleet.writing-drive')}
          name={next}
        >
          {say('fleet.writing-drive-text')}
        </Now>
      )
    case 'take-out':
      return (
        <Now icon={<GoodIcon size={44} />} does={say('fleet.take-out')} name={nameOf(last)}>
          {say('fleet.take-out-text')}{' '}
          {next === '' ? say('fleet.take-out-last') : say('fleet.take-out-next', { name: next })}
        </Now>
      )
    case 'finished':
      return null
  }
}

interface NowProps {
  readonly icon: ReactNode
  readonly does: string
  readonly name: string
  readonly children: ReactNode
}

function Now({ icon, does, name, children }: NowProps) {
  return (
    <>
      <span className="drive-picture">{icon}</span>
      <div>
        <p className="drive-does">{does}</p>
        <p className="drive-name">{name}</p>
        <p className="soft">{children}</p>
      </div>
    </>
  )
}

/** A drive that was there before it was asked for is only written to when somebody says so. */
function PluggedDrives({ isLast }: { readonly isLast: boolean }) {
  const say = useSay()
  const { drives, writeToDrive, postponeMachine } = useApp()
  const usable = drives.filter((drive) => drive.usable)
  return (
    <>
      {usable.length > 0 && <span className="soft">{say('fleet.plugged')}:</span>}
      {usable.map(({ id, name }) => (
        <Button key={id} onPress={() => writeToDrive(id)}>
          {say('fleet.use-drive', { name })}
        </Button>
      ))}
      {!isLast && (
        <Button look="quiet" onPress={postponeMachine}>
          {say('fleet.later')}
        </Button>
      )}
    </>
  )
}
