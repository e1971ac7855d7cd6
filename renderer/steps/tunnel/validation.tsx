import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'

/** The guide's four steps after the setup, each with the place where it is done. */
export function Validation() {
  const say = useSay()
  const go = useApp((state) => state.go)
  return (
    <section className="card" aria-labelledby="validate">
      <h2 id="validate">{say('ipsec.validation-title')}</h2>
      <p className="soft">{say('tunnel.validate-lead')}</p>
      <ol className="clicks">
        <li>
          <b>{say('ipsec.validation-establish')}</b>
          <p className="soft">{say('tunnel.validate-establish')}</p>
        </li>
        <li>
          <b>{say('ipsec.validation-routing')}</b>
          <p className="soft">{say('tunnel.validate-routing')}</p>
        </li>
        <li>
          <b>{say('ipsec.validation-send')}</b>
          <p className="soft">{say('tunnel.validate-send')}</p>
          <Button look="small" onPress={() => go('prove')}>
            {say('tunnel.to-prove')}
          </Button>
        </li>
        <li>
          <b>{say('ipsec.validation-appears')}</b>
          <p className="soft">{say('tunnel.validate-appears')}</p>
          <Button look="small" onPress={() => go('study-list')}>
            {say('tunnel.to-study')}
          </Button>
        </li>
      </ol>
    </section>
  )
}
