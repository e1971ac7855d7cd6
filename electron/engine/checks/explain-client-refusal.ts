import { parseCertificate, type CertificateInfo } from '../../../shared/certs/parse-certificate'
import { judgeCertificateUse, weaknessesOf } from '../../../shared/checks/judge-certificate-use'
import {
  judgeClientRefusal,
  judgeWithheld,
  type ClientRefusal
} from '../../../shared/checks/judge-client-certificate'
import type { Evidence } from '../../../shared/checks/finding'
import type { DistinguishedNames, Suspects } from '../../../shared/checks/judge-handshake'
import { alertName } from '../../../shared/dicom/tls-alerts'
import type { TcpOptions } from '../tls/open-tcp'
import type { Climb } from './climb'
import { issuerAmong } from './issuer-among'
import { lookWithoutCertificate, type AnonymousLook } from './second-looks'
import { showCertificate } from './rungs/server-certificate'

export interface Explained {
  readonly suspects: Suspects
  readonly evidence: readonly Evidence[]
}

const YOUNG_MS = 48 * 3_600_000

/** How the server ended a connection after it had asked for, or seen, our certificate. */
export interface ClientEnd {
  readonly alert: number | null
  /** A ticket (TLS 1.3) or the server's Finished (TLS 1.2) had come before. */
  readonly wentOn: boolean
}

/** Names why a server does not go on with this client; where it says nothing, looks how a nameless one fares. */
export async function explainClientRefusal(
  climb: Climb,
  { alert, wentOn }: ClientEnd,
  options: TcpOptions
): Promise<Explained> {
  const leaf = ourCertificate(climb)
  const look =
    alert === null ? await lookWithoutCertificate(climb.place, climb.plan, options) : null
  const authorities = namedBy(climb)
  const issuer = issuerAmong(authorities, climb.plan.identity?.certificates ?? [])
  const suspects = judgeClientRefusal({
    alert,
    wentOn,
    issuer,
    shown: shownTo(climb, leaf),
    ...qualitiesOf(leaf, climb.plan.at),
    nameless: look && fareOf(look)
  })
  return {
    suspects,
    evidence: [...shownAlert(alert), ...shownLeaf(leaf), ...hints(authorities, issuer)]
  }
}

/** Our own library ends the handshake: our certificate fits nothing that the server takes (`isAboutOurs`). */
export function explainWithheld(climb: Climb): Suspects {
  return judgeWithheld(qualitiesOf(ourCertificate(climb), climb.plan.at))
}

/** Our own leaf, where we have one. */
export function ourCertificate({ plan }: Climb): CertificateInfo | null {
  const der = plan.identity?.certificates[0]
  const parsed = der ? parseCertificate(der) : null
  return parsed?.ok ? parsed.value : null
}

function shownTo({ tls }: Climb, leaf: CertificateInfo | null): ClientRefusal['shown'] {
  if (leaf === null) return 'nothing'
  const isOver = tls?.kind === 'secured' || tls?.kind === 'broken'
  return isOver && !tls.certificateSent ? 'withheld' : 'certificate'
}

function qualitiesOf(leaf: CertificateInfo | null, at: Date) {
  if (leaf === null) return { ownFaults: [], weaknesses: [], young: false }
  return {
    ownFaults: judgeCertificateUse(leaf, 'client', at),
    weaknesses: weaknessesOf(leaf, 'client'),
    young: at.getTime() - (leaf.notBefore.at ?? 0) < YOUNG_MS
  }
}

/** The CAs that the server named when it asked who we are. */
function namedBy({ tls }: Climb): DistinguishedNames {
  if (tls?.kind === 'secured') return tls.authorities
  return tls?.kind === 'broken' ? (tls.flight.request?.authorities ?? []) : []
}

function fareOf(look: AnonymousLook): ClientRefusal['nameless'] {
  if (look.alert !== null) return 'asked'
  if (look.welcomed) return 'welcomed'
  return look.closed ? 'ended' : null
}

function shownAlert(alert: number | null): readonly Evidence[] {
  return alert === null ? [] : [{ kind: 'alert', number: alert, name: alertName(alert) }]
}

function shownLeaf(leaf: CertificateInfo | null): readonly Evidence[] {
  return leaf ? [showCertificate(leaf)] : []
}

function hints(
  authorities: DistinguishedNames,
  issuer: ClientRefusal['issuer']
): readonly Evidence[] {
  if (authorities.length === 0) return []
  return [{ kind: 'tls', authorities: authorities.length, issuerNotNamed: issuer === 'not-named' }]
}
