import { useSay } from '../../store/words'
import { NetworkForm } from './network-form'
import { RequestSheet } from './request-sheet'
import type { TunnelPartProps } from './field-places'
import { TunnelMap } from './tunnel-map'

/** The way as a map, what HeartLab needs to know of this network, and the sheet that carries it there. */
export function NetworkPart({ tunnel, findings }: TunnelPartProps) {
  const say = useSay()
  return (
    <>
      <section className="card" aria-label={say('tunnel.map')}>
        <TunnelMap tunnel={tunnel} />
      </section>
      <div className="two">
        <NetworkForm tunnel={tunnel} findings={findings} />
        <RequestSheet tunnel={tunnel} />
      </div>
    </>
  )
}
