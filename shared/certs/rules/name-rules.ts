import { commonNameOf, type DistinguishedName } from '../distinguished-name'
import { finding, type CertFinding } from '../finding'
import { isCa, isSelfIssued, type Judged } from './judged'

/** Whether the names are well formed, say whose the certificate is, and name the scanner. */
export function judgeNames(judged: Judged): readonly CertFinding[] {
  const { subject, issuer } = judged.certificate
  const names = isSelfIssued(judged.certificate) ? [subject] : [subject, issuer]
  return [...names.flatMap(judgeForm), ...judgeSubject(judged), ...judgeAeTitle(judged)]
}

function judgeForm(name: DistinguishedName): readonly CertFinding[] {
  const findings: CertFinding[] = []
  const flaws = [...name.flaws, ...name.attributes.flatMap(attributeFlaws)]
  if (flaws[0] !== undefined) findings.push(finding('malformed-dn', 'warn', flaws.join('; ')))
  if (/[^\u0000-\u007f]/.test(name.text)) findings.push(finding('non-ascii-dn', 'warn', name.text))
  return findings
}

/** RFC 5280 appendix A: attributes are neither empty nor padded, a name has 64 letters, a country two. */
function attributeFlaws(attribute: { oid: string; value: string }): readonly string[] {
  if (attribute.value === '') return ['an attribute has no value']
  if (attribute.value.trim() !== attribute.value) return ['spaces stand around an attribute']
  if (attribute.oid === '2.5.4.3' && attribute.value.length > 64)
    return ['the common name is longer than 64 letters']
  return attribute.oid === '2.5.4.6' && !/^[A-Za-z]{2}$/.test(attribute.value)
    ? ['the country is not two letters']
    : []
}

function judgeSubject({ certificate, role }: Judged): readonly CertFinding[] {
  const { subject } = certificate
  if (subject.attributes.length === 0)
    return [finding('empty-subject', role === 'ca' ? 'error' : 'warn', 'the subject is empty')]
  // Old public roots have none, and need none: nobody picks a root by its common name.
  if (commonNameOf(subject)) return []
  const someCa = role === 'ca' || (role === null && isCa(certificate))
  return [finding('no-common-name', someCa ? 'info' : 'warn', subject.text)]
}

/** An AE title has a case that counts; neither side is padded (PS3.5 6.2, VR AE). */
function judgeAeTitle({ certificate, role, aeTitle }: Judged): readonly CertFinding[] {
  if (aeTitle === undefined || role === 'ca') return []
  const common = commonNameOf(certificate.subject)
  const names = certificate.subjectAltNames.map((one) => one.value)
  if (common === aeTitle || names.includes(aeTitle)) return []
  const seen = [common ?? 'no common name', ...names].join(', ')
  return [finding('name-not-ae-title', 'warn', `${seen}; expected ${aeTitle}`)]
}
