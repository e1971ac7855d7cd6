import type { TunnelFinding, TunnelVerdict } from '../../../shared/ipsec/finding'
import { useSay } from '../../store/words'
import { Note } from '../../ui/note'

const TONES = { error: 'bad', warn: 'wait', info: 'info' } as const

interface TunnelFindingsProps {
  readonly verdict: TunnelVerdict['verdict']
  readonly findings: readonly TunnelFinding[]
}

/** Every rule of the guide on this plan, as it is typed. */
export function TunnelFindings({ verdict, findings }: TunnelFindingsProps) {
  const say = useSay()
  const tone = verdict === 'ok' ? 'good' : verdict === 'warn' ? 'wait' : 'bad'
  return (
    <section className="card verdict" data-tone={tone} aria-labelledby="tunnel-verdict">
      <h2 id="tunnel-verdict">{say(`tunnel.verdict-${verdict}`)}</h2>
      {findings.map(({ code, field, severity, title, fix }) => (
        <Note key={`${code} ${field}`} tone={TONES[severity]} title={title}>
          {fix && <p>{fix}</p>}
        </Note>
      ))}
    </section>
  )
}
