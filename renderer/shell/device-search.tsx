import { useState } from 'react'
import { Autocomplete } from 'react-aria-components'
import { fitsSearch } from '../../shared/kit/fits-search'
import { useApp } from '../store/app'
import { useSay } from '../store/words'
import { SearchBox } from '../ui/search-box'
import { DeviceMenu } from './device-menu'

/** One of thousands of scanners by a part of its name, AE title, model or room; `most` are listed at once. */
export function DeviceSearch({ most }: { readonly most: number }) {
  const say = useSay()
  const devices = useApp(({ site }) => site.devices)
  const [search, setSearch] = useState('')
  const fitting = devices.filter((device) => fitsSearch(device, search))
  const more = fitting.length - most
  return (
    <Autocomplete inputValue={search} onInputChange={setSearch}>
      <SearchBox
        label={say('fleet.search')}
        short={say('fleet.search-short')}
        value={search}
        onChange={setSearch}
        autoFocus
      />
      <div className="menu-scroll" tabIndex={0} role="group" aria-label={say('shell.scanners')}>
        <DeviceMenu devices={fitting.slice(0, most)} />
      </div>
      <p className="menu-head" role="status">
        {more > 0 && say('shell.more-scanners', { count: more })}
        {fitting.length === 0 && say('shell.find-nothing')}
      </p>
    </Autocomplete>
  )
}
