import { createHash } from 'node:crypto'
import { keyText } from '../../../../shared/certs/public-key'
import type { CertificateInfo } from '../../../../shared/certs/parse-certificate'
import type { CertificateFault } from '../../../../shared/checks/judge-certificate-use'
import type { Evidence, Outcome } from '../../../../shared/checks/finding'
import { failed, passed, suspect, type Suspect } from '../../../../shared/checks/outcome'
import { english, type EngineSaying } from '../../../../shared/words/english'
import { judgeServerCertificate } from '../../tls/judge-server-certificate'
import type { Check } from '../check'
import type { Climb } from '../climb'

/** The server's certificate as a careful client sees it: who issued it, for whom, until when, for what. */
export const serverCertificate = (timeoutMs: number): Check<Climb> => ({
  id: 'server-certificate',
  title: 'Server certificate',
  needs: ['tls-handshake'],
  timeoutMs,
  run: (climb) => {
    const { anchors, host, at } = climb.plan
    const sent = sentCertificates(climb)
    const { faults, path, advice } = judgeServerCertificate({ sent, anchors, host, at })
    const evidence = [...path.map(showCertificate), ...advice.map(asText)]
    return Promise.resolve(outcomeOf(faults, path, evidence, host))
  }
})

function sentCertificates({ tls }: Climb): readonly Uint8Array[] {
  if (tls?.kind === 'secured') return tls.certificates
  return tls?.kind === 'broken' ? tls.flight.certificates : []
}

function outcomeOf(
  faults: readonly CertificateFault[],
  path: readonly CertificateInfo[],
  evidence: readonly Evidence[],
  host: string
): Outcome {
  const [first, ...rest] = faults.map(asSuspect)
  const subject = path[0]?.subject.text ?? 'unreadable'
  if (first) return failed(first.why, [first, ...rest], evidence)
  const issuer = path.at(-1)?.subject.text ?? ''
  return passed({ id: 'rung.server-certificate', values: { subject, host, issuer } }, evidence)
}

/** Each fault is seen, not guessed; their order is the order in which a client would stumble. */
function asSuspect({ cause, whose, why }: CertificateFault): Suspect {
  return suspect(cause, 'certain', why, whose)
}

function asText(advice: EngineSaying): Evidence {
  return { kind: 'text', says: english(advice) }
}

/** A certificate as anybody may see it: names, dates, thumbprints as Windows shows them. */
export function showCertificate(certificate: CertificateInfo): Evidence {
  const { subject, issuer, notBefore, notAfter, publicKey, signature } = certificate
  return {
    kind: 'certificate',
    subject: subject.text,
    issuer: issuer.text,
    serial: certificate.serial.hex,
    notBefore: timeText(notBefore),
    notAfter: timeText(notAfter),
    names: certificate.subjectAltNames.map(({ kind, value }) => `${kind}:${value}`),
    key: keyText(publicKey),
    signature: signature.name,
    sha1: thumbprint('sha1', certificate.der),
    sha256: thumbprint('sha256', certificate.der)
  }
}

function timeText({ at, text }: CertificateInfo['notBefore']): string {
  return at === undefined ? text : new Date(at).toISOString()
}

function thumbprint(algorithm: 'sha1' | 'sha256', der: Uint8Array): string {
  return createHash(algorithm).update(der).digest('hex')
}
