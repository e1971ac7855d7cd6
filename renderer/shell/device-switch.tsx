import { Button, MenuTrigger, Popover } from 'react-aria-components'
import { useApp } from '../store/app'
import { currentDevice } from '../store/site'
import { useSay } from '../store/words'
import { Cut } from '../ui/cut'
import { DownIcon } from '../ui/icons'
import { DeviceMenu } from './device-menu'
import { DeviceSearch } from './device-search'

/** More than these are searched instead of listed. */
const LISTED = 50

/** Which scanner the acts are about; the endpoint and the tunnel belong to all of them. */
export function DeviceSwitch() {
  const say = useSay()
  const name = useApp(({ site }) => currentDevice(site)?.name)
  const isLong = useApp(({ site }) => site.devices.length > LISTED)
  return (
    <MenuTrigger>
      <Button className="action small quiet">
        <Cut text={name || say('shell.no-device')} />
        <DownIcon size={16} />
      </Button>
      <Popover className="popover">
        {isLong ? <DeviceSearch most={LISTED} /> : <AllDevices />}
      </Popover>
    </MenuTrigger>
  )
}

function AllDevices() {
  const devices = useApp(({ site }) => site.devices)
  return <DeviceMenu devices={devices} />
}
