import { Header, Menu, MenuItem, MenuSection, Separator } from 'react-aria-components'
import type { Device } from '../../shared/site'
import { useApp } from '../store/app'
import { currentDevice } from '../store/site'
import { useSay } from '../store/words'
import { TickIcon } from '../ui/icons'

const ADD = 'add'

/** These scanners, the chosen one marked, and the way to a new one. */
export function DeviceMenu({ devices }: { readonly devices: readonly Device[] }) {
  const say = useSay()
  const addDevice = useApp((state) => state.addDevice)
  const selectDevice = useApp((state) => state.selectDevice)
  const chosen = useApp(({ site }) => currentDevice(site)?.id)
  return (
    <Menu
      className="menu"
      aria-label={say('shell.scanners')}
      onAction={(key) => (key === ADD ? addDevice() : selectDevice(String(key)))}
    >
      <MenuSection>
        <Header className="menu-head">{say('shell.scanners')}</Header>
        {devices.map((each) => (
          <DeviceItem key={each.id} device={each} isChosen={each.id === chosen} />
        ))}
      </MenuSection>
      <Separator className="menu-line" />
      <MenuItem className="menu-item" id={ADD}>
        {say('shell.add-scanner')}
      </MenuItem>
    </Menu>
  )
}

function DeviceItem({ device, isChosen }: { readonly device: Device; readonly isChosen: boolean }) {
  const say = useSay()
  const name = device.name || say('shell.unnamed-device')
  return (
    <MenuItem className="menu-item" id={device.id} textValue={name}>
      {name}
      {isChosen && <TickIcon size={16} />}
    </MenuItem>
  )
}
