import { constants, X509Certificate } from 'node:crypto'
import { setMaxListeners } from 'node:events'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { createSecureContext, type SecureContext } from 'node:tls'
import { checkAeTitle, trimAeTitle } from '../../../shared/dicom/ae-title'
import type { LiveExpectation } from '../../../shared/ge/live-check-seen'
import { ok, problem, type Result } from '../../../shared/result'
import { guardFiles } from '../certs/place-file'
import { followIdentities } from './follow-identities'
import type { Door } from './guest'
import { DEFAULT_LIMITS, tellerOf, type House, type PracticeLimits } from './house'
import { identityOf, type IdentityList } from './identity-list'
import { readIdentities } from './identity-store'
import type { PracticeEvent } from './practice-events'
import { serveConnection } from './serve-connection'
import { openServerCredentials, type ServerCredentials } from './server-certificate'
import { stateFolder } from './state-folder'
import { openStudyStore, type Arrival } from './study-store'

export interface PracticeOptions {
  /** The state folder: CA, server certificate, identities. */
  readonly state: string
  /** 0 picks a free one. */
  readonly port: number
  /** Plain DICOM, for a tunnel; null for none. */
  readonly plainPort: number | null
  readonly bind: string
  readonly aeTitle: string
  readonly allowAnonymous: boolean
  /** Where studies go; null: the state folder's own `studies`. */
  readonly out: string | null
  /** The live check; null when nobody watches. */
  readonly watch: LiveExpectation | null
  readonly limits?: Partial<PracticeLimits>
  readonly now?: () => Date
}

export interface PracticeEndpoint {
  readonly port: number
  readonly plainPort: number | null
  /** Absolute path of the CA certificate (PEM). */
  readonly caCertificate: string
  readonly arrivals: () => readonly Arrival[]
  readonly setAllowAnonymous: (allow: boolean) => void
  readonly setWatch: (watch: LiveExpectation | null) => void
  /** Stops listening, lets objects under way arrive, then closes what is left. */
  readonly stop: () => Promise<void>
}

/** Time for objects that are on their way when the endpoint is stopped. */
const LAST_OBJECTS_MS = 3_000

/**
 * Starts the practice HeartLab endpoint.
 * Problems: `invalid-input` (AE title), `in-use` and `not-allowed` (port), `not-found` (address),
 * `damaged` (identities, CA), and what the file system says.
 */
export function startPractice(
  options: PracticeOptions,
  onEvent: (event: PracticeEvent) => void
): Promise<Result<PracticeEndpoint>> {
  const fault = checkAeTitle(options.aeTitle).find(({ severity }) => severity === 'error')
  if (fault) return Promise.resolve(problem('invalid-input', fault.said, { field: 'ae-title' }))
  const folder = { id: 'refusal.the-practice-folder', values: { folder: options.state } } as const
  return guardFiles(folder, async () => {
    const state = stateFolder(options.state)
    const now = options.now ?? (() => new Date())
    const credentials = await openServerCredentials(state, options.bind, now())
    if (!credentials.ok) return credentials
    const identities = await readIdentities(state.identities)
    if (!identities.ok) return identities
    const studies = options.out ?? state.studies
    const opening = await guardFiles(
      { id: 'refusal.the-studies-folder', values: { folder: studies } },
      async () => ok(await openStudyStore(studies, now))
    )
    if (!opening.ok) return opening
    const store = opening.value
    const running = furnish(options, credentials.value, identities.value, store, onEvent)
    const opened = await openDoors(options, running)
    if (opened.ok) return opened
    running.close()
    await store.close()
    return opened
  })
}

interface Running {
  readonly house: House
  readonly caCertificate: string
  readonly setAllowAnonymous: (allow: boolean) => void
  readonly setWatch: (watch: LiveExpectation | null) => void
  /** Closes every connection and stops watching. */
  readonly close: () => void
}

/** Puts together what the connections share. */
function furnish(
  options: PracticeOptions,
  credentials: ServerCredentials,
  read: IdentityList,
  store: House['store'],
  onEvent: (event: PracticeEvent) => void
): Running {
  const closing = new AbortController()
  // Each connection listens for the end; a thousand of them are no leak.
  setMaxListeners(0, closing.signal)
  const now = options.now ?? (() => new Date())
  const tell = tellerOf({ tell: onEvent, now }, null)
  const wishes = operatorsWishes(options, credentials)
  const list = followIdentities(stateFolder(options.state).identities, read, tell)
  const house: House = {
    aeTitle: trimAeTitle(options.aeTitle),
    ca: new X509Certificate(credentials.ca.certificateDer),
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    store,
    signal: closing.signal,
    now,
    secureContext: wishes.secureContext,
    allowAnonymous: wishes.allowAnonymous,
    identities: list.identities,
    refreshIdentities: list.refresh,
    expectation: () => wishes.expectation(list.identities()),
    tell: onEvent,
    associations: { open: 0 },
    storing: { open: 0 }
  }
  return {
    house,
    caCertificate: credentials.ca.certificatePath,
    setAllowAnonymous: wishes.setAllowAnonymous,
    setWatch: wishes.setWatch,
    close: () => {
      list.stop()
      closing.abort()
    }
  }
}

