import type { Evidence, Outcome } from '../../../../shared/checks/finding'
import {
  isAboutOurs,
  judgeHandshake,
  judgeWithLooks,
  type HandshakeEnd,
  type HandshakeLooks
} from '../../../../shared/checks/judge-handshake'
import { failed, passed, suspect } from '../../../../shared/checks/outcome'
import { recogniseFirstBytes } from '../../../../shared/dicom/first-bytes'
import { offeredSuites } from '../../../../shared/dicom/offered-suites'
import { alertName } from '../../../../shared/dicom/tls-alerts'
import { suiteName } from '../../../../shared/dicom/tls-suites'
import { versionText } from '../../../../shared/dicom/tls-versions'
import type { EngineSaying } from '../../../../shared/words/english'
import type { BrokenHandshake, TlsAnswer } from '../../tls/open-tls'
import { tapSocket } from '../../tls/tap-socket'
import { openTls } from '../../tls/open-tls'
import type { Check } from '../check'
import type { Climb } from '../climb'
import { explainWithheld } from '../explain-client-refusal'
import { lookAround } from '../second-looks'

/** After this part of the time a silent server is looked at in other ways, while the first try waits on. */
const PATIENCE = 0.45

/** Agrees on version and suite. What speaks of a certificate belongs to the rungs after it. */
export const tlsHandshake = (timeoutMs: number): Check<Climb> => ({
  id: 'tls-handshake',
  title: 'TLS handshake',
  needs: ['tcp-connect'],
  timeoutMs,
  run: async (climb, context) => {
    const startedAt = performance.now()
    const left = () => Math.max(50, context.timeoutMs - (performance.now() - startedAt))
    const look = () => lookAround(climb.place, climb.plan, { ...context, timeoutMs: left() * 0.85 })
    const early = lookLater(context.timeoutMs * PATIENCE, context.signal, look)
    const { tls, ended } = await shake(climb, context.signal, context.timeoutMs * 0.95)
    if (agreed(tls)) {
      early.forget()
      return agreement(tls)
    }
    if (ended === null) return canceled()
    const known = isAboutOurs(ended.code) ? explainWithheld(climb) : judgeHandshake(ended)
    if (known) early.forget()
    const suspects = known ?? judgeWithLooks(ended, await early.now())
    return failed(says(ended), suspects, evidenceOf(ended))
  }
})

function canceled(): Outcome {
  return failed({ id: 'rung.canceled' }, [suspect('timeout', 'possible', { id: 'why.canceled' })])
}

/** A look that begins by itself after a while, or at once when it is asked for, and never twice. */
function lookLater(ms: number, signal: AbortSignal, look: () => Promise<HandshakeLooks>) {
  let running: Promise<HandshakeLooks> | null = null
  const start = () => (running ??= look())
  const timer = setTimeout(() => {
    if (!signal.aborted) void start()
  }, ms)
  return {
    now: () => {
      clearTimeout(timer)
      return start()
    },
    forget: () => clearTimeout(timer)
  }
}

async function shake(
  climb: Climb,
  signal: AbortSignal,
  timeoutMs: number
): Promise<{ readonly tls: TlsAnswer; readonly ended: HandshakeEnd | null }> {
  if (!climb.tcp) throw new Error('the TLS rung needs a connected socket')
  const { host, identity } = climb.plan
  const tls = await openTls(tapSocket(climb.tcp), { host, identity, signal, timeoutMs })
  climb.tls = tls
  return { tls, ended: tls.kind === 'broken' || tls.kind === 'timeout' ? endOf(tls) : null }
}

function endOf(tls: Extract<TlsAnswer, { kind: 'broken' | 'timeout' }>): HandshakeEnd {
  const wireEnd = tls.wire.end()
  return {
    end: tls.kind === 'timeout' ? 'timeout' : typeof wireEnd === 'object' ? 'reset' : 'closed',
    flight: tls.flight,
    speaker: recogniseFirstBytes(tls.wire.received()),
    offered: offeredSuites(tls.wire.hello()),
    alert: tls.kind === 'broken' ? tls.alert : null,
    code: tls.kind === 'broken' ? tls.code : null
  }
}

/**
 * Version and suite are agreed when the handshake is done, or when a TLS 1.2 server has sent its whole
 * flight: what breaks after that is about certificates.
 */
function agreed(tls: TlsAnswer): tls is Extract<TlsAnswer, { kind: 'secured' | 'broken' }> {
  return tls.kind === 'secured' || (tls.kind === 'broken' && brokeOverCertificate(tls))
}

function brokeOverCertificate({ flight, code, alert }: BrokenHandshake): boolean {
  const isOurComplaint = alert === null && /^ERR_(SSL|OSSL)_/.test(code ?? '') && !isAboutOurs(code)
  return flight.hello?.version === 'TLSv1.2' && flight.complete && !isOurComplaint
}

function agreement(tls: Extract<TlsAnswer, { kind: 'secured' | 'broken' }>): Outcome {
  const version = tls.kind === 'secured' ? tls.version : (tls.flight.hello?.version ?? '')
  const suite = tls.kind === 'secured' ? tls.suite : suiteName(tls.flight.hello?.suite ?? 0)
  return passed({ id: 'rung.tls-agreed', values: { version: versionText(version), suite } }, [
    { kind: 'tls', version, suite }
  ])
}

function says({ end, alert, speaker }: HandshakeEnd): EngineSaying {
  if (speaker !== 'tls' && speaker !== 'nobody') return { id: 'rung.not-tls' }
  if (alert !== null) return { id: 'rung.tls-refused', values: { alert: alertName(alert) } }
  return { id: end === 'timeout' ? 'rung.tls-unanswered' : `rung.tls-${end}` }
}

function evidenceOf({ end, alert, code, speaker }: HandshakeEnd): readonly Evidence[] {
  const told = { end, code, firstBytes: speaker }
  return alert === null
    ? [{ kind: 'tls', ...told }]
    : [{ kind: 'alert', number: alert, name: alertName(alert), ...told }]
}
