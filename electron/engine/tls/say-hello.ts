import { randomBytes } from 'node:crypto'
import { isIP } from 'node:net'
import { suitesFor, writeClientHello } from '../../../shared/dicom/tls-client-hello'
import { readServerFlight, type ServerFlight } from '../../../shared/dicom/tls-flight'
import type { TlsVersion } from '../../../shared/dicom/tls-versions'
import { exchangeBytes, type Exchange, type Place } from './exchange-bytes'
import type { TcpOptions } from './open-tcp'

export interface HelloAnswer {
  readonly end: Exchange['end']
  readonly flight: ServerFlight
  readonly bytes: Buffer
}

export interface Hello {
  readonly version: TlsVersion
  readonly suites: readonly number[]
  readonly host: string
}

/** Says a ClientHello of our own making and reads the server's answer; no handshake is finished. */
export async function sayHello(
  place: Place,
  hello: Hello,
  options: TcpOptions
): Promise<HelloAnswer> {
  const bytes = writeClientHello({
    version: hello.version,
    suites: suitesFor(hello.version, hello.suites),
    serverName: serverNameOf(hello.host),
    random: randomBytes(64)
  })
  const answer = await exchangeBytes(place, bytes, isEnough, options)
  return { ...answer, flight: readServerFlight(answer.bytes) }
}

function isEnough(received: Buffer): boolean {
  const { isTls, alerts, hello } = readServerFlight(received)
  return !isTls || alerts.length > 0 || hello !== null
}

/** The name for SNI; an address literal is none (RFC 6066 3). */
export function serverNameOf(host: string): string | null {
  return isIP(host) === 0 ? host : null
}
