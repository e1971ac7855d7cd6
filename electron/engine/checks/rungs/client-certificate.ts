import type { Evidence, Outcome } from '../../../../shared/checks/finding'
import { failed, passed, warned } from '../../../../shared/checks/outcome'
import { alertName } from '../../../../shared/dicom/tls-alerts'
import type { EngineSaying } from '../../../../shared/words/english'
import type { AssociationAnswer } from '../../dicom/association-types'
import type { Secured } from '../../tls/open-tls'
import type { Check, CheckContext } from '../check'
import type { Climb } from '../climb'
import { earlyWord, refusalOf, ticketOf, type Refusal } from '../early-word'
import { explainClientRefusal, ourCertificate, type ClientEnd } from '../explain-client-refusal'
import { startAssociation } from '../open-connection'
import { alertOf } from '../second-looks'
import { within } from '../within'
import { showCertificate } from './server-certificate'

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
    if (tls?.kind === 'broken') return refused(climb, { alert: tls.alert, wentOn: false }, context)
    if (tls?.kind !== 'secured') throw new Error('this rung needs a handshake')
    const startedAt = performance.now()
    const { word, ticket } = await firstWord(climb, tls, context)
    if (word === 'answer') return accepted(climb)
    if (word === 'silence') return ticket ? accepted(climb) : unproven(climb)
    if (word.alert === null && !tls.certificateAskedFor) return accepted(climb)
    const left = Math.max(50, context.timeoutMs - (performance.now() - startedAt))
    const wentOn = ticket || tls.version !== 'TLSv1.3'
    return refused(climb, { alert: word.alert, wentOn }, { ...context, timeoutMs: left * 0.8 })
  }
})

type Word = 'answer' | 'silence' | Refusal

/** A server that looks at the client's certificate only after the handshake hangs up soon after its ticket. */
const AFTER_TICKET_MS = 500

async function firstWord(
  climb: Climb,
  tls: Secured,
  context: CheckContext
): Promise<{ readonly word: Word; readonly ticket: boolean }> {
  const startedAt = performance.now()
  const early = await earlyWord(tls, context)
  if (typeof early === 'object') {
    climb.answer = Promise.resolve(HUNG_UP)
    return { word: early, ticket: false }
  }
  // The answer's own deadline is the rung's: a silent server is the association's finding.
  const limitMs = (context.timeoutMs - (performance.now() - startedAt)) * 0.95
  const answer = startAssociation(climb, tls.socket, limitMs, climb.signal)
  const spoken = answer.then((said) => wordOf(said, refusalOf(tls)))
  const first = await within(
    context.timeoutMs,
    context.signal,
    Promise.race([spoken, ticketOf(tls)])
  )
  if (first !== 'ticket') return { word: first === 'timeout' ? 'silence' : first, ticket: false }
  const next = await within(
    Math.min(AFTER_TICKET_MS, context.timeoutMs / 4),
    context.signal,
    spoken
  )
  return { word: next === 'timeout' ? 'silence' : next, ticket: true }
}

/** What the association's rung finds where nothing could be asked any more. */
const HUNG_UP: AssociationAnswer = {
  kind: 'closed',
  error: null,
  bytesReceived: 0,
  firstBytes: ''
}

async function wordOf(answer: AssociationAnswer, refusal: Promise<Refusal>): Promise<Word> {
  if (answer.kind === 'timeout' || answer.kind === 'canceled') return 'silence'
  if (answer.kind !== 'closed' || answer.bytesReceived > 0) return 'answer'
  return { alert: alertOf(answer) ?? (await refusal).alert }
}

function accepted(climb: Climb): Outcome {
  const leaf = ourCertificate(climb)
  const evidence = shownLeaf(climb)
  if (!leaf) return passed({ id: 'rung.let-in' }, evidence)
  return climb.tls?.kind === 'secured' && climb.tls.certificateAskedFor
    ? passed({ id: 'rung.certificate-taken', values: { subject: leaf.subject.text } }, evidence)
    : passed({ id: 'rung.not-asked' }, evidence)
}

function unproven(climb: Climb): Outcome {
  return warned({ id: 'rung.not-proven' }, shownLeaf(climb))
}

async function refused(climb: Climb, end: ClientEnd, context: CheckContext): Promise<Outcome> {
  const { suspects, evidence } = await explainClientRefusal(climb, end, context)
  // Whoever breaks off for another reason has taken the client: the association's rung says why.
  if (suspects[0].cause === 'peer-abort') return accepted(climb)
  return failed(howItEnds(climb, end), suspects, evidence)
}

function howItEnds(climb: Climb, { alert }: ClientEnd): EngineSaying {
  const whose = ourCertificate(climb) ? 'certificate' : 'no-certificate'
  return alert === null
    ? { id: `rung.${whose}-hung-up` }
    : { id: `rung.${whose}-alert`, values: { alert: alertName(alert) } }
}

function shownLeaf(climb: Climb): readonly Evidence[] {
  const leaf = ourCertificate(climb)
  return leaf ? [showCertificate(leaf)] : []
}
