import { useMemo } from 'react'
import { checkTunnel } from '../../../shared/ipsec/check-tunnel'
import { tunnelOf } from '../../store/site'
import { useSay } from '../../store/words'
import { usePlan } from '../plan'
import { RoomFrame } from '../parts/room-frame'
import { GatewayConfig } from './gateway-config'
import { NetworkForm } from './network-form'
import { PhaseForm } from './phase-form'
import { TunnelFindings } from './tunnel-findings'
import { TunnelGuide } from './tunnel-guide'
import { TunnelMap } from './tunnel-map'
import { TunnelsForm } from './tunnels-form'

/** The other road to HeartLab: a site-to-site tunnel, planned, judged as it is typed, and written for the gateway. */
export function TunnelRoom() {
  const say = useSay()
  const { site } = usePlan()
  const tunnel = tunnelOf(site)
  const { verdict, findings } = useMemo(() => checkTunnel(tunnel), [tunnel])
  const begun = site.tunnel !== undefined
  return (
    <RoomFrame title={say('shell.room-tunnel')} lead={say('ipsec.about-what')}>
      <section className="card" aria-label={say('tunnel.map')}>
        <TunnelMap tunnel={tunnel} />
      </section>
      <div className="two">
        <div className="stack">
          <NetworkForm tunnel={tunnel} findings={begun ? findings : []} />
          <TunnelsForm tunnel={tunnel} findings={begun ? findings : []} />
          <PhaseForm phase="phase1" tunnel={tunnel} />
          <PhaseForm phase="phase2" tunnel={tunnel} />
        </div>
        <div className="stack">
          {begun && <TunnelFindings verdict={verdict} findings={findings} />}
          <TunnelGuide />
        </div>
      </div>
      <GatewayConfig tunnel={tunnel} />
    </RoomFrame>
  )
}
