import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { timeOf } from './practice-studies'

const SHOWN = 100

/** What has happened at the practice endpoint, the newest first. */
export function PracticeEvents() {
  const say = useSay()
  const events = useApp((state) => state.practice?.events) ?? []
  const newest = events.slice(-SHOWN).reverse()
  return (
    <section className="card" aria-labelledby="events">
      <h2 id="events">{say('practice.events')}</h2>
      {newest.length === 0 && <p className="soft">{say('practice.no-events')}</p>}
      <ol className="tight event-list" tabIndex={0} aria-labelledby="events">
        {newest.map(({ at, event, said }, index) => (
          <li key={`${at} ${event} ${index}`} className="event-line">
            <time className="mono small soft">{timeOf(at)}</time>
            <span>{say(said)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
