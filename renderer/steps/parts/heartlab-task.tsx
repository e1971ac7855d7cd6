import {
  HEARTLAB_PERMISSION,
  HEARTLAB_TASKS,
  type HeartlabTaskId
} from '../../../shared/ge/heartlab'
import { instructionsOf } from '../../../shared/ge/instructions'
import { useSay } from '../../store/words'
import { useScreenValues } from '../scanner/screen-values'
import { TodoLines } from './todo-lines'

interface HeartLabTasksProps {
  readonly tasks: readonly [HeartlabTaskId, ...HeartlabTaskId[]]
  /** The key of the value that is being filled in: its line is lit. */
  readonly lit?: string | null
}

/** What to press in HeartLab, under HeartLab's own labels; both menu paths, since its pages disagree. */
export function HeartLabTasks({ tasks, lit = null }: HeartLabTasksProps) {
  const say = useSay()
  const { paths } = HEARTLAB_TASKS[tasks[0]]
  return (
    <section className="card" aria-label={say('desk.in-heartlab')}>
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
        <p className="small soft">{say(HEARTLAB_PERMISSION)}</p>
      </div>
      {tasks.map((task) => (
        <HeartLabTask key={task} task={task} lit={lit} />
      ))}
    </section>
  )
}

interface HeartLabTaskProps {
  readonly task: HeartlabTaskId
  readonly lit: string | null
}

function HeartLabTask({ task, lit }: HeartLabTaskProps) {
  const say = useSay()
  const values = useScreenValues()
  const { title, todo } = HEARTLAB_TASKS[task]
  const lines = instructionsOf(todo, values)
  const litLine = lines.findIndex(({ keys }) => lit !== null && keys.includes(lit))
  return (
    <div className="tight">
      <h2>{say(title)}</h2>
      <TodoLines lines={lines} litLine={litLine} />
    </div>
  )
}
