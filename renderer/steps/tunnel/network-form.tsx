import type { Tunnel } from '../../../shared/ipsec/plan'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { SelectField, TextField } from '../../ui/fields'
import { GATEWAY_FAMILIES } from '../../../shared/ipsec/gateway-families'
import { ListField } from './list-field'
import type { TunnelPartProps } from './field-places'
import { useProblemAt } from './problem-at'

/** What HeartLab needs to know of this network. */
export function NetworkForm({ tunnel, findings }: TunnelPartProps) {
  const say = useSay()
  const editTunnel = useApp((state) => state.editTunnel)
  const problem = useProblemAt(findings)
  const { site } = tunnel
  const edit = (change: Partial<Tunnel['site']>) =>
    editTunnel({ ...tunnel, site: { ...site, ...change } })
  return (
    <section className="card form" aria-labelledby="network">
      <h2 id="network">{say('ipsec.network-title')}</h2>
      <p className="soft">{say('ipsec.network-obtain')}</p>
      <TextField
        id="site.publicIp"
        label="Public IP address"
        hint={say('ipsec.network-public-ip')}
        value={site.publicIp}
        problem={problem('site.publicIp')}
        mono
        onChange={(publicIp) => edit({ publicIp })}
      />
      <ListField
        id="site.cidrs"
        label="Local IPv4 CIDR block"
        hint={say('tunnel.list-hint')}
        values={site.cidrs}
        problem={problem('site.cidrs')}
        onChange={(cidrs) => edit({ cidrs: [...cidrs] })}
      />
      <GatewayFields site={site} onEdit={edit} />
    </section>
  )
}

interface GatewayFieldsProps {
  readonly site: Tunnel['site']
  readonly onEdit: (change: Partial<Tunnel['site']>) => void
}

/** The device that holds this end of the tunnel. */
function GatewayFields({ site, onEdit }: GatewayFieldsProps) {
  const say = useSay()
  return (
    <>
      <SelectField<string>
        anchor="site.gateway"
        label={say('tunnel.gateway')}
        hint={say('ipsec.network-gateway')}
        value={site.gateway}
        options={[
          { value: '', label: say('tunnel.gateway-unknown') },
          ...GATEWAY_FAMILIES.map(({ id, name }) => ({ value: id, label: name }))
        ]}
        onChange={(gateway) => onEdit({ gateway })}
      />
      <TextField
        id="site.gatewayModel"
        label="Gateway device model"
        value={site.gatewayModel ?? ''}
        onChange={(gatewayModel) => onEdit({ gatewayModel })}
      />
    </>
  )
}
