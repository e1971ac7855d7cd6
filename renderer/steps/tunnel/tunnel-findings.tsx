import { useState } from 'react'
import type { TunnelFinding, TunnelVerdict } from '../../../shared/ipsec/finding'
import { useApp } from '../../store/app'
import { useSay } from '../../store/words'
import { Button } from '../../ui/button'
import { focusField } from '../../ui/focus-field'
import { InfoIcon, WarnIcon } from '../../ui/icons'
import { inputOf, partOf } from './field-places'

const TONES = { error: 'bad', warn: 'wait', info: 'info' } as const

/** More than these would push the forms off the page; the tabs count them all. */
const FIRST = 3

interface TunnelFindingsProps {
  readonly verdict: TunnelVerdict['verdict']
  readonly findings: readonly TunnelFinding[]
}

/**
 * Every rule of the guide on this plan, as it is typed; each finding leads to its field. Errors are shown at once;
 * what stops nothing waits behind the verdict, so that the page's own work is in sight.
 */
export function TunnelFindings({ verdict, findings }: TunnelFindingsProps) {
  const say = useSay()
  const [all, setAll] = useState(false)
  const [chosen, setOpen] = useState<boolean | null>(null)
  const tone = verdict === 'ok' ? 'good' : verdict === 'warn' ? 'wait' : 'bad'
  const shown = all ? findings : findings.slice(0, FIRST)
  const more = findings.length - shown.length
  return (
    <section className="card verdict" data-tone={tone} aria-labelledby="tunnel-verdict">
      <details
        className="findings"
        open={chosen ?? tone === 'bad'}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>
          <h2 id="tunnel-verdict">{say(`tunnel.verdict-${verdict}`)}</h2>
          {findings.length > 0 && <span className="tab-count">{findings.length}</span>}
        </summary>
        <ul className="tight">
          {shown.map((finding) => (
            <OneFinding
              key={`${finding.code} ${finding.field} ${finding.evidence}`}
              finding={finding}
            />
          ))}
        </ul>
        {more > 0 && (
          <div className="row">
            <Button look="small" onPress={() => setAll(true)}>
              {say('tunnel.findings-more', { count: more })}
            </Button>
          </div>
        )}
      </details>
    </section>
  )
}

const ICONS = { error: WarnIcon, warn: WarnIcon, info: InfoIcon } as const

function OneFinding({ finding }: { readonly finding: TunnelFinding }) {
  const openTunnelPart = useApp((state) => state.openTunnelPart)
  const say = useSay()
  const { title, fix } = finding.said
  const SeverityIcon = ICONS[finding.severity]
  const show = () => {
    openTunnelPart(partOf(finding.field))
    // The part is drawn first; then its field can take the focus.
    setTimeout(() => focusField(inputOf(finding.field)))
  }
  return (
    <li className="finding-line" data-tone={TONES[finding.severity]}>
      <SeverityIcon size={18} />
      <span>
        <button type="button" className="link" onClick={show}>
          {say(title)}
        </button>
        <span className="option-hint">{say(fix)}</span>
      </span>
    </li>
  )
}
