import { emptyTunnel, type Tunnel } from '../../../shared/ipsec/plan'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { Facts } from '../../ui/facts'
import { findingAt, type TunnelPartProps } from './field-places'
import { PhaseForm } from './phase-form'
import { RecommendedProposal } from './recommended-proposal'

/** The guide's settings: what it fixes, and what may be chosen from its lists. */
export function SettingsPart({ tunnel, findings }: TunnelPartProps) {
  return (
    <div className="two">
      <div className="stack">
        <PhaseForm phase="phase1" tunnel={tunnel} findings={findings} />
        <PhaseForm phase="phase2" tunnel={tunnel} findings={findings} />
      </div>
      <div className="stack">
        <RecommendedProposal tunnel={tunnel} />
        <BaseSettings tunnel={tunnel} findings={findings} />
      </div>
    </div>
  )
}

const FIXED = [
  'ikeVersion',
  'vpnType',
  'dpdTimeoutSeconds',
  'phase1.lifetimeSeconds',
  'phase2.lifetimeSeconds'
] as const

/** An imported plan may hold other values than the guide's: one press puts them right. */
function BaseSettings({ tunnel, findings }: TunnelPartProps) {
  const say = useSay()
  const editTunnel = useApp((state) => state.editTunnel)
  const differs = FIXED.some((field) => findingAt(findings, field) !== undefined)
  return (
    <section className="card" aria-labelledby="base" id="ikeVersion" tabIndex={-1}>
      <h2 id="base">{say('ipsec.base-title')}</h2>
      <p className="soft">{say('tunnel.base-fixed')}</p>
      <Facts
        facts={[
          { label: 'IKE Version', value: String(tunnel.ikeVersion) },
          { label: 'VPN Type', value: tunnel.vpnType },
          {
            label: 'DPD Timeout',
            value: say('tunnel.seconds', { seconds: tunnel.dpdTimeoutSeconds })
          }
        ]}
      />
      {differs && (
        <div className="row">
          <Button look="primary" onPress={() => editTunnel(withGuideValues(tunnel))}>
            {say('tunnel.base-restore')}
          </Button>
        </div>
      )}
    </section>
  )
}

function withGuideValues(tunnel: Tunnel): Tunnel {
  const { ikeVersion, vpnType, dpdTimeoutSeconds, phase1, phase2 } = emptyTunnel()
  return {
    ...tunnel,
    ikeVersion,
    vpnType,
    dpdTimeoutSeconds,
    phase1: { ...tunnel.phase1, lifetimeSeconds: phase1.lifetimeSeconds },
    phase2: { ...tunnel.phase2, lifetimeSeconds: phase2.lifetimeSeconds }
  }
}
