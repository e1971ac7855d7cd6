import { refusedTunnelFindings, tunnelFindings } from '../../../renderer/fake-bridge-samples-rooms'
import { reportOf } from '../../../renderer/fake-bridge-samples-reports'
import type { TunnelPart } from '../../../renderer/store/tunnel'
import { TUNNEL_PARTS } from '../../../renderer/store/tunnel'
import type { Tunnel } from '../../../shared/ipsec/plan'
import { ok, problem } from '../../../shared/result'
import type { Saying } from '../../../shared/words/say'
import { tunnelPlan, tunnelSite, wrongTunnelPlan } from '../plans'
import { never, type Scene, type Scenes } from '../scene'

const part = (open: TunnelPart, tunnel?: Tunnel): Scene => ({
  fake: { site: tunnelSite(tunnel) },
  before: (app) => {
    app.enter('tunnel')
    app.openTunnelPart(open)
  }
})

const knocked = (jobs: NonNullable<NonNullable<Scene['fake']>['jobs']>, consent = true): Scene => ({
  fake: { site: tunnelSite(tunnelPlan()), jobs },
  before: (app) => {
    app.enter('tunnel')
    app.openTunnelPart('prove')
    void app.knock(consent)
  }
})

const IPS = tunnelPlan().tunnels.map(({ ip }) => ip)
const all = (name: string, tunnel?: Tunnel): Scenes =>
  Object.fromEntries(TUNNEL_PARTS.map((open) => [`tunnel-${open}-${name}`, part(open, tunnel)]))

const NOTES: Saying[] = [
  { id: 'gateway.behind-nat', values: { ip: '192.0.2.17' } },
  { id: 'gateway.one-pair', values: { pairs: 2 } }
]

const CONFIG = [
  '! HeartLab Connect: Cisco IOS XE, route-based, IKEv2',
  'crypto ikev2 proposal HEARTLAB',
  ' encryption aes-cbc-256',
  ' integrity sha256',
  ' group 14',
  'crypto ikev2 keyring HEARTLAB',
  ' peer TUNNEL1',
  '  address 198.51.100.10',
  '  pre-shared-key Example.key_0.1234567890abcdef',
  'interface Tunnel1',
  ' description A very long description that a gateway keeps on one line, so that the text has to be scrolled sideways',
  ' tunnel protection ipsec profile HEARTLAB'
].join('\n')

/** The room of the tunnel: each part empty, right and wrong, and what the probe can end with. */
export const TUNNEL_SCENES: Scenes = {
  ...all('empty'),
  ...all('right', tunnelPlan()),
  ...all('wrong', wrongTunnelPlan()),
  'tunnel-prove-running': knocked({
    'tunnel.probe': (_, emit) => {
      for (const finding of tunnelFindings(IPS, true).slice(0, 2))
        emit({ rung: finding.id, state: 'done', finding })
      emit({ rung: 'tunnel-1:ike-auth', state: 'running', finding: null })
      emit({ rung: 'tunnel-2:sa-init-500', state: 'running', finding: null })
      return never
    }
  }),
  'tunnel-prove-passed': knocked({
    'tunnel.probe': () => Promise.resolve(ok(reportOf(tunnelFindings(IPS, false), {})))
  }),
  'tunnel-prove-authenticated': knocked({
    'tunnel.probe': () => Promise.resolve(ok(reportOf(tunnelFindings(IPS, true), {})))
  }),
  'tunnel-prove-refused': knocked({
    'tunnel.probe': () => Promise.resolve(ok(reportOf(refusedTunnelFindings(IPS), {})))
  }),
  'tunnel-prove-problem': knocked({
    'tunnel.probe': () =>
      Promise.resolve(
        problem(
          'invalid-input',
          { id: 'refusal.plan-not-ready', values: { why: { id: 'ike.block-no-key' } } },
          { field: 'tunnels.0.psk' }
        )
      )
  }),
  'tunnel-config-written': {
    fake: {
      site: tunnelSite(tunnelPlan()),
      calls: {
        'tunnel.config': () =>
          ok({
            text: CONFIG,
            notes: NOTES
          })
      }
    },
    before: async (app) => {
      app.enter('tunnel')
      app.openTunnelPart('gateway')
      await app.writeConfig('cisco-ios-xe')
    }
  }
}
