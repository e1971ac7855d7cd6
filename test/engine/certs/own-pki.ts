import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openOrCreateCa, type Ca } from '../../../electron/engine/certs/create-ca'
import {
  containerOf,
  createIdentity,
  type Identity
} from '../../../electron/engine/certs/create-identity'
import {
  generateKey,
  type KeyAlgorithm,
  type TakeKey
} from '../../../electron/engine/certs/generate-key'
import type { Pkcs12Format } from '../../../electron/engine/certs/write-pkcs12'

export const NOW = new Date('2026-11-22T12:00:00Z')

/** A folder that the test removes again. */
export function scratchFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'heartlab-connect-test-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** A CA's key is RSA; a test that is not about that need not wait for it. */
export const quickKey: TakeKey = () => generateKey('ec-p256')

export async function makeCa(folder: string): Promise<Ca> {
  const ca = await openOrCreateCa(folder, { name: 'Test CA', now: NOW, takeKey: quickKey })
  if (!ca.ok) throw new Error(ca.problem.title)
  return ca.value
}

export function makeIdentity(
  ca: Ca,
  aeTitle: string,
  algorithm: KeyAlgorithm = 'ec-p256'
): Promise<Identity> {
  return createIdentity(ca, { name: `Room of ${aeTitle}`, aeTitle, algorithm, days: 365, now: NOW })
}

export async function makeContainer(
  ca: Ca,
  aeTitle: string,
  format: Pkcs12Format = 'scanner',
  password = 'pulse'
): Promise<Buffer> {
  return containerOf(await makeIdentity(ca, aeTitle), password, format)
}
