import type { Tunnel } from '../../../shared/ipsec/plan'
import { useSay } from '../../store/words'

/** The two networks and the two tunnels between them; what is not known yet is dashed. */
export function TunnelMap({ tunnel }: { readonly tunnel: Tunnel }) {
  const say = useSay()
  const { site, remoteCidrs } = tunnel
  const unknown = say('common.not-known-yet')
  return (
    <svg
      className="tunnel-map"
      viewBox="0 22 760 166"
      role="img"
      aria-label={describe(tunnel, unknown)}
    >
      <Box x={5} title={say('tunnel.your-network')} lines={site.cidrs} otherwise={unknown} />
      <Box x={545} title={say('tunnel.heartlab-network')} lines={remoteCidrs} otherwise={unknown} />
      <rect x={282} y={60} width={16} height={90} rx={5} />
      <text x={290} y={46} textAnchor="middle">
        {say('tunnel.your-gateway')}
      </text>
      <text x={290} y={172} textAnchor="middle" className="soft-text">
        {site.publicIp || unknown}
      </text>
      <Pipe y={84} ip={tunnel.tunnels[0]?.ip} name={say('ipsec.tunnel-ip-1')} otherwise={unknown} />
      <Pipe
        y={136}
        ip={tunnel.tunnels[1]?.ip}
        name={say('ipsec.tunnel-ip-2')}
        otherwise={unknown}
      />
    </svg>
  )
}

interface BoxProps {
  readonly x: number
  readonly title: string
  readonly lines: readonly string[]
  readonly otherwise: string
}

function Box({ x, title, lines, otherwise }: BoxProps) {
  const shown = lines.length > 0 ? lines.slice(0, 4) : [otherwise]
  return (
    <>
      <rect x={x} y={30} width={210} height={150} rx={12} />
      <text x={x + 18} y={60}>
        {title}
      </text>
      {shown.map((line, index) => (
        <text key={line} x={x + 18} y={88 + index * 22} className="soft-text">
          {line}
        </text>
      ))}
    </>
  )
}

interface PipeProps {
  readonly y: number
  readonly ip: string | undefined
  readonly name: string
  readonly otherwise: string
}

function Pipe({ y, ip, name, otherwise }: PipeProps) {
  return (
    <>
      <path className={ip ? 'pipe' : 'pipe pipe-missing'} d={`M314 ${y}H530`} />
      <text x={422} y={y - 10} textAnchor="middle">
        {name}
      </text>
      <text x={422} y={y + 20} textAnchor="middle" className="soft-text">
        {ip || otherwise}
      </text>
    </>
  )
}

function describe({ site, tunnels, remoteCidrs }: Tunnel, unknown: string): string {
  const or = (text: string | undefined) => text || unknown
  const ends = tunnels.map(({ ip }) => or(ip)).join(', ')
  return `${or(site.cidrs.join(', '))} – ${or(site.publicIp)} – ${or(ends)} – ${or(remoteCidrs.join(', '))}`
}
