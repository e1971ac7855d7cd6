import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { TextField } from '../../ui/fields'
import type { TunnelPartProps } from './field-places'
import { useProblemAt } from './problem-at'
import { ListField } from './list-field'

/** What HeartLab gives back: two tunnels, each with its key, and the networks behind them. */
export function TunnelsForm({ tunnel, findings }: TunnelPartProps) {
  const say = useSay()
  const editTunnel = useApp((state) => state.editTunnel)
  const problem = useProblemAt(findings)
  return (
    <section className="card form" aria-labelledby="tunnel-details">
      <h2 id="tunnel-details">{say('ipsec.tunnel-title')}</h2>
      <p className="soft">{say('tunnel.key-hint')}</p>
      {[0, 1].map((index) => (
        <OneTunnel key={index} index={index} tunnel={tunnel} findings={findings} />
      ))}
      <ListField
        id="remoteCidrs"
        label={say('ipsec.tunnel-remote')}
        hint={say('tunnel.list-hint')}
        values={tunnel.remoteCidrs}
        problem={problem('remoteCidrs')}
        onChange={(remoteCidrs) => editTunnel({ ...tunnel, remoteCidrs: [...remoteCidrs] })}
      />
    </section>
  )
}

function OneTunnel({ index, tunnel, findings }: TunnelPartProps & { readonly index: number }) {
  const say = useSay()
  const editTunnel = useApp((state) => state.editTunnel)
  const problem = useProblemAt(findings)
  const number = index + 1
  const { ip, psk } = tunnel.tunnels[index] ?? { ip: '', psk: '' }
  const edit = (change: Partial<{ ip: string; psk: string }>) => {
    const both = [0, 1].map((each) => tunnel.tunnels[each] ?? { ip: '', psk: '' })
    const tunnels = both.map((each, at) => (at === index ? { ...each, ...change } : each))
    editTunnel({ ...tunnel, tunnels })
  }
  return (
    <div className="entries-row">
      <TextField
        id={`tunnels.${index}.ip`}
        label={say(number === 1 ? 'ipsec.tunnel-ip-1' : 'ipsec.tunnel-ip-2')}
        value={ip}
        problem={problem(`tunnels.${index}.ip`)}
        mono
        onChange={(value) => edit({ ip: value })}
      />
      <TextField
        id={`tunnels.${index}.psk`}
        label={say(number === 1 ? 'ipsec.tunnel-key-1' : 'ipsec.tunnel-key-2')}
        value={psk}
        problem={problem(`tunnels.${index}.psk`)}
        secret
        onChange={(value) => edit({ psk: value })}
      />
    </div>
  )
}
