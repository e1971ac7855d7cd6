import { describe, expect, it } from 'vitest'
import {
  volumesOfLogicalDisks,
  volumesOfLsblk,
  volumesOfMount,
  volumesOfProcMounts
} from '../../../shared/kit/volumes'

describe('what systems say of their volumes', () => {
  it('reads lsblk: the file system behind FUSE, and BitLocker that nobody has opened', () => {
    const text = JSON.stringify({
      blockdevices: [
        {
          name: '/dev/sdb',
          fstype: null,
          mountpoint: null,
          children: [{ name: '/dev/sdb1', fstype: 'exfat', mountpoint: '/media/ECHO' }]
        },
        { name: '/dev/sdc', fstype: 'BitLocker', mountpoint: null }
      ]
    })
    const [, stick, locked] = volumesOfLsblk(text)
    expect(stick).toMatchObject({ drive: '/dev/sdb', mount: '/media/ECHO', fileSystem: 'exfat' })
    expect(locked).toMatchObject({ drive: '/dev/sdc', mount: null, fileSystem: 'BitLocker' })
  })

  it('reads /proc/self/mounts with blanks in a path and write protection', () => {
    const [volume] = volumesOfProcMounts('/dev/sdb1 /media/MY\\040STICK vfat ro,nosuid 0 0\n')
    expect(volume).toEqual({
      drive: null,
      mount: '/media/MY STICK',
      fileSystem: 'vfat',
      isReadOnly: true
    })
  })

  it('reads the mount of macOS', () => {
    const text = `/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk4s1 on /Volumes/NO NAME (msdos, local, nodev, nosuid, noowners)
`
    expect(volumesOfMount(text)[1]).toEqual({
      drive: '/dev/disk4',
      mount: '/Volumes/NO NAME',
      fileSystem: 'msdos',
      isReadOnly: false
    })
  })

  it('reads the logical disks of Windows, one or several', () => {
    const stick = { DeviceID: 'E:', FileSystem: 'exFAT' }
    const locked = { DeviceID: 'F:', FileSystem: null }
    expect(volumesOfLogicalDisks(JSON.stringify(stick))).toMatchObject([
      { mount: 'E:\\', fileSystem: 'exFAT' }
    ])
    expect(volumesOfLogicalDisks(JSON.stringify([stick, locked]))).toHaveLength(2)
  })

  it.each([volumesOfLsblk, volumesOfProcMounts, volumesOfMount, volumesOfLogicalDisks])(
    'says nothing where the tool said nothing (%o)',
    (read) => expect(read('')).toEqual([])
  )
})
