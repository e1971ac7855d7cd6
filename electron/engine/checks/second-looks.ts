import type { Socket } from 'node:net'
import { recogniseFirstBytes, type Speaker } from '../../../shared/dicom/first-bytes'
import { alertOfCode } from '../../../shared/dicom/tls-alerts'
import { SOP_CLASS } from '../../../shared/dicom/sop-classes'
import { SUITES } from '../../../shared/dicom/tls-suites'
import { TRANSFER_SYNTAX } from '../../../shared/dicom/transfer-syntaxes'
import type { HandshakeLooks } from '../../../shared/checks/judge-handshake'
import type { AssociationAnswer } from '../dicom/association-types'
import { requestAssociation } from '../dicom/request-association'
import type { SocketFault } from '../dicom/association-types'
import { openTcp, type TcpOptions } from '../tls/open-tcp'
import { tapSocket } from '../tls/tap-socket'
import { openTls } from '../tls/open-tls'
import { sayHello } from '../tls/say-hello'
import type { Place } from '../tls/exchange-bytes'
import type { ProbePlan } from './climb'
import { earlyWord } from './early-word'
import { within } from './within'

/*
 * Where one observation fits two causes, a second connection asks the one question that tells them apart.
 * Each is harmless: nothing is stored, no association stays open.
 */

/** Ports on which DICOM is usually served (IANA 104, 11112, 2762; Orthanc 4242). */
const USUAL_PORTS = [11112, 104, 2762, 4242]
const PORT_LOOK_MS = 300

/** Another usual DICOM port of the same address that takes connections; advice, no verdict. */
export async function findDicomPort(place: Place, signal: AbortSignal): Promise<number | null> {
  const others = USUAL_PORTS.filter((port) => port !== place.port)
  const open = await Promise.all(
    others.map(async (port) => {
      const answer = await openTcp(place.addresses, port, { signal, timeoutMs: PORT_LOOK_MS })
      if (answer.kind === 'connected') answer.socket.destroy()
      return answer.kind === 'connected' ? port : null
    })
  )
  return open.find((port) => port !== null) ?? null
}

/** Who answers a plain DICOM association request? `dicom` also where it refuses. */
async function lookPlain(place: Place, plan: ProbePlan, options: TcpOptions): Promise<Speaker> {
  const tcp = await openTcp(place.addresses, place.port, options)
  if (tcp.kind !== 'connected') return 'nobody'
  const answer = await requestAssociation(tcp.socket, verificationRequest(plan), options)
  if (answer.kind === 'accepted') answer.association.abort()
  return speakerOf(answer)
}

function verificationRequest(plan: Pick<ProbePlan, 'called' | 'calling'>) {
  const context = {
    id: 1,
    abstractSyntax: SOP_CLASS.verification,
    transferSyntaxes: [TRANSFER_SYNTAX.implicitLittle]
  }
  return { called: plan.called, calling: plan.calling, contexts: [context] }
}

function speakerOf(answer: AssociationAnswer): Speaker {
  if (answer.kind === 'accepted' || answer.kind === 'rejected' || answer.kind === 'aborted')
    return 'dicom'
  const firstBytes = 'firstBytes' in answer ? answer.firstBytes : ''
  return recogniseFirstBytes(Buffer.from(firstBytes, 'hex'))
}

/** Does the port speak TLS at all? An alert is an answer, too. */
export async function speaksTls(place: Place, host: string, options: TcpOptions): Promise<boolean> {
  const hello = { version: 'TLSv1.2', suites: SUITES, host } as const
  const { flight, bytes } = await sayHello(place, hello, options)
  return bytes.length > 0 && flight.isTls && (flight.hello !== null || flight.alerts.length > 0)
}

/**
 * Who answers a web request, inside TLS or not? Many a web server waits for a line's end and stays silent
 * to everything else.
 */
export async function lookForWeb(
  place: Place,
  plan: ProbePlan,
  options: TcpOptions
): Promise<Speaker> {
  const tcp = await openTcp(place.addresses, place.port, options)
  if (tcp.kind !== 'connected') return 'nobody'
  const socket = await secureAs(plan, tcp.socket, options)
  if (!socket) return 'nobody'
  const first = new Promise<Speaker>((resolve) => {
    socket.once('data', (bytes: Buffer) => resolve(recogniseFirstBytes(bytes)))
    socket.once('close', () => resolve('nobody'))
    socket.write('GET / HTTP/1.0\r\n\r\n')
  })
  const speaker = await within(options.timeoutMs, options.signal, first)
  socket.destroy()
  return speaker === 'timeout' ? 'nobody' : speaker
}

async function secureAs(
  { mode, host, identity }: ProbePlan,
  socket: Socket,
  options: TcpOptions
): Promise<Socket | null> {
  if (mode === 'plain') return socket.on('error', () => undefined)
  const tls = await openTls(tapSocket(socket), { ...options, host, identity })
  return tls.kind === 'secured' ? tls.socket : null
}

/** What else does the server take: every suite in TLS 1.2 and 1.3, TLS 1.0, plain DICOM? */
export async function lookAround(
  place: Place,
  plan: ProbePlan,
  options: TcpOptions
): Promise<HandshakeLooks> {
  const ask = async (version: 'TLSv1' | 'TLSv1.2' | 'TLSv1.3') => {
    const hello = { version, suites: SUITES, host: plan.host } as const
    const { flight } = await sayHello(place, hello, options)
    return flight.isTls ? flight.hello : null
  }
  const [plain, old, tls12, tls13] = await Promise.all([
    lookPlain(place, plan, options),
    ask('TLSv1'),
    ask('TLSv1.2'),
    ask('TLSv1.3')
  ])
  return { plain, old, broad: tls12 ?? tls13 }
}

/** How a server ends a connection that shows it no client certificate. */
export interface AnonymousLook {
  readonly alert: number | null
  /** It let the nameless client through to DICOM. */
  readonly welcomed: boolean
  readonly closed: boolean
}

/** Connects once more without a client certificate, up to the answer to an association request. */
export async function lookWithoutCertificate(
  place: Place,
  plan: ProbePlan,
  options: TcpOptions
): Promise<AnonymousLook> {
  const nothing = { alert: null, welcomed: false, closed: false }
  const tcp = await openTcp(place.addresses, place.port, options)
  if (tcp.kind !== 'connected') return nothing
  const tls = await openTls(tapSocket(tcp.socket), { ...options, host: plan.host, identity: null })
  if (tls.kind === 'broken') return { ...nothing, alert: tls.alert, closed: tls.alert === null }
  if (tls.kind !== 'secured') return nothing
  const early = await earlyWord(tls, options)
  if (typeof early === 'object')
    return { ...nothing, alert: early.alert, closed: early.alert === null }
  const answer = await requestAssociation(tls.socket, verificationRequest(plan), options)
  if (answer.kind === 'accepted') answer.association.abort()
  if (answer.kind !== 'closed') return { ...nothing, welcomed: speakerOf(answer) === 'dicom' }
  const alert = alertOf(answer) ?? alertOfCode(await tls.ended)
  return { ...nothing, alert, closed: alert === null }
}

/** The alert that ended an association phase, if one did. */
export function alertOf(answer: AssociationAnswer): number | null {
  return answer.kind === 'closed' && answer.error ? alertOfFault(answer.error) : null
}

function alertOfFault(fault: SocketFault): number | null {
  return alertOfCode(fault.code) ?? fault.alertNumber
}
