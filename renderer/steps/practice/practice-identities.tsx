import { isValidAeTitle } from '../../../shared/dicom/ae-title'
import type { Practice } from '../../../shared/contract'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { Badge, ProblemNote } from '../../ui/note'
import { groupedThumbprint } from '../certificates/certificate-words'
import { usePlan } from '../plan'

/** The practice endpoint's DICOM identities: who may send, and as whom. */
export function PracticeIdentities() {
  const say = useSay()
  const { device } = usePlan()
  const { practice, making, makeProblem, createIdentity, downloadCertificate } = useApp()
  const identities = practice?.identities ?? []
  const isKnown = identities.some(({ aeTitle }) => aeTitle === device?.aeTitle)
  const isNamed = device !== null && device.name.trim() !== '' && isValidAeTitle(device.aeTitle)
  return (
    <section className="card" aria-labelledby="identities">
      <h2 id="identities">DICOM Identities</h2>
      {isNamed && (
        <div className="row">
          <span className="grow">
            {device.name} <span className="mono">({device.aeTitle})</span>
          </span>
          {!isKnown && device.certificate && (
            <Button onPress={() => void createIdentity()}>Create DICOM Identity</Button>
          )}
          <Button disabled={making} onPress={() => void downloadCertificate()}>
            Download Client Certificate
          </Button>
        </div>
      )}
      {making && <p role="status">{say('desk.making')}</p>}
      {makeProblem && <ProblemNote problem={makeProblem} />}
      {identities.length === 0 ? (
        <p className="soft">{say('practice.no-identities')}</p>
      ) : (
        <IdentityTable identities={identities} />
      )}
      <p className="small soft">{say('practice.client-certificate-where')}</p>
    </section>
  )
}

function IdentityTable({ identities }: { readonly identities: Practice['identities'] }) {
  const say = useSay()
  return (
    <div className="table-wrap">
      <table>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">AE Title</th>
            <th scope="col">{say('desk.thumbprint')}</th>
            <th scope="col">{say('practice.state')}</th>
            <th scope="col">{say('practice.change')}</th>
          </tr>
        </thead>
        <tbody>
          {identities.map((identity) => (
            <IdentityRow key={identity.aeTitle} identity={identity} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function IdentityRow({ identity }: { readonly identity: Practice['identities'][number] }) {
  const say = useSay()
  const changeIdentity = useApp((state) => state.changeIdentity)
  const { name, aeTitle, fingerprint, enabled } = identity
  const change = (action: 'enable' | 'disable' | 'remove') => () =>
    void changeIdentity({ action, name, aeTitle })
  return (
    <tr>
      <td>{name}</td>
      <td className="mono">{aeTitle}</td>
      <td className="mono small">{fingerprint ? groupedThumbprint(fingerprint) : '–'}</td>
      <td>
        <Badge tone={enabled ? 'good' : 'wait'}>
          {say(enabled ? 'practice.enabled' : 'practice.disabled')}
        </Badge>
      </td>
      <td>
        <span className="row">
          <Button
            look="small"
            label={say(enabled ? 'practice.disable-what' : 'practice.enable-what', { name })}
            onPress={change(enabled ? 'disable' : 'enable')}
          >
            {say(enabled ? 'practice.disable' : 'practice.enable')}
          </Button>
          <Button
            look="small"
            label={say('practice.remove-what', { name })}
            onPress={change('remove')}
          >
            {say('practice.remove')}
          </Button>
        </span>
      </td>
    </tr>
  )
}
