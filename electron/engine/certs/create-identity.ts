import type { Ca } from './create-ca'
import { generateKey, type KeyAlgorithm, type TakeKey } from './generate-key'
import { issueCertificate, type SubjectName } from './issue-certificate'
import { pemOf } from './write-der'
import { writePkcs12, type Pkcs12Format } from './write-pkcs12'
import { asciiOf } from '../../../shared/kit/names'

export interface IdentityRequest {
  /** The device's name as people say it (`GE E95 – Room 1`). */
  readonly name: string
  /** Already judged by `checkAeTitle`, without outer spaces. */
  readonly aeTitle: string
  readonly algorithm: KeyAlgorithm
  readonly days: number
  readonly now: Date
}

/** A client identity: certificate and key. The key leaves it only inside a container. */
export interface Identity {
  readonly name: string
  readonly aeTitle: string
  readonly certificateDer: Buffer
  readonly certificatePem: string
  readonly keyPkcs8Der: Buffer
}

/** Three years: longer than a site forgets, shorter than a scanner's life. */
export const IDENTITY_DAYS = 1095

/**
 * Makes a client identity. Its common name is the AE title, which is what a server binds and what the
 * scanner's list of certificates shows; the device's name stands beside it as the unit.
 */
export async function createIdentity(
  ca: Ca,
  request: IdentityRequest,
  takeKey: TakeKey = generateKey
): Promise<Identity> {
  const { name, aeTitle, algorithm, days, now } = request
  const { spkiDer, pkcs8Der } = await takeKey(algorithm)
  const certificateDer = issueCertificate(ca, {
    subject: subjectOf(name, aeTitle),
    spkiDer,
    eku: ['clientAuth'],
    san: { dns: isHostLabel(aeTitle) ? [aeTitle] : [] },
    days,
    now
  })
  const certificatePem = pemOf('CERTIFICATE', certificateDer)
  return { name, aeTitle, certificateDer, certificatePem, keyPkcs8Der: pkcs8Der }
}

/** X.520 allows 64 characters; ASCII, since old Windows lists show others wrongly. */
function subjectOf(name: string, aeTitle: string): SubjectName {
  const unit = asciiOf(name).slice(0, 64).trim()
  return unit === '' ? [['CN', aeTitle]] : [['OU', unit], ['CN', aeTitle]] // prettier-ignore
}

function isHostLabel(text: string): boolean {
  return /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/.test(text)
}

/**
 * The identity as a container. Without the CA: Windows would spread the certificates over its stores,
 * and the CA comes as a file of its own.
 */
export function containerOf(identity: Identity, password: string, format: Pkcs12Format): Buffer {
  const { name, aeTitle } = identity
  const unit = asciiOf(name).trim()
  return writePkcs12({
    keyPkcs8Der: identity.keyPkcs8Der,
    certificates: [identity.certificateDer],
    friendlyName: unit === '' ? aeTitle : `${unit} (${aeTitle})`,
    password,
    format
  })
}
