import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import { emptyDevice, emptySite, type Device, type FileRef, type Site } from '../../shared/site'

const AT = '2026-11-22T08:00:00Z'

/** A file of the plan as the machine side keeps it. */
export function fileRef(path: string): FileRef {
  const bytes = readFileSync(path)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { id: basename(path), name: basename(path), path, sha256, bytes: bytes.length }
}

/** A profile whose site is filled in as far as `device` says, open at this step. */
export function writeProfile(
  folder: string,
  { step, serverCa, device }: { step: string; serverCa: string; device: Partial<Device> }
): string {
  const profile = join(folder, 'profile')
  const site: Site = {
    ...emptySite('site', AT),
    name: 'Harbour Heart Clinic',
    endpoint: {
      calledAeTitle: 'HEARTLAB_AKL',
      host: '203.0.113.20',
      port: 11112,
      name: 'HeartLab PACS',
      mode: 'authenticated',
      serverCa: fileRef(serverCa)
    },
    devices: [{ ...emptyDevice('room-1'), name: 'GE E95 - Room 1', aeTitle: 'VIVID1', ...device }],
    at: { step, deviceId: 'room-1' }
  }
  mkdirSync(profile, { recursive: true })
  writeFileSync(join(profile, 'site.json'), JSON.stringify(site))
  return profile
}
