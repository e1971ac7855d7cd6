import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Note } from '../../ui/note'
import { Qr } from '../../ui/qr'

/** Where the scanner finds this computer, large enough for arm's length, and as a code for a phone. */
export function PracticeAddress() {
  const say = useSay()
  const practice = useApp((state) => state.practice)
  if (!practice || practice.port === null) return null
  const { bind, port, aeTitle } = practice
  const everywhere = bind === '0.0.0.0' || bind === '::'
  const address = everywhere ? (practice.addresses.at(-1)?.address ?? bind) : bind
  return (
    <aside className="card">
      <h2>{say('practice.this-computer')}</h2>
      <dl className="facts">
        <div className="wide">
          <dt>IP Address</dt>
          <dd className="big-value">{address}</dd>
        </div>
        <div>
          <dt>Port Number</dt>
          <dd className="big-value">{port}</dd>
        </div>
        <div>
          <dt>AE Title</dt>
          <dd className="big-value">{aeTitle}</dd>
        </div>
      </dl>
      <Qr
        text={`${address} ${port} ${aeTitle}`}
        label={say('practice.qr', { address, port: String(port) })}
      />
      {address.startsWith('127.') && <Note tone="wait">{say('practice.loopback-only')}</Note>}
    </aside>
  )
}
