import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Badge, Note } from '../../ui/note'

/** One line a machine: a partial success is never one contradictory sentence. */
export function FleetMade() {
  const say = useSay()
  const made = useApp((state) => state.fleetMade)
  if (!made) return null
  const failed = made.kits.filter(({ status }) => status === 'failed').length
  return (
    <Note
      live
      tone={failed > 0 || made.problems.length > 0 ? 'wait' : 'good'}
      title={say('fleet.made', { count: made.kits.length - failed, failed })}
    >
      <ul className="tight">
        {made.kits.map(({ device, dir, status }) => (
          <li className="row" key={dir}>
            <Badge tone={status === 'failed' ? 'bad' : 'good'}>{say(kitWords(status))}</Badge>
            {device} <span className="mono small soft">{dir}</span>
          </li>
        ))}
        {made.problems.map(({ row, code, title }) => (
          <li key={`${row} ${code}`}>
            {say('fleet.row')} {row}: {title}
          </li>
        ))}
      </ul>
    </Note>
  )
}

function kitWords(status: string) {
  if (status === 'failed') return 'fleet.kit-failed'
  return status === 'unchanged' ? 'fleet.kit-unchanged' : 'fleet.kit-written'
}
