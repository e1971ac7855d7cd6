import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { LOOPBACK, portsFor, PracticeForm, type PracticeWish } from '../practice/practice-form'
import { usePlan } from '../plan'

const IANA_DICOM = 11112

/** The practice endpoint in HeartLab's place: its title and port, on the network of the scanner. */
export function StartLiveCheck() {
  const say = useSay()
  const { endpoint } = usePlan()
  const { practice, startPractice, watchDevice, go } = useApp()
  const { mode, port } = endpoint
  const aeTitle = endpoint.calledAeTitle.trim() || undefined
  const start = async (wish: PracticeWish) => {
    await startPractice({ ...wish, ...portsFor(mode, wish), aeTitle })
    if (useApp.getState().practice?.state !== 'on') return
    await watchDevice(true)
    // From the top: what to type into the scanner stands there.
    go('live-check')
  }
  const wish = {
    bind: practice?.addresses[0]?.address ?? LOOPBACK,
    port: port ?? IANA_DICOM,
    allowAnonymous: mode === 'anonymous'
  }
  return (
    <div className="two">
      <PracticeForm
        key={wish.bind}
        mode={mode}
        wish={wish}
        start={say('practice.start-and-watch')}
        onStart={(chosen) => void start(chosen)}
      />
      <HowLive />
    </div>
  )
}

/** What is to be done on the scanner and between, before it can be watched. */
function HowLive() {
  const say = useSay()
  const { mode } = usePlan().endpoint
  return (
    <aside className="card">
      <h2>{say('practice.how-live')}</h2>
      <ol className="clicks">
        <li>{say('practice.live-network')}</li>
        <li>{say('practice.live-firewall')}</li>
        {mode !== 'plain' && (
          <li>
            <TrustPractice />
          </li>
        )}
        <li>{say('practice.live-change')}</li>
      </ol>
    </aside>
  )
}

/** Verify Server Certificate stays ticked, so the scanner needs the CA of this computer as well. */
export function TrustPractice() {
  const say = useSay()
  const { saveCa, say: tell } = useApp()
  const save = async () => {
    const name = await saveCa('der')
    if (name) tell(say('hand-over.saved', { name }))
  }
  return (
    <div className="tight">
      <span>{say('practice.live-trust')}</span>
      <div className="row">
        <Button look="small" onPress={() => void save()}>
          {say('practice.live-save-ca')}
        </Button>
      </div>
    </div>
  )
}
