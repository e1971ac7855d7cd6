import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Choices } from '../../ui/choices'

/** The drives that are plugged in, for all kits on one. */
export function FleetDriveChoice() {
  const say = useSay()
  const { drives, fleetDrive, pickFleetDrive } = useApp()
  return (
    <>
      {drives.length > 0 && (
        <Choices
          label={say('fleet.pick-drive')}
          value={fleetDrive}
          choices={drives.map(({ id, name, usable, said }) => ({
            value: id,
            label: name,
            ...(usable ? {} : { hint: say('drive.not-usable', { why: said.why }) }),
            disabled: !usable
          }))}
          onChange={pickFleetDrive}
        />
      )}
      {!drives.some(({ usable }) => usable) && (
        <p role="status" className="row soft">
          <span className="waiting" /> {say('drive.waiting')}
        </p>
      )}
    </>
  )
}
