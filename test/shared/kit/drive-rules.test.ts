import { describe, expect, it } from 'vitest'
import { judgeDrive, type SeenDrive } from '../../../shared/kit/drive-rules'

const STICK: SeenDrive = {
  id: '/dev/sdb',
  description: 'SanDisk Ultra',
  label: 'ECHO',
  bytes: 16e9,
  freeBytes: 15e9,
  fileSystem: 'vfat',
  mount: '/media/echo',
  isSystem: false,
  isRemovable: true,
  isUsb: true,
  isVirtual: false,
  isReadOnly: false
}
const judge = (changes: Partial<SeenDrive>) => judgeDrive({ ...STICK, ...changes })

describe('which drives a kit may be written to', () => {
  it('takes a USB stick with FAT32 without a word', () => {
    expect(judge({})).toMatchObject({ usable: true, name: 'ECHO', warnings: [] })
  })

  it.each<[string, Partial<SeenDrive>]>([
    ['this computer’s own disk, even on USB', { isSystem: true }],
    ['a built-in disk', { isUsb: false, isRemovable: false }],
    ['a disk that is not known to be removable', { isUsb: null, isRemovable: false }],
    ['a virtual disk', { isVirtual: true }],
    ['a drive that is not mounted', { mount: null }],
    ['a write-protected drive', { isReadOnly: true }],
    ['a full drive', { freeBytes: 1000 }],
    ['a drive that does not open, as BitLocker leaves it on Windows', { freeBytes: null }],
    ['a BitLocker drive', { fileSystem: 'BitLocker', mount: null }]
  ])('never takes %s', (_, changes) => {
    const drive = judge(changes)
    expect(drive.usable).toBe(false)
    expect(drive.why).toMatch(/\.$/)
  })

  it.each(['exfat', 'ntfs', 'fuseblk', 'ext4', 'hfsplus'])(
    'warns of %s for the scanner’s Windows',
    (fileSystem) => {
      expect(judge({ fileSystem })).toMatchObject({
        usable: true,
        warnings: [expect.stringContaining('FAT32')]
      })
    }
  )

  it('takes a card reader that does not say what bus it is on', () => {
    expect(judge({ isUsb: null }).usable).toBe(true)
  })
})
