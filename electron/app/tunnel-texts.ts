import type { CallInput, CallOutput } from '../../shared/contract'
import type { TunnelFinding } from '../../shared/ipsec/finding'
import { firewallRules, firewallText } from '../../shared/ipsec/firewall-rules'
import { GATEWAY_FAMILIES, readGatewayFamily } from '../../shared/ipsec/gateway-families'
import { writeGatewayConfig } from '../../shared/ipsec/gateways/write-config'
import { requestSheet } from '../../shared/ipsec/request-sheet'
import { err, ok, problem, type Problem, type Result } from '../../shared/result'
import type { Language } from '../../shared/words/messages'

/** What each text of a plan is called where it is saved. */
export const FILE_NAMES = {
  config: 'heartlab-tunnel-gateway.txt',
  request: 'heartlab-tunnel-request.txt',
  firewall: 'heartlab-tunnel-firewall.txt'
} as const

/** What the people at the site read is in their language; what HeartLab or a gateway reads is English. */
export function textToSave(
  { what, tunnel, siteName, gateway }: CallInput<'tunnel.save'>,
  language: Language
): Result<string> {
  if (what === 'request') return ok(requestSheet(siteName, tunnel))
  if (what === 'firewall') return ok(firewallText(firewallRules(tunnel), siteName, language))
  const written = configFor({ tunnel, gateway })
  if (!written.ok) return written
  return 'text' in written.value ? ok(written.value.text) : refused(written.value.refused)
}

/** The gateway’s text with its notes, or what stands against it; both keys are in it. */
export function configFor({
  tunnel,
  gateway
}: CallInput<'tunnel.config'>): Result<CallOutput<'tunnel.config'>> {
  const family = readGatewayFamily(gateway)
  if (family === null) return unknownFamily(gateway)
  const written = writeGatewayConfig(tunnel, family)
  if (!written.ok) return ok({ refused: [...written.problem] })
  const { text, notes } = written.value
  return ok({ text, notes: [...notes] })
}

function unknownFamily(gateway: string) {
  const names = GATEWAY_FAMILIES.map(({ name }) => name).join(', ')
  return problem(
    'invalid-input',
    { id: 'refusal.no-gateway', values: { gateway } },
    { next: { id: 'refusal.choose-gateway', values: { names } }, field: 'site.gateway' }
  )
}

/** The window saves a text only after it was written; a plan may have become faulty since. */
function refused([first]: readonly Pick<TunnelFinding, 'title' | 'fix' | 'said'>[]) {
  if (!first) return problem('invalid-input', { id: 'refusal.gateway-does-not-fit' })
  const { title, fix, said } = first
  return err<Problem>({
    code: 'invalid-input',
    title,
    next: fix,
    said: { title: said.title, next: said.fix }
  })
}
