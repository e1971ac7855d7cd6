import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createPracticeIdentity } from '../../../electron/engine/practice/identities'
import type { PracticeEvent } from '../../../electron/engine/practice/practice-events'
import { hostPractice } from '../../../electron/engine/practice/practice-host'
import { havePeer } from '../../peers/have-peer'
import { run } from './practice-fixture'

const worker = resolve(import.meta.dirname, '../../../dist/electron/practice-worker.cjs')
/** Where everything is tested a build has to be there; at a desk its tests are left out without one. */
const isBuilt = Boolean(process.env.CI) || existsSync(worker)
const folder = mkdtempSync(join(tmpdir(), 'practice-'))
const options = {
  state: join(folder, 'state'),
  port: 0,
  plainPort: 0,
  bind: '127.0.0.1',
  aeTitle: 'HEARTLAB',
  allowAnonymous: false,
  out: null,
  watch: null
}

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.skipIf(!isBuilt)('the practice endpoint on its thread (needs a build)', () => {
  it.skipIf(!havePeer('echoscu'))(
    'serves, tells its events, and ends with its thread',
    async () => {
      const events: PracticeEvent[] = []
      const hosted = await hostPractice(worker, options, (event) => events.push(event))
      if (!hosted.ok) throw new Error(hosted.problem.title)
      const { caCertificate, port, stop, setAllowAnonymous } = hosted.value
      const added = await createPracticeIdentity(options.state, {
        name: 'Room 1',
        aeTitle: 'VIVID1',
        certificate: null,
        allowAnonymous: false,
        operations: ['echo']
      })
      expect(added.ok).toBe(true)
      const echo = ['+tla', '+cf', caCertificate, '-aet', 'VIVID1', '-aec', 'HEARTLAB', '-to', '2']
      const ask = () => run('echoscu', [...echo, '127.0.0.1', String(port)])
      expect((await ask()).status).not.toBe(0)
      setAllowAnonymous(true)
      expect((await ask()).status).toBe(0)
      await stop()
      expect((await ask()).status).not.toBe(0)
      const told = events.map(({ event }) => event)
      expect(told).toEqual(expect.arrayContaining(['identities', 'rejected', 'echo', 'closed']))
    }
  )

  it('hands on why it could not start', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const hosted = await hostPractice(worker, { ...options, port }, () => undefined)
    expect(hosted).toMatchObject({ ok: false, problem: { code: 'in-use', field: 'port' } })
    other.close()
  })

  it('says so when the thread cannot run at all', async () => {
    const hosted = await hostPractice(join(folder, 'missing.cjs'), options, () => undefined)
    expect(hosted).toMatchObject({ ok: false, problem: { code: 'our-fault' } })
  })
})
