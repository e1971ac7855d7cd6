import { gatewayName, readGatewayFamily } from '../../../shared/ipsec/gateway-families'
import { recommendProposal, usesProposal } from '../../../shared/ipsec/recommend-proposal'
import type { Tunnel } from '../../../shared/ipsec/plan'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { Facts } from '../../ui/facts'
import { GoodIcon } from '../../ui/icons'

/** The best of the guide's lists that this gateway can do, and why. */
export function RecommendedProposal({ tunnel }: { readonly tunnel: Tunnel }) {
  const say = useSay()
  const editTunnel = useApp((state) => state.editTunnel)
  const family = readGatewayFamily(tunnel.site.gateway)
  const best = recommendProposal(family)
  const words = ({ encryption, integrity, dhGroup }: Tunnel['phase1']) =>
    say('tunnel.best-phase', { encryption, integrity, group: String(dhGroup) })
  return (
    <section className="card" aria-labelledby="best">
      <h2 id="best">
        {family ? say('tunnel.best', { gateway: gatewayName(family) }) : say('tunnel.best-any')}
      </h2>
      <Facts
        facts={[
          { label: say('ipsec.phase1-title'), value: words(best.phase1), wide: true },
          { label: say('ipsec.phase2-title'), value: words(best.phase2), wide: true }
        ]}
      />
      <ul className="points">
        {best.why.map((id) => (
          <li key={id}>{say(id)}</li>
        ))}
      </ul>
      <div className="row">
        {usesProposal(tunnel, best) ? (
          <>
            <GoodIcon size={18} /> {say('tunnel.best-used')}
          </>
        ) : (
          <Button
            look="primary"
            onPress={() => editTunnel({ ...tunnel, phase1: best.phase1, phase2: best.phase2 })}
          >
            {say('tunnel.best-use')}
          </Button>
        )}
      </div>
    </section>
  )
}
