import type { Practice } from '../../../shared/contract'
import type { PracticeAddress as Address } from '../../../shared/ge/live-check-values'
import type { ConnectionMode } from '../../../shared/site'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Note } from '../../ui/note'
import { Qr } from '../../ui/qr'

/** Where a scanner reaches the practice endpoint; null until it listens. */
export function addressOf(practice: Practice, mode: ConnectionMode): Address | null {
  const { bind, addresses, aeTitle } = practice
  const port = mode === 'plain' ? (practice.plainPort ?? practice.port) : practice.port
  if (port === null) return null
  const everywhere = bind === '0.0.0.0' || bind === '::'
  const host = everywhere ? (addresses[0]?.address ?? bind) : bind
  return { host, port, calledAeTitle: aeTitle }
}

/** Where the scanner finds this computer, large enough for arm's length, and as a code for a phone. */
export function PracticeAddress({ mode }: { readonly mode: ConnectionMode }) {
  const say = useSay()
  const practice = useApp((state) => state.practice)
  const address = practice && addressOf(practice, mode)
  if (!address) return null
  const { host, calledAeTitle } = address
  const port = String(address.port)
  return (
    <aside className="card">
      <h2>{say('practice.this-computer')}</h2>
      <dl className="facts">
        <div className="wide">
          <dt>IP Address</dt>
          <dd className="big-value">{host}</dd>
        </div>
        <div>
          <dt>Port Number</dt>
          <dd className="big-value">{port}</dd>
        </div>
        <div>
          <dt>AE Title</dt>
          <dd className="big-value">{calledAeTitle}</dd>
        </div>
      </dl>
      <Qr
        text={`${host} ${port} ${calledAeTitle}`}
        label={say('practice.qr', { address: host, port })}
      />
      {host.startsWith('127.') && <Note tone="wait">{say('practice.loopback-only')}</Note>}
    </aside>
  )
}
