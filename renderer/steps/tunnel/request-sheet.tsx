import { requestSheet } from '../../../shared/ipsec/request-sheet'
import type { Tunnel } from '../../../shared/ipsec/plan'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { usePlan } from '../plan'
import { SaveTextButton } from './save-text-button'

/** The request as HeartLab gets it: English, as the guide is, and without any key. */
export function RequestSheet({ tunnel }: { readonly tunnel: Tunnel }) {
  const say = useSay()
  const { copy, printPage } = useApp()
  const { site } = usePlan()
  const text = requestSheet(site.name, tunnel)
  return (
    <section className="card" aria-labelledby="request">
      <h2 id="request">{say('tunnel.request')}</h2>
      <p className="soft">{say('tunnel.request-lead')}</p>
      <pre className="evidence print-alone" lang="en" tabIndex={0} aria-labelledby="request">
        {text}
      </pre>
      <div className="row">
        <Button look="primary" onPress={() => void copy(text, say('tunnel.request-copied'))}>
          {say('common.copy')}
        </Button>
        <SaveTextButton what="request" />
        <Button onPress={() => void printPage()}>{say('tunnel.print')}</Button>
      </div>
    </section>
  )
}
