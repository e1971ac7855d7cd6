import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openOrCreateCa } from '../../../electron/engine/certs/create-ca'
import { createIdentity } from '../../../electron/engine/certs/create-identity'
import { pemOf } from '../../../electron/engine/certs/write-der'
import { makeTestStudy, TEST_KINDS } from '../../../electron/engine/dicom/test-studies'
import type { PracticeEvent } from '../../../electron/engine/practice/practice-events'
import {
  startPractice,
  type PracticeEndpoint,
  type PracticeOptions
} from '../../../electron/engine/practice/start-practice'
import { makePki, type Pki } from '../../peers/make-pki'

const NOW = new Date()

/** A state folder whose CA was made by openssl, certificates of every kind, and DICOM files. */
export interface World {
  readonly folder: string
  readonly state: string
  readonly pki: Pki
  /** `us.dcm`, `us-multiframe.dcm`, `sr.dcm`, `sr-private.dcm`. */
  readonly file: (name: string) => string
  readonly remove: () => void
}

export async function makeWorld(): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'practice-'))
  const state = join(folder, 'state')
  const file = (name: string) => join(folder, name)
  const pki = makePki(file('pki'))
  mkdirSync(join(state, 'ca'), { recursive: true })
  for (const name of ['ca.pem', 'ca.key']) copyFileSync(pki.path(name), join(state, 'ca', name))
  await addSecondDevice(state, pki)
  const study = makeTestStudy([...TEST_KINDS], { site: 'test', now: NOW })
  for (const { kind, bytes } of study) writeFileSync(file(`${kind}.dcm`), bytes)
  return {
    folder,
    state,
    pki,
    file,
    remove: () => rmSync(folder, { recursive: true, force: true })
  }
}

/** VIVID2: the other machine of the same site, by the same CA. */
async function addSecondDevice(state: string, pki: Pki): Promise<void> {
  const ca = await openOrCreateCa(join(state, 'ca'), { name: 'unused', now: NOW })
  if (!ca.ok) throw new Error(ca.problem.title)
  const made = await createIdentity(ca.value, {
    name: 'Room 2',
    aeTitle: 'VIVID2',
    algorithm: 'rsa-2048',
    days: 30,
    now: NOW
  })
  writeFileSync(pki.path('second.pem'), made.certificatePem)
  writeFileSync(pki.path('second.key'), pemOf('PRIVATE KEY', made.keyPkcs8Der))
}

export interface RunningEndpoint extends PracticeEndpoint {
  readonly events: readonly PracticeEvent[]
  /** Waits until an event fits; fails after two seconds. */
  readonly until: (fits: (event: PracticeEvent) => boolean) => Promise<PracticeEvent>
  /** The events of the last connection, once it is closed. */
  readonly last: () => Promise<readonly PracticeEvent[]>
}

export async function runPractice(
  world: World,
  options: Partial<PracticeOptions> = {}
): Promise<RunningEndpoint> {
  const events: PracticeEvent[] = []
  const started = await startPractice(
    {
      state: world.state,
      port: 0,
      plainPort: 0,
      bind: '127.0.0.1',
      aeTitle: 'HEARTLAB',
      allowAnonymous: false,
      out: join(world.folder, `out-${Math.random().toString(36).slice(2)}`),
      watch: null,
      limits: { firstBytesMs: 1000, requestMs: 1000, idleMs: 2000 },
      ...options
    },
    (event) => events.push(event)
  )
  if (!started.ok) throw new Error(`${started.problem.code}: ${started.problem.title}`)
  const until = async (fits: (event: PracticeEvent) => boolean): Promise<PracticeEvent> => {
    for (let waited = 0; waited < 2000; waited += 5) {
      const found = events.find(fits)
      if (found) return found
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    throw new Error(`no such event among ${JSON.stringify(events, null, 1)}`)
  }
  const last = async () => {
    const number = Math.max(...events.map((event) => event.connection ?? 0))
    await until((event) => event.event === 'closed' && event.connection === number)
    return events.filter((event) => event.connection === number)
  }
  return { ...started.value, events, until, last }
}

/** How a dcmtk program ended and what it printed. */
export interface Ran {
  readonly status: number
  readonly said: string
}

export function run(command: string, args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, TCP_NODELAY: '1' }, timeout: 5000 }
    execFile(command, [...args], options, (error, stdout, stderr) => {
      const status = error ? (typeof error.code === 'number' ? error.code : 255) : 0
      resolve({ status, said: stdout + stderr })
    })
  })
}

/** What a scripted scanner is set to; each field that is left out is right. */
export interface ScannerSettings {
  readonly calling?: string
  readonly called?: string
  /** `client`, `second`…: a certificate of the PKI; `none`: TLS without; `plain`: no TLS. */
  readonly certificate?: string
  /** The CA that the scanner trusts. */
  readonly trusts?: string
  /** Files to send; a connectivity check (C-ECHO) when there are none. */
  readonly sends?: readonly string[]
  readonly args?: readonly string[]
}

/** Plays the scanner once with dcmtk. */
export function playScanner(world: World, port: number, settings: ScannerSettings): Promise<Ran> {
  const { certificate = 'client', trusts = 'ca', sends = [], args = [] } = settings
  const key = certificate === 'second' ? 'second.key' : 'client.key'
  const { path } = world.pki
  const trust = ['+cf', path(`${trusts}.pem`)]
  const secure =
    certificate === 'plain'
      ? []
      : certificate === 'none'
        ? ['+tla', ...trust]
        : ['+tls', path(key), path(`${certificate}.pem`), ...trust]
  return run(sends.length > 0 ? 'storescu' : 'echoscu', [
    ...['-to', '2', '-ta', '2', '-td', '2'],
    ...secure,
    ...['-aet', settings.calling ?? 'VIVID1', '-aec', settings.called ?? 'HEARTLAB'],
    ...args,
    '127.0.0.1',
    String(port),
    ...sends.map((name) => world.file(`${name}.dcm`))
  ])
}
