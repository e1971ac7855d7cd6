import { useState } from 'react'
import type { FleetRow } from '../../../shared/contract'
import { trimAeTitle } from '../../../shared/dicom/ae-title'
import { useApp } from '../../store/app'
import { isMade } from '../../store/fleet-kits'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { Note, ProblemNote } from '../../ui/note'
import { usePlan } from '../plan'
import { LabelsDialog } from './machine-papers'

interface MakingEndProps {
  readonly making: 'stopped' | 'done'
  readonly rows: readonly FleetRow[]
}

/** What has been reached, and the one next thing. */
export function MakingEnd({ making, rows }: MakingEndProps) {
  const say = useSay()
  const { fleetOutcomes, fleetMakingProblem } = useApp()
  const { forgetMaking, openFleetTab, makeFleet } = useApp.getState()
  const made = rows.filter(({ row }) => isMade(fleetOutcomes.get(row)))
  const failed = rows.filter(({ row }) => fleetOutcomes.get(row)?.status === 'failed').length
  const left = rows.length - made.length
  const isWhole = making === 'done' && left === 0
  const told = fleetMakingProblem?.code === 'canceled' ? null : fleetMakingProblem
  return (
    <>
      {told && <ProblemNote problem={told} />}
      <Note live tone={isWhole ? 'good' : 'wait'} title={titleOf()}>
        <p>{say(isWhole ? 'fleet.done-text' : 'fleet.stopped-text')}</p>
        <div className="row">
          {left > 0 && (
            <Button look="primary" onPress={() => void makeFleet()}>
              {failed === left
                ? say('fleet.again', { count: left })
                : say('fleet.go-on', { count: left })}
            </Button>
          )}
          {isWhole && (
            <Button look="primary" onPress={() => openFleetTab('machines')}>
              {say('fleet.to-machines')}
            </Button>
          )}
          {made.length > 0 && <LabelsOfMade rows={made} />}
          <Button onPress={forgetMaking}>{say('fleet.back-to-list')}</Button>
        </div>
      </Note>
    </>
  )

  function titleOf(): string {
    if (isWhole) return say('fleet.done', { count: rows.length })
    if (failed > 0 && failed === left) return say('fleet.some-failed', { count: failed })
    return say('fleet.stopped', { done: made.length, count: rows.length })
  }
}

/** The machines that were made are in the plan by now; their labels are those of the plan. */
function LabelsOfMade({ rows }: { readonly rows: readonly FleetRow[] }) {
  const say = useSay()
  const { devices } = usePlan().site
  const [open, setOpen] = useState(false)
  const titles = new Set(rows.map(({ aeTitle }) => trimAeTitle(aeTitle)))
  return (
    <>
      <Button onPress={() => setOpen(true)}>{say('fleet.labels')}</Button>
      <LabelsDialog
        devices={devices.filter(({ aeTitle }) => titles.has(aeTitle))}
        open={open}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
