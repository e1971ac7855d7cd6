import { useState } from 'react'
import type { SaidReport } from '../../../shared/report/report'
import type { Tunnel } from '../../../shared/ipsec/plan'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { Tick } from '../../ui/choices'
import { focusField } from '../../ui/focus-field'
import { Note, ProblemNote } from '../../ui/note'
import { VerdictCard } from '../prove/verdict-card'
import { inputOf, partOf } from './field-places'

/** Knocking is harmless at a press; authenticating can end a running tunnel and has its own consent. */
export function KnockCard({ tunnel }: { readonly tunnel: Tunnel }) {
  const say = useSay()
  const { knocking, tunnelReport, knock, stopKnocking } = useApp()
  const [consent, setConsent] = useState(false)
  const ready = tunnel.tunnels.some(({ ip }) => ip !== '')
  // The consent is for one time only.
  const start = () => {
    setConsent(false)
    void knock(consent)
  }
  return (
    <div className="stack">
      <KnockOutcome />
      <section className="card" aria-labelledby="probe">
        <h2 id="probe">{say('tunnel.probe')}</h2>
        <p className="soft">{say('tunnel.probe-lead')}</p>
        <Tick
          label={say('tunnel.probe-consent')}
          hint={say('tunnel.probe-consent-hint')}
          ticked={consent}
          onChange={setConsent}
        />
        <div className="row">
          {knocking ? (
            <Button look="danger" onPress={stopKnocking}>
              {say('common.cancel')}
            </Button>
          ) : (
            <Button look="primary" disabled={!ready} onPress={start}>
              {say(tunnelReport ? 'tunnel.probe-again' : 'tunnel.probe-run')}
            </Button>
          )}
          <span className="small soft" role="status">
            {knocking ? say('tunnel.probe-running') : ''}
          </span>
        </div>
      </section>
    </div>
  )
}

function KnockOutcome() {
  const say = useSay()
  const { knocking, tunnelReport, knockProblem, openTunnelPart } = useApp()
  if (knocking) return null
  if (tunnelReport) return <KnockVerdict report={tunnelReport} />
  if (!knockProblem) return null
  const { field } = knockProblem
  const show = (at: string) => {
    openTunnelPart(partOf(at))
    setTimeout(() => focusField(inputOf(at)))
  }
  return (
    <ProblemNote problem={knockProblem}>
      {field && (
        <div className="row">
          <Button look="small" onPress={() => show(field)}>
            {say('tunnel.show-field')}
          </Button>
        </div>
      )}
    </ProblemNote>
  )
}

/** What holds is said in the tunnel's words; what fails has its cause, as everywhere. */
function KnockVerdict({ report }: { readonly report: SaidReport }) {
  const say = useSay()
  if (report.verdict === 'fail') return <VerdictCard report={report} />
  const authenticated = report.findings.some(({ id }) => id.endsWith('ike-auth'))
  if (report.verdict !== 'pass')
    return <Note tone="wait" title={say(`tunnel.probe-${report.verdict}`)} live />
  return (
    <Note
      tone="good"
      title={say(authenticated ? 'tunnel.probe-pass-auth' : 'tunnel.probe-pass')}
      live
    >
      <p>{say(authenticated ? 'tunnel.probe-pass-auth-next' : 'tunnel.probe-pass-next')}</p>
    </Note>
  )
}
