import { useApp } from '../../store/app'
import type { Issuer } from '../../store/fleet-choice'
import { useProblemWords, useSay } from '../../store/words'
import { Choices } from '../../ui/choices'
import { TextField } from '../../ui/fields'

const ISSUERS = ['practice', 'own'] as const satisfies readonly Issuer[]

/** Who makes certificates for the machines that bring none. */
export function IssuerChoice({ count }: { readonly count: number }) {
  const say = useSay()
  const words = useProblemWords()
  const { fleetIssuer, pickFleetIssuer, fleetCaProblem } = useApp()
  return (
    <div className="card">
      <Choices
        label={say('fleet.issuer', { count })}
        value={fleetIssuer}
        choices={ISSUERS.map((value) => ({
          value,
          label: say(`fleet.issuer-${value}`),
          hint: say(`fleet.issuer-${value}-hint`)
        }))}
        onChange={pickFleetIssuer}
      />
      {fleetIssuer === 'own' && fleetCaProblem && (
        <CaPassphrase problem={words(fleetCaProblem).title} />
      )}
    </div>
  )
}

/** Asked for only after the CA did not open by itself: most computers have a key store that opens it. */
function CaPassphrase({ problem }: { readonly problem: string }) {
  const say = useSay()
  const { fleetCaPassphrase, typeCaPassphrase } = useApp()
  return (
    <TextField
      id="fleet-ca-passphrase"
      label={say('desk.ca-passphrase')}
      hint={say('desk.ca-passphrase-hint')}
      value={fleetCaPassphrase}
      problem={problem}
      secret
      onChange={typeCaPassphrase}
    />
  )
}
