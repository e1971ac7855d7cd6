import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { rmSync, writeFileSync } from 'node:fs'
import {
  createPracticeIdentity,
  disablePracticeIdentity,
  enablePracticeIdentity,
  removePracticeIdentity
} from '../../../electron/engine/practice/identities'
import { stateFolder } from '../../../electron/engine/practice/state-folder'
import type { Operation } from '../../../electron/engine/practice/identity-list'
import { havePeer } from '../../peers/have-peer'
import {
  makeWorld,
  playScanner,
  run,
  runPractice,
  type RunningEndpoint,
  type ScannerSettings,
  type World
} from './practice-fixture'

interface Row {
  readonly title: string
  readonly scanner: ScannerSettings
  readonly cause: string
  readonly told: Readonly<Record<string, unknown>>
}

const REJECT = { by: 'reject', result: 1, source: 1 }
const ROWS: readonly Row[] = [
  {
    title: 'called title unknown',
    scanner: { called: 'OTHER' },
    cause: 'wrong-called-ae',
    told: { ...REJECT, reason: 7 }
  },
  {
    title: 'calling title unknown',
    scanner: { calling: 'NOBODY' },
    cause: 'wrong-calling-ae',
    told: { ...REJECT, reason: 3 }
  },
  {
    title: 'calling title in small letters',
    scanner: { calling: 'vivid1' },
    cause: 'wrong-calling-ae',
    told: { ...REJECT, reason: 3 }
  },
  {
    title: 'a good certificate under another’s title',
    scanner: { certificate: 'second' },
    cause: 'identity-refused',
    told: { ...REJECT, reason: 1 }
  },
  {
    title: 'same name from another CA',
    scanner: { certificate: 'client-other' },
    cause: 'client-cert-untrusted',
    told: { by: 'alert', alert: 48 }
  },
  {
    title: 'expired',
    scanner: { certificate: 'client-expired' },
    cause: 'expired-cert',
    told: { by: 'alert', alert: 45 }
  },
  {
    title: 'not yet valid',
    scanner: { certificate: 'client-future' },
    cause: 'clock-skew',
    told: { by: 'alert', alert: 42 }
  },
  {
    title: 'made for servers',
    scanner: { certificate: 'client-server-eku' },
    cause: 'eku',
    told: { by: 'alert', alert: 43 }
  },
  {
    title: 'no certificate',
    scanner: { certificate: 'none' },
    cause: 'missing-client-cert',
    told: { by: 'alert', alert: 116 }
  },
  {
    title: 'plain DICOM',
    scanner: { certificate: 'plain' },
    cause: 'plaintext-to-tls',
    told: { by: 'close' }
  },
  {
    title: 'our CA not trusted',
    scanner: { trusts: 'other-ca' },
    cause: 'unknown-ca',
    told: { by: 'close' }
  }
]

const peers = ['echoscu', 'storescu', 'openssl'].every(havePeer)

