import {
  ENCRYPTIONS,
  INTEGRITIES,
  PHASE1_GROUPS,
  PHASE2_GROUPS
} from '../../../shared/ipsec/check-proposals'
import type { Tunnel } from '../../../shared/ipsec/plan'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { SelectField } from '../../ui/fields'
import { Facts } from '../../ui/facts'
import type { TunnelPartProps } from './field-places'
import { useProblemAt } from './problem-at'

interface PhaseFormProps extends TunnelPartProps {
  readonly phase: 'phase1' | 'phase2'
}

/** The guide's own lists; what is not on them cannot be chosen. */
export function PhaseForm({ phase, tunnel, findings }: PhaseFormProps) {
  const say = useSay()
  const problem = useProblemAt(findings)(phase)
  const seconds = tunnel[phase].lifetimeSeconds
  return (
    <section className="card form" aria-labelledby={phase}>
      <h2 id={phase}>{say(phase === 'phase1' ? 'ipsec.phase1-title' : 'ipsec.phase2-title')}</h2>
      <AlgorithmFields phase={phase} tunnel={tunnel} />
      {problem && <p className="entry-problem">{problem}</p>}
      <Facts facts={[{ label: 'Key Lifetime', value: say('tunnel.seconds', { seconds }) }]} />
    </section>
  )
}

function AlgorithmFields({ phase, tunnel }: Pick<PhaseFormProps, 'phase' | 'tunnel'>) {
  const editTunnel = useApp((state) => state.editTunnel)
  const { encryption, integrity, dhGroup } = tunnel[phase]
  const edit = (change: Partial<Tunnel['phase1']>) =>
    editTunnel({ ...tunnel, [phase]: { ...tunnel[phase], ...change } })
  const groups = phase === 'phase1' ? PHASE1_GROUPS : PHASE2_GROUPS
  return (
    <div className="entries-row">
      <SelectField<string>
        anchor={`${phase}.encryption`}
        label="Encryption Algorithm"
        value={encryption}
        options={optionsOf(ENCRYPTIONS, encryption)}
        onChange={(value) => edit({ encryption: value })}
      />
      <SelectField<string>
        anchor={`${phase}.integrity`}
        label="Integrity Algorithm"
        value={integrity}
        options={optionsOf(INTEGRITIES, integrity)}
        onChange={(value) => edit({ integrity: value })}
      />
      <SelectField<string>
        anchor={`${phase}.dhGroup`}
        label="DH Group Number"
        value={String(dhGroup)}
        options={optionsOf(groups.map(String), String(dhGroup))}
        onChange={(value) => edit({ dhGroup: Number(value) })}
      />
    </div>
  )
}

/** An imported plan may hold a value that the guide does not offer: it is shown, and judged beside. */
function optionsOf(known: readonly string[], current: string) {
  const all = known.includes(current) ? known : [current, ...known]
  return all.map((value) => ({ value, label: value }))
}
