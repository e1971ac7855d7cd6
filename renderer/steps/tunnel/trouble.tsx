import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'

const CAUSES = [
  ['ipsec.trouble-keys', 'answer'],
  ['ipsec.trouble-proposals', 'settings'],
  ['ipsec.trouble-subnets', 'network'],
  ['ipsec.trouble-nat', 'gateway'],
  ['ipsec.trouble-routing', 'gateway']
] as const

/** The guide's common causes, each leading to where it is looked at. */
export function Trouble() {
  const say = useSay()
  const { openTunnelPart, enter } = useApp()
  return (
    <section className="card" aria-labelledby="trouble">
      <h2 id="trouble">{say('ipsec.trouble-title')}</h2>
      <p className="soft">{say('ipsec.trouble-causes')}</p>
      <ul className="tight">
        {CAUSES.map(([cause, part]) => (
          <li className="row" key={cause}>
            <span className="grow whole-words">{say(cause)}</span>
            <Button
              look="small"
              label={`${say(`tunnel.trouble-to-${part}`)}: ${say(cause)}`}
              onPress={() => openTunnelPart(part)}
            >
              {say(`tunnel.trouble-to-${part}`)}
            </Button>
          </li>
        ))}
      </ul>
      <div className="row">
        <Button onPress={() => enter('diagnose')}>{say('tunnel.trouble-to-log')}</Button>
      </div>
    </section>
  )
}
