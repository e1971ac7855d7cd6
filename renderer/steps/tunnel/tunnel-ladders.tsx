import type { Tunnel } from '../../../shared/ipsec/plan'
import type { WordId } from '../../../shared/words/messages'
import { useApp } from '../../store/app'
import { useSay, useSayKept } from '../../store/words'
import { Ladder } from '../../ui/ladder'
import { rungsToShow } from '../prove/rungs'

const TITLES: Readonly<Record<string, WordId>> = {
  'name-lookup': 'tunnel.rung-name',
  'sa-init-500': 'tunnel.rung-500',
  'sa-init-4500': 'tunnel.rung-4500',
  'ike-auth': 'tunnel.rung-auth',
  pfs: 'tunnel.rung-pfs'
}
const PLANNED = ['sa-init-500', 'sa-init-4500'] as const

/** A ladder a tunnel, side by side: both are climbed at the same time. */
export function TunnelLadders({ tunnel }: { readonly tunnel: Tunnel }) {
  const ends = [0, 1].map((index) => tunnel.tunnels[index]?.ip ?? '')
  return (
    <div className="card">
      {ends.map((ip, index) => (
        <OneLadder key={index} number={index + 1} ip={ip} />
      ))}
    </div>
  )
}

function OneLadder({ number, ip }: { readonly number: number; readonly ip: string }) {
  const say = useSay()
  const { tunnelRungs, tunnelReport } = useApp()
  const prefix = `tunnel-${number}:`
  const ofThis = (id: string) => id.startsWith(prefix)
  const findings = (tunnelReport?.findings ?? []).filter(({ id }) => ofThis(id))
  const titleOf = (id: string) => {
    const words = TITLES[id.slice(prefix.length)]
    return words ? say(words) : null
  }
  const rungs = rungsToShow(
    { say, sayKept: useSayKept(), titleOf },
    PLANNED.map((id) => prefix + id),
    tunnelReport ? [] : tunnelRungs.filter(({ rung }) => ofThis(rung)),
    findings
  )
  const label = say('tunnel.probe-ladder', { number, ip: ip || 'none' })
  return (
    <div className="tight">
      <h2>{label}</h2>
      <Ladder label={label} rungs={rungs} />
    </div>
  )
}
