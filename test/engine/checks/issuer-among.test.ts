import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openOrCreateCa, type Ca } from '../../../electron/engine/certs/create-ca'
import { issuerAmong } from '../../../electron/engine/checks/issuer-among'
import { parseCertificate } from '../../../shared/certs/parse-certificate'
import { makeIdentity, NOW, quickKey, scratchFolder } from '../certs/own-pki'

const scratch = scratchFolder()
afterAll(() => scratch.remove())

async function ca(name: string): Promise<Ca> {
  const made = await openOrCreateCa(join(scratch.path, name), { name, now: NOW, takeKey: quickKey })
  if (!made.ok) throw new Error(made.problem.title)
  return made.value
}

function issuerOf(der: Uint8Array): Uint8Array {
  const parsed = parseCertificate(der)
  if (!parsed.ok) throw new Error('not a certificate')
  return parsed.value.issuer.der
}

describe('the issuer among the CAs that a server names', () => {
  it('is found for the leaf, or for any certificate that goes with it', async () => {
    const [issuing, root, other] = await Promise.all([ca('issuing'), ca('root'), ca('other')])
    const { certificateDer: leaf } = await makeIdentity(issuing, 'ROOM1')
    const named = [issuerOf(root.certificateDer)]
    expect(issuerAmong([issuerOf(leaf)], [leaf])).toBe('named')
    expect(issuerAmong(named, [leaf])).toBe('not-named')
    expect(issuerAmong(named, [leaf, root.certificateDer])).toBe('named')
    expect(issuerAmong(named, [leaf, other.certificateDer])).toBe('not-named')
  })

  it('is unknown where no CA is named or no certificate goes there', async () => {
    const { certificateDer } = await ca('alone')
    expect(issuerAmong([], [certificateDer])).toBe('unknown')
    expect(issuerAmong([issuerOf(certificateDer)], [])).toBe('unknown')
  })
})
