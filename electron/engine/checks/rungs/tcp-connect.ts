import type { Outcome } from '../../../../shared/checks/finding'
import { failed, passed, suspect, type Suspect } from '../../../../shared/checks/outcome'
import type { EngineSaying } from '../../../../shared/words/english'
import { openTcp } from '../../tls/open-tcp'
import type { Check } from '../check'
import type { Climb } from '../climb'
import { findDicomPort } from '../second-looks'

/** Opens the TCP connection: refused, unanswered and unreachable are three different things. */
export const tcpConnect = (timeoutMs: number): Check<Climb> => ({
  id: 'tcp-connect',
  title: 'Network connection',
  needs: ['name-lookup'],
  timeoutMs,
  run: async (climb, context) => {
    const { addresses, port } = climb.place
    const answer = await openTcp(addresses, port, context)
    if (answer.kind === 'connected') {
      climb.tcp = answer.socket
      climb.place = { addresses: [answer.address], port }
      const { address } = answer
      return passed({ id: 'rung.port-open', values: { address, port } }, [
        { kind: 'socket', address, port }
      ])
    }
    if (answer.kind === 'failed') return explain(answer.code, answer.address, climb, context.signal)
    return failed(
      { id: 'rung.nothing-back', values: { addresses: addresses.join(', '), port } },
      [suspect('filtered', 'certain', { id: 'why.no-answer-at-all' })],
      [{ kind: 'socket', addresses, port, says: 'no answer' }]
    )
  }
})

async function explain(
  code: string,
  address: string,
  climb: Climb,
  signal: AbortSignal
): Promise<Outcome> {
  const { port } = climb.place
  const evidence = [{ kind: 'socket' as const, address, port, code }]
  if (code === 'ECONNREFUSED') {
    const other = await findDicomPort(climb.place, signal)
    const why: EngineSaying = other
      ? { id: 'why.refusal-other-port', values: { port: other } }
      : { id: 'why.refusal' }
    return failed(
      { id: 'rung.port-refused', values: { address, port } },
      [suspect('port-closed', 'certain', why)],
      evidence
    )
  }
  if (code === 'ETIMEDOUT' || code === 'EHOSTUNREACH' || code === 'ENETUNREACH')
    return failed(
      { id: 'rung.unreachable', values: { address } },
      [
        suspect('filtered', 'likely', { id: 'why.no-way', values: { code } }),
        suspect('nat-firewall', 'possible', { id: 'why.router-turns-away' })
      ],
      evidence
    )
  return failed(
    { id: 'rung.breaks-at-once', values: { address, port } },
    [breaksAtOnce(code, address)],
    evidence
  )
}

function breaksAtOnce(code: string, address: string): Suspect {
  const values = { code }
  if (!OWN_COMPLAINTS.has(code))
    return suspect('nat-firewall', 'likely', { id: 'why.system-says', values })
  const id = /^fe[89ab][0-9a-f]:[^%]*$/i.test(address) ? 'why.link-local' : 'why.own-system'
  return suspect('other', 'certain', { id, values }, 'client')
}

/** What connect(2) says of the address itself, before anything goes out. */
const OWN_COMPLAINTS: ReadonlySet<string> = new Set([
  'EINVAL',
  'EADDRNOTAVAIL',
  'EAFNOSUPPORT',
  'ENODEV'
])
