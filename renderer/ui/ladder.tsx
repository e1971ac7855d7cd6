import { AlertIcon, TickIcon } from './icons'

export type RungStatus =
  'pass' | 'warn' | 'fail' | 'skipped' | 'crashed' | 'canceled' | 'running' | 'waiting'

export interface LadderRung {
  readonly id: string
  readonly title: string
  readonly status: RungStatus
  /** The status in words, for those who do not see the mark. */
  readonly says: string
  readonly summary: string
  readonly time: string
}

/** The ladder of a probe, drawn as a ladder. */
export function Ladder({
  label,
  rungs
}: {
  readonly label: string
  readonly rungs: readonly LadderRung[]
}) {
  return (
    <ol className="ladder" aria-label={label}>
      {rungs.map((rung) => (
        <li className="rung" data-status={rung.status} key={rung.id}>
          <span className="rung-mark">{markOf(rung.status)}</span>
          <div className="rung-title">
            {rung.title}
            <span className="hidden">: {rung.says}</span>
            {rung.summary && <p>{rung.summary}</p>}
          </div>
          <time>{rung.time}</time>
        </li>
      ))}
    </ol>
  )
}

function markOf(status: RungStatus) {
  if (status === 'pass') return <TickIcon size={16} />
  if (status === 'warn' || status === 'fail' || status === 'crashed') return <AlertIcon size={16} />
  return null
}
