import { X509Certificate } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LiveSetting } from '../../../shared/ge/live-check-setting'
import type { LiveExpectation } from '../../../shared/ge/live-check-seen'
import { fingerprintOf } from '../../../electron/engine/practice/read-certificate-file'
import { havePeer } from '../../peers/have-peer'
import {
  makeWorld,
  playScanner,
  runPractice,
  type RunningEndpoint,
  type ScannerSettings,
  type World
} from './practice-fixture'
import { alertAfterHello, breakOff, hello, speak, ssl2Hello } from './scripted-scanner'

type Names = readonly string[]

/** One setting wrong (or none): what the live check must name, and where it sends the person. */
interface Row {
  readonly title: string
  readonly scanner: ScannerSettings | ((port: number) => Promise<unknown>)
  readonly wrong: Names
  readonly right?: Names
  readonly fix?: string
  readonly device?: string | null
  readonly mode?: LiveExpectation['mode']
}

const STORE = ['us', 'us-multiframe', 'sr', 'sr-private']
const SECURE = ['tls', 'tls-version', 'client-certificate', 'server-trusted']
const TITLES = ['calling-ae', 'called-ae']
let world: World

const ROWS: readonly Row[] = [
  {
    title: 'a right set-up, connectivity check',
    scanner: {},
    wrong: [],
    right: [...SECURE, ...TITLES, 'echo']
  },
  {
    title: 'a right set-up, a whole study',
    scanner: { sends: STORE },
    wrong: [],
    right: [...SECURE, ...TITLES, 'store', 'multiframe', 'sr', 'sr-private']
  },
  {
    title: 'a right set-up, a still alone',
    scanner: { sends: ['us'] },
    wrong: [],
    right: [...SECURE, 'store']
  },
  {
    title: 'measurements without private data',
    scanner: { sends: ['sr'] },
    wrong: [],
    right: ['sr', 'store']
  },
  {
    title: 'a right second machine',
    scanner: { calling: 'VIVID2', certificate: 'second' },
    wrong: [],
    right: TITLES,
    device: 'Room 2'
  },
  {
    title: 'called title with a slip',
    scanner: { called: 'HEARTLAP' },
    wrong: ['called-ae'],
    fix: 'ge:dataflow'
  },
  {
    title: 'called title in small letters',
    scanner: { called: 'heartlab' },
    wrong: ['called-ae'],
    fix: 'ge:dataflow'
  },
  {
    title: 'called title left at the default',
    scanner: { called: 'ANY-SCP' },
    wrong: ['called-ae'],
    fix: 'ge:dataflow'
  },
  {
    title: 'called title with a space inside',
    scanner: { called: 'HEART LAB' },
    wrong: ['called-ae']
  },
  {
    title: 'called title is the scanner’s own',
    scanner: { called: 'VIVID1' },
    wrong: ['called-ae']
  },
  {
    title: 'calling title in small letters',
    scanner: { calling: 'vivid1' },
    wrong: ['calling-ae'],
    fix: 'ge:tcpip'
  },
  {
    title: 'calling title with a dash',
    scanner: { calling: 'VIVID-1' },
    wrong: ['calling-ae'],
    fix: 'ge:tcpip'
  },
  {
    title: 'calling title left at the default',
    scanner: { calling: 'ECHOSCU' },
    wrong: ['calling-ae'],
    fix: 'ge:tcpip'
  },
  {
    title: 'calling title of spaces only',
    scanner: { calling: '                ' },
    wrong: ['calling-ae'],
    fix: 'ge:tcpip'
  },
  { title: 'titles exchanged', scanner: { calling: 'HEARTLAB', called: 'VIVID1' }, wrong: TITLES },
  {
    title: 'TLS left off',
    scanner: { certificate: 'plain' },
    wrong: ['tls'],
    right: TITLES,
    fix: 'ge:dataflow'
  },
  {
    title: 'no client certificate',
    scanner: { certificate: 'none' },
    wrong: ['client-certificate'],
    right: ['tls', 'server-trusted', ...TITLES],
    fix: 'ge:dataflow'
  },
  {
    title: 'no client certificate, a study',
    scanner: { certificate: 'none', sends: STORE },
    wrong: ['client-certificate'],
    fix: 'ge:dataflow'
  },
  {
    title: 'a certificate of another CA, same name',
    scanner: { certificate: 'client-other' },
    wrong: ['client-certificate'],
    fix: 'ge:tcpip'
  },
  {
    title: 'an expired certificate',
    scanner: { certificate: 'client-expired' },
    wrong: ['client-certificate'],
    fix: 'heartlab:identity'
  },
  {
    title: 'a certificate of the future',
    scanner: { certificate: 'client-future' },
    wrong: ['client-certificate'],
    fix: 'this-computer'
  },
  {
    title: 'a certificate for servers',
    scanner: { certificate: 'client-server-eku' },
    wrong: ['client-certificate'],
    fix: 'heartlab:identity'
  },
  {
    title: 'the other machine’s certificate',
    scanner: { certificate: 'second' },
    wrong: ['client-certificate'],
    fix: 'ge:tcpip',
    device: 'Room 1'
  },
  {
    title: 'this certificate on the other machine',
    scanner: { calling: 'VIVID2' },
    wrong: ['client-certificate'],
    fix: 'ge:tcpip',
    device: 'Room 2'
  },
  {
    title: 'the server’s CA not imported',
    scanner: { trusts: 'other-ca' },
    wrong: ['server-trusted'],
    right: ['tls', 'tls-version'],
    fix: 'ge:trusted-root',
    device: null
  },
  {
    title: 'a CA of the same name, renewed',
    scanner: { trusts: 'renewed-ca' },
    wrong: ['server-trusted'],
    device: null
  },
  {
    title: 'a scanner whose clock is far ahead',
    scanner: (port) => alertAfterHello(port, 45),
    wrong: ['server-trusted'],
    fix: 'ge:clock',
    device: null
  },
  {
    title: 'a Windows that calls our certificate bad',
    scanner: (port) => alertAfterHello(port, 42),
    wrong: ['server-trusted'],
    fix: 'ge:trusted-root',
    device: null
  },
  {
    title: 'Windows 7: TLS 1.0 only',
    scanner: (port) => hello(port, 0x0301),
    wrong: ['tls-version'],
    right: ['tls'],
    device: null
  },
  {
    title: 'an old image: TLS 1.1 only',
    scanner: (port) => hello(port, 0x0302),
    wrong: ['tls-version'],
    device: null
  },
  {
    title: 'SSL 3.0 only',
    scanner: (port) => hello(port, 0x0300),
    wrong: ['tls-version'],
    device: null
  },
  { title: 'TLS 1.0 in an SSL 2 hello', scanner: ssl2Hello, wrong: ['tls-version'], device: null },
  {
    title: 'TLS 1.2 with old suites alone',
    scanner: (port) => hello(port, 0x0303, [0x0005, 0x000a]),
    wrong: ['tls-version'],
    device: null
  },
  {
    title: 'TLS 1.2 with a current suite, then gone',
    scanner: (port) => hello(port, 0x0303),
    wrong: [],
    right: ['tls', 'tls-version'],
    device: null
  },
  {
    title: 'plain wanted, plain spoken',
    mode: 'plain',
    scanner: { certificate: 'plain', sends: STORE },
    wrong: [],
    right: ['tls', ...TITLES, 'store', 'sr-private']
  },
  {
    title: 'plain wanted, TLS spoken',
    mode: 'plain',
    scanner: {},
    wrong: ['tls'],
    fix: 'ge:dataflow',
    device: null
  },
  {
    title: 'anonymous wanted, no certificate',
    mode: 'anonymous',
    scanner: { certificate: 'none' },
    wrong: [],
    right: [...SECURE, 'echo']
  },
  {
    title: 'anonymous wanted, foreign certificate',
    mode: 'anonymous',
    scanner: { certificate: 'client-other' },
    wrong: ['client-certificate']
  }
]

