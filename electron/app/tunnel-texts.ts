import type { CallInput, CallOutput } from '../../shared/contract'
import { firewallRules, firewallText } from '../../shared/ipsec/firewall-rules'
import { GATEWAY_FAMILIES, readGatewayFamily } from '../../shared/ipsec/gateway-families'
import { writeGatewayConfig } from '../../shared/ipsec/gateways/write-config'
import { requestSheet } from '../../shared/ipsec/request-sheet'
import { ok, problem, type Result } from '../../shared/result'
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
  return problem('invalid-input', `There is no gateway family ${gateway}.`, {
    next: `Choose one of ${GATEWAY_FAMILIES.map(({ name }) => name).join(', ')}.`,
    field: 'site.gateway'
  })
}

/** The window saves a text only after it was written; a plan may have become faulty since. */
function refused([first]: readonly { readonly title: string; readonly fix: string }[]) {
  return problem('invalid-input', first?.title ?? 'The plan does not fit this gateway.', {
    next: first?.fix
  })
}
