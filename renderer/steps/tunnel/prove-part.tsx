import type { TunnelPartProps } from './field-places'
import { KnockCard } from './knock-card'
import { TunnelLadders } from './tunnel-ladders'
import { Validation } from './validation'
import { WhatItProves } from './what-it-proves'

/** From the first knock to the study that has arrived. */
export function ProvePart({ tunnel }: TunnelPartProps) {
  return (
    <>
      <div className="two">
        <TunnelLadders tunnel={tunnel} />
        <KnockCard tunnel={tunnel} />
      </div>
      <WhatItProves />
      <Validation />
    </>
  )
}