const peers = ['echoscu', 'storescu', 'openssl'].every(havePeer)

describe.skipIf(!peers)(
  'the live check, played by a scripted scanner (needs dcmtk, openssl)',
  () => {
    const endpoints = new Map<string, RunningEndpoint>()

    beforeAll(async () => {
      world = await makeWorld()
      const sha256 = fingerprint('client.pem')
      for (const mode of ['authenticated', 'anonymous', 'plain'] as const) {
        const devices = [
          { name: 'Room 1', aeTitle: 'VIVID1', sha256: mode === 'authenticated' ? sha256 : null },
          { name: 'Room 2', aeTitle: 'VIVID2', sha256: null }
        ]
        const watch = { mode, calledAeTitle: 'HEARTLAB', devices }
        endpoints.set(mode, await runPractice(world, { watch }))
      }
    })
    afterAll(async () => {
      for (const endpoint of endpoints.values()) await endpoint.stop()
      world.remove()
    })

    it.each(ROWS)(
      '$title',
      async ({ scanner, wrong, right = [], fix, device = 'Room 1', mode }) => {
        const endpoint = endpoints.get(mode ?? 'authenticated')
        if (!endpoint) throw new Error('no endpoint')
        if (typeof scanner === 'function') await scanner(endpoint.port)
        else await playScanner(world, endpoint.port, scanner)
        const events = await endpoint.last()
        const verdict = events.findLast((event) => event.event === 'verdict')
        const settings = verdict?.settings ?? []
        expect(named(settings, 'wrong')).toEqual(wrong)
        expect(named(settings, 'right')).toEqual(expect.arrayContaining([...right]))
        expect(verdict?.device ?? null).toBe(wrong.length || right.length ? device : null)
        expect(settings).toHaveLength(11)
        if (fix) expect(settings.find(({ status }) => status === 'wrong')?.fix?.where).toBe(fix)
      }
    )

    it('says nothing of what is no scanner: a port check, a browser, noise', async () => {
      const endpoint = endpoints.get('authenticated') as RunningEndpoint
      for (const bytes of ['', 'GET / HTTP/1.1\r\n\r\n', '\x05\x01\x00noise'])
        await speak(endpoint.port, Buffer.from(bytes, 'latin1'))
      const events = await endpoint.last()
      expect(events.filter(({ event }) => event === 'verdict')).toEqual([])
    })

    it('judges each connection alone: what an earlier one proved is unseen again', async () => {
      const endpoint = endpoints.get('authenticated') as RunningEndpoint
      await playScanner(world, endpoint.port, { sends: STORE })
      await playScanner(world, endpoint.port, {})
      const events = await endpoint.last()
      const verdict = events.findLast((event) => event.event === 'verdict')
      expect(named(verdict?.settings ?? [], 'unseen')).toEqual([
        'multiframe',
        'sr',
        'sr-private',
        'store'
      ])
    })

    it('names a transfer that breaks off, and keeps nothing of it', async () => {
      const endpoint = endpoints.get('authenticated') as RunningEndpoint
      const before = endpoint.arrivals().length
      await breakOff(endpoint.port, world.pki)
      const events = await endpoint.last()
      const verdict = events.findLast((event) => event.event === 'verdict')
      expect(named(verdict?.settings ?? [], 'wrong')).toEqual(['store'])
      expect(endpoint.arrivals()).toHaveLength(before)
    })
  }
)

function named(settings: readonly LiveSetting[], status: string): Names {
  return settings.filter((each) => each.status === status).map(({ setting }) => setting)
}

function fingerprint(name: string): string {
  return fingerprintOf(new X509Certificate(world.pki.read(name)))
}
