import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Badge } from '../../ui/note'

/** What has arrived, as HeartLab's Study List would show it. */
export function PracticeStudies() {
  const say = useSay()
  const studies = useApp((state) => state.practice?.studies) ?? []
  return (
    <section className="card" aria-labelledby="studies">
      <h2 id="studies">Study List</h2>
      {studies.length === 0 && <p className="soft">{say('practice.no-studies')}</p>}
      <ul className="tight" aria-live="polite">
        {studies.map(({ studyInstanceUid, calling, at, objects }) => (
          <li key={studyInstanceUid} className="tight">
            <span className="row">
              <b>{calling}</b>
              <span className="small soft">{timeOf(at)}</span>
              {[...new Set(objects.map(({ kind }) => kind))].map((kind) => (
                <Badge key={kind}>{kind}</Badge>
              ))}
            </span>
            <span className="mono small soft">{studyInstanceUid}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** `06:04:00` of an ISO time, in this computer's own zone. */
export function timeOf(at: string): string {
  const date = new Date(at)
  return Number.isNaN(date.getTime()) ? at : date.toTimeString().slice(0, 8)
}
