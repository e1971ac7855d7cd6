import { attributeValues } from '../distinguished-name'
import { finding, type CertFinding } from '../finding'
import type { CertificateInfo } from '../parse-certificate'
import type { Judged } from './judged'

/**
 * CAs whose private key was published, or that were made to intercept: by common name, since what they
 * issued bears only their name. Lenovo 2015 (Superfish), Dell 2015 (eDellRoot, DSDTestProvider),
 * DigiNotar 2011, Sennheiser HeadSetup 2018, Kazakhstan's interception roots 2015, 2019 and 2020,
 * and the interception root that badssl.com publishes with its key.
 */
const LEAKED_NAMES = new Set([
  'superfish, inc.',
  'edellroot',
  'dsdtestprovider',
  'diginotar root ca',
  'sennheiser communications a/s',
  'senncomrootca',
  'qaznet trust network',
  'information security certification authority',
  'национальный сертификат безопасности',
  'badssl mitm software test'
])

/** By key identifier where the name is anybody's: webpack-dev-server 2016, whose name is `localhost`. */
const LEAKED_KEYS = new Set(['a91a2d802640c6bfd660cb24194e9fe875d7a59b'])

/** A certificate of such a CA, or issued by one. */
export function judgeIssuer({ certificate }: Judged): readonly CertFinding[] {
  const bad = leakedName(certificate) ?? leakedKey(certificate)
  return bad === undefined ? [] : [finding('known-bad-issuer', 'error', bad)]
}

function leakedName({ subject, issuer }: CertificateInfo): string | undefined {
  return [subject, issuer]
    .flatMap((name) => attributeValues(name, '2.5.4.3'))
    .find((name) => LEAKED_NAMES.has(name.toLowerCase()))
}

function leakedKey({ subjectKeyId, authorityKeyId }: CertificateInfo): string | undefined {
  const known = [subjectKeyId, authorityKeyId].find((id) => id !== undefined && LEAKED_KEYS.has(id))
  return known && `key identifier ${known}`
}
