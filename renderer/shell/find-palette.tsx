import { useState } from 'react'
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
import { fitsSearch } from '../../shared/kit/fits-search'
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

/** A site may have thousands of scanners; nobody reads further down a list than this. */
const MOST_DEVICES = 50

/** Ctrl K: any page, room or scanner by a part of its name. */
export function FindPalette() {
  const say = useSay()
  const { finding, openFind } = useApp()
  return (
    <ModalOverlay className="veil" isOpen={finding} onOpenChange={openFind} isDismissable>
      <Modal className="modal">
        <Dialog className="dialog find-dialog" aria-label={say('shell.find')}>
          <FindPlaces />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** Drawn only while the palette is open, so that a keystroke elsewhere looks for nothing. */
function FindPlaces() {
  const say = useSay()
  const [search, setSearch] = useState('')
  const places = useFindables(say, search)
  return (
    <Autocomplete inputValue={search} onInputChange={setSearch}>
      <SearchField aria-label={say('shell.find-what')} autoFocus>
        <Input className="find-input" placeholder={say('shell.find-what')} />
      </SearchField>
      <div className="find-list" tabIndex={0} role="group" aria-label={say('shell.find-places')}>
        <ListBox
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
  )
}

function useFindables(say: Say, search: string): readonly Findable[] {
  const { contains } = useFilter({ sensitivity: 'base' })
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
  const sought = site.devices.filter((device) => fitsSearch(device, search))
  const devices = sought.slice(0, MOST_DEVICES).map(({ id, name, aeTitle }) => ({
    id,
    name: name || say('shell.unnamed-device'),
    where: aeTitle,
    open: () => {
      selectDevice(id)
      openFind(false)
    }
  }))
  const places = [...steps, ...rooms].filter(({ name, where }) =>
    contains(`${name} ${where}`, search)
  )
  return [...places, ...devices]
}
