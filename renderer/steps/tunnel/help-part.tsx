import { Trouble } from './trouble'
import { TunnelGuide } from './tunnel-guide'

/** What usually goes wrong, and HeartLab's guide whole. */
export function HelpPart() {
  return (
    <div className="two even">
      <Trouble />
      <TunnelGuide />
    </div>
  )
}
