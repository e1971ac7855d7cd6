import { attributeValues, type DistinguishedName } from '../distinguished-name'
import { finding, type CertFinding } from '../finding'
import type { Judged } from './judged'

/**
 * CAs whose private key was published, or that were made to intercept: by common name, since what they
 * issued bears only their name. Lenovo 2015 (Superfish), Dell 2015 (eDellRoot, DSDTestProvider),
 * DigiNotar 2011, Sennheiser HeadSetup 2018, Kazakhstan's interception root 2015 and 2019.
 */
const LEAKED = new Set([
  'superfish, inc.',
  'edellroot',
  'dsdtestprovider',
  'diginotar root ca',
  'sennheiser communications a/s',
  'senncomrootca',
  'qaznet trust network',
  'национальный сертификат безопасности'
])

/** A certificate of such a CA, or issued by one. */
export function judgeIssuer({ certificate }: Judged): readonly CertFinding[] {
  const bad = [certificate.subject, certificate.issuer]
    .flatMap(namesOf)
    .find((name) => LEAKED.has(name.toLowerCase()))
  return bad === undefined ? [] : [finding('known-bad-issuer', 'error', bad)]
}

function namesOf(name: DistinguishedName): readonly string[] {
  return attributeValues(name, '2.5.4.3')
}
