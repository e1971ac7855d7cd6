import type { Tunnel } from '../../../shared/ipsec/plan'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { SelectField } from '../../ui/fields'
import { Note, ProblemNote } from '../../ui/note'
import { useState } from 'react'
import { GATEWAY_FAMILIES } from '../../../shared/ipsec/gateway-families'

/** The gateway's configuration as text, and the firewall rules; the keys are in it, so it is shown on demand. */
export function GatewayConfig({ tunnel }: { readonly tunnel: Tunnel }) {
  const say = useSay()
  const { tunnelConfig, tunnelProblem, writeConfig, copy } = useApp()
  const [gateway, setGateway] = useState(tunnel.site.gateway || GATEWAY_FAMILIES[0].id)
  return (
    <section className="card form" aria-labelledby="config">
      <h2 id="config">{say('tunnel.config')}</h2>
      <p className="soft">{say('tunnel.config-lead')}</p>
      <SelectField<string>
        label={say('tunnel.gateway')}
        value={gateway}
        options={GATEWAY_FAMILIES.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setGateway}
      />
      <div className="row">
        <Button look="primary" onPress={() => void writeConfig(gateway)}>
          {say('tunnel.write-config')}
        </Button>
        {tunnelConfig && (
          <Button onPress={() => void copy(tunnelConfig.text, say('common.copied'))}>
            {say('common.copy')}
          </Button>
        )}
      </div>
      {tunnelProblem && <ProblemNote problem={tunnelProblem} />}
      {tunnelConfig && (
        <>
          <Note tone="wait">{say('tunnel.config-secret')}</Note>
          {tunnelConfig.notes.map((note) => (
            <Note key={note} tone="info">
              {note}
            </Note>
          ))}
          <pre className="evidence code-block" tabIndex={0} aria-labelledby="config">
            {tunnelConfig.text}
          </pre>
        </>
      )}
      <FirewallRules tunnel={tunnel} />
    </section>
  )
}

/** What the tunnel and DICOM need to pass: IKE on 500 and 4500, ESP, and the plan's own DICOM pairs. */
function FirewallRules({ tunnel }: { readonly tunnel: Tunnel }) {
  const say = useSay()
  const ends = tunnel.tunnels.map(({ ip }) => ip || '…').join(', ')
  const own = tunnel.site.publicIp || '…'
  const dicom = tunnel.dicom ?? { outbound: [], inbound: [] }
  const rules = [
    [own, ends, 'UDP 500 (IKE)'],
    [own, ends, 'UDP 4500 (NAT-T)'],
    [own, ends, 'IP 50 (ESP)'],
    ...dicom.outbound.map(({ ip, port }) => [
      say('tunnel.your-network'),
      ip,
      `TCP ${port} (DICOM)`
    ]),
    ...dicom.inbound.map(({ ip, port }) => [
      say('tunnel.heartlab-network'),
      ip,
      `TCP ${port} (DICOM)`
    ])
  ]
  return (
    <div className="table-wrap">
      <table>
        <caption>{say('ipsec.firewall-title')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('tunnel.from')}</th>
            <th scope="col">{say('tunnel.to')}</th>
            <th scope="col">{say('tunnel.what')}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map(([from, to, what]) => (
            <tr key={`${from} ${to} ${what}`}>
              <td className="mono">{from}</td>
              <td className="mono">{to}</td>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
