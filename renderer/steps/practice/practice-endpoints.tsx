import type { Practice } from '../../../shared/contract'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { Tick } from '../../ui/choices'
import { Facts } from '../../ui/facts'
import { usePlan } from '../plan'

/** "View DICOM Endpoints", as HeartLab shows it; without TLS there are no certificates to speak of. */
export function PracticeEndpoints() {
  const say = useSay()
  const { practice, stopPractice } = useApp()
  if (!practice) return null
  const { aeTitle, bind, port, plainPort } = practice
  const isPlain = plainPort !== null
  return (
    <section className="card" aria-labelledby="endpoints">
      <div className="row">
        <h2 id="endpoints" className="grow">
          View DICOM Endpoints
        </h2>
        <Button look="small" onPress={() => void stopPractice()}>
          {say('practice.stop')}
        </Button>
      </div>
      <h3>{isPlain ? 'DICOM' : 'DICOM via TLS'}</h3>
      <Facts
        facts={[
          { label: 'Server AE Title', value: aeTitle },
          { label: 'Server IP Address', value: bind },
          { label: isPlain ? 'Port' : 'TLS Port', value: plainPort ?? port ?? '–' }
        ]}
      />
      {!isPlain && <Certificates allowAnonymous={practice.allowAnonymous} />}
      <UseAsEndpoint practice={practice} />
    </section>
  )
}

function Certificates({ allowAnonymous }: Pick<Practice, 'allowAnonymous'>) {
  const say = useSay()
  const app = useApp()
  const saveCa = async (format: 'pem' | 'der') => {
    const name = await app.saveCa(format)
    if (name) app.say(say('hand-over.saved', { name }))
  }
  return (
    <>
      <h3>Download Server CA Certificate</h3>
      <div className="row">
        <Button onPress={() => void saveCa('pem')}>PEM Format</Button>
        <Button onPress={() => void saveCa('der')}>DER Format</Button>
      </div>
      <Tick
        label="Allow Anonymous TLS"
        hint={say('practice.anonymous-hint')}
        ticked={allowAnonymous}
        onChange={(allow) => void app.allowAnonymous(allow)}
      />
    </>
  )
}

/** The plan's road then leads here, its Server CA too where there is TLS. */
function UseAsEndpoint({ practice }: { readonly practice: Practice }) {
  const say = useSay()
  const { endpoint } = usePlan()
  const { editEndpoint, takePracticeCa, say: tell } = useApp()
  const { aeTitle, bind, port, plainPort } = practice
  const use = () => {
    editEndpoint({ calledAeTitle: aeTitle, host: bind, port: plainPort ?? port })
    if (plainPort === null) void takePracticeCa()
    tell(say('practice.used'))
  }
  return (
    <>
      <p className="soft">{say('practice.use-lead', { host: endpoint.host || '…' })}</p>
      <div className="row">
        <Button onPress={use}>{say('practice.use-as-endpoint')}</Button>
      </div>
    </>
  )
}
