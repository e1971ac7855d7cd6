/** Drives and kits, as the machine side tells of them. */
export const kit = {
  'kit.can-be-written': 'A kit can be written here.',
  'kit.own-disk': 'This is this computer’s own disk.',
  'kit.bitlocker': 'BitLocker protects it; the scanner could not open it. Take another drive.',
  'kit.virtual': 'This is a virtual disk, not a USB drive. Use a folder instead.',
  'kit.built-in': 'This disk is built in.',
  'kit.not-removable': 'This disk is not a removable drive.',
  'kit.no-file-system':
    'It has no file system that this computer opens. Plug it in again, or have it formatted as FAT32.',
  'kit.does-not-open':
    'It does not open: BitLocker may lock it, or it is damaged. Take another drive.',
  'kit.read-only': 'It is write-protected: slide its lock switch, or take another drive.',
  'kit.full': 'It is full: free two megabytes, or take another drive.',
  'kit.large': 'It is large for a USB stick; make sure that it is the one you mean.',
  'kit.exfat':
    'It is formatted as exFAT, which some older scanners do not read; FAT32 is read by all.',
  'kit.fuseblk':
    'It is formatted as NTFS or exFAT, which some scanners do not read; FAT32 is read by all.',
  'kit.ntfs':
    'It is formatted as NTFS; the scanner reads it, but some sites block it. FAT32 is read by all.',
  'kit.other-file-system':
    'It has a file system that the scanner’s Windows does not read. Have it formatted as FAT32.',
  'kit.checking': 'Checking the files once more',
  'kit.writing': 'Writing and reading back',
  'kit.comparing': 'Comparing what arrived',
  'kit.wiping': 'Wiping',
  'kit.nothing-there': 'No kit was found there.',
  'kit.whole': '{name}: {files} files, all as they were written',
  'kit.not-whole': '{name}: this kit is not whole',
  'kit.fault-of': '{name}: {fault}',
  'kit.missing-file': '{file} is missing.',
  'kit.no-file': '{file} is not a file any more.',
  'kit.unreadable': '{file} cannot be read.',
  'kit.changed': '{file} was changed.',
  'kit.changed-size': '{file} was changed: {held} bytes instead of {bytes}.',
  'kit.extra-file': '{file} does not belong to this kit.',
  'kit.expired': '{file} expired on {day}.',
  'kit.not-yet-valid': '{file} is valid only from {day}.',
  'kit.expires-soon': '{file} expires on {day}.',
  'kit.interrupted': 'A write was cut short; the kit lies in {place}. Prepare it once more.',
  'kit.no-manifest': 'There is no kit of ours: manifest.json is missing.',
  'kit.manifest-damaged': 'The kit’s manifest.json is damaged.',
  'kit.wipe-limits':
    'The P12 file was written over before it was removed, but flash memory may keep old copies. If the drive leaves your hands, disable the identity in HeartLab.'
} as const
