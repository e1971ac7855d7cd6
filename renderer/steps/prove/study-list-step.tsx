import { useSay } from '../../store/words'
import { useApp } from '../../store/app'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'
import { HeartLabTasks } from '../parts/heartlab-task'
import { StepFrame } from '../step-frame'

/** The last proof is HeartLab's own: the test study stands in its Study List. */
export function StudyListStep() {
  const say = useSay()
  const goToFix = useApp((state) => state.goToFix)
  return (
    <StepFrame step="study-list" goOn={say('proof.study-seen')}>
      <div className="two">
        <div className="stack">
          <HeartLabTasks tasks={['confirm-study']} />
          <Note tone="info">{say('proof.study-send')}</Note>
        </div>
        <aside className="card">
          <h2>{say('proof.study-missing')}</h2>
          <ul className="tight">
            <li>{say('proof.study-missing-ae')}</li>
            <li>{say('proof.study-missing-multiframe')}</li>
            <li>{say('proof.study-missing-sr')}</li>
          </ul>
          <div className="row">
            <Button onPress={() => goToFix('ge:dataflow')}>{say('proof.to-dataflow')}</Button>
            <Button onPress={() => goToFix('heartlab:identity')}>{say('proof.to-identity')}</Button>
          </div>
        </aside>
      </div>
    </StepFrame>
  )
}