/** What may change while the endpoint runs. */
function operatorsWishes(
  options: Pick<PracticeOptions, 'allowAnonymous' | 'watch'>,
  credentials: ServerCredentials
) {
  let { allowAnonymous, watch } = options
  let secureContext = secureContextFor(credentials, watch)
  return {
    allowAnonymous: () => allowAnonymous,
    expectation: (identities: IdentityList) => watch && withFingerprints(watch, identities),
    secureContext: () => secureContext,
    setAllowAnonymous: (allow: boolean) => {
      allowAnonymous = allow
    },
    setWatch: (next: LiveExpectation | null) => {
      watch = next
      secureContext = secureContextFor(credentials, watch)
    }
  }
}

/** What the list does not say of a machine's certificate, its identity may. */
function withFingerprints(watch: LiveExpectation, identities: IdentityList): LiveExpectation {
  const devices = watch.devices.map((device) => ({
    ...device,
    sha256: device.sha256 ?? identityOf(identities, device.aeTitle)?.fingerprint ?? null
  }))
  return { ...watch, devices }
}

/**
 * TLS 1.2 and 1.3 (BCP 195); no session tickets, so that each connection shows its certificate anew.
 * The CA is named to clients as the issuer wanted, but not under the live check: a scanner that holds
 * HeartLab's own certificate would send none when it sees another CA's name (RFC 8446 4.2.4).
 */
function secureContextFor(
  { ca, certificate, key }: ServerCredentials,
  watch: LiveExpectation | null
): SecureContext {
  return createSecureContext({
    cert: certificate,
    key,
    minVersion: 'TLSv1.2',
    honorCipherOrder: true,
    secureOptions: constants.SSL_OP_NO_TICKET | constants.SSL_OP_NO_RENEGOTIATION,
    ...(watch ? {} : { ca: ca.certificatePem })
  })
}

async function openDoors(
  options: PracticeOptions,
  running: Running
): Promise<Result<PracticeEndpoint>> {
  const visits = createVisits(running.house)
  const tls = await listen(options.port, options.bind, visits.receive('tls'))
  if (!tls.ok) return tls
  const plain =
    options.plainPort === null
      ? null
      : await listen(options.plainPort, options.bind, visits.receive('plain'))
  if (plain && !plain.ok) {
    tls.value.close()
    return plain
  }
  const doors = [tls.value, ...(plain ? [plain.value] : [])]
  return ok({
    port: portOf(tls.value),
    plainPort: plain && portOf(plain.value),
    caCertificate: running.caCertificate,
    arrivals: running.house.store.arrivals,
    setAllowAnonymous: running.setAllowAnonymous,
    setWatch: running.setWatch,
    async stop() {
      for (const door of doors) door.close()
      await objectsUnderWay(running.house)
      running.close()
      await visits.end()
      await running.house.store.close()
    }
  })
}

/** Counts connections and keeps hold of them until they have ended. */
function createVisits(house: House) {
  const open = new Map<Socket, Promise<void>>()
  let count = 0
  return {
    receive: (door: Door) => (socket: Socket) => {
      if (open.size >= house.limits.connections) return void socket.destroy()
      const visit = serveConnection(socket, door, ++count, house).finally(() => open.delete(socket))
      open.set(socket, visit)
    },
    async end(): Promise<void> {
      for (const socket of open.keys()) socket.destroy()
      await Promise.allSettled(open.values())
    }
  }
}

async function objectsUnderWay({ storing }: House): Promise<void> {
  const until = Date.now() + LAST_OBJECTS_MS
  const wereBusy = storing.open > 0
  while (storing.open > 0 && Date.now() < until) await sleep(20)
  // The answer to the last object has been written; let it leave this computer.
  if (wereBusy) await sleep(100)
}

function listen(
  port: number,
  host: string,
  onSocket: (socket: Socket) => void
): Promise<Result<Server>> {
  return new Promise((resolve) => {
    const server = createServer({ noDelay: true }, onSocket)
    server.once('error', (error: NodeJS.ErrnoException) => resolve(portProblem(error, port, host)))
    server.listen({ port, host, backlog: 1024 }, () => {
      // Later faults (no more file handles) cost one connection, never the endpoint.
      server.removeAllListeners('error').on('error', () => undefined)
      resolve(ok(server))
    })
  })
}

function portProblem(error: NodeJS.ErrnoException, port: number, host: string): Result<never> {
  switch (error.code) {
    case 'EADDRINUSE':
      return problem(
        'in-use',
        { id: 'refusal.port-in-use', values: { port } },
        { next: { id: 'refusal.stop-or-other-port' }, field: 'port' }
      )
    case 'EACCES':
      return problem(
        'not-allowed',
        { id: 'refusal.port-not-allowed', values: { port } },
        { next: { id: 'refusal.higher-port' }, field: 'port' }
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return problem(
        'not-found',
        { id: 'refusal.not-own-address', values: { host } },
        { next: { id: 'refusal.own-address' }, field: 'bind' }
      )
    default:
      return problem('network', {
        id: 'refusal.port-fails',
        values: { port, code: error.code ?? 'unknown' }
      })
  }
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}
