import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { Tick } from '../../ui/choices'
import { Facts } from '../../ui/facts'
import { usePlan } from '../plan'

/** "View DICOM Endpoints", as HeartLab shows it. */
export function PracticeEndpoints() {
  const say = useSay()
  const app = useApp()
  const { endpoint } = usePlan()
  const { practice } = app
  if (!practice) return null
  const saveCa = async (format: 'pem' | 'der') => {
    const name = await app.saveCa(format)
    if (name) app.say(say('hand-over.saved', { name }))
  }
  return (
    <section className="card" aria-labelledby="endpoints">
      <div className="row">
        <h2 id="endpoints" className="grow">
          View DICOM Endpoints
        </h2>
        <Button look="small" onPress={() => void app.stopPractice()}>
          {say('practice.stop')}
        </Button>
      </div>
      <h3>DICOM via TLS</h3>
      <Facts
        facts={[
          { label: 'Server AE Title', value: practice.aeTitle },
          { label: 'Server IP Address', value: practice.bind },
          { label: 'TLS Port', value: practice.port ?? '–' }
        ]}
      />
      <h3>Download Server CA Certificate</h3>
      <div className="row">
        <Button onPress={() => void saveCa('pem')}>PEM Format</Button>
        <Button onPress={() => void saveCa('der')}>DER Format</Button>
      </div>
      <Tick
        label="Allow Anonymous TLS"
        hint={say('practice.anonymous-hint')}
        ticked={practice.allowAnonymous}
        onChange={(allow) => void app.allowAnonymous(allow)}
      />
      <p className="soft">{say('practice.use-lead', { host: endpoint.host || '…' })}</p>
      <div className="row">
        <Button
          onPress={() => {
            const { aeTitle, bind, port } = practice
            app.editEndpoint({ calledAeTitle: aeTitle, host: bind, port })
            void app.takePracticeCa()
            app.say(say('practice.used'))
          }}
        >
          {say('practice.use-as-endpoint')}
        </Button>
      </div>
    </section>
  )
}
