import {
  firewallRules,
  firewallText,
  type FirewallRule
} from '../../../shared/ipsec/firewall-rules'
import type { Tunnel } from '../../../shared/ipsec/plan'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { usePlan } from '../plan'
import { SaveTextButton } from './save-text-button'

/** What has to pass a restrictive firewall, as a table to read and as text for a change request. */
export function FirewallRules({ tunnel }: { readonly tunnel: Tunnel }) {
  const say = useSay()
  const copy = useApp((state) => state.copy)
  const { site } = usePlan()
  const language = useApp(({ settings }) => settings.language)
  const rules = firewallRules(tunnel)
  return (
    <section className="card" aria-labelledby="firewall">
      <h2 id="firewall">{say('ipsec.firewall-title')}</h2>
      <p className="soft">{say('tunnel.firewall-lead')}</p>
      <RulesTable rules={rules} />
      <div className="row">
        <Button
          onPress={() =>
            void copy(firewallText(rules, site.name, language), say('tunnel.firewall-copied'))
          }
        >
          {say('tunnel.firewall-copy')}
        </Button>
        <SaveTextButton what="firewall" />
      </div>
    </section>
  )
}

function RulesTable({ rules }: { readonly rules: readonly FirewallRule[] }) {
  const say = useSay()
  return (
    <div className="table-wrap">
      <table>
        <thead>
          <tr>
            <th scope="col">{say('tunnel.from')}</th>
            <th scope="col">{say('tunnel.to')}</th>
            <th scope="col">{say('tunnel.what')}</th>
            <th scope="col">{say('tunnel.why')}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map(({ from, to, what, why }, index) => (
            <tr key={index}>
              <td className="mono">{from}</td>
              <td className="mono">{to}</td>
              <td>{typeof what === 'object' ? say(what) : what}</td>
              <td className="soft">{say(why)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
