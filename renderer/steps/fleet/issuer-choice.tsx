import { useApp } from '../../store/app'
import type { Issuer } from '../../store/fleet-making'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { Choices } from '../../ui/choices'

const ISSUERS = ['practice', 'own'] as const satisfies readonly Issuer[]

/** Who makes certificates for the machines that bring none. */
export function IssuerChoice({ count }: { readonly count: number }) {
  const say = useSay()
  const { fleetIssuer, fleetCaFolder, pickFleetIssuer, chooseFleetFolder } = useApp()
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
      {fleetIssuer === 'own' && (
        <div className="row">
          <Button onPress={() => void chooseFleetFolder('certificate')}>
            {say(fleetCaFolder ? 'fleet.choose-another-folder' : 'fleet.choose-folder')}
          </Button>
          {fleetCaFolder && <b>{say('fleet.ca-folder', { name: fleetCaFolder.name })}</b>}
        </div>
      )}
    </div>
  )
}
