import type { FleetRow } from '../../../shared/contract'
import { useApp } from '../../store/app'
import type { FleetProblems } from '../../store/fleet-problems'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { countProblems } from './list-view'

interface ListVerdictProps {
  readonly rows: readonly FleetRow[]
  readonly problems: FleetProblems
}

/** One sentence about the whole list, and what can be done with it now. */
export function ListVerdict({ rows, problems }: ListVerdictProps) {
  const say = useSay()
  const { takeFleet, openMaking, say: tell } = useApp.getState()
  const { bad, warned, good } = countProblems(rows, problems)
  const take = () => tell(say('fleet.taken', { count: takeFleet() }))
  return (
    <Note
      live
      tone={bad > 0 ? 'wait' : 'good'}
      title={
        bad > 0
          ? say('fleet.with-problems', { bad, good })
          : say('fleet.all-good', { count: rows.length })
      }
      actions={
        <>
          <Button look="primary" disabled={good === 0} onPress={openMaking}>
            {say('fleet.make', { count: good })}
          </Button>
          <Button disabled={good === 0} onPress={take}>
            {say('fleet.take')}
          </Button>
        </>
      }
    >
      {bad > 0 && <p>{say('fleet.mend-here')}</p>}
      {bad === 0 && warned > 0 && <p>{say('fleet.warned', { count: warned })}</p>}
      <MissingFiles rows={rows} problems={problems} />
    </Note>
  )
}

/** P12 files often lie elsewhere than the list; one press looks for all of them. */
function MissingFiles({ rows, problems }: ListVerdictProps) {
  const say = useSay()
  const certificatesIn = useApp((state) => state.certificatesIn)
  const lookForCertificates = useApp((state) => state.lookForCertificates)
  const missing = rows.filter(({ row }) =>
    problems.get(row)?.some(({ code }) => code === 'missing-certificate')
  ).length
  if (missing === 0) return null
  return (
    <div className="row">
      <span>
        {say('fleet.files-missing', { count: missing })}{' '}
        {certificatesIn && say('fleet.looked-in', { folder: certificatesIn.name })}
      </span>
      <Button look="small" onPress={() => void lookForCertificates()}>
        {say('fleet.look-elsewhere')}
      </Button>
    </div>
  )
}
