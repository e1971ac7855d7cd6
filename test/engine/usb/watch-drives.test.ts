import { describe, expect, it } from 'vitest'
import { watchDrives } from '../../../electron/engine/usb/watch-drives'
import type { SeenDrive } from '../../../shared/kit/drive-rules'

const stick = (id: string, freeBytes = 1e9): SeenDrive => ({
  id,
  description: 'Stick',
  label: null,
  bytes: 8e9,
  freeBytes,
  fileSystem: 'vfat',
  mount: `/media/${id}`,
  isSystem: false,
  isRemovable: true,
  isUsb: true,
  isVirtual: false,
  isReadOnly: false
})

describe('watching drives', () => {
  it('tells at once, tells plugging in and pulling out, and nothing that is no news', async () => {
    const looks = [
      [],
      [],
      [stick('a')],
      [stick('a', 5e8)],
      'fails',
      [stick('a'), stick('b')],
      [stick('b')]
    ] as const
    const stop = new AbortController()
    const told: string[][] = []
    let look = 0
    const lister = () => {
      const seen = looks[look++]
      if (seen === undefined) stop.abort()
      return seen === 'fails' ? Promise.reject(new Error('lsblk')) : Promise.resolve(seen ?? [])
    }
    await watchDrives(lister, (drives) => told.push(drives.map(({ id }) => id)), {
      signal: stop.signal,
      every: 1
    })
    expect(told).toEqual([[], ['a'], ['a', 'b'], ['b']])
  })
})
