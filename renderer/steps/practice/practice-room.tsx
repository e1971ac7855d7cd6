import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { ProblemNote } from '../../ui/note'
import { usePlan } from '../plan'
import { RoomFrame } from '../parts/room-frame'
import { PracticeAddress } from './practice-address'
import { PracticeEndpoints } from './practice-endpoints'
import { PracticeEvents } from './practice-events'
import { PracticeIdentities } from './practice-identities'
import { PracticeStudies } from './practice-studies'
import { StartPractice } from './start-practice'

/** A HeartLab to practise on, in HeartLab's own words. Off until asked for. */
export function PracticeRoom() {
  const say = useSay()
  const { endpoint } = usePlan()
  const { practice, practiceProblem } = useApp()
  const problem = practiceProblem ?? practice?.problem
  return (
    <RoomFrame title={say('shell.room-practice')} lead={say('practice.lead')}>
      {problem && <ProblemNote problem={problem} />}
      {practice?.state === 'on' ? (
        <>
          <div className="two">
            <PracticeEndpoints />
            <PracticeAddress mode={endpoint.mode} />
          </div>
          <PracticeIdentities />
          <div className="two even">
            <PracticeStudies />
            <PracticeEvents />
          </div>
        </>
      ) : (
        <StartPractice />
      )}
    </RoomFrame>
  )
}
