import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator
} from 'react-aria-components'
import type { Device } from '../../shared/site'
import { useApp } from '../store/app'
import { currentDevice } from '../store/site'
import { useSay } from '../store/words'
import { DownIcon, TickIcon } from '../ui/icons'

/** Which scanner the acts are about; the endpoint and the tunnel belong to all of them. */
export function DeviceSwitch() {
  const say = useSay()
  const site = useApp((state) => state.site)
  const addDevice = useApp((state) => state.addDevice)
  const selectDevice = useApp((state) => state.selectDevice)
  const device = currentDevice(site)
  return (
    <MenuTrigger>
      <Button className="action small quiet">
        {device?.name || say('shell.no-device')}
        <DownIcon size={16} />
      </Button>
      <Popover className="popover">
        <Menu
          className="menu"
          onAction={(key) => (key === ADD ? addDevice() : selectDevice(String(key)))}
        >
          <MenuSection>
            <Header className="menu-head">{say('shell.scanners')}</Header>
            {site.devices.map((each) => (
              <DeviceItem key={each.id} device={each} isChosen={each.id === device?.id} />
            ))}
          </MenuSection>
          <Separator className="menu-line" />
          <MenuItem className="menu-item" id={ADD}>
            {say('shell.add-scanner')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

const ADD = 'add'

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
