import type { X509Certificate } from 'node:crypto'
import { ok, type Result } from '../../../shared/result'
import {
  addIdentity,
  changeIdentity,
  identityOf,
  removeIdentity,
  type Identity,
  type IdentityList,
  type Operation
} from './identity-list'
import { readIdentities, updateIdentities } from './identity-store'
import { fingerprintOf, readCertificateFile } from './read-certificate-file'
import { stateFolder } from './state-folder'

export interface NewIdentity {
  readonly name: string
  readonly aeTitle: string
  /** A certificate file (PEM or DER); null for a device that will only use anonymous TLS. */
  readonly certificate: string | null
  readonly allowAnonymous: boolean
  readonly operations: readonly Operation[]
}

export interface AddedIdentity {
  readonly identity: Identity
  readonly certificate: X509Certificate | null
}

/** Create DICOM Identity: binds an AE title to a certificate. A running endpoint sees it at once. */
export async function createPracticeIdentity(
  state: string,
  added: NewIdentity
): Promise<Result<AddedIdentity>> {
  const certificate = added.certificate ? await readCertificateFile(added.certificate) : ok(null)
  if (!certificate.ok) return certificate
  const identity = {
    name: added.name,
    aeTitle: added.aeTitle,
    fingerprint: certificate.value ? fingerprintOf(certificate.value) : null,
    enabled: true,
    allowAnonymous: added.allowAnonymous,
    operations: [...added.operations]
  }
  const after = await change(state, (identities) => addIdentity(identities, identity))
  if (!after.ok) return after
  const saved = identityOf(after.value, added.aeTitle) ?? identity
  return ok({ identity: saved, certificate: certificate.value })
}

export function listPracticeIdentities(state: string): Promise<Result<IdentityList>> {
  return readIdentities(stateFolder(state).identities)
}

export function enablePracticeIdentity(state: string, aeTitle: string) {
  return change(state, (identities) => changeIdentity(identities, aeTitle, { enabled: true }))
}

export function disablePracticeIdentity(state: string, aeTitle: string) {
  return change(state, (identities) => changeIdentity(identities, aeTitle, { enabled: false }))
}

export function removePracticeIdentity(state: string, aeTitle: string) {
  return change(state, (identities) => removeIdentity(identities, aeTitle))
}

function change(
  state: string,
  rule: (identities: IdentityList) => Result<IdentityList>
): Promise<Result<IdentityList>> {
  return updateIdentities(stateFolder(state).identities, rule)
}
