import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { Note } from '../../ui/note'

/** Looks at this computer's own routes, only when asked; what it finds stands with the other findings. */
export function OwnRoutes() {
  const say = useSay()
  const { routeFindings, lookAtRoutes } = useApp()
  return (
    <section className="card" aria-labelledby="routes">
      <h2 id="routes">{say('tunnel.routes')}</h2>
      <p className="soft">{say('tunnel.routes-lead')}</p>
      <div className="row">
        <Button onPress={() => void lookAtRoutes()}>{say('tunnel.routes-look')}</Button>
      </div>
      {routeFindings?.length === 0 && (
        <Note tone="good" live>
          {say('tunnel.routes-clear')}
        </Note>
      )}
      {routeFindings?.map(({ said, field }) => (
        <Note key={field} tone="wait" title={say(said.title)} live>
          <p>{say(said.fix)}</p>
        </Note>
      ))}
    </section>
  )
}
