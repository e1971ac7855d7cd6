import { useMemo } from 'react'
import { checkTunnel } from '../../../shared/ipsec/check-tunnel'
import { useApp } from '../../store/app'
import { tunnelOf } from '../../store/site'
import { TUNNEL_PARTS, type TunnelPart } from '../../store/tunnel'
import { useSay } from '../../store/words'
import { TabView } from '../../ui/tabs'
import { usePlan } from '../plan'
import { RoomFrame } from '../parts/room-frame'
import { errorsOf, type TunnelPartProps } from './field-places'
import { AnswerPart } from './answer-part'
import { GatewayPart } from './gateway-part'
import { HelpPart } from './help-part'
import { NetworkPart } from './network-part'
import { ProvePart } from './prove-part'
import { SettingsPart } from './settings-part'
import { TunnelFindings } from './tunnel-findings'

const PARTS: Readonly<Record<TunnelPart, (props: TunnelPartProps) => React.ReactNode>> = {
  network: NetworkPart,
  answer: AnswerPart,
  settings: SettingsPart,
  gateway: GatewayPart,
  prove: ProvePart,
  help: HelpPart
}

/** The other road to HeartLab: a site-to-site tunnel, planned, judged as it is typed, written for the gateway, proven. */
export function TunnelRoom() {
  const say = useSay()
  const { site } = usePlan()
  const { tunnelPart, openTunnelPart, routeFindings } = useApp()
  const tunnel = tunnelOf(site)
  const judged = useMemo(() => checkTunnel(tunnel, routeFindings ?? []), [tunnel, routeFindings])
  const begun = site.tunnel !== undefined
  const findings = begun ? judged.findings : []
  return (
    <RoomFrame title={say('shell.room-tunnel')} lead={say('ipsec.about-what')}>
      {begun && <TunnelFindings verdict={judged.verdict} findings={findings} />}
      <TabView
        label={say('tunnel.tab-list')}
        open={tunnelPart}
        onOpen={openTunnelPart}
        parts={TUNNEL_PARTS.map((id) => {
          const Part = PARTS[id]
          const count = errorsOf(findings, id)
          return {
            id,
            title: say(`tunnel.tab-${id}`),
            wrong: { count, says: say('tunnel.wrong', { count }) },
            content: <Part tunnel={tunnel} findings={findings} />
          }
        })}
      />
    </RoomFrame>
  )
}
