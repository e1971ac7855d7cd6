import { useMemo } from 'react'
import { useApp } from '../../store/app'
import { MAKING_WAYS, isMakingReady, type MakingWay } from '../../store/fleet-choice'
import { fleetProblemsOf } from '../../store/fleet-list'
import { readyRows } from '../../store/fleet-problems'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { Choices } from '../../ui/choices'
import { Note } from '../../ui/note'
import { usePlan } from '../plan'
import { FleetDriveChoice } from './fleet-drive-choice'
import { IssuerChoice } from './issuer-choice'

const START = {
  'drive-each': 'fleet.start-sequence',
  folders: 'fleet.start-folders',
  'one-drive': 'fleet.start-drive'
} as const satisfies Record<MakingWay, string>

/** Where the kits go and who makes certificates, before anything is written. */
export function MakeKits() {
  const say = useSay()
  const { fleetTable, fleetSeen, fleetWay } = useApp()
  const { makeFleet, forgetMaking } = useApp.getState()
  const rows = useMemo(
    () => readyRows(fleetTable.rows, fleetProblemsOf({ fleetTable, fleetSeen })),
    [fleetTable, fleetSeen]
  )
  const { mode } = usePlan().endpoint
  const without =
    mode === 'authenticated' ? rows.filter(({ certificate }) => certificate === null).length : 0
  const isReady = useApp((state) => isMakingReady(state, without))
  return (
    <section className="two" aria-label={say('fleet.making')}>
      <div className="card">
        <h2>{say('fleet.making-for', { count: rows.length })}</h2>
        <WayChoice />
        <div className="row">
          <Button look="primary" disabled={!isReady} onPress={() => void makeFleet()}>
            {say(START[fleetWay])}
          </Button>
          <Button onPress={forgetMaking}>{say('fleet.back-to-list')}</Button>
        </div>
      </div>
      <div className="stack">
        {without > 0 && <IssuerChoice count={without} />}
        <ServerCaNote />
        <Note tone="info">{say('fleet.one-key-each')}</Note>
      </div>
    </section>
  )
}

/** The way the kits go, and the place where it needs one. */
function WayChoice() {
  const say = useSay()
  const { fleetWay, pickFleetWay } = useApp()
  return (
    <>
      <Choices
        label={say('fleet.way')}
        value={fleetWay}
        choices={MAKING_WAYS.map((value) => ({
          value,
          label: say(`fleet.way-${value}`),
          hint: say(`fleet.way-${value}-hint`)
        }))}
        onChange={pickFleetWay}
      />
      {fleetWay === 'folders' && <FolderChoice />}
      {fleetWay === 'one-drive' && <FleetDriveChoice />}
    </>
  )
}

function FolderChoice() {
  const say = useSay()
  const { fleetFolder, chooseFleetFolder } = useApp()
  return (
    <div className="row">
      <Button onPress={() => void chooseFleetFolder()}>
        {say(fleetFolder ? 'fleet.choose-another-folder' : 'fleet.choose-folder')}
      </Button>
      {fleetFolder && <b>{say('fleet.folder', { name: fleetFolder.name })}</b>}
    </div>
  )
}

function ServerCaNote() {
  const say = useSay()
  const { endpoint } = usePlan()
  const go = useApp((state) => state.go)
  if (endpoint.mode === 'plain') return null
  if (endpoint.serverCa)
    return <Note tone="good">{say('fleet.server-ca', { name: endpoint.serverCa.name })}</Note>
  return (
    <Note tone="wait">
      <p>{say('fleet.server-ca-practice')}</p>
      <div className="row">
        <Button look="small" onPress={() => go('server-ca')}>
          {say('fleet.server-ca-choose')}
        </Button>
      </div>
    </Note>
  )
}
