import type { DicomCause, Side } from '../../../shared/causes/codes'
import { trimAeTitle } from '../../../shared/dicom/ae-title'
import type { CertificateFault, WatchedDevice } from '../../../shared/ge/live-check-seen'
import { ownerOf } from '../../../shared/ge/live-check-device'
import { inTurn, type EngineSaying, type Told } from '../../../shared/words/english'
import type { ClientCertificate } from './client-certificate'
import { identityOf, OPERATIONS, type Identity, type IdentityList } from './identity-list'

/** Who asks, and by what door. */
export interface Visitor {
  readonly calling: string
  readonly called: string
  /** `plain` inside a tunnel: there is no certificate, the AE title alone is the identity. */
  readonly door: 'tls' | 'plain'
  readonly certificate: ClientCertificate
}

export interface HouseRules {
  readonly aeTitle: string
  readonly identities: IdentityList
  readonly allowAnonymous: boolean
  /** Machines of the live check; those without an identity are let in all the same. */
  readonly watched: readonly WatchedDevice[]
}

/** A refusal in A-ASSOCIATE-RJ numbers (PS3.8 table 9-21), and in words for the operator. */
export interface Refusal {
  readonly admitted: false
  readonly reject: { readonly result: number; readonly source: number; readonly reason: number }
  readonly cause: DicomCause
  readonly whose: Side
  readonly said: EngineSaying
}

export type Admission = { readonly admitted: true; readonly identity: Identity | null } | Refusal

/** Decides as HeartLab would: called title, then identity, then the certificate that is bound to it. */
export function admit(visitor: Visitor, rules: HouseRules): Admission {
  const called = trimAeTitle(visitor.called)
  if (called !== rules.aeTitle) return wrongCalled(called, rules.aeTitle)
  const identity = identityFor(visitor, rules)
  if (!identity)
    return isOpen(visitor, rules) ? { admitted: true, identity } : unknownTitle(visitor, rules)
  if (!identity.enabled)
    return refuse(1, 'identity-refused', {
      id: 'event.disabled',
      values: { name: identity.name }
    })
  return refuseCertificate(visitor, identity, rules) ?? { admitted: true, identity }
}

function wrongCalled(called: string, own: string): Refusal {
  const said = { id: 'event.called', values: { called: shown(called), own } } as const
  return refuse(
    7,
    'wrong-called-ae',
    isNearly(called, own) ? inTurn(said, { id: 'event.nearly' }) : said
  )
}

/** The same but for letter case, spaces and signs: a slip of typing. */
function isNearly(one: string, other: string): boolean {
  const bare = (title: string) => title.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return bare(one) !== '' && bare(one) === bare(other)
}

/** With anonymous access and no identity made yet, there is nothing to compare with. */
function isOpen({ door, certificate }: Visitor, rules: HouseRules): boolean {
  if (rules.identities.length > 0) return false
  const unharmed = certificate === 'none' || certificate.fault === null
  return door === 'plain' || (rules.allowAnonymous && unharmed)
}

/** The identity of the AE title; a watched machine without one is treated as if it had been made. */
function identityFor(visitor: Visitor, rules: HouseRules): Identity | null {
  const aeTitle = trimAeTitle(visitor.calling)
  const known = identityOf(rules.identities, aeTitle)
  if (known) return known
  const device = rules.watched.find((each) => each.aeTitle === aeTitle)
  if (!device) return null
  return {
    name: device.name,
    aeTitle,
    fingerprint: device.sha256 ?? fingerprintFor(visitor, rules, device),
    enabled: true,
    allowAnonymous: false,
    operations: [...OPERATIONS]
  }
}

/** Any good certificate that is not another machine's will do where the list names none. */
function fingerprintFor(
  { certificate }: Visitor,
  { watched, identities }: HouseRules,
  device: WatchedDevice
): string | null {
  if (certificate === 'none' || certificate.fault) return null
  const owner = ownerOf(certificate, watched)
  const bound = identities.some(({ fingerprint }) => fingerprint === certificate.sha256)
  return bound || (owner && owner !== device) ? null : certificate.sha256
}

function unknownTitle({ calling, certificate }: Visitor, { identities }: HouseRules): Refusal {
  const owner =
    certificate === 'none'
      ? undefined
      : identities.find(({ fingerprint }) => fingerprint === certificate.sha256)
  const typed = trimAeTitle(calling)
  const title = shown(typed)
  const said: EngineSaying = owner
    ? { id: 'event.unknown-title-of', values: { title, owner: owner.aeTitle } }
    : { id: 'event.unknown-title', values: { title } }
  const meant = identities.find(({ aeTitle }) => isNearly(typed, aeTitle))?.aeTitle
  const hint = meant && ({ id: 'event.nearly-this', values: { meant } } as const)
  return refuse(3, 'wrong-calling-ae', hint ? inTurn(said, hint) : said)
}

function refuseCertificate(
  { door, certificate }: Visitor,
  identity: Identity,
  { allowAnonymous, identities, watched }: HouseRules
): Refusal | null {
  if (door === 'plain') return null
  if (certificate === 'none')
    return allowAnonymous || identity.allowAnonymous
      ? null
      : refuse(1, 'missing-client-cert', {
          id: 'event.missing-certificate',
          values: { name: identity.name }
        })
  // A certificate named in the watched list is known by its fingerprint, whoever issued it.
  const pinned = watched.some(({ sha256 }) => sha256 === certificate.sha256)
  if (certificate.fault && !(pinned && certificate.fault === 'untrusted'))
    return refuse(1, CAUSE_OF_FAULT[certificate.fault], faultWords(certificate))
  if (identity.fingerprint === certificate.sha256) return null
  if (identity.fingerprint === null && identity.allowAnonymous) return null
  const owner = identities.find(({ fingerprint }) => fingerprint === certificate.sha256)
  return refuse(
    1,
    'identity-refused',
    owner
      ? { id: 'event.others-certificate', values: { owner: owner.name, name: identity.name } }
      : { id: 'event.unbound-certificate', values: { name: identity.name } }
  )
}

export const CAUSE_OF_FAULT: Readonly<Record<CertificateFault, DicomCause>> = {
  untrusted: 'client-cert-untrusted',
  expired: 'expired-cert',
  'not-yet-valid': 'clock-skew',
  purpose: 'eku'
}

/** Why a certificate is not taken, for the operator. */
export function faultWords(certificate: Exclude<ClientCertificate, 'none'>): EngineSaying {
  const { subject, issuer, notBefore, notAfter, fault } = certificate
  switch (fault) {
    case 'expired':
      return { id: 'event.expired', values: { subject, at: notAfter } }
    case 'not-yet-valid':
      return { id: 'event.not-yet', values: { subject, at: notBefore } }
    case 'purpose':
      return { id: 'event.purpose', values: { subject } }
    default:
      return { id: 'event.untrusted', values: { subject, issuer } }
  }
}

function refuse(reason: number, cause: DicomCause, said: EngineSaying): Refusal {
  return { admitted: false, reject: { result: 1, source: 1, reason }, cause, whose: 'client', said }
}

function shown(title: string): Told {
  return title === '' ? { id: 'event.empty-title' } : title
}
