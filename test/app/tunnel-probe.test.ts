import { describe, expect, it } from 'vitest'
import type { Services } from '../../electron/app/services'
import { tunnelProbeJob } from '../../electron/app/tunnel-probe-job'
import type { JobEvent, JobInput } from '../../shared/contract'
import { emptyTunnel } from '../../shared/ipsec/plan'

const SECRET = 'a.secret_that_nobody_prints'
/** Nobody listens there, and the loopback says so at once. */
const CLOSED = '127.77.0.1'

function planFor(ip: string, psk: string): JobInput<'tunnel.probe'>['tunnel'] {
  const site = { publicIp: '203.0.113.10', cidrs: ['10.20.0.0/24'], gateway: 'strongswan' }
  return { ...emptyTunnel(), site, remoteCidrs: ['10.100.0.0/16'], tunnels: [{ ip, psk }] }
}

async function probe(wish: JobInput<'tunnel.probe'>) {
  const services = { version: '1', now: () => new Date('2026-11-22T00:00:00Z') }
  const events: JobEvent<'tunnel.probe'>[] = []
  const { signal } = new AbortController()
  const job = tunnelProbeJob(services as Partial<Services> as Services)['tunnel.probe']
  const answer = await job(wish, { signal, emit: (event) => events.push(event) })
  return { answer, events }
}

describe('probing a tunnel in the window', () => {
  it('tells each rung and answers with a report that holds no key', async () => {
    const tunnel = planFor(CLOSED, SECRET)
    const { answer, events } = await probe({ tunnel, authenticate: true })
    if (!answer.ok) throw new Error(answer.problem.title)
    expect(answer.value.cause).toBe('no-response-udp500')
    expect(answer.value.target).toEqual({ tunnels: [CLOSED], authenticate: true })
    const done = events.flatMap(({ finding }) => finding?.id ?? [])
    expect(done).toEqual(answer.value.findings.map(({ id }) => id))
    expect(JSON.stringify({ answer, events })).not.toContain(SECRET)
  })

  it('goes no further than IKE_SA_INIT without consent', async () => {
    const { answer } = await probe({ tunnel: planFor(CLOSED, SECRET), authenticate: false })
    const ids = answer.ok ? answer.value.findings.map(({ id }) => id) : []
    expect(ids).toEqual(['tunnel-1:sa-init-500', 'tunnel-1:sa-init-4500'])
  })

  it.each([
    ['an address', planFor('', SECRET), false, 'tunnels.0.ip'],
    ['a key, once IKE_AUTH is wanted', planFor(CLOSED, ''), true, 'tunnels.0.psk']
  ] as const)(
    'asks for %s that is missing, at its field',
    async (_, tunnel, authenticate, field) => {
      const { answer } = await probe({ tunnel, authenticate })
      expect(answer).toMatchObject({ ok: false, problem: { code: 'invalid-input', field } })
    }
  )

  it('needs no key for IKE_SA_INIT', async () => {
    expect((await probe({ tunnel: planFor(CLOSED, ''), authenticate: false })).answer.ok).toBe(true)
  })
})
