import {
  HEARTLAB_PERMISSION,
  HEARTLAB_TASKS,
  type HeartlabTaskId
} from '../../../shared/ge/heartlab'
import { instructionsOf } from '../../../shared/ge/instructions'
import { useSay } from '../../store/words'
import { useScreenValues } from '../scanner/screen-values'
import { TodoLines } from './todo-lines'

interface HeartLabTaskCardProps {
  readonly task: HeartlabTaskId
  /** The key of the value that is being filled in: its line is lit. */
  readonly lit?: string | null
}

/** What to press in HeartLab, under HeartLab's own labels; both menu paths, since its pages disagree. */
export function HeartLabTaskCard({ task, lit = null }: HeartLabTaskCardProps) {
  const say = useSay()
  const values = useScreenValues()
  const { title, paths } = HEARTLAB_TASKS[task]
  const lines = instructionsOf(HEARTLAB_TASKS[task].todo, values)
  const litLine = lines.findIndex(({ keys }) => lit !== null && keys.includes(lit))
  return (
    <section className="card" aria-labelledby={`task-${task}`}>
      <div>
        <p className="head-path">
          {say('desk.in-heartlab')}{' '}
          {paths.map((words, index) => (
            <span key={words.join()}>
              {index > 0 && ` ${say('desk.or')} `}
              <b>{words.join(' › ')}</b>
            </span>
          ))}
        </p>
        <h2 id={`task-${task}`}>{say(title)}</h2>
        <p className="small soft">{say(HEARTLAB_PERMISSION)}</p>
      </div>
      <TodoLines lines={lines} litLine={litLine} />
    </section>
  )
}