describe.skipIf(!peers)('the practice endpoint refuses (needs dcmtk, openssl)', () => {
  let world: World
  let endpoint: RunningEndpoint

  beforeAll(async () => {
    world = await makeWorld()
    endpoint = await runPractice(world)
  })
  afterAll(async () => {
    await endpoint.stop()
    world.remove()
  })
  beforeEach(async () => {
    rmSync(stateFolder(world.state).identities, { force: true })
    await add('VIVID1', 'client.pem')
  })

  async function add(aeTitle: string, certificate: string | null, rest = {}): Promise<void> {
    const added = await createPracticeIdentity(world.state, {
      name: `Room of ${aeTitle}`,
      aeTitle,
      certificate: certificate && world.pki.path(certificate),
      allowAnonymous: false,
      operations: ['echo', 'store', 'find'],
      ...rest
    })
    if (!added.ok) throw new Error(added.problem.title)
  }

  async function rejection(): Promise<{ readonly cause: string; readonly told: unknown } | null> {
    const events = await endpoint.last()
    const found = events.find((event) => event.event === 'rejected')
    return found?.event === 'rejected' ? { cause: found.cause, told: found.told } : null
  }

  it.each(ROWS)('$title: $cause', async ({ scanner, cause, told }) => {
    const { status } = await playScanner(world, endpoint.port, scanner)
    expect(status).not.toBe(0)
    expect(await rejection()).toEqual({ cause, told: expect.objectContaining(told) as unknown })
  })

  it('lets the right device in, and sees each change of its identity at once', async () => {
    const comesIn = async (): Promise<boolean> =>
      (await playScanner(world, endpoint.port, {})).status === 0
    expect(await comesIn()).toBe(true)
    await disablePracticeIdentity(world.state, 'VIVID1')
    expect(await comesIn()).toBe(false)
    expect(await rejection()).toMatchObject({ cause: 'identity-refused', told: { reason: 1 } })
    await enablePracticeIdentity(world.state, 'VIVID1')
    expect(await comesIn()).toBe(true)
    await removePracticeIdentity(world.state, 'VIVID1')
    expect(await comesIn()).toBe(false)
    expect(await rejection()).toMatchObject({ cause: 'wrong-calling-ae' })
  })

  it.each<[Operation[], string[], string[]]>([
    [['store'], [], ['us']],
    [['echo'], ['us'], []]
  ])('an identity that may only %s is refused the rest with 0x0124', async (may, sends, others) => {
    await removePracticeIdentity(world.state, 'VIVID1')
    await add('VIVID1', 'client.pem', { operations: may })
    await playScanner(world, endpoint.port, { sends })
    expect(await rejection()).toMatchObject({
      cause: 'identity-refused',
      told: { by: 'status', status: 0x0124 }
    })
    await playScanner(world, endpoint.port, { sends: others })
    expect(await rejection()).toBeNull()
  })

  it('lets one device come without a certificate, and no other', async () => {
    await add('VIVID2', null, { allowAnonymous: true })
    const without = { certificate: 'none' }
    expect(
      (await playScanner(world, endpoint.port, { ...without, calling: 'VIVID2' })).status
    ).toBe(0)
    expect((await playScanner(world, endpoint.port, without)).status).not.toBe(0)
    expect(await rejection()).toMatchObject({ cause: 'missing-client-cert', told: { reason: 1 } })
  })

  it('lets everybody come without a certificate when that is switched on', async () => {
    endpoint.setAllowAnonymous(true)
    expect((await playScanner(world, endpoint.port, { certificate: 'none' })).status).toBe(0)
    expect(
      (await playScanner(world, endpoint.port, { certificate: 'client-other' })).status
    ).not.toBe(0)
    endpoint.setAllowAnonymous(false)
    expect((await playScanner(world, endpoint.port, { certificate: 'none' })).status).not.toBe(0)
  })

  it('keeps the last good list when the file is damaged, and says so', async () => {
    await playScanner(world, endpoint.port, {})
    writeFileSync(stateFolder(world.state).identities, '{"schema":1,"identities":[{')
    expect((await playScanner(world, endpoint.port, {})).status).toBe(0)
    await endpoint.until(({ event }) => event === 'problem')
  })

  it('speaks plain DICOM at the plain door, by AE title alone', async () => {
    const port = endpoint.plainPort ?? 0
    expect((await playScanner(world, port, { certificate: 'plain' })).status).toBe(0)
    expect((await playScanner(world, port, { certificate: 'plain', calling: 'X' })).status).toBe(1)
    expect((await playScanner(world, port, {})).status).not.toBe(0)
    expect(await rejection()).toMatchObject({ cause: 'tls-to-plaintext' })
  })

  it.each(['tls1_2', 'tls1_3'])(
    'a TLS library reads the alert that names the cause (%s)',
    async (v) => {
      const { pki } = world
      const client = (name: string) =>
        `openssl s_client -ign_eof -connect 127.0.0.1:${endpoint.port} -${v} -CAfile ${pki.path('ca.pem')} ${name} < /dev/null`
      const own = (name: string) =>
        `-cert ${pki.path(`${name}.pem`)} -key ${pki.path('client.key')}`
      const said = async (args: string) => (await run('sh', ['-c', client(args)])).said
      const [other, old, none] = await Promise.all([
        said(own('client-other')),
        said(own('client-expired')),
        said('')
      ])
      expect(other).toContain('alert number 48')
      expect(old).toContain('alert number 45')
      expect(none).toContain(v === 'tls1_3' ? 'alert number 116' : 'alert number 40')
    }
  )
})
