import { fork } from 'node:child_process'
import { once } from 'node:events'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { startKeyExchange } from '../electron/engine/ike/key-exchange'
import { probeTunnels } from '../electron/engine/ike/probe-tunnels'
import { emptyTunnel } from '../shared/ipsec/plan'
import { accept, groupOf, refuseWith, startGateway } from '../test/engine/ike/fake-gateway'

/*
 * Two figures for each group of the guide: how long after the peer's answer the verdict on IKE_SA_INIT stands,
 * and the longest pause of the main thread while both halves of the Diffie-Hellman exchange are computed.
 * The peer is a process of its own, so that its work does not count. Run: node bench/ike.mjs
 */

const GROUPS = [2, 5, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24]
const LIMIT_MS = 50
const now = () => Number(process.hrtime.bigint()) / 1e6

/** The peer's process: takes every offer, and tells when it has sent its answer. */
async function servePeer(): Promise<void> {
  const gateway = await startGateway('plain', async (asked) => {
    const reply = groupOf(asked) === 1 ? refuseWith(asked, 14) : await accept(asked)
    process.send?.({ answeredAt: now() })
    return reply
  })
  process.send?.({ port: gateway.port })
}

async function verdictAfter(group: number, peer: ReturnType<typeof fork>, port: number) {
  const plan = emptyTunnel()
  const answered: number[] = []
  const note = (message: { answeredAt?: number }) => answered.push(message.answeredAt ?? 0)
  peer.on('message', note)
  let verdictAt = 0
  await probeTunnels(
    {
      ...plan,
      phase1: { ...plan.phase1, dhGroup: group },
      tunnels: [{ ip: '127.0.0.1', psk: '' }]
    },
    {
      authenticate: false,
      timeoutMs: 3000,
      signal: new AbortController().signal,
      version: '1',
      at: new Date(),
      ports: { ike: port, natt: 9 },
      onEvent: (event) => {
        if (event.state === 'done' && event.rung.endsWith('500') && verdictAt === 0)
          verdictAt = now()
      }
    }
  )
  await new Promise((resolve) => setTimeout(resolve, 20))
  peer.off('message', note)
  return verdictAt - (answered[0] ?? Number.NaN)
}

/** The longest pause while a key pair is made and a shared secret computed, as in IKE_AUTH. */
async function pauseOf(group: number): Promise<{ pauseMs: number; workMs: number }> {
  const peer = await startKeyExchange(group)
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  await new Promise((resolve) => setTimeout(resolve, 20))
  delay.reset()
  const startedAt = performance.now()
  const own = await startKeyExchange(group)
  await own?.agree(peer?.publicValue ?? Buffer.alloc(0))
  const workMs = performance.now() - startedAt
  await new Promise((resolve) => setTimeout(resolve, 5))
  delay.disable()
  return { pauseMs: delay.max / 1e6, workMs }
}

async function measure(): Promise<void> {
  const peer = fork(process.argv[1] ?? '', ['peer'])
  const [{ port }] = (await once(peer, 'message')) as [{ port: number }]
  const runtime = process.versions.electron ? `Electron ${process.versions.electron}` : 'Node'
  const rows: { verdict: number; pause: number }[] = []
  await verdictAfter(14, peer, port)
  for (const group of GROUPS) {
    const verdict = await verdictAfter(group, peer, port)
    const { pauseMs, workMs } = await pauseOf(group)
    rows.push({ verdict, pause: pauseMs })
    console.log(
      `${runtime}, group ${group}: verdict ${verdict.toFixed(1)} ms after the answer, ` +
        `longest pause ${pauseMs.toFixed(1)} ms in ${workMs.toFixed(0)} ms of work`
    )
  }
  peer.kill()
  const worst = (name: 'verdict' | 'pause') => Math.max(...rows.map((row) => row[name]))
  const holds = worst('verdict') < LIMIT_MS && worst('pause') < LIMIT_MS
  console.log(
    `${runtime}: worst verdict ${worst('verdict').toFixed(1)} ms, worst pause ${worst('pause').toFixed(1)} ms, limit ${LIMIT_MS} ms`
  )
  process.exitCode = holds ? 0 : 1
}

await (process.argv.includes('peer') ? servePeer() : measure())
