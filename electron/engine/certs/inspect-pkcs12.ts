import {
  finding,
  reworded,
  type CertFinding,
  type WindowsVersion
} from '../../../shared/certs/finding'
import { GUIDE_PASSWORD } from '../../../shared/certs/guide-password'
import { judgeContainer } from '../../../shared/certs/rules/pkcs12-rules'
import { openPkcs12, outerSchemes, type OpenedCertificate, type OpenedPkcs12 } from './open-pkcs12'

export interface InspectedPkcs12 {
  readonly findings: readonly CertFinding[]
  readonly certificates: readonly OpenedCertificate[]
  readonly privateKeys: readonly { readonly der: Uint8Array; readonly localKeyId?: Uint8Array }[]
  /** True where the content could be read, so that what is missing is really missing. */
  readonly read: boolean
}

/** Opens a P12 with the passwords at hand and judges the container; no password appears in a finding. */
export function inspectPkcs12(
  bytes: Uint8Array,
  passwords: readonly string[],
  windows: WindowsVersion | undefined
): InspectedPkcs12 {
  const opened = openPkcs12(bytes, likelyPasswords(passwords))
  const read = opened.kind === 'open' || opened.kind === 'mac-mismatch'
  const findings = [
    ...outcomeFindings(opened),
    ...passwordFindings(opened, passwords),
    ...containerFindings(opened, windows),
    ...(read ? contentFindings(opened) : [])
  ]
  const certificates = read ? opened.certificates : []
  const privateKeys = read
    ? opened.privateKeys.map(({ pkcs8Der, localKeyId }) => ({ der: pkcs8Der, localKeyId }))
    : []
  return { findings, certificates, privateKeys, read }
}

/** What was given first; then the guide's, none at all, and what copying from a mail adds or takes. */
export function likelyPasswords(given: readonly string[]): readonly (string | null)[] {
  const copied = given.length > 0 ? given : [GUIDE_PASSWORD]
  const trimmed = copied.map((one) => one.trim())
  const trailed = copied.flatMap((one) => [`${one} `, `${one}\n`, `${one}\r\n`])
  return [...new Set([...given, GUIDE_PASSWORD, '', null, ...trimmed, ...trailed])]
}

function outcomeFindings(opened: OpenedPkcs12): readonly CertFinding[] {
  switch (opened.kind) {
    case 'open':
      return []
    case 'iterations':
      return [finding('p12-iterations', 'warn', `${opened.count} rounds; not tried`)]
    case 'mac-mismatch':
      return [finding('p12-mac-mismatch', 'error', 'the content decrypts, the MAC does not agree')]
    case 'wrong-password':
      return [finding('wrong-password', 'error', 'the passwords given, the usual one and none')]
    case 'unsupported':
      return [finding('p12-unsupported-algorithm', 'error', opened.algorithm)]
    case 'malformed':
      return [finding('p12-malformed', 'error', 'its structure is broken')]
  }
}

function passwordFindings(opened: OpenedPkcs12, given: readonly string[]): readonly CertFinding[] {
  if (opened.kind !== 'open') return []
  const { password, schemes, structure } = opened
  if (schemes.length === 0 && !structure.mac) return []
  if (password === null) return [finding('p12-null-password', 'warn', 'opened without a password')]
  if (password === '')
    return [finding('p12-empty-password', 'warn', 'opened with an empty password')]
  const ascii = /^[\u0020-\u007e]*$/.test(password.trim())
  const unasked = password !== password.trim() && !given.includes(password)
  return [
    ...(ascii ? [] : [finding('non-ascii-password', 'warn', 'letters beyond plain ASCII')]),
    ...(unasked ? [nearlyRight()] : [])
  ]
}

function nearlyRight(): CertFinding {
  return reworded(finding('wrong-password', 'warn', 'it opens once a blank or line end is added'), {
    title: 'The password of the file ends in a blank or line end, which nobody types in Windows.',
    advice: 'Repack the file with this program and a password without them.'
  })
}

function containerFindings(
  opened: OpenedPkcs12,
  windows: WindowsVersion | undefined
): readonly CertFinding[] {
  const { structure } = opened
  if (!structure) return []
  const read = opened.kind === 'open' || opened.kind === 'mac-mismatch'
  const schemes = read ? opened.schemes : outerSchemes(structure)
  return judgeContainer({ structure, schemes, bareKey: read && opened.bareKey, windows })
}

function contentFindings(
  opened: Extract<OpenedPkcs12, { kind: 'open' | 'mac-mismatch' }>
): readonly CertFinding[] {
  const names = [...opened.certificates, ...opened.privateKeys].map((one) => one.friendlyName ?? '')
  const strange = names.find((name) => /[^\u0020-\u007e]/.test(name))
  const findings: CertFinding[] = []
  if (opened.privateKeys.length > 1)
    findings.push(finding('several-keys', 'error', `${opened.privateKeys.length} private keys`))
  if (strange !== undefined)
    findings.push(finding('non-ascii-friendly-name', 'warn', strange.slice(0, 60)))
  return findings
}
