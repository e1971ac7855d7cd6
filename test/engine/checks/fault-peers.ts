import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { acceptAssociation } from '../../../electron/engine/dicom/accept-association'
import type { AcceptOptions } from '../../../electron/engine/dicom/accept-types'
import type { DicomSocket } from '../../../electron/engine/dicom/association-types'
import { COMMAND, encodeCommand } from '../../../electron/engine/dicom/command-set'
import { encodePdu } from '../../../electron/engine/dicom/encode-pdu'
import { messagePdu } from '../../../electron/engine/dicom/message-pdus'
import { APPLICATION_CONTEXT, NO_USER_INFORMATION } from '../../../electron/engine/dicom/pdu'
import { TRANSFER_SYNTAX } from '../../../shared/dicom/transfer-syntaxes'
import type { StoreKind } from '../../../electron/engine/checks/wish-stores'
import { startStorescp } from '../../peers/dcmtk'
import { freePort } from '../../peers/free-port'
import type { Pki } from '../../peers/make-pki'
import { startOpensslServer } from '../../peers/openssl-server'
import {
  startRawServer,
  startTlsServer,
  staySilent,
  type Behaviour,
  type TlsServerOptions
} from '../../peers/raw-server'

export interface Running {
  readonly port: number
  readonly stop: () => Promise<void>
}
export type Start = (pki: Pki) => Promise<Running>

export interface Row {
  readonly fault: string
  readonly peer: Start
  readonly as?: string
  readonly ca?: string | null
  readonly host?: string
  readonly stores?: readonly StoreKind[]
  readonly cause: string | null
  readonly whose?: string | null
  /** The rung that fails (or, with cause null, the first that does not pass). */
  readonly at: string
  readonly verdict?: string
  readonly needs?: string
}

export const VERSIONS = ['TLSv1.2', 'TLSv1.3'] as const
export type Version = (typeof VERSIONS)[number]

export const raw =
  (behave: Behaviour): Start =>
  () =>
    startRawServer(behave)
export const tls =
  (behave: Behaviour, options: Omit<TlsServerOptions, 'pki'> = {}): Start =>
  (pki) =>
    startTlsServer({ pki, ...options }, behave)
export const demanding = (version: Version): Start =>
  tls(staySilent, { version, requestCert: true, rejectUnauthorized: true })
export const openssl =
  (args: readonly string[], certificate?: string): Start =>
  (pki) =>
    startOpensslServer(pki, args, certificate)
export const opensslDemanding =
  (version: Version, more: readonly string[] = []): Start =>
  (pki) =>
    startOpensslServer(pki, [
      ...more,
      ...(version === 'TLSv1.2' ? ['-tls1_2'] : ['-tls1_3']),
      ...['-Verify', '2', '-verify_return_error', '-CAfile', pki.path('ca.pem')]
    ])
export const dcmtk =
  (args: readonly string[] = []): Start =>
  (pki) =>
    startStorescp({ tls: { pki }, args })
export const dcmtkPlain =
  (args: readonly string[] = []): Start =>
  () =>
    startStorescp({ args })

export const closedPort: Start = async () => ({
  port: await freePort(),
  stop: () => Promise.resolve()
})

export const http: Start = () =>
  new Promise((resolve) => {
    const server = createHttpServer((_request, response) => void response.end('hello'))
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      resolve({
        port,
        stop: () =>
          new Promise((done) => {
            server.close(() => done())
            server.closeAllConnections()
          })
      })
    })
  })

/** A sound DICOM server that refuses in the ways which `options` say. */
export const dicom =
  (options: Partial<AcceptOptions>): Behaviour =>
  (socket: Socket) =>
    void acceptAssociation(socket as DicomSocket, {
      decide: () => ({ accept: true }),
      store: () => ({ status: 0 }),
      ...options
    })
export const storing = (status: number): Behaviour => dicom({ store: () => ({ status }) })

/** Takes whatever is proposed, then answers every message as if it were another one. */
export const misnumbering: Behaviour = (socket) => {
  const contexts = [1, 3, 5, 7].map((id) => ({
    id,
    result: 0,
    transferSyntax: TRANSFER_SYNTAX.explicitLittle
  }))
  const accept = { ...NO_USER_INFORMATION, protocolVersion: 1, called: 'PACS', calling: 'VIVID1' }
  const echoed = { commandField: COMMAND.echoResponse, respondedTo: 77, status: 0 }
  socket.once('data', () => {
    socket.write(
      encodePdu({
        type: 'associate-accept',
        ...accept,
        applicationContext: APPLICATION_CONTEXT,
        maxPduLength: 16_384,
        contexts
      })
    )
    const command = encodeCommand({ ...echoed, hasDataSet: false })
    socket.on('data', () => void socket.write(messagePdu(1, command, null, { maxPduLength: 0 })))
  })
}
