import { describe, expect, it } from 'vitest'
import { confirmPlace, placeOption } from '../../electron/cli/kit-place'
import type { SeenDrive } from '../../shared/kit/drive-rules'

const STICK: SeenDrive = {
  id: '/dev/sdb',
  description: 'USB stick',
  label: 'ECHO1',
  bytes: 8_000_000_000,
  freeBytes: 7_000_000_000,
  fileSystem: 'vfat',
  mount: '/media/stick',
  isSystem: false,
  isRemovable: true,
  isUsb: true,
  isVirtual: false,
  isReadOnly: false
}
const seeing = (change: Partial<SeenDrive>) => () => Promise.resolve([{ ...STICK, ...change }])
const call = { values: { drive: STICK.id }, positionals: [] }

describe('the drive of kit prepare, looked at again before it is written', () => {
  it('is taken where it is the same, though a little fuller', async () => {
    const place = await placeOption(call, seeing({}))
    expect(place.root).toBe('/media/stick')
    await expect(confirmPlace(place, seeing({ freeBytes: 6_000_000_000 }))).resolves.toBeUndefined()
  })

  it.each([
    ['another stick stands in its place', { label: 'ECHO2' }],
    ['a larger one does', { bytes: 16_000_000_000 }],
    ['it is mounted elsewhere', { mount: '/media/stick1' }],
    ['its lock was slid meanwhile', { isReadOnly: true }],
    ['it is gone', { id: '/dev/sdc' }]
  ])('is refused where %s', async (_what, change) => {
    const place = await placeOption(call, seeing({}))
    await expect(confirmPlace(place, seeing(change))).rejects.toThrow()
  })
})
