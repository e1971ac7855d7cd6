import { probeTunnels } from '../engine/ike/probe-tunnels'
import { whatBlocksProbing } from '../engine/ike/what-blocks-probing'
import { readLiveRoutes } from '../engine/network/read-live-routes'
import type { CallHandlers, JobHandlers } from '../ipc/wire'
import type { CallInput, CallOutput } from '../../shared/contract'
import { english } from '../../shared/words/english'
import { GATEWAY_FAMILIES, readGatewayFamily } from '../../shared/ipsec/gateway-families'
import { writeGatewayConfig } from '../../shared/ipsec/gateways/write-config'
import { checkLiveRoutes } from '../../shared/ipsec/live-routes'
import { firewallRules, firewallText } from '../../shared/ipsec/firewall-rules'
import { requestSheet } from '../../shared/ipsec/request-sheet'
import { ok, problem, type Result } from '../../shared/result'
import type { Language } from '../../shared/words/messages'
import { rungEvent } from './rung-event'
import type { Services } from './services'
import { windowLanguage } from './settings-calls'
import { writeChosen } from './write-chosen'

const PROBE_TIMEOUT_MS = 10_000

type TunnelCalls = Pick<CallHandlers, 'tunnel.routes' | 'tunnel.config' | 'tunnel.save'>

/** The plan's texts, which the window shows, copies and saves; a configuration holds both keys and is not logged. */
export function tunnelCalls(services: Services): TunnelCalls {
  return {
    'tunnel.routes': async ({ tunnel }) => {
      const routes = await readLiveRoutes()
      if (routes === null)
        return problem('unsupported', 'This computer does not tell its routes.', {
          next: 'Look at them by hand: no other route may lead into HeartLab’s networks.'
        })
      return ok({ findings: checkLiveRoutes(tunnel, routes).map((one) => ({ ...one })) })
    },
    'tunnel.config': (wish) => Promise.resolve(configFor(wish)),
    'tunnel.save': async (wish) => {
      const text = textToSave(wish, await windowLanguage(services))
      if (!text.ok) return text
      const file = await services.dialogs.chooseTarget('Save', FILE_NAMES[wish.what])
      if (file === null) return ok({ name: null })
      // A configuration holds both keys: it is for its owner only.
      return writeChosen(file, text.value, wish.what === 'config' ? 0o600 : 0o644)
    }
  }
}

const FILE_NAMES = {
  config: 'heartlab-tunnel-gateway.txt',
  request: 'heartlab-tunnel-request.txt',
  firewall: 'heartlab-tunnel-firewall.txt'
} as const

/** What the people at the site read is in their language; what HeartLab or a gateway reads is English. */
function textToSave(
  { what, tunnel, siteName, gateway }: CallInput<'tunnel.save'>,
  language: Language
): Result<string> {
  if (what === 'request') return ok(requestSheet(siteName, tunnel))
  if (what === 'firewall') return ok(firewallText(firewallRules(tunnel), siteName, language))
  const written = configFor({ tunnel, gateway })
  if (!written.ok) return written
  return 'text' in written.value ? ok(written.value.text) : refused(written.value.refused)
}

function configFor({
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

/** Knocks at both tunnels for the window. The keys come with the plan as the page holds it, and go no further. */
export function tunnelJobs({ version, now }: Services): Pick<JobHandlers, 'tunnel.probe'> {
  return {
    'tunnel.probe': async ({ tunnel, authenticate }, { signal, emit }) => {
      const blocked = whatBlocksProbing(tunnel, authenticate)
      if (blocked)
        return problem('invalid-input', `The plan cannot be probed yet: ${english(blocked.why)}.`, {
          next: 'Fill in this field of the plan, then probe again.',
          field: blocked.field
        })
      const report = await probeTunnels(tunnel, {
        authenticate,
        timeoutMs: PROBE_TIMEOUT_MS,
        signal,
        version,
        at: now(),
        onEvent: (event) => emit(rungEvent(event))
      })
      return ok(report)
    }
  }
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
