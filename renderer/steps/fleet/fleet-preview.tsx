import type { FleetRows } from '../../../shared/contract'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'

/** The table as it was read, each row with what is wrong with it; rows without an error can be used. */
export function FleetPreview({ rows: read }: { readonly rows: FleetRows }) {
  const say = useSay()
  const { takeFleet, prepareFleet, fleetProgress, say: tell } = useApp()
  const { source, encoding, separator, rows, problems } = read
  const errors = problems.filter(({ severity }) => severity === 'error')
  const bad = new Set(errors.map(({ row }) => row))
  const good = rows.filter(({ row }) => !bad.has(row)).length
  const take = () => {
    takeFleet()
    tell(say('fleet.taken', { count: good }))
  }
  return (
    <div className="stack">
      <p className="soft">
        {say('fleet.read', { source, encoding, separator: SEPARATORS[separator ?? ''] ?? '–' })}
      </p>
      {errors.length > 0 && (
        <Note tone="wait" title={say('fleet.with-problems', { bad: bad.size, good })} />
      )}
      <PreviewTable read={read} />
      <div className="row">
        <Button look="primary" disabled={good === 0} onPress={take}>
          {say('fleet.take', { count: good })}
        </Button>
        <Button
          disabled={good === 0 || fleetProgress !== null}
          onPress={() => void prepareFleet('own')}
        >
          {say('fleet.prepare-own')}
        </Button>
        <Button
          disabled={good === 0 || fleetProgress !== null}
          onPress={() => void prepareFleet('practice')}
        >
          {say('fleet.prepare-practice')}
        </Button>
      </div>
    </div>
  )
}

const SEPARATORS: Readonly<Record<string, string>> = { ',': ',', ';': ';', '\t': 'Tab' }

function PreviewTable({ read }: { readonly read: FleetRows }) {
  const say = useSay()
  return (
    <div className="table-wrap">
      <table>
        <thead>
          <tr>
            <th scope="col" className="num">
              {say('fleet.row')}
            </th>
            <th scope="col">{say('desk.device-name')}</th>
            <th scope="col">AE Title</th>
            <th scope="col">{say('desk.model')}</th>
            <th scope="col">{say('desk.room')}</th>
            <th scope="col">{say('fleet.problem')}</th>
          </tr>
        </thead>
        <tbody>
          {read.rows.map(({ row, name, aeTitle, model, room }) => (
            <tr key={row}>
              <td className="num">{row}</td>
              <td>{name}</td>
              <td className="mono">{aeTitle}</td>
              <td>{model}</td>
              <td>{room}</td>
              <td>
                {read.problems
                  .filter((problem) => problem.row === row)
                  .map(({ code, title, severity }) => (
                    <p
                      key={code}
                      className={severity === 'error' ? 'entry-problem' : 'entry-warning'}
                    >
                      {title}
                    </p>
                  ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
