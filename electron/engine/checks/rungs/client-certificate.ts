import { parseCertificate, type CertificateInfo } from '../../../../shared/certs/parse-certificate'
import type { Evidence, Outcome } from '../../../../shared/checks/finding'
import { judgeCertificateUse } from '../../../../shared/checks/judge-certificate-use'
import { judgeClientRefusal } from '../../../../shared/checks/judge-client-certificate'
import { failed, passed, warned } from '../../../../shared/checks/outcome'
import { alertName, speaksOfCertificate } from '../../../../shared/dicom/tls-alerts'
import type { AssociationAnswer } from '../../dicom/association-types'
import type { Secured } from '../../tls/open-tls'
import type { Check, CheckContext } from '../check'
import type { Climb } from '../climb'
import { earlyWord, refusalOf, ticketOf, type Refusal } from '../early-word'
import { startAssociation } from '../open-connection'
import { alertOf, lookForAuthorities, lookWithoutCertificate } from '../second-looks'
import { within } from '../within'
import { showCertificate } from './server-certificate'

const YOUNG_MS = 48 * 3_600_000

/**
 * Has the server really taken the client? In TLS 1.3 the client's handshake ends before the server has
 * looked (RFC 8446 4.4.2.4), so only its next word counts: a session ticket, a PDU, or an alert. The
 * association request goes out here already, to make it speak.
 */
export const clientCertificate = (timeoutMs: number): Check<Climb> => ({
  id: 'client-certificate',
  title: 'Client certificate',
  needs: ['server-certificate'],
  timeoutMs,
  run: async (climb, context) => {
    const { tls } = climb
    if (tls?.kind === 'broken') return refused(climb, tls.alert, context, context.timeoutMs)
    if (tls?.kind !== 'secured') throw new Error('this rung needs a handshake')
    const startedAt = performance.now()
    const word = await firstWord(climb, tls, context)
    if (word === 'ticket' || word === 'answer') return accepted(climb)
    if (word === 'silence') return unproven(climb)
    const left = context.timeoutMs - (performance.now() - startedAt)
    return refused(climb, word.alert, context, Math.max(50, left * 0.8))
  }
})

type Word = 'ticket' | 'answer' | 'silence' | Refusal

async function firstWord(climb: Climb, tls: Secured, context: CheckContext): Promise<Word> {
  const startedAt = performance.now()
  const early = await earlyWord(tls, context)
  if (typeof early === 'object') return early
  // The answer's own deadline is the rung's: a silent server is the association's finding.
  const limitMs = (context.timeoutMs - (performance.now() - startedAt)) * 0.95
  const answer = startAssociation(climb, tls.socket, limitMs, climb.signal)
  const spoken = answer.then((said) => wordOf(said, refusalOf(tls)))
  const word = Promise.race([spoken, ticketOf(tls)])
  const first = await within(context.timeoutMs, context.signal, word)
  return first === 'timeout' ? 'silence' : first
}

async function wordOf(answer: AssociationAnswer, refusal: Promise<Refusal>): Promise<Word> {
  if (answer.kind === 'timeout' || answer.kind === 'canceled') return 'silence'
  if (answer.kind !== 'closed' || answer.bytesReceived > 0) return 'answer'
  return { alert: alertOf(answer) ?? (await refusal).alert }
}

function accepted(climb: Climb): Outcome {
  const { leaf, evidence } = ourCertificate(climb)
  if (!leaf) return passed('The server lets this client in without a certificate.', evidence)
  return climb.tls?.kind === 'secured' && climb.tls.certificateAskedFor
    ? passed(`The server took “${leaf.subject.text}”.`, evidence)
    : passed('The server went on with this client; it did not ask for a certificate.', evidence)
}

function unproven(climb: Climb): Outcome {
  return warned(
    'The handshake is done, but the server has said nothing since: not proven.',
    ourCertificate(climb).evidence
  )
}

async function refused(
  climb: Climb,
  alert: number | null,
  context: CheckContext,
  timeoutMs: number
): Promise<Outcome> {
  const { leaf, evidence } = ourCertificate(climb)
  if (alert !== null && !speaksOfCertificate(alert) && alert !== 40)
    return conclude(climb, alert, evidence, { issuerNotNamed: false, wantsCertificate: null })
  const options = { signal: context.signal, timeoutMs }
  const [authorities, nameless] = await Promise.all([
    lookForAuthorities(climb.place, climb.plan.host, options),
    alert === null ? lookWithoutCertificate(climb.place, climb.plan, options) : null
  ])
  const hints = authorities ?? []
  const issuerNotNamed =
    leaf !== null &&
    hints.length > 0 &&
    !hints.some((name) => Buffer.compare(name, leaf.issuer.der) === 0)
  const shown =
    hints.length > 0 ? [{ kind: 'tls' as const, authorities: hints.length, issuerNotNamed }] : []
  return conclude(climb, alert, [...evidence, ...shown], {
    issuerNotNamed,
    wantsCertificate: nameless && (nameless.alert !== null || authorities !== null)
  })
}

function conclude(
  climb: Climb,
  alert: number | null,
  evidence: readonly Evidence[],
  looks: { readonly issuerNotNamed: boolean; readonly wantsCertificate: boolean | null }
): Outcome {
  const { leaf } = ourCertificate(climb)
  const { at } = climb.plan
  const begins = leaf?.notBefore.at ?? 0
  const suspects = judgeClientRefusal({
    alert,
    offered: leaf !== null,
    ownFaults: leaf ? judgeCertificateUse(leaf, 'client', at) : [],
    young: leaf !== null && at.getTime() - begins < YOUNG_MS,
    ...looks
  })
  const how = alert === null ? 'ends the connection' : `answers ${alertName(alert)}`
  const summary = leaf
    ? `The server ${how} when it sees the client certificate.`
    : `The server ${how}: it wants a client certificate.`
  const said =
    alert === null ? [] : [{ kind: 'alert' as const, number: alert, name: alertName(alert) }]
  return failed(summary, suspects, [...said, ...evidence])
}

function ourCertificate(climb: Climb): {
  readonly leaf: CertificateInfo | null
  readonly evidence: readonly Evidence[]
} {
  const der = climb.plan.identity?.certificates[0]
  const parsed = der ? parseCertificate(der) : null
  if (!parsed?.ok) return { leaf: null, evidence: [] }
  return { leaf: parsed.value, evidence: [showCertificate(parsed.value)] }
}
