import {
  Autocomplete,
  Dialog,
  Input,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter
} from 'react-aria-components'
import { ACT_TITLES, actsOf } from '../../shared/wizard/acts'
import { useApp } from '../store/app'
import { ROOMS } from '../store/place'
import { currentDevice } from '../store/site'
import { useSay, type Say } from '../store/words'

interface Findable {
  readonly id: string
  readonly name: string
  readonly where: string
  readonly open: () => void
}

/** Ctrl K: any page, room or scanner by a part of its name. */
export function FindPalette() {
  const say = useSay()
  const { finding, openFind } = useApp()
  const { contains } = useFilter({ sensitivity: 'base' })
  const places = useFindables(say)
  return (
    <ModalOverlay className="veil" isOpen={finding} onOpenChange={openFind} isDismissable>
      <Modal className="modal">
        <Dialog className="dialog find-dialog" aria-label={say('shell.find')}>
          <Autocomplete filter={contains}>
            <SearchField aria-label={say('shell.find-what')} autoFocus>
              <Input className="find-input" placeholder={say('shell.find-what')} />
            </SearchField>
            <div
              className="find-list"
              tabIndex={0}
              role="group"
              aria-label={say('shell.find-places')}
            >
              <ListBox
                className="find-items"
                items={places}
                aria-label={say('shell.find-places')}
                onAction={(key) => places.find(({ id }) => id === key)?.open()}
                renderEmptyState={() => <p className="find-item">{say('shell.find-nothing')}</p>}
              >
                {({ id, name, where }) => (
                  <ListBoxItem className="find-item" id={id} textValue={`${name} ${where}`}>
                    <span>{name}</span>
                    <small>{where}</small>
                  </ListBoxItem>
                )}
              </ListBox>
            </div>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function useFindables(say: Say): readonly Findable[] {
  const { site, go, enter, selectDevice, openFind } = useApp()
  const steps = actsOf(site, currentDevice(site)).flatMap((act) =>
    act.steps.map((step) => ({
      id: step.id,
      name: say(step.title),
      where: say(ACT_TITLES[act.id]),
      open: () => go(step.id)
    }))
  )
  const rooms = ROOMS.map((room) => ({
    id: room,
    name: say(`shell.room-${room}`),
    where: say('shell.also-here'),
    open: () => enter(room)
  }))
  const devices = site.devices.map(({ id, name, aeTitle }) => ({
    id,
    name: name || say('shell.unnamed-device'),
    where: aeTitle,
    open: () => {
      selectDevice(id)
      openFind(false)
    }
  }))
  return [...steps, ...rooms, ...devices]
}
