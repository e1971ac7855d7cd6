import type { Outcome } from '../../../../shared/checks/finding'
import { failed, passed, suspect } from '../../../../shared/checks/outcome'
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
      return passed(`${answer.address} takes connections on port ${port}.`, [
        { kind: 'socket', address: answer.address, port }
      ])
    }
    if (answer.kind === 'failed') return explain(answer.code, answer.address, climb, context.signal)
    return failed(
      `Nothing comes back from ${addresses.join(', ')} port ${port}.`,
      [suspect('filtered', 'certain', 'The connection attempt got no answer at all.')],
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
    const hint = other ? ` Port ${other} takes connections: is it the one?` : ''
    return failed(
      `${address} refuses port ${port}: nobody listens there.`,
      [suspect('port-closed', 'certain', `The address answers with a refusal.${hint}`)],
      evidence
    )
  }
  if (code === 'ETIMEDOUT' || code === 'EHOSTUNREACH' || code === 'ENETUNREACH')
    return failed(
      `${address} cannot be reached.`,
      [
        suspect('filtered', 'likely', `The network says ${code}: no way leads to the address.`),
        suspect('nat-firewall', 'possible', 'A router or firewall in between turns it away.')
      ],
      evidence
    )
  return failed(
    `The connection to ${address} port ${port} breaks at once.`,
    [suspect('nat-firewall', 'likely', `The system says ${code} while connecting.`)],
    evidence
  )
}
