import { NetworkForm } from './network-form'
import { RequestSheet } from './request-sheet'
import type { TunnelPartProps } from './field-places'

/** What HeartLab needs to know of this network, and the sheet that carries it there. */
export function NetworkPart({ tunnel, findings }: TunnelPartProps) {
  return (
    <div className="two">
      <NetworkForm tunnel={tunnel} findings={findings} />
      <RequestSheet tunnel={tunnel} />
    </div>
  )
}
